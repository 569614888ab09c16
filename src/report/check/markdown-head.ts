import type {Severity} from '../../finding.js'
import type {Finding} from '../../lint.js'
import {countElements} from '../../tally.js'
import {escapeMarkdown} from '../markdown-escape.js'
import type {Messages} from '../messages.js'
import {shorten} from '../wrap.js'
import type {CheckEnd, FileResult} from './check-result.js'
import {type FindingState, findingsIn} from './finding-state.js'
import type {FormatWords} from './format-words.js'

/** What the parts of the report share. */
export interface MarkdownSetting {
  readonly about: Messages
  readonly own: FormatWords
  readonly asOf: string
  readonly limit: number
}

// A table or list of more rows tells nobody anything; it must also leave room for the findings.
const mostRows = 100
const longestName = 200

/** What matters in a heading and a sentence; of several files a table; what was not checked. */
export function headOf(files: readonly FileResult[], end: CheckEnd, setting: MarkdownSetting): string {
  const {about, own, asOf, limit} = setting
  const checked = files.filter(one => one.status === 'checked')
  const findings = checked.flatMap(one => findingsIn(one.findings, 'open'))
  const {error, warning, info} = countSeverities(findings)
  const verdict = findings.length === 0 ? own.noFindings : about.counts(error, warning, info)
  const room = Math.floor(limit / 4)
  return [
    `### ${about.files(checked.length)}, ${about.lawOf(asOf)}`,
    checked.length === 0 ? '' : `**${verdict}.** ${aboutElements(checked, setting)}`,
    checked.length > 1 ? tableOf(checked, setting, room) : '',
    asides(files, checked, setting),
    failureList(end, setting, room)
  ]
    .flatMap(part => (part === '' ? [] : [`${part}\n\n`]))
    .join('')
}

/** How many findings are of each severity. */
export function countSeverities(findings: readonly Finding[]): Record<Severity, number> {
  const counts = {error: 0, warning: 0, info: 0}
  for (const {severity} of findings) counts[severity]++
  return counts
}

function aboutElements(files: readonly FileResult[], {about}: MarkdownSetting): string {
  const {present, required} = countElements(files.flatMap(one => one.elements))
  return `${about.elements(present, required)}.`
}

function tableOf(files: readonly FileResult[], {own}: MarkdownSetting, room: number): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`
  const rows = files.map(file => {
    const {error, warning, info} = countSeverities(findingsIn(file.findings, 'open'))
    const {present, required} = countElements(file.elements)
    return line([nameOf(file.path), error, warning, info, `${present} / ${required}`])
  })
  const shown = rows.slice(0, fitting(rows, room))
  return [
    line([own.file, own.errors, own.warnings, own.infos, own.required]),
    line(['---', '--:', '--:', '--:', '--:']),
    ...shown,
    ...(shown.length < rows.length ? [line([own.moreFiles(rows.length - shown.length), '', '', '', ''])] : [])
  ].join('\n')
}

/** What does not count, in numbers; files that were not asked or not wholly. */
function asides(files: readonly FileResult[], checked: readonly FileResult[], {about, own}: MarkdownSetting): string {
  const findings = checked.flatMap((one): readonly Finding[] => one.findings)
  const count = (state: FindingState): number => findingsIn(findings, state).length
  const skipped = files.length - checked.length
  const partly = checked
    .filter(one => one.unasked > 0)
    .map(one => `${nameOf(one.path)}: ${escapeMarkdown(about.unasked(one.unasked, one.language))}`)
  return [
    ...(count('known') > 0 ? [own.known(count('known'))] : []),
    ...(count('closed') > 0 ? [own.closed(count('closed'))] : []),
    ...(count('suppressed') > 0 ? [own.suppressed(count('suppressed'))] : []),
    ...(skipped > 0 ? [about.skipped(skipped)] : []),
    ...partly.slice(0, mostRows)
  ]
    .map(line => `- ${line}`)
    .join('\n')
}

function failureList({failures}: CheckEnd, {about, own}: MarkdownSetting, room: number): string {
  if (failures.length === 0) return ''
  const rows = failures.map(({path, reason}) => `- ${nameOf(path)}: ${escapeMarkdown(reason)}`)
  const shown = rows.slice(0, fitting(rows, room))
  const rest = shown.length < rows.length ? [`- ${own.moreFiles(rows.length - shown.length)}`] : []
  return [`**${about.unread}**`, '', ...shown, ...rest].join('\n')
}

/** How many of the rows fit into `room` characters. */
function fitting(rows: readonly string[], room: number): number {
  let free = room
  const first = rows.findIndex(row => {
    free -= row.length + 1
    return free < 0
  })
  return Math.min(first < 0 ? rows.length : first, mostRows)
}

function nameOf(path: string): string {
  return escapeMarkdown(shorten(path, longestName))
}
