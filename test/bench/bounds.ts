import type {Outcome} from './measure.js'
import {subcommands} from './rows.js'

/** What was promised about speed and memory: `value` must not exceed `limit`. */
export interface Bound {
  readonly title: string
  readonly limit: number
  readonly unit: '×' | 'MB' | 'ms'
  /** Undefined where a row that it needs was not measured. */
  readonly value: number | undefined
}

type Read = (row: string, field: 'median' | 'peak') => number | undefined

const reader =
  (outcomes: ReadonlyMap<string, Outcome>): Read =>
  (row, field) => {
    const outcome = outcomes.get(row)
    return outcome && 'median' in outcome ? outcome[field] : undefined
  }

const ratio = (above: number | undefined, below: number | undefined): number | undefined =>
  above === undefined || below === undefined ? undefined : above / below

/** How much longer the work on `row` takes than that on `base`, start-up (`--version`) taken off both. */
const growth = (read: Read, row: string, base: string): number | undefined => {
  const floor = read('version', 'median')
  const [above, below] = [read(row, 'median'), read(base, 'median')]
  if (floor === undefined || above === undefined || below === undefined) return undefined
  // Work too short to be told from start-up gives no ratio; a tenth of a millisecond keeps it finite.
  return (above - floor) / Math.max(below - floor, 0.1)
}

/** What a command may cost: shares of markdownlint-cli2 on five and on 500 files, peak memory in MB on 500 and on one of 5 MB. */
const limits: Readonly<Record<string, {five: number; many: number; memory: number; large: number}>> = {
  tree: {five: 0.35, many: 0.25, memory: 120, large: 200},
  check: {five: 0.5, many: 0.4, memory: 150, large: 400}
}

const boundsOf = (name: string, read: Read): Bound[] => {
  const limit = limits[name] ?? {five: 0.5, many: 0.4, memory: 150, large: 400}
  const peer = (corpus: string, most: number): Bound => ({
    title: `${name} of ${corpus} ÷ markdownlint-cli2`,
    limit: most,
    unit: '×',
    value: ratio(read(`${name}-${corpus}`, 'median'), read(`markdownlint-cli2-${corpus}`, 'median'))
  })
  const grows = (kind: '' | 'grown-', times: 4 | 16, limit: number): Bound => ({
    title: `${name} of ${kind}${times}x ÷ ${kind}1x, both without --version`,
    limit,
    unit: '×',
    value: growth(read, `${name}-${kind}${times}x`, `${name}-${kind}1x`)
  })
  const memory = (corpus: string, most: number): Bound => ({
    title: `${name} of ${corpus}, peak memory`,
    limit: most,
    unit: 'MB',
    value: read(`${name}-${corpus}`, 'peak')
  })
  return [
    peer('five', limit.five),
    peer('500', limit.many),
    ...(['', 'grown-'] as const).flatMap(kind => [grows(kind, 4, 5), grows(kind, 16, 20)]),
    memory('500', limit.memory),
    memory('5mb', limit.large)
  ]
}

/** What a diff may cost: no more than reading both versions and a little, and 2 s on the longest texts. */
const diffBounds = (read: Read): Bound[] => [
  {
    title: 'diff of two 47 kB versions ÷ check of both',
    limit: 1.3,
    unit: '×',
    value: ratio(read('diff-47', 'median'), read('check-47', 'median'))
  },
  {title: 'diff of two 595 kB versions, wall time', limit: 2000, unit: 'ms', value: read('diff-595', 'median')},
  {title: 'diff of two 595 kB versions, peak memory', limit: 250, unit: 'MB', value: read('diff-595', 'peak')}
]

/** What a kB of Kazakh may cost beside one of Russian: the two texts say the same and are as long within two hundredths. */
const languageBound = (read: Read): Bound => ({
  title: 'check of 20 Kazakh policies ÷ the same in Russian',
  limit: 1.1,
  unit: '×',
  value: ratio(read('check-kazakh', 'median'), read('check-russian', 'median'))
})

/** All bounds, each with the value that these outcomes give it. */
export const judge = (outcomes: ReadonlyMap<string, Outcome>): Bound[] => {
  const read = reader(outcomes)
  const start = ratio(read('version', 'median'), read('node', 'median'))
  // What a hook adds to a commit with one changed policy.
  const hook = ratio(read('check-one', 'median'), read('node', 'median'))
  return [
    {title: '--version ÷ node -e 0', limit: 2, unit: '×', value: start},
    {title: 'check of one ÷ node -e 0', limit: 4, unit: '×', value: hook},
    ...subcommands.flatMap(({name}) => boundsOf(name, read)),
    ...diffBounds(read),
    languageBound(read)
  ]
}

/** True where the bound was measured and does not hold. */
export const isBroken = ({value, limit}: Bound): boolean => value !== undefined && !(value <= limit)
