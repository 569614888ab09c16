import fc from 'fast-check'
import {assign, type Offer} from '../../src/diff/align/assign.js'

const sum = (offers: readonly Offer[]): number => offers.reduce((all, {score}) => all + score, 0)

/** The best sum there is, by trying all ways. */
const best = (offers: readonly Offer[]): number => {
  const [first, ...rest] = offers
  if (!first) return 0
  const apart = rest.filter(({before, after}) => before !== first.before && after !== first.after)
  return Math.max(best(rest), first.score + best(apart))
}

const offers = fc.uniqueArray(
  fc.record({
    before: fc.integer({min: 0, max: 5}),
    after: fc.integer({min: 0, max: 5}),
    score: fc.integer({min: 1, max: 100})
  }),
  {selector: ({before, after}) => `${before} ${after}`, maxLength: 14}
)

describe('an assignment', () => {
  test('pairs nothing twice and reaches the greatest sum there is', () => {
    fc.assert(
      fc.property(offers, given => {
        const chosen = assign(given)
        expect(new Set(chosen.map(({before}) => before)).size).toBe(chosen.length)
        expect(new Set(chosen.map(({after}) => after)).size).toBe(chosen.length)
        expect(sum(chosen)).toBe(best(given))
      }),
      {numRuns: 500, seed: 94}
    )
  })

  test('prefers two good pairs to the best one alone', () => {
    const chosen = assign([
      {before: 0, after: 0, score: 0.9},
      {before: 0, after: 1, score: 0.8},
      {before: 1, after: 0, score: 0.8}
    ])
    expect(chosen.map(({before, after}) => [before, after]).sort()).toEqual([
      [0, 1],
      [1, 0]
    ])
  })

  test('of a group too large for the optimum takes the best first', () => {
    const many = Array.from({length: 300}, (_, at) => [
      {before: at, after: at, score: 0.9},
      {before: at, after: (at + 1) % 300, score: 0.5}
    ]).flat()
    const chosen = assign(many)
    expect(chosen.length).toBe(300)
    expect(chosen.every(({before, after}) => before === after)).toBe(true)
  })
})
