import {Chalk, type ChalkInstance} from 'chalk'
import type {Language} from '../../language/language.js'
import type {ParityFinding} from '../../parity/result.js'
import {clean} from '../clean.js'
import {type Messages, messages} from '../messages.js'
import {shorten, wrap} from '../wrap.js'
import {countParity, nameSpot, type ParityReport} from './report.js'
import {parityWords} from './words.js'

interface Page {
  readonly about: Messages
  readonly paint: ChalkInstance
}

/** The disagreements for a terminal or a CI log of 80 columns, each with its places in all the files. */
export function reportParityText(
  given: ParityReport,
  {language, color}: {readonly language: Language; readonly color: boolean}
): string {
  const report = clean(given)
  const about = messages[language]
  const words = parityWords[language]
  const page: Page = {about, paint: new Chalk({level: color ? 1 : 0})}
  const {files, findings, aligned, unread, asOf} = report
  const {errors, warnings, infos} = countParity(findings)
  const lines = [
    ...files.flatMap(({path, language: own, clauses}) => [
      page.paint.bold(path),
      `  ${about.language[own]}, ${about.clauses(clauses)}`
    ]),
    `  ${words.aligned(aligned)}, ${about.lawOf(asOf)}`,
    ...(report.doubtful ? wrap(words.doubtful, 2) : []),
    '',
    ...findings.flatMap(one => [...findingLines(one, page), '']),
    ...(unread > 0 ? wrap(words.unread(unread), 2) : []),
    `  ${findings.length === 0 ? words.same : words.found(findings.length)}`,
    ...(findings.length === 0 ? [] : [`  ${about.counts(errors, warnings, infos)}`])
  ]
  return `${lines.join('\n')}\n`
}

function findingLines(finding: ParityFinding, {about, paint}: Page): string[] {
  const {severity, ruleId, words, reason, related} = finding
  const color = {error: paint.red, warning: paint.yellow, info: paint.blue}[severity]
  return [
    `  ${color(about.severity[severity])}  ${ruleId}`,
    ...wrap(nameSpot({...finding, reason}, about), 4).map(line => paint.dim(line)),
    ...(words === '' ? [] : wrap(`«${shorten(words, 160)}»`, 4)),
    ...wrap(reason, 4),
    ...related.flatMap(one => [
      ...wrap(`↔ ${nameSpot(one, about)}`, 4).map(line => paint.dim(line)),
      ...(one.reason === '' ? [] : wrap(`«${shorten(one.reason, 120)}»`, 6))
    ])
  ]
}
