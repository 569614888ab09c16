import type {Analysis} from './analyze/analysis.js'
import {analyze} from './analyze/analyze.js'
import {isAboutSetup} from './checks/registry.js'
import {diff} from './diff/diff.js'
import type {Lexicon} from './language/lexicon.js'
import {type Finding, lint} from './lint.js'
import {parity} from './parity/parity.js'
import {parse} from './parse/parser.js'
import type {Example, Rule} from './rules/rule.js'
import {suppress} from './suppress.js'

/** What a rule says of one of its examples: `line:column rule`, in the order of the text. */
export function runExample(example: Example, rule: Rule, rules: readonly Rule[], lexicon: Lexicon): string[] {
  if (example.versions) return compareVersions(example, rule, rules, lexicon)
  const found = findingsOf(example, rule, rules, analyze(parse(example.policy), lexicon), lexicon)
  return found.filter(one => one.ruleId === rule.id).map(one => `${one.line}:${one.column} ${one.ruleId}`)
}

/** Rules that the rule yields to run beside it; beside one about suppressions all do, for any may be kept back. */
function findingsOf(
  {asOf, before, operator, policy}: Example,
  rule: Rule,
  rules: readonly Rule[],
  analysis: Analysis,
  lexicon: Lexicon
): readonly Finding[] {
  // An example is too short to tell its kind by; it is taken for a text to which the rule belongs.
  const kind = rule.documents.includes(analysis.document.kind) ? undefined : rule.documents[0]
  const options = {asOf, language: 'ru', ...(kind && {document: kind}), ...(operator && {operator})} as const
  if (isAboutSetup(rule.check)) {
    const asked = {...options, document: 'policy', rules, known: rules.map(({id}) => id), configured: []} as const
    return suppress(lint(analysis, rules, asked).findings, {analysis, text: policy}, asked)
  }
  const beside = rules.filter(one => one.id === rule.id || rule.yieldsTo.includes(one.id))
  if (before === undefined) return lint(analysis, beside, options).findings
  const earlier = analyze(parse(before), lexicon)
  return diff(input('before', earlier), input('after', analysis), {...options, rules: beside}).findings
}

/** What a rule says of versions in several languages; the text itself comes first, its places bear no language. */
function compareVersions(
  {asOf, language, policy, versions}: Example,
  rule: Rule,
  rules: readonly Rule[],
  lexicon: Lexicon
): string[] {
  const texts = [[language, policy] as const, ...Object.entries(versions ?? {})]
  const inputs = texts.map(([path, text]) => input(path, analyze(parse(text), lexicon)))
  const {findings} = parity(inputs, {asOf, language: 'ru', document: 'policy', rules})
  return findings
    .filter(({ruleId}) => ruleId === rule.id)
    .map(({path, line, column, ruleId}) => `${path === language ? '' : `${path} `}${line}:${column} ${ruleId}`)
}

function input(path: string, analysis: Analysis): {path: string; analysis: Analysis} {
  return {path, analysis}
}
