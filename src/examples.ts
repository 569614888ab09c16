import {analyze} from './analyze/analyze.js'
import type {Lexicon} from './language/lexicon.js'
import {lint} from './lint.js'
import {parse} from './parse/parser.js'
import type {Example, Rule} from './rules/rule.js'

/** What a rule says of one of its examples: `line:column rule`, in the order of the text. Rules that it yields to run beside it. */
export function runExample(example: Example, rule: Rule, rules: readonly Rule[], lexicon: Lexicon): string[] {
  const beside = rules.filter(one => one.id === rule.id || rule.yieldsTo.includes(one.id))
  const analysis = analyze(parse(example.policy), lexicon)
  // An example is too short to tell its kind by; it is taken for a text to which the rule belongs.
  const kind = rule.documents.includes(analysis.document.kind) ? undefined : rule.documents[0]
  const {findings} = lint(analysis, beside, {asOf: example.asOf, language: 'ru', ...(kind && {document: kind})})
  return findings.filter(one => one.ruleId === rule.id).map(one => `${one.line}:${one.column} ${one.ruleId}`)
}
