import {Chalk, type ChalkInstance} from 'chalk'
import type {Severity} from '../../finding.js'
import type {Language} from '../../language/language.js'
import type {Finding} from '../../lint.js'
import {countElements, countSeverities} from '../../tally.js'
import {wordCitations} from '../citation.js'
import {type Messages, messages} from '../messages.js'
import {shorten, wrap} from '../wrap.js'
import type {CheckEnd, CheckReporter, CheckRun, FileResult} from './check-result.js'
import {type FindingState, findingsIn} from './finding-state.js'
import {type FormatWords, formatWords} from './format-words.js'

interface Page {
  readonly words: Messages
  readonly own: FormatWords
  readonly paint: ChalkInstance
}

const order: Readonly<Record<Severity, number>> = {error: 0, warning: 1, info: 2}
// A rule that fires more often than `most` shows its first places only: the reader has understood.
const most = 10
const shown = 5

/** The report for a terminal or a CI log of 80 columns, the gravest first. */
export function createTextReporter(
  {asOf}: CheckRun,
  options: {readonly language: Language; readonly color: boolean}
): CheckReporter {
  const page: Page = {
    words: messages[options.language],
    own: formatWords[options.language],
    paint: new Chalk({level: options.color ? 1 : 0})
  }
  let checked = 0
  let skipped = 0
  let begun = false
  const block = (lines: readonly string[]): string => {
    const apart = begun ? '\n' : ''
    begun = true
    return `${apart}${lines.join('\n')}\n`
  }
  return {
    file(file) {
      if (file.status === 'checked') checked++
      else skipped++
      return file.status === 'checked' ? block(fileLines(file, asOf, page)) : ''
    },
    end(end) {
      const unread = end.failures.map(({path, reason}) => `${page.words.unread}: ${path}: ${reason}`)
      return [
        ...(unread.length > 0 ? [block(unread)] : []),
        ...(checked !== 1 || skipped > 0 ? [block(totals(end, {asOf, checked, skipped}, page))] : [])
      ].join('')
    }
  }
}

function fileLines(file: FileResult, asOf: string, page: Page): string[] {
  const {words, paint} = page
  const about = [
    words.document[file.document],
    words.language[file.language],
    words.clauses(file.clauses),
    words.lawOf(asOf)
  ]
  const lines = [paint.bold(file.path), `  ${about.join(', ')}`, '']
  const hidden = new Map<string, number>()
  const open = findingsIn(file.findings, 'open')
  for (const group of groupByClause(open, hidden, words)) {
    lines.push(`  ${paint.bold(group.title)}`, ...group.findings.flatMap(one => findingLines(one, page)), '')
  }
  for (const [rule, count] of hidden) lines.push(`  ${words.more(count, rule)}`)
  if (hidden.size > 0) lines.push('')
  const {errors, warnings, infos} = countSeverities(open)
  const {present, required} = countElements(file.elements)
  if (file.unasked > 0) lines.push(...wrap(words.unasked(file.unasked, file.language), 2), '')
  lines.push(`  ${words.elements(present, required)}`)
  lines.push(`  ${words.counts(errors, warnings, infos)}`)
  lines.push(...asides(file.findings, page).map(line => `  ${line}`))
  return lines
}

/** What does not count, in numbers: all of it is in the other formats. */
function asides(findings: readonly Finding[], {own}: Page): string[] {
  const count = (state: FindingState): number => findingsIn(findings, state).length
  return [
    ...(count('known') > 0 ? [own.knownListed(count('known'))] : []),
    ...(count('closed') > 0 ? [own.closed(count('closed'))] : []),
    ...(count('suppressed') > 0 ? [own.suppressed(count('suppressed'))] : [])
  ]
}

interface Group {
  readonly title: string
  readonly findings: Finding[]
}

/** Findings under their clauses: the clause with the gravest finding first, then as in the text; what is missing at the end. */
function groupByClause(findings: readonly Finding[], hidden: Map<string, number>, words: Messages): Group[] {
  const total = new Map<string, number>()
  const seen = new Map<string, number>()
  for (const {ruleId} of findings) total.set(ruleId, (total.get(ruleId) ?? 0) + 1)
  const groups = new Map<string, Group>()
  for (const finding of findings) {
    const times = (seen.get(finding.ruleId) ?? 0) + 1
    seen.set(finding.ruleId, times)
    if ((total.get(finding.ruleId) ?? 0) > most && times > shown) {
      hidden.set(finding.ruleId, (hidden.get(finding.ruleId) ?? 0) + 1)
      continue
    }
    const title = finding.id === 'policy' ? words.whole : titleOf(finding, words)
    const group = groups.get(title) ?? {title, findings: []}
    group.findings.push(finding)
    groups.set(title, group)
  }
  for (const group of groups.values()) group.findings.sort((a, b) => order[a.severity] - order[b.severity])
  const gravity = (group: Group): number =>
    group.title === words.whole ? 3 : (order[group.findings[0]?.severity ?? 'info'] ?? 2)
  return [...groups.values()].sort((a, b) => gravity(a) - gravity(b))
}

function titleOf({clause, heading}: Finding, words: Messages): string {
  const place = clause === '' ? words.opening : words.clause(clause)
  return heading === '' ? place : shorten(`${place}. ${heading}`, 76)
}

function findingLines(finding: Finding, {words, paint}: Page): string[] {
  const color = {error: paint.red, warning: paint.yellow, info: paint.blue}[finding.severity]
  const place = finding.id === 'policy' ? '' : `  ${finding.line}:${finding.column}`
  const lines = [`    ${color(words.severity[finding.severity])}  ${finding.ruleId}${paint.dim(place)}`]
  if (finding.words !== '') lines.push(...wrap(`«${shorten(finding.words, 200)}»`, 6))
  lines.push(...wrap(finding.reason, 6))
  for (const {clause, line, column, reason} of finding.related)
    lines.push(...wrap(`↔ ${clause} ${line}:${column} «${shorten(reason, 120)}»`, 6))
  if (finding.citations.length > 0)
    lines.push(...wrap(wordCitations(finding.citations, words), 6).map(line => paint.dim(line)))
  return lines
}

function totals(
  {summary}: CheckEnd,
  {asOf, checked, skipped}: {asOf: string; checked: number; skipped: number},
  {words}: Page
): string[] {
  const {errors, warnings, infos, present, required} = summary
  const files = skipped > 0 ? `${words.files(checked)}, ${words.skipped(skipped)}` : words.files(checked)
  return [`${files}, ${words.lawOf(asOf)}`, words.elements(present, required), words.counts(errors, warnings, infos)]
}
