import {languagesRead} from '../rules/asked.js'
import {countElements} from '../tally.js'
/*
 * `zanlint compare A B C …`. The command analyses every file with ONE analyzer (`createAnalyzer()`), in the order of the
 * command line, and calls
 *
 *   const matrix = compare([{path, analysis}, …], {rules, asOf, language, document, align})
 *
 * then one reporter of src/report, a pure function of the matrix:
 *
 *   reportCompareText(matrix, {language, color})    80 columns, for a terminal
 *   reportCompareMarkdown(matrix, {language})       tables, fit for a pull request
 *   reportCompareHtml(matrix, {language})           one self-contained page
 *   reportCompareCsv(matrix, {language})            RFC 4180, UTF-8 with a byte-order mark
 *   reportCompareJson(matrix)                       the plain data
 *
 * Whether a text is a policy at all (`analysis.document.isPolicy`) and that there are two or more of them is for the
 * command to ask.
 */

import type {Analysis} from '../analyze/analysis.js'
import type {DocumentKind} from '../analyze/document-kind.js'
import type {Kind, Severity} from '../finding.js'
import type {Language} from '../language/language.js'
import {type LintResult, lint} from '../lint.js'
import type {Rule} from '../rules/rule.js'
import {countNumbered} from '../tree/visit.js'
import {alignPolicies} from './align/align-policies.js'
import {compareElements} from './elements.js'
import type {MatrixPolicy, PolicyMatrix} from './matrix.js'
import {gatherFacts} from './policy-facts.js'
import {countByRule} from './rule-counts.js'

/** One of the policies to be compared; all are analysed with one lexicon. */
export interface CompareInput {
  /** As given, with `/`. */
  readonly path: string
  readonly analysis: Analysis
  /** What was found in it, where it was checked with what is said of its file; findings that are kept back are marked. */
  readonly result?: LintResult
  /** Overrides what it looks like. */
  readonly document?: DocumentKind
}

export interface CompareOptions {
  readonly rules: readonly Rule[]
  /** The law of this day, YYYY-MM-DD. */
  readonly asOf: string
  readonly language: Language
  /** Overrides what the texts look like. */
  readonly document?: DocumentKind
  /** Look for clauses that policies have in common, too. */
  readonly align?: boolean
}

/** Lays policies beside each other in the order given; the first is the one that the others are held against. */
export function compare(policies: readonly CompareInput[], options: CompareOptions): PolicyMatrix {
  const {rules, asOf, language, document, align} = options
  const analyses = policies.map(({analysis}) => analysis)
  const results = policies.map(({analysis, result, document: own}) => {
    const kind = document ?? own
    return onlyOpen(result ?? lint(analysis, rules, {asOf, language, ...(kind && {document: kind})}))
  })
  return {
    version: 1,
    asOf,
    policies: policies.map((policy, index) => describe(policy, results[index] ?? nothing, options)),
    elements: compareElements(analyses, results, options),
    findings: countByRule(results, options),
    ...(align && {align: alignPolicies(analyses)})
  }
}

const nothing: LintResult = {findings: [], elements: []}

function onlyOpen({findings, elements}: LintResult): LintResult {
  return {findings: findings.filter(one => !one.suppression), elements}
}

function describe({path, analysis, document}: CompareInput, result: LintResult, options: CompareOptions): MatrixPolicy {
  const {findings, elements} = result
  const {language} = analysis.policy
  const severities: Record<Severity, number> = {error: 0, warning: 0, info: 0}
  const kinds: Record<Kind, number> = {gap: 0, violation: 0, contradiction: 0, defect: 0}
  for (const {severity, kind} of findings) {
    severities[severity]++
    kinds[kind]++
  }
  return {
    path,
    language,
    document: options.document ?? document ?? analysis.document.kind,
    clauses: countNumbered(analysis.policy),
    unasked: options.rules.filter(rule => languagesRead(rule.options, analysis.languages).length === 0).length,
    severities,
    kinds,
    ...countElements(elements),
    facts: gatherFacts(analysis, elements, options)
  }
}
