import {lint} from '../lint.js'
import {type CheckResult, type FileResult, summarize} from '../report/check-result.js'
import {reportCheckJson} from '../report/json.js'
import {reportCheck} from '../report/text.js'
import {builtinRules} from '../rules/builtin.js'
import type {Rule} from '../rules/rule.js'
import {countNumbered} from '../tree/visit.js'
import {version} from '../version.js'
import {createAnalyzer} from './analyze-policy.js'
import type {Run} from './argv.js'
import {type PolicySource, type ReadFailure, readPolicies} from './read-policies.js'
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
  const files: FileResult[] = []
  const failures: ReadFailure[] = []
  const read = createAnalyzer()
  const unread = await readPolicies(run, streams, source => {
    const file = checkOne(source, choice.rules, {asOf, run, read})
    files.push(file)
    if (file.status === 'not-a-policy' && source.named)
      failures.push({path: source.path, reason: notAPolicy[options.lang]})
  })
  const checked = options.quiet ? files.map(onlyErrors) : files
  const result: CheckResult = {
    version: 1,
    tool: {name: 'zanlint', version},
    asOf,
    files: checked,
    failures: [...unread, ...failures],
    summary: summarize(checked)
  }
  if (options.format === 'json') streams.stdout.write(reportCheckJson(result))
  else streams.stdout.write(reportCheck(result, {language: options.lang, color: wantsColor(run, streams)}))
  return exitStatus(result, run)
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

function exitStatus({files, failures, summary}: CheckResult, {options}: Run): number {
  if (failures.length > 0) return status.wrongUse
  const {errors, warnings, infos} = summary
  const counted = {never: 0, error: errors, warning: errors + warnings, info: errors + warnings + infos}[
    options['fail-on']
  ]
  const most = options['max-warnings']
  if (most !== undefined && errors === 0 && options['fail-on'] === 'warning')
    return warnings > most ? status.findings : status.clean
  return counted > 0 && files.length > 0 ? status.findings : status.clean
}

function today(): string {
  const now = new Date()
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

function wantsColor({options}: Run, {stdout, env}: Streams): boolean {
  return options.color ?? (stdout.isTTY === true && !env['NO_COLOR'])
}
