import {type Bound, isBroken} from './bounds.js'
import type {Corpus, CorpusName} from './corpus.js'
import type {Outcome} from './measure.js'
import type {Row} from './rows.js'

const table = (head: readonly string[], lines: readonly (readonly string[])[]): string => {
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'))
  return [head, rule, ...lines].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}

const fixed = (value: number | undefined, digits: number): string => (value === undefined ? '-' : value.toFixed(digits))

const medianOf = (outcome: Outcome | undefined): number | undefined =>
  outcome && 'median' in outcome ? outcome.median : undefined

const describe = (row: Row, corpora: ReadonlyMap<CorpusName, Corpus>): string => {
  const corpus = row.corpus && corpora.get(row.corpus)
  if (!corpus) return ''
  const files = corpus.files.length === 1 ? '1 file' : `${corpus.files.length} files`
  return `${files}, ${Math.round(corpus.bytes / 1000)} kB`
}

const rowCells = (
  row: Row,
  outcomes: ReadonlyMap<string, Outcome>,
  corpora: ReadonlyMap<CorpusName, Corpus>
): string[] => {
  const outcome = outcomes.get(row.name)
  const about = [row.name, describe(row, corpora)]
  if (!outcome) return [...about, '-', '-', '-', '-', '-', '-']
  if ('failure' in outcome) return [...about, outcome.failure, '-', '-', '-', '-', '-']
  const {median, min, max, peak} = outcome
  const over = (name: string): number | undefined => {
    const other = medianOf(outcomes.get(name))
    return other === undefined ? undefined : median / other
  }
  return [
    ...about,
    fixed(median, 0),
    `${fixed(min, 0)}–${fixed(max, 0)}`,
    fixed(over('node'), 2),
    fixed(over(`markdownlint-cli2-${row.corpus}`), 2),
    fixed(over(`remark-cli-${row.corpus}`), 2),
    fixed(peak, 0)
  ]
}

/** The measured rows as a Markdown table. */
export const reportRows = (
  rows: readonly Row[],
  outcomes: ReadonlyMap<string, Outcome>,
  corpora: ReadonlyMap<CorpusName, Corpus>
): string => {
  const ratios = ['÷ node', '÷ markdownlint', '÷ remark']
  const head = ['Row', 'Files', 'Median, ms', 'Min–max, ms', ...ratios, 'Peak, MB']
  return table(
    head,
    rows.map(row => rowCells(row, outcomes, corpora))
  )
}

const verdict = (bound: Bound): string => {
  if (bound.value === undefined) return 'not measured'
  return isBroken(bound) ? '**fail**' : 'pass'
}

/** The bounds with what was measured as a Markdown table. */
export const reportBounds = (bounds: readonly Bound[]): string =>
  table(
    ['Bound', 'At most', 'Measured', 'Result'],
    bounds.map(bound => {
      const digits = bound.unit === '×' ? 2 : 0
      return [bound.title, `${bound.limit} ${bound.unit}`, `${fixed(bound.value, digits)}`, verdict(bound)]
    })
  )
