import type {Finding} from '../../lint.js'
import {type Messages, messages} from '../messages.js'
import {plainPath} from '../sarif/uri.js'
import {escapeAttribute, escapeXml} from '../xml.js'
import type {CheckReporter, Failure, FileResult} from './check-result.js'
import {detailLines, placeName} from './finding-lines.js'
import {stateOf} from './finding-state.js'
import type {FormatOptions} from './format-options.js'
import {type FormatWords, formatWords} from './format-words.js'

interface Words {
  readonly about: Messages
  readonly own: FormatWords
}

/** One test of a suite as it is printed, and how it ended. */
interface Case {
  readonly name: string
  readonly line?: number
  readonly end?: 'failures' | 'errors' | 'skipped'
  /** What is inside of the test. */
  readonly body?: string
}

interface Suite {
  readonly path: string
  readonly cases: readonly Case[]
}

/**
 * JUnit as Jenkins and GitLab read it: a suite a file, a test a finding, which fails; one passed test for a file without
 * findings; what does not count is skipped and says why. Tests are named by rule and clause, so that they keep their names
 * when lines move.
 */
export function createJunitReporter({language}: Pick<FormatOptions, 'language'>): CheckReporter {
  const words: Words = {about: messages[language], own: formatWords[language]}
  const suites: Suite[] = []
  return {
    file(file) {
      suites.push({path: file.path, cases: casesOf(file, words)})
      return ''
    },
    end({failures}) {
      const failed = new Set(failures.map(({path}) => path))
      const read = suites.filter(({path}) => !failed.has(path))
      const all = [...read, ...failures.map(one => failedSuite(one, words))]
      const counts = countCases(all.flatMap(({cases}) => cases))
      const head = `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="zanlint" ${counts}>\n`
      return `${head}${all.map(printSuite).join('')}</testsuites>\n`
    }
  }
}

function casesOf(file: FileResult, words: Words): Case[] {
  const {about, own} = words
  if (file.status === 'not-a-policy') return [skipped({name: about.severity.info}, about.notAPolicy)]
  const cases = file.findings.filter(one => stateOf(one) !== 'closed').map(one => caseOf(one, file.path, words))
  return cases.length > 0 ? numberNames(cases) : [{name: own.noFindings}]
}

function failedSuite({path, reason}: Failure, {about}: Words): Suite {
  const body = `<error message="${escapeAttribute(reason)}"/>`
  return {path, cases: [{name: about.unread, end: 'errors', body}]}
}

function caseOf(finding: Finding, path: string, {about, own}: Words): Case {
  const {ruleId, severity, reason, line, column, suppression} = finding
  const named = {name: `${ruleId}: ${placeName(finding, about)}`, line}
  if (suppression) return skipped(named, `${own.because(suppression.reason, suppression.until)}. ${reason}`)
  if (stateOf(finding) === 'known') return skipped(named, `${own.inBaseline}. ${reason}`)
  const lines = [`${path}:${line}:${column} ${about.severity[severity]}`, ...detailLines(finding, about)]
  const attributes = `message="${escapeAttribute(reason)}" type="${severity}"`
  return {...named, end: 'failures', body: `<failure ${attributes}>${escapeXml(lines.join('\n'))}</failure>`}
}

function skipped(named: Case, message: string): Case {
  return {...named, end: 'skipped', body: `<skipped message="${escapeAttribute(message)}"/>`}
}

/** GitLab shows one test of each name: the second of a name is called «… (2)». */
function numberNames(cases: readonly Case[]): Case[] {
  const seen = new Map<string, number>()
  return cases.map(one => {
    const times = (seen.get(one.name) ?? 0) + 1
    seen.set(one.name, times)
    return times === 1 ? one : {...one, name: `${one.name} (${times})`}
  })
}

function countCases(cases: readonly Case[]): string {
  const count = (end: Case['end']): number => cases.filter(one => one.end === end).length
  const ends = (['failures', 'errors', 'skipped'] as const).map(end => `${end}="${count(end)}"`)
  return [`tests="${cases.length}"`, ...ends].join(' ')
}

function printSuite({path, cases}: Suite): string {
  const file = escapeAttribute(plainPath(path))
  const printed = cases.map(({name, line, body}) => {
    const place = `classname="${file}" file="${file}"${line === undefined ? '' : ` line="${line}"`}`
    const open = `    <testcase name="${escapeAttribute(name)}" ${place}`
    return body === undefined ? `${open}/>\n` : `${open}>\n      ${body}\n    </testcase>\n`
  })
  return `  <testsuite name="${file}" ${countCases(cases)}>\n${printed.join('')}  </testsuite>\n`
}
