import type {Confidence, Severity} from '../../finding.js'
import type {Language} from '../../language/language.js'
import type {Finding} from '../../lint.js'
import {messages} from '../messages.js'
import {plainPath} from '../sarif/uri.js'
import type {CheckEnd, CheckReporter, CheckRun, FileResult} from './check-result.js'
import {detailLines, placeName} from './finding-lines.js'
import {findingsIn} from './finding-state.js'
import type {FormatOptions} from './format-options.js'
import {formatWords} from './format-words.js'
import {createMarkdownReporter} from './markdown.js'

/** Marks at the lines of a pull request, and beside them what goes to the file of `GITHUB_STEP_SUMMARY`. */
export interface GithubReporter extends CheckReporter {
  /** The whole report as Markdown; known after `end`. */
  summary(): string
}

type Level = 'error' | 'warning' | 'notice'

interface Annotation {
  readonly level: Level
  readonly confidence: Confidence
  readonly properties: Readonly<Record<string, string | number>>
  readonly message: string
}

// GitHub shows so many of each level in one step and drops the rest in silence.
const most = 10
// A summary holds 1 MiB, a letter takes three bytes at most.
const mostSummary = 349_000

const levels = {error: 'error', warning: 'warning', info: 'notice'} as const satisfies Readonly<Record<Severity, Level>>
const sureness: Readonly<Record<Confidence, number>> = {high: 0, medium: 1, low: 2}

/** Commands of a workflow, the gravest first; where a level has more than GitHub shows, a notice leads to the summary. */
export function createGithubReporter(run: CheckRun, {language, rules}: FormatOptions): GithubReporter {
  const page = createMarkdownReporter(run, {language, limit: mostSummary})
  const titles = new Map(rules.map(({id, title}) => [id, title[language]]))
  const found: Annotation[] = []
  let summary = ''
  return {
    file(file) {
      page.file(file)
      found.push(...annotationsOf(file, titles, language))
      return ''
    },
    end(end) {
      summary = page.end(end)
      return choose([...unread(end, language), ...found], language)
        .map(print)
        .join('')
    },
    summary: () => summary
  }
}

function annotationsOf(file: FileResult, titles: ReadonlyMap<string, string>, language: Language): Annotation[] {
  return findingsIn(file.findings, 'open').map(finding => {
    const {ruleId, severity, confidence} = finding
    const title = titles.get(ruleId)
    return {
      level: levels[severity],
      confidence,
      properties: {title: title === undefined ? ruleId : `${title} (${ruleId})`, ...placeOf(finding, file.path)},
      message: messageOf(finding, language)
    }
  })
}

/** Columns are read only of what stands in one line. */
function placeOf({line, column, endLine, endColumn}: Finding, path: string): Annotation['properties'] {
  const lines = {file: plainPath(path), line, endLine}
  return line === endLine ? {...lines, col: column, endColumn} : lines
}

function messageOf(finding: Finding, language: Language): string {
  const about = messages[language]
  return [finding.reason, ...detailLines(finding, about), placeName(finding, about)].join('\n')
}

function unread({failures}: CheckEnd, language: Language): Annotation[] {
  return failures.map(({path, reason}) => ({
    level: 'error',
    confidence: 'high',
    properties: {title: messages[language].unread, file: plainPath(path)},
    message: `${path}: ${reason}`
  }))
}

/** What is shown at the lines: of each level so many, the surest first; of the notices one tells of the rest. */
function choose(found: readonly Annotation[], language: Language): Annotation[] {
  const byLevel = (['error', 'warning', 'notice'] as const).map(level =>
    found.filter(one => one.level === level).sort((a, b) => sureness[a.confidence] - sureness[b.confidence])
  )
  if (byLevel.every(one => one.length <= most)) return byLevel.flat()
  const shown = byLevel.flatMap((one, rank) => one.slice(0, rank === 2 ? most - 1 : most))
  const message = formatWords[language].inSummary(found.length - shown.length)
  return [...shown, {level: 'notice', confidence: 'high', properties: {title: 'zanlint'}, message}]
}

function print({level, properties, message}: Annotation): string {
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(`${value}`)}`)
  return `::${level} ${written.join(',')}::${escapeData(message)}\n`
}

function escapeData(words: string): string {
  return words.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

function escapeProperty(words: string): string {
  return escapeData(words).replace(/:/g, '%3A').replace(/,/g, '%2C')
}
