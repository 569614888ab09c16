import type {Analysis} from '../../src/analyze/analysis.js'
import {analyze} from '../../src/analyze/analyze.js'
import {createLexicon} from '../../src/language/lexicon.js'
import {type Element, type Finding, lint} from '../../src/lint.js'
import {parse} from '../../src/parse/parser.js'
import type {Rule} from '../../src/rules/rule.js'
import type {Policy} from '../../src/tree/nodes.js'

/** A text and everything the tool says of it. */
export interface Checked {
  readonly text: string
  readonly policy: Policy
  readonly analysis: Analysis
  readonly findings: readonly Finding[]
  readonly elements: readonly Element[]
}

export type Check = (text: string) => Checked

/** The day of the law by which everything here is judged. */
const asOf = '2026-11-20'

/** A check by these rules; texts share one lexicon. */
export const createCheck = (rules: readonly Rule[]): Check => {
  const lexicon = createLexicon()
  return text => {
    const policy = parse(text, 'policy.md')
    const analysis = analyze(policy, lexicon)
    return {text, policy, analysis, ...lint(analysis, rules, {asOf, language: 'ru'})}
  }
}
