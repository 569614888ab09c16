import type {Finding} from '../../lint.js'
import {type Fold, fitFolds, printFold} from '../diff/markdown-folds.js'
import {escapeInTag, escapeMarkdown} from '../markdown-escape.js'
import {type Messages, messages} from '../messages.js'
import type {CheckEnd, CheckReporter, CheckRun, FileResult} from './check-result.js'
import {gravity, groupByClause} from './clause-groups.js'
import {detailLines, placeName} from './finding-lines.js'
import {findingsIn} from './finding-state.js'
import type {FormatOptions} from './format-options.js'
import {formatWords} from './format-words.js'
import {countSeverities, headOf, type MarkdownSetting} from './markdown-head.js'

/** What a Markdown report needs to know. */
export interface MarkdownOptions extends Pick<FormatOptions, 'language'> {
  /** So many characters at most; a comment on a pull request holds 65,536. */
  readonly limit?: number
}

// Characters that a comment on a pull request may have; and the room for the line that tells what is left out.
const mostMarkdown = 65_536
const reserve = 100
// A break inside of an item: hosts that break at every line end make one of it, not two.
const breaks = '\\\n  '

/** The report as a comment on a pull request or a page of a wiki: counts, a table, and folds of findings by clause. */
export function createMarkdownReporter(
  {asOf}: CheckRun,
  {language, limit = mostMarkdown}: MarkdownOptions
): CheckReporter {
  const files: FileResult[] = []
  return {
    file(file) {
      files.push(file)
      return ''
    },
    end: end => print(files, end, {about: messages[language], own: formatWords[language], asOf, limit})
  }
}

function print(files: readonly FileResult[], end: CheckEnd, setting: MarkdownSetting): string {
  const head = headOf(files, end, setting)
  const checked = files.filter(one => one.status === 'checked')
  const folds = [
    ...checked.flatMap(one => fileFold(one, checked.length > 1, setting)),
    ...suppressedFold(checked, setting)
  ]
  const {shown, findings} = fitFolds(folds, setting.limit - head.length - reserve)
  const left = findings > 0 ? `${setting.own.leftOut(findings)}\n\n` : ''
  return `${`${head}${left}${shown.map(printFold).join('')}`.trimEnd()}\n`
}

/** The findings of a file that count; of the gravest files most is left where not all fits. */
function fileFold({path, findings}: FileResult, folded: boolean, {about}: MarkdownSetting): Fold[] {
  const open = findingsIn(findings, 'open')
  if (open.length === 0) return []
  const blocks = groupByClause(open, about).flatMap((group, index) =>
    group.findings.map((one, at) => {
      const item = findingBlock(one, about)
      const heading = `${index === 0 ? '' : '\n'}#### ${escapeMarkdown(group.title)}\n\n`
      return at === 0 ? heading + item : item
    })
  )
  const counts = countSeverities(open)
  const heading = folded ? escapeInTag(`${path}: ${about.counts(counts.error, counts.warning, counts.info)}`) : ''
  return [{heading, kind: 'findings', rank: Math.min(...open.map(one => gravity[one.severity])), blocks}]
}

function findingBlock(finding: Finding, about: Messages): string {
  const {severity, ruleId, reason} = finding
  const place = finding.id === 'policy' ? '' : `, ${finding.line}:${finding.column}`
  const lines = [
    `**${about.severity[severity]}** ${escapeMarkdown(ruleId)}${place}`,
    ...[reason, ...detailLines(finding, about)].map(escapeMarkdown)
  ]
  return `- ${lines.join(breaks)}`
}

/** What does not count because somebody said so: whoever reads the report sees who keeps silent about what. */
function suppressedFold(files: readonly FileResult[], {about, own}: MarkdownSetting): Fold[] {
  const blocks = files.flatMap(({path, findings}) =>
    findingsIn(findings, 'suppressed').flatMap(finding => {
      const {ruleId, reason, line, column, suppression} = finding
      if (!suppression) return []
      const place = `${escapeMarkdown(path)}:${line}:${column}, ${escapeMarkdown(placeName(finding, about))}`
      const because = own.because(suppression.reason, suppression.until)
      return [
        `- ${[`${escapeMarkdown(ruleId)}, ${place}`, escapeMarkdown(reason), escapeMarkdown(because)].join(breaks)}`
      ]
    })
  )
  return blocks.length === 0 ? [] : [{heading: own.suppressed(blocks.length), kind: 'findings', rank: 3, blocks}]
}
