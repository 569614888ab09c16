import type {Language} from '../../src/language/language.js'
import {type Bounds, isBroken} from './bounds.js'
import {precisionOf, type Row, recallOf, type Trial} from './tally.js'

const table = (head: readonly string[], lines: readonly (readonly string[])[]): string =>
  [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...lines]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n')

// Cut, not rounded: 0.949 must not look like 0.95.
const share = (value: number | undefined): string =>
  value === undefined ? '-' : (Math.floor(value * 100) / 100).toFixed(2)

const cells = (row: Row): string[] => [
  row.name,
  String(row.found),
  String(row.missed),
  String(row.alarms),
  share(precisionOf(row)),
  share(recallOf(row))
]

const head = ['found', 'missed', 'false alarms', 'precision', 'recall']

/** The rules as a Markdown table. */
const reportRules = (rows: readonly Row[]): string => table(['rule', ...head], rows.map(cells))

const verdict = (row: Row, bounds: Bounds): string => {
  if (recallOf(row) === undefined) return '-'
  return isBroken(row, bounds) ? '**fail**' : 'pass'
}

/** The kinds as a Markdown table, each with its verdict. */
const reportKinds = (rows: readonly Row[], bounds: Bounds): string =>
  table(
    ['kind', ...head, `precision ≥ ${bounds.precision.toFixed(2)}, recall ≥ ${bounds.recall.toFixed(2)}`],
    rows.map(row => [...cells(row), verdict(row, bounds)])
  )

/** What was planted and not found, and what was said in vain, each with the planted lines. */
const reportMisses = (trials: readonly Trial[]): string =>
  trials
    .filter(({found, alarms}) => !found || alarms.length > 0)
    .map(({rule, operator, path, found, alarms, shown}) =>
      [
        `${path}: ${rule} (${operator})${found ? '' : ' MISSED'}`,
        ...shown.map(words => `    + ${words}`),
        ...alarms.map(one => `    ! ${one.line}:${one.column} ${one.ruleId} ${one.reason} «${one.words}»`)
      ].join('\n')
    )
    .join('\n\n')

/** What came of everything planted in the texts of one language. */
export interface Tally {
  readonly language: Language
  /** How many there are. */
  readonly texts: number
  readonly trials: readonly Trial[]
  readonly rows: readonly Row[]
  readonly kinds: readonly Row[]
  readonly bounds: Bounds
}

const names: Readonly<Record<Language, string>> = {ru: 'Russian', kk: 'Kazakh', en: 'English'}

/** A language with its tables by rule and by kind, `misses` in front of them where they are wanted. */
export const reportTally = ({language, texts, trials, rows, kinds, bounds}: Tally, misses: boolean): string => {
  const operators = new Set(trials.map(one => one.operator)).size
  const policies = texts === 1 ? '1 policy' : `${texts} policies`
  return [
    `## ${names[language]}`,
    ...(misses ? [reportMisses(trials)] : []),
    `${trials.length} plants by ${operators} operators in ${policies}.`,
    reportRules(rows),
    reportKinds(kinds, bounds)
  ].join('\n\n')
}
