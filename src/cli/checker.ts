import {resolve} from 'node:path'
import type {Analysis} from '../analyze/analysis.js'
import type {DocumentKind} from '../analyze/document-kind.js'
import {isAboutParity, isAboutVersions} from '../checks/registry.js'
import type {Witnesses} from '../checks/witnesses.js'
import type {FileSettings} from '../config/settings.js'
import {byPlace, isOn, type LintOptions, lint} from '../lint.js'
import type {Failure, FileResult} from '../report/check/check-result.js'
import {languagesRead} from '../rules/asked.js'
import type {Rule} from '../rules/rule.js'
import {suppress} from '../suppress.js'
import {countNumbered} from '../tree/visit.js'
import {createAnalyzer} from './analyze-policy.js'
import type {Run} from './argv.js'
import type {Configured} from './configure.js'
import {dayOfLaw} from './defaults.js'
import type {Groups} from './groups.js'
import type {PolicySource} from './read-policies.js'
import {chooseRules} from './rule-choice.js'
import type {Streams} from './streams.js'

/** A file with what was found in it. */
export interface Checked {
  readonly file: FileResult
  readonly analysis: Analysis
}

/** Holds one text after another against the rules of a run. */
export interface Checker {
  /** The law of this day, YYYY-MM-DD. */
  readonly asOf: string
  readonly rules: readonly Rule[]
  /** What could not be read of all that is beside the files. */
  readonly failures: readonly Failure[]
  /** Those that are in force for a file and not switched off there. */
  rulesFor(path: string): readonly Rule[]
  /** The configuration says that a file is not to be checked. */
  isExcluded(path: string): boolean
  /** `fixes`: findings carry what would put them right. `file`: the path that the configuration knows, where it is another. */
  check(source: PolicySource & {readonly file?: string}, asked?: {readonly fixes: boolean}): Checked
}

/** Reads once what a run needs for every file. */
export async function createChecker(
  {run, rules: known, settingsFor, groups = []}: Configured,
  streams: Streams
): Promise<Checker | {readonly mistake: string}> {
  const choice = await chooseTextRules(known, run, groups.length > 0)
  if ('mistake' in choice) return choice
  const {rules} = choice
  const asOf = dayOfLaw(run.options)
  const read = createAnalyzer()
  const {against} = run.options
  const beside = against.length > 0 ? await (await loadWitnesses()).readAgainst(run, streams, read) : undefined
  const grouped =
    groups.length > 0
      ? await (await loadGroups()).openGroups(groups, streams, {read, language: run.options.lang})
      : undefined
  const setting: Setting = {
    asOf,
    run,
    rules,
    known: known.map(({id}) => id),
    settingsOf: path => settingsFor?.(resolve(streams.cwd, path)) ?? unsaid,
    ...(beside && {witnesses: beside.witnesses}),
    ...(grouped && {groups: grouped})
  }
  return {
    asOf,
    rules,
    failures: [...(beside?.failures ?? []), ...(grouped?.failures ?? [])],
    rulesFor(path) {
      const {severities} = setting.settingsOf(path)
      return rules.filter(rule => isOn(rule, {asOf, language: run.options.lang, severities}))
    },
    isExcluded: path => setting.settingsOf(path).excluded,
    check(source, {fixes} = {fixes: false}) {
      const analysis = read(source.text, source.path, source.page)
      return {analysis, file: checkOne(analysis, source, {...setting, fixes})}
    }
  }
}

/** The chosen rules that one text answers, or with versions beside it; to choose others alone is a mistake. */
async function chooseTextRules(
  known: readonly Rule[],
  {options}: Run,
  hasGroups: boolean
): ReturnType<typeof chooseRules> {
  const choice = await chooseRules(known, options)
  if ('mistake' in choice) return choice
  const rules = choice.rules.filter(({check}) => !isAboutVersions(check) && (hasGroups || !isAboutParity(check)))
  if (rules.length > 0 || choice.rules.length === 0) return {rules}
  const about = choice.rules.some(({check}) => isAboutParity(check)) ? aboutLanguages : aboutVersions
  return {mistake: about[options.lang]}
}

const aboutVersions = {
  ru: 'эти правила сравнивают две редакции, их проверяет zanlint diff',
  kk: 'бұл ережелер екі редакцияны салыстырады, оларды zanlint diff тексереді',
  en: 'these rules compare two versions, they are checked by: zanlint diff'
} as const

const aboutLanguages = {
  ru: 'эти правила сравнивают версии на разных языках, их проверяет zanlint parity',
  kk: 'бұл ережелер әртүрлі тілдегі нұсқаларды салыстырады, оларды zanlint parity тексереді',
  en: 'these rules compare versions in several languages, they are checked by: zanlint parity'
} as const

// Few runs have witnesses or groups.
const loadWitnesses = () => import('./read-witnesses.js')
const loadGroups = () => import('./groups.js')

interface Setting {
  readonly asOf: string
  readonly run: Run
  readonly rules: readonly Rule[]
  /** The ids of all rules there are. */
  readonly known: readonly string[]
  settingsOf(path: string): FileSettings
  readonly witnesses?: Witnesses
  readonly groups?: Groups
  readonly fixes?: boolean
}

const unsaid: FileSettings = {excluded: false, severities: new Map(), suppressions: []}

function checkOne(analysis: Analysis, source: PolicySource & {readonly file?: string}, setting: Setting): FileResult {
  const {run, rules} = setting
  const {policy} = analysis
  const {path} = source
  const settings = setting.settingsOf(source.file ?? path)
  const said = run.options.document ?? settings.document
  const document = said ?? analysis.document.kind
  const base = {
    path,
    language: policy.language,
    document,
    clauses: countNumbered(policy),
    unasked: countUnasked(rules, analysis)
  }
  if (!analysis.document.isPolicy && said === undefined)
    return {...base, status: 'not-a-policy', findings: [], elements: []}
  const asked = toLintOptions(setting, settings, document)
  const {findings: own, elements} = lint(analysis, rules, asked)
  const beside = setting.groups?.findingsIn(source, analysis, {...asked, rules}) ?? []
  const findings = beside.length === 0 ? own : [...own, ...beside].sort(byPlace)
  if (run.options.suppressions === false) return {...base, status: 'checked', findings, elements}
  const marked = suppress(
    findings,
    {analysis, text: source.text},
    {...asked, rules, known: setting.known, configured: settings.suppressions}
  )
  return {...base, status: 'checked', findings: marked, elements}
}

function toLintOptions(
  {asOf, run, witnesses, fixes = false}: Setting,
  {severities, operator, operatorFrom}: FileSettings,
  document: DocumentKind
): LintOptions {
  return {
    asOf,
    language: run.options.lang,
    document,
    severities,
    ...(operator && {operator}),
    ...(operatorFrom && {operatorFrom}),
    ...(witnesses && {witnesses}),
    ...(fixes && {fixes})
  }
}

function countUnasked(rules: readonly Rule[], {languages}: Analysis): number {
  return rules.filter(({options}) => languagesRead(options, languages).length === 0).length
}
