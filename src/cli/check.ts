import {lint} from '../lint.js'
import {
  type CheckEnd,
  type CheckReporter,
  type CheckRun,
  createTally,
  type Failure,
  type FileResult
} from '../report/check-result.js'
import {createJsonReporter} from '../report/json.js'
import {createTextReporter} from '../report/text.js'
import {builtinRules} from '../rules/builtin.js'
import type {Rule} from '../rules/rule.js'
import {countNumbered} from '../tree/visit.js'
import {version} from '../version.js'
import {createAnalyzer} from './analyze-policy.js'
import type {Run} from './argv.js'
import {type PolicySource, readPolicies} from './read-policies.js'
import {chooseRules} from './rule-choice.js'
import {status} from './status.js'
import type {Streams} from './streams.js'

/** `zanlint check`: holds every file against the rules in force and reports. */
export async function check(run: Run, streams: Streams): Promise<number> {
  const {options} = run
  const choice = await chooseRules(builtinRules, options)
  if ('mistake' in choice) {
    streams.stderr.write(`${choice.mistake}\n`)
    return status.wrongUse
  }
  const asOf = options['as-of'] ?? today()
  const report = createReporter(run, streams, {version: 1, tool: {name: 'zanlint', version}, asOf})
  const tally = createTally()
  const failures: Failure[] = []
  const read = createAnalyzer()
  const unread = await readPolicies(run, streams, source => {
    const checked = checkOne(source, choice.rules, {asOf, run, read})
    const file = options.quiet ? onlyErrors(checked) : checked
    tally.add(file)
    streams.stdout.write(report.file(file))
    if (file.status === 'not-a-policy' && source.named)
      failures.push({path: source.path, reason: notAPolicy[options.lang]})
  })
  const end = {failures: [...unread, ...failures], summary: tally.summary()}
  streams.stdout.write(report.end(end))
  return exitStatus(end, run)
}

function createReporter({options}: Run, streams: Streams, about: CheckRun): CheckReporter {
  if (options.format === 'json') return createJsonReporter(about)
  return createTextReporter(about, {language: options.lang, color: wantsColor(options.color, streams)})
}

const notAPolicy = {
  ru: 'текст не похож на политику в отношении персональных данных',
  en: 'the text does not look like a privacy policy'
} as const

interface Setting {
  readonly asOf: string
  readonly run: Run
  readonly read: ReturnType<typeof createAnalyzer>
}

function checkOne({path, text}: PolicySource, rules: readonly Rule[], {asOf, run, read}: Setting): FileResult {
  const analysis = read(text, path)
  const {policy} = analysis
  const document = run.options.document ?? analysis.document.kind
  const base = {
    path,
    language: policy.language,
    document,
    clauses: countNumbered(policy),
    unasked: countUnasked(rules, policy.language)
  }
  if (!analysis.document.isPolicy && run.options.document === undefined)
    return {...base, status: 'not-a-policy', findings: [], elements: []}
  const {findings, elements} = lint(analysis, rules, {asOf, language: run.options.lang, document})
  return {...base, status: 'checked', findings, elements}
}

function countUnasked(rules: readonly Rule[], language: FileResult['language']): number {
  return rules.filter(({options}) => !(language in options) && !('any' in options)).length
}

function onlyErrors(file: FileResult): FileResult {
  return {...file, findings: file.findings.filter(one => one.severity === 'error')}
}

function exitStatus({failures, summary}: CheckEnd, {options}: Run): number {
  if (failures.length > 0) return status.wrongUse
  const {errors, warnings, infos} = summary
  const counted = {never: 0, error: errors, warning: errors + warnings, info: errors + warnings + infos}[
    options['fail-on']
  ]
  const most = options['max-warnings']
  if (most !== undefined && errors === 0 && options['fail-on'] === 'warning')
    return warnings > most ? status.findings : status.clean
  return counted > 0 ? status.findings : status.clean
}

function today(): string {
  const now = new Date()
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

function wantsColor(asked: boolean | undefined, {stdout, env}: Streams): boolean {
  return asked ?? (stdout.isTTY === true && !env['NO_COLOR'])
}
