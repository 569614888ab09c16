import type {Analysis} from './analyze/analysis.js'
import type {DocumentKind} from './analyze/document-kind.js'
import {placeOf, placeOfStart} from './analyze/place.js'
import type {ElementAnswer, Evidence, Outcome, Problem} from './checks/check.js'
import {wordsOf} from './checks/evidence.js'
import {checkOf} from './checks/registry.js'
import type {Answer, Citation, Confidence, Kind, Place, Severity} from './finding.js'
import {memo} from './language/memo.js'
import {remember} from './language/remember.js'
import {speaksOf, whyNotAsked} from './rules/applies.js'
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

export interface LintOptions {
  /** The law of this day, YYYY-MM-DD. */
  readonly asOf: string
  readonly language: 'ru' | 'en'
  /** Overrides what the text looks like. */
  readonly document?: DocumentKind
}

/** Runs every rule that is in force over one policy, stamps what it says and sorts it by place. */
export function lint(analysis: Analysis, rules: readonly Rule[], options: LintOptions): LintResult {
  const run = {analysis, options, document: options.document ?? analysis.document.kind}
  const findings: Finding[] = []
  const elements: Element[] = []
  const fired = new Map<string, readonly Problem[]>()
  for (const rule of remember(analysis.lexicon, orderRules)(rules)(options.asOf)) {
    const because = whyNotAsked(rule, analysis, run.document)
    const outcome = because ? notApplicable : settle(rule, ask(run, rule), fired)
    fired.set(rule.id, outcome.problems)
    findings.push(...outcome.problems.map(problem => stamp(run, rule, problem)))
    if (rule.kind === 'gap' && outcome.element) elements.push(toElement(run, rule, outcome.element, because))
  }
  return {findings: findings.sort(byPlace), elements: elements.sort((a, b) => (a.id < b.id ? -1 : 1))}
}

/** The rules in force on a day, told once in a run. Violations first: where one fires on the words of an element, the gap is silent. */
function orderRules(): (rules: readonly Rule[]) => (asOf: string) => readonly Rule[] {
  return memo(rules =>
    memo(asOf => {
      const inForce = rules.filter(rule => isInForce(rule, asOf))
      return [...inForce.filter(one => one.kind !== 'gap'), ...inForce.filter(one => one.kind === 'gap')]
    })
  )
}

interface Run {
  readonly analysis: Analysis
  readonly options: LintOptions
  readonly document: DocumentKind
}

function isInForce({validFrom, validTo, cite}: Rule, asOf: string): boolean {
  const since =
    validFrom ??
    cite
      .map(one => one.since)
      .filter(day => day !== '')
      .sort()[0] ??
    ''
  return since <= asOf && (validTo === undefined || asOf <= validTo)
}

function ask({analysis, options}: Run, rule: Rule): Outcome {
  const asked = rule.options[analysis.policy.language] ?? rule.options['any']
  return checkOf(rule.check).run(analysis, asked, options.language)
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

function stamp(run: Run, rule: Rule, problem: Problem): Finding {
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
    citations: rule.cite.filter(one => one.since === '' || one.since <= options.asOf)
  }
}

const milder: Readonly<Record<Severity, Severity>> = {error: 'warning', warning: 'info', info: 'info'}

function severityOf({analysis, document}: Run, rule: Rule, problem: Problem): Severity {
  const consent = document === 'consent' || analysis.document.worksAsConsent
  const {severityWhen} = rule
  const raised = severityWhen && speaksOf(analysis, severityWhen.anywhere) ? severityWhen.severity : rule.severity
  const full = (consent && rule.consentSeverity) || raised
  return problem.partial ? milder[full] : full
}

function fill(message: string, details: Readonly<Record<string, string>>): string {
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

function byPlace(a: Finding, b: Finding): number {
  return a.line - b.line || a.column - b.column || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
}
