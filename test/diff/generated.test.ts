import {createAnalyzer} from '../../src/cli/analyze-policy.js'
import {rules} from '../rule-packs.js'
import {generatePair} from './generated/pairs.js'
import {isExact, recover} from './generated/recover.js'
import {scenarios} from './generated/scenarios.js'
import {countClauses, readSource} from './generated/sources.js'

const analyze = createAnalyzer()
const seeds = [1, 2, 3, 5, 8]
const pairs = scenarios.flatMap(scenario => seeds.map(seed => generatePair(scenario, seed, analyze)))
const misses = pairs.map(pair => recover(pair, analyze, {asOf: '2026-11-20', language: 'ru', rules}))

describe('pairs with known edits', () => {
  test('are the same for the same seed', () => {
    for (const scenario of scenarios.slice(-6)) {
      expect(generatePair(scenario, 2, analyze)).toEqual(generatePair(scenario, 2, createAnalyzer()))
    }
  })

  test('are two hundred and more, no two alike', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(200)
    expect(new Set(pairs.map(({before, after}) => before + after)).size).toBeGreaterThan(pairs.length * 0.98)
  })

  test('know every type of change', () => {
    const types = new Set(pairs.flatMap(({truth}) => truth.map(line => line.split(' ')[0])))
    expect([...types].sort()).toEqual(
      ['added', 'changed', 'changed+moved', 'merged', 'moved', 'removed', 'renumbered', 'split'].sort()
    )
  })

  test('have a hundred clauses where they say so', () => {
    expect(countClauses(readSource(3, 36_000, analyze))).toBeGreaterThan(90)
  })

  test('are recovered exactly, 98 of 100 and more', () => {
    const failed = misses.filter(miss => !isExact(miss))
    if (failed.length > pairs.length * 0.02) expect(failed).toEqual([])
    expect(failed.length).toBeLessThanOrEqual(pairs.length * 0.02)
  })

  test.each(scenarios.map(({name}, index) => ({name, index})))('are recovered with $name, most of them', ({index}) => {
    const own = misses.slice(index * seeds.length, (index + 1) * seeds.length)
    expect(own.filter(isExact).length).toBeGreaterThan(own.length / 2)
  })
})
