import type {Analysis} from './analyze/analysis.js'
import type {DocumentKind} from './analyze/document-kind.js'
import {placeOf, placeOfStart} from './analyze/place.js'
import type {Beside, ElementAnswer, Evidence, Outcome, Problem} from './checks/check.js'
import {wordsOf} from './checks/evidence.js'
import type {Fix} from './checks/mend.js'
import {type CheckName, checkOf, isAboutOneText} from './checks/registry.js'
import type {Answer, Citation, Confidence, Kind, Place, Severity} from './finding.js'
import type {Language} from './language/language.js'
import {speaksOf, whyNotAsked} from './rules/applies.js'
import {optionsFor} from './rules/asked.js'
import type {Rule, Words} from './rules/rule.js'

/** Another spot that belongs to a finding, and why. */
export interface RelatedPlace extends Place {
  readonly reason: string
}

/** What a report shows for one problem: plain data, the place spread into it. */
export interface Finding extends Place {
  readonly ruleId: string
  readonly kind: Kind
  readonly severity: Severity
  readonly confidence: Confidence
  readonly reason: string
  /** The words that speak, as printed; empty for what is missing. */
  readonly words: string
  readonly related: readonly RelatedPlace[]
  readonly citations: readonly Citation[]
  /** How its places are mended, each by itself; only in a run that asks for it. */
  readonly fixes?: readonly Fix[]
  /** Given where somebody decided that the finding shall not count. */
  readonly suppression?: Suppression
  /** What the finding is beside those of a baseline; one that is `absent` is in the baseline only. */
  readonly baselineState?: 'new' | 'unchanged' | 'updated' | 'absent'
}

/** Why a finding does not count, and who says so: a comment in the text or the configuration. */
export interface Suppression {
  readonly reason: string
  /** The last day it holds, YYYY-MM-DD. */
  readonly until?: string
  readonly origin: 'text' | 'configuration'
  /** The comment. */
  readonly place?: Place
  /** The line of the configuration: `zanlint.yml:12`. */
  readonly from?: string
}

/** The answer to one required element; `id` is the rule's name without its pack. */
export interface Element {
  readonly id: string
  readonly answer: Answer
  /** Whether it counts as stated: present, or a clear "no" where that is enough. */
  readonly stated: boolean
  readonly reason: string
  readonly missing: readonly string[]
  readonly evidence: readonly Place[]
}

export interface LintResult {
  readonly findings: readonly Finding[]
  readonly elements: readonly Element[]
}

export interface LintOptions extends Beside {
  /** The law of this day, YYYY-MM-DD. */
  readonly asOf: string
  readonly language: Language
  /** Overrides what the text looks like. */
  readonly document?: DocumentKind
  /** By the id of a rule, what its severity is instead of its own; a rule that is `off` is not run. */
  readonly severities?: ReadonlyMap<string, Severity | 'off'>
}

/** Runs every rule about one text that is in force over a policy, stamps what it says and sorts it by place. */
export function lint(analysis: Analysis, rules: readonly Rule[], options: LintOptions): LintResult {
  const run = {analysis, options, document: options.document ?? analysis.document.kind}
  const findings: Finding[] = []
  const elements: Element[] = []
  const fired = new Map<string, readonly Problem[]>()
  const inForce = rules.filter(asksOneText).filter(rule => isOn(rule, options))
  // Violations first: where one fires on the words of an element, the gap is silent.
  for (const rule of [...inForce.filter(one => one.kind !== 'gap'), ...inForce.filter(one => one.kind === 'gap')]) {
    const because = whyNotAsked(rule, analysis, run.document, options.operator)
    const outcome = because ? notApplicable : settle(rule, ask(run, rule), fired)
    fired.set(rule.id, outcome.problems)
    findings.push(...outcome.problems.map(problem => stamp(run, rule, problem)))
    if (rule.kind === 'gap' && outcome.element) elements.push(toElement(run, rule, outcome.element, because))
  }
  return {findings: findings.sort(byPlace), elements: elements.sort((a, b) => (a.id < b.id ? -1 : 1))}
}

/** A rule that one text answers. */
type TextRule = Rule & {readonly check: CheckName}

function asksOneText(rule: Rule): rule is TextRule {
  return isAboutOneText(rule.check)
}

/** What is asked of which text. */
export interface Run {
  readonly analysis: Analysis
  readonly options: LintOptions
  readonly document: DocumentKind
}

/** Whether the law wants the rule on the day of a run, and nobody has switched it off. */
export function isOn({id, validFrom, validTo, cite}: Rule, {asOf, severities}: LintOptions): boolean {
  if (severities?.get(id) === 'off') return false
  const since =
    validFrom ??
    cite
      .map(one => one.since)
      .filter(day => day !== '')
      .sort()[0] ??
    ''
  return since <= asOf && (validTo === undefined || asOf <= validTo)
}

function ask({analysis, options}: Run, rule: TextRule): Outcome {
  const asked = optionsFor(rule.options, analysis.languages)
  return checkOf(rule.check).run(analysis, asked, options.language, options)
}

const notApplicable: Outcome = {
  problems: [],
  element: {answer: 'not-applicable', stated: false, missing: [], evidence: []}
}

/** Words that state an element in a forbidden way are that rule's finding; where no other words state it, it counts as denied. */
function settle(rule: Rule, outcome: Outcome, fired: ReadonlyMap<string, readonly Problem[]>): Outcome {
  const {element} = outcome
  const spoken = rule.yieldsTo.flatMap(id => fired.get(id) ?? []).flatMap(problem => (problem.at ? [problem.at] : []))
  if (!element || spoken.length === 0 || element.answer === 'not-applicable' || element.answer === 'denied')
    return outcome
  if (element.answer === 'present') {
    const evidence = element.evidence.filter(one => !spoken.some(other => overlaps(one, other)))
    if (evidence.length > 0) return {...outcome, element: {...element, evidence}}
  }
  return {problems: [], element: {answer: 'denied', stated: false, missing: [], evidence: spoken}}
}

function overlaps(a: Evidence, b: Evidence): boolean {
  return a.passage.index === b.passage.index && a.start < b.end && b.start < a.end
}

/** What a report shows of a problem: rule, severity, words, places and citations put on it. */
export function stamp(run: Run, rule: Rule, problem: Problem): Finding {
  const {analysis, options} = run
  const place = problem.at ? toPlace(analysis, problem.at) : placeOfStart(analysis.policy)
  const message = problem.partial ? (rule.partial ?? rule.message) : rule.message
  const words = problem.at && !(rule.kind === 'gap' && !problem.partial) ? wordsOf(problem.at) : ''
  return {
    ruleId: rule.id,
    kind: rule.kind,
    severity: severityOf(run, rule, problem),
    confidence: problem.confidence,
    reason: fill(message[options.language], problem.details),
    words,
    ...place,
    related: problem.related.map(one => ({
      ...toPlace(analysis, one),
      reason: wordsOf(one)
    })),
    citations: rule.cite.filter(one => one.since === '' || one.since <= options.asOf),
    ...(problem.fixes && {fixes: problem.fixes})
  }
}

const milder: Readonly<Record<Severity, Severity>> = {error: 'warning', warning: 'info', info: 'info'}

function severityOf({analysis, document, options}: Run, rule: Rule, problem: Problem): Severity {
  const chosen = options.severities?.get(rule.id)
  const consent = document === 'consent' || analysis.document.worksAsConsent
  const {severityWhen} = rule
  const raised = severityWhen && speaksOf(analysis, severityWhen.anywhere) ? severityWhen.severity : rule.severity
  const full = chosen && chosen !== 'off' ? chosen : (consent && rule.consentSeverity) || raised
  return problem.partial ? milder[full] : full
}

/** Puts the words of a problem into a message. */
export function fill(message: string, details: Readonly<Record<string, string>>): string {
  return message.replace(/\{([a-z]+)\}/g, (all, name: string) => details[name] ?? all)
}

function toElement({analysis, options}: Run, rule: Rule, element: ElementAnswer, because?: Words): Element {
  const {answer, stated, missing, evidence} = element
  const words = because ?? (answer === 'partial' ? (rule.partial ?? rule.message) : rule.title)
  const reason = fill(words[options.language], {missing: missing.join(', ')})
  return {
    id: rule.id.slice(rule.id.indexOf('/') + 1),
    answer,
    stated,
    reason,
    missing,
    evidence: evidence.map(one => toPlace(analysis, one))
  }
}

function toPlace(analysis: Analysis, {passage, start, end}: Evidence): Place {
  return placeOf(analysis.policy, passage, start, end)
}

/** The order of the text; in one place by rule. */
export function byPlace(a: Finding, b: Finding): number {
  return a.line - b.line || a.column - b.column || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
}
