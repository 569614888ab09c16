import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {parse} from '../../src/parse/parser.js'
import {fix, look} from './fixing.js'

const runs = {numRuns: 25, seed: 94}

/** The Russian policies of the corpus in parts of whole sections, as they are after their own fixes. */
const texts = await Promise.all(
  readdirSync('corpus', {withFileTypes: true})
    .filter(entry => entry.isDirectory())
    .map(({name}) => readFileSync(join('corpus', name, 'v1.md'), 'utf8'))
    .filter(text => text.length < 12_000 && parse(text).language === 'ru')
    .map(async text => (await fix(text)).text)
)

const twins: Readonly<Record<string, string>> = {а: 'a', е: 'e', о: 'o', с: 'c', р: 'p', х: 'x'}

interface Slip {
  readonly at: number
  readonly was: string
  readonly text: string
}

// Words of Russian prose, with a letter that only Cyrillic has; what stands in tables, code and addresses is another matter.
const word = /(?<=[а-я,] )[а-я]*[бвгджзйлпцшщыьэюя][а-я]*[аеосрх][а-я]*(?= [а-я])/g

function slipsOf(text: string): Slip[] {
  const letters = [...text.matchAll(word)].map(({0: found, index}): Slip => {
    const inside = [...found].findIndex(letter => letter in twins)
    const was = found.charAt(inside)
    return {at: index + inside, was, text: twins[was] ?? was}
  })
  const spaces = [...text.matchAll(/(?<=^[^|`<\n]{4,60}[а-я],?) (?=[а-я]{3})/gm)].map(
    ({index}): Slip => ({at: index, was: ' ', text: '  '})
  )
  return [...letters, ...spaces]
}

const planted = fc.constantFrom(...texts).chain(text =>
  fc.subarray(slipsOf(text), {minLength: 1, maxLength: 6}).map(slips => {
    let slipped = text
    for (const {at, was, text: instead} of slips.toSorted((a, b) => b.at - a.at))
      slipped = slipped.slice(0, at) + instead + slipped.slice(at + was.length)
    return {text, slipped, count: slips.length}
  })
)

describe('a policy with slips', () => {
  test('is what it was before them when it is fixed: nothing else is touched, nothing is found that was not', async () => {
    await fc.assert(
      fc.asyncProperty(planted, async ({text, slipped, count}) => {
        const fixed = await fix(slipped)
        expect(fixed.text).toBe(text)
        expect(fixed.applied.length).toBeGreaterThanOrEqual(1)
        expect(fixed.applied.length).toBeLessThanOrEqual(count)
      }),
      runs
    )
  })

  test('does not change when it is fixed again', async () => {
    await fc.assert(
      fc.asyncProperty(planted, async ({slipped}) => {
        const {text} = await fix(slipped, 'suggested')
        expect(await fix(text, 'suggested')).toEqual({text, applied: []})
      }),
      {...runs, numRuns: 12}
    )
  })

  test('is fixed alike whatever its line ends, with a byte order mark or none', async () => {
    const asWindows = (text: string): string => `\ufeff${text.replaceAll('\n', '\r\n')}`
    await fc.assert(
      fc.asyncProperty(planted, async ({text, slipped}) => {
        expect((await fix(asWindows(slipped))).text).toBe(asWindows(text))
      }),
      {...runs, numRuns: 12}
    )
  })

  test('offers only what stands in the places of a finding', async () => {
    fc.assert(
      fc.property(planted, ({slipped}) => {
        const starts = [0, ...[...slipped.matchAll(/\n/g)].map(({index}) => index + 1)]
        const offset = (line: number, column: number): number => (starts[line - 1] ?? 0) + column - 1
        for (const {fixes = [], related, ...at} of look(slipped).findings) {
          const places = [at, ...related].map(one => [offset(one.line, one.column), offset(one.endLine, one.endColumn)])
          for (const {start, end} of fixes.filter(({safe}) => safe).flatMap(({edits}) => edits))
            expect(places.some(([from = 0, to = 0]) => from <= start && end <= to)).toBe(true)
        }
      }),
      {...runs, numRuns: 12}
    )
  })
})

/** Sections with clauses, each of which refers to another one. */
const numbered = fc
  .array(fc.integer({min: 2, max: 5}), {minLength: 2, maxLength: 4})
  .chain(sizes =>
    fc.record({
      sizes: fc.constant(sizes),
      section: fc.nat(sizes.length - 1),
      from: fc.integer({min: 2, max: Math.min(...sizes)}),
      step: fc.integer({min: 1, max: 2}),
      targets: fc.array(fc.tuple(fc.nat(9), fc.nat(9)), {minLength: 20, maxLength: 20})
    })
  )
  .map(({sizes, section, from, step, targets}) => {
    const print = (move: number): string => {
      const name = (at: number, clause: number): string =>
        `${at + 1}.${at === section && clause >= from ? clause + move : clause}`
      let next = 0
      const refer = (): string => {
        const [first = 0, second = 0] = targets[next++ % targets.length] ?? []
        const at = first % sizes.length
        return name(at, 1 + (second % (sizes[at] ?? 1)))
      }
      return sizes
        .map((size, at) => {
          const clauses = Array.from({length: size}, (_, index) => {
            const num = name(at, index + 1)
            const other = refer()
            return `${num}. Оператор хранит данные${other === num ? '' : ` согласно пункту ${other}`}.\n`
          })
          return [`${at + 1}. Раздел\n`, ...clauses].join('\n')
        })
        .join('\n')
    }
    return {text: print(0), gapped: print(step)}
  })

test('a gap in the numbers is closed with every reference following it', async () => {
  await fc.assert(
    fc.asyncProperty(numbered, async ({text, gapped}) => {
      expect((await fix(gapped, 'suggested')).text).toBe(text)
      expect((await fix(gapped)).text).toBe(gapped)
    }),
    {...runs, numRuns: 40}
  )
})
