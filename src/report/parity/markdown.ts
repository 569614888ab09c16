import type {Language} from '../../language/language.js'
import type {ParityFinding} from '../../parity/result.js'
import {escapeMarkdown} from '../markdown-escape.js'
import {type Messages, messages} from '../messages.js'
import {shorten} from '../wrap.js'
import {countParity, nameSpot, type ParityReport} from './report.js'
import {parityWords} from './words.js'

// A break inside of an item: hosts that break at every line end make one of it, not two.
const breaks = '\\\n  '

/** The disagreements as a comment on a pull request. */
export function reportParityMarkdown(report: ParityReport, {language}: {readonly language: Language}): string {
  const about = messages[language]
  const words = parityWords[language]
  const {files, findings, aligned, unread, asOf} = report
  const {errors, warnings, infos} = countParity(findings)
  const verdict =
    findings.length === 0 ? words.same : `${words.found(findings.length)}: ${about.counts(errors, warnings, infos)}`
  const rows = files.map(one => `| ${escapeMarkdown(one.path)} | ${about.language[one.language]} | ${one.clauses} |`)
  const parts = [
    `### ${words.title}, ${about.lawOf(asOf)}`,
    `**${verdict}**, ${words.aligned(aligned)}.`,
    report.doubtful ? `${words.doubtful}.` : '',
    [`| ${words.file} | ${words.language} | ${words.clauses} |`, '| --- | --- | --: |', ...rows].join('\n'),
    findings.map(one => findingItem(one, about)).join('\n'),
    unread > 0 ? escapeMarkdown(`${words.unread(unread)}.`) : ''
  ]
  return `${parts.filter(part => part !== '').join('\n\n')}\n`
}

function findingItem(finding: ParityFinding, about: Messages): string {
  const {severity, ruleId, words, reason, related} = finding
  const lines = [
    `**${about.severity[severity]}** ${escapeMarkdown(ruleId)}, ${escapeMarkdown(nameSpot({...finding, reason}, about))}`,
    escapeMarkdown(reason),
    ...(words === '' ? [] : [escapeMarkdown(`«${shorten(words, 200)}»`)]),
    ...related.map(one =>
      escapeMarkdown(`↔ ${nameSpot(one, about)}${one.reason === '' ? '' : ` «${shorten(one.reason, 120)}»`}`)
    )
  ]
  return `- ${lines.join(breaks)}`
}
