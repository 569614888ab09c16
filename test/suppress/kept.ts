import {analyze} from '../../src/analyze/analyze.js'
import {createLexicon} from '../../src/language/lexicon.js'
import {type Finding, type LintOptions, lint} from '../../src/lint.js'
import type {Page} from '../../src/parse/html/page.js'
import {parse} from '../../src/parse/parser.js'
import type {Rule} from '../../src/rules/rule.js'
import type {ConfiguredSuppression} from '../../src/suppress/suppression.js'
import {suppress} from '../../src/suppress.js'
import {rules} from '../rule-packs.js'

const known = rules.map(({id}) => id)
const lexicon = createLexicon()

export interface Setting extends Partial<LintOptions> {
  readonly configured?: readonly ConfiguredSuppression[]
  readonly path?: string
  readonly page?: Page
  /** The rules that are run; all without it. */
  readonly rules?: readonly Rule[]
}

/** What is found in a text before anything is kept back, and after. */
export function runBoth(text: string, setting: Setting = {}): {before: readonly Finding[]; after: Finding[]} {
  const {configured = [], path = 'policy.md', page, rules: chosen = rules, ...given} = setting
  const analysis = analyze(parse(text, path, page), lexicon)
  const options = {asOf: '2026-11-20', language: 'ru', document: 'policy', ...given} as const
  const before = lint(analysis, chosen, options).findings
  return {before, after: suppress(before, {analysis, text}, {...options, rules: chosen, known, configured})}
}

/** Ids of the clauses in which a finding of `rule` is kept back, and in which it counts. */
export function keptOf(text: string, rule: string, setting: Setting = {}): {kept: string[]; told: string[]} {
  const own = runBoth(text, setting).after.filter(one => one.ruleId === rule)
  const idOf = ({id}: Finding): string => id
  return {kept: own.filter(one => one.suppression).map(idOf), told: own.filter(one => !one.suppression).map(idOf)}
}

/** What is said of the suppressions: `line:column name reason`. */
export function remarksOn(text: string, setting: Setting = {}): string[] {
  return runBoth(text, setting)
    .after.filter(one => one.ruleId.startsWith('setup/'))
    .map(one => `${one.line}:${one.column} ${one.ruleId.slice(6)}: ${one.reason}`)
}
