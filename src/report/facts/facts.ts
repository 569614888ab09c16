import type {Language} from '../../language/language.js'
import {messages} from '../messages.js'
import {shorten, wrap} from '../wrap.js'
import type {FactRow} from './fact-rows.js'
import {describeFact} from './fact-words.js'

// Where the words begin, after the clause and the place.
const margin = 22

/** What `facts` found in one file. */
export interface FactsResult {
  readonly path: string
  readonly language: string
  readonly document: string
  readonly facts: readonly FactRow[]
}

/** Facts for a reader: under each kind a line a fact with its clause, its place, its words and what they mean. */
export function reportFacts({path, facts}: FactsResult, language: Language): string {
  const words = messages[language].facts
  const lines = [path]
  for (const kind of new Set(facts.map(row => row.kind))) {
    const rows = facts.filter(row => row.kind === kind)
    lines.push('', `  ${words[kind] ?? kind} (${rows.length})`)
    for (const row of rows) lines.push(...factLines(row, language))
  }
  return `${lines.join('\n')}\n\n`
}

function factLines(row: FactRow, language: Language): string[] {
  const {clause, line, column, text} = row
  const place = `${clause === '' ? '–' : clause}  ${line}:${column}`
  const meaning = describeFact(row, language)
    .map(one => shorten(one, 70))
    .join('; ')
  const [first = '', ...rest] = wrap(shorten(text, 90), margin)
  return [
    `    ${place.padEnd(margin - 5)} ${first.trimStart()}`,
    ...rest,
    ...(meaning === '' ? [] : wrap(`– ${meaning}`, margin + 2))
  ]
}
