import {type Bound, isBroken, judge} from './bounds.js'
import type {Outcome} from './measure.js'

const sample = (median: number, peak?: number): Outcome => ({median, min: median, max: median, peak})

const find = (outcomes: Record<string, Outcome>, title: string): Bound | undefined =>
  judge(new Map(Object.entries(outcomes))).find(bound => bound.title === title)

describe('a bound', () => {
  test.each([
    [
      'start-up of twice an empty Node holds',
      '--version ÷ node -e 0',
      {node: sample(50), version: sample(100)},
      2,
      false
    ],
    ['more than that does not', '--version ÷ node -e 0', {node: sample(50), version: sample(101)}, 2.02, true],
    [
      'growth leaves start-up out',
      'tree of 4x ÷ 1x, both without --version',
      {version: sample(60), 'tree-1x': sample(70), 'tree-4x': sample(100)},
      4,
      false
    ],
    [
      'growth by the square of the length is seen',
      'check of 16x ÷ 1x, both without --version',
      {version: sample(60), 'check-1x': sample(61), 'check-16x': sample(316)},
      256,
      true
    ],
    [
      'a peer is held against the same files',
      'tree of five ÷ markdownlint-cli2',
      {'tree-five': sample(90), 'markdownlint-cli2-five': sample(300), 'markdownlint-cli2-500': sample(1)},
      0.3,
      false
    ],
    [
      'a diff is held against a check of the same files',
      'diff of two 47 kB versions ÷ check of both',
      {'diff-47': sample(280), 'check-47': sample(200)},
      1.4,
      true
    ],
    ['and may take two seconds', 'diff of two 595 kB versions, wall time', {'diff-595': sample(1999)}, 1999, false],
    ['memory counts at its peak', 'tree of 500, peak memory', {'tree-500': sample(900, 121)}, 121, true]
  ])('%s', (_, title, outcomes, value, broken) => {
    const bound = find(outcomes, title)
    expect(bound?.value).toBeCloseTo(value)
    expect(bound && isBroken(bound)).toBe(broken)
  })

  test.each([
    ['a row was not run', {node: sample(50)}],
    ['a row failed', {node: sample(50), version: {failure: 'ended with status 3'}}]
  ])('is not measured where %s', (_, outcomes: Record<string, Outcome>) => {
    expect(find(outcomes, '--version ÷ node -e 0')?.value).toBeUndefined()
  })
})
