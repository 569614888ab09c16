import type {Example, Rule, RuleProse} from '../../rules/rule.js'
import {messages} from '../messages.js'
import {wrap} from '../wrap.js'
import {helpHeadings, ruleHelp, wordBasis} from './rule-help.js'

type Speech = 'ru' | 'en'

const kinds: Readonly<Record<Rule['kind'], readonly [ru: string, en: string]>> = {
  gap: ['Чего не должно не хватать', 'What a policy must state'],
  violation: ['Чего не должно быть сказано', 'What a policy must not say'],
  contradiction: ['Что не может быть верно вместе', 'What cannot both hold'],
  defect: ['Как не должен выглядеть текст', 'What is broken in a text']
}

/** The rules as a table under the heading of each kind, within 80 columns. */
export function reportRules(rules: readonly Rule[], speech: Speech): string {
  const width = Math.max(...rules.map(rule => rule.id.length))
  const lines: string[] = []
  for (const [kind, heading] of Object.entries(kinds)) {
    const own = rules.filter(rule => rule.kind === kind)
    if (own.length === 0) continue
    lines.push(heading[speech === 'ru' ? 0 : 1], '')
    for (const {id, severity, title} of own)
      lines.push(`  ${id.padEnd(width)}  ${messages[speech].severity[severity].padEnd(8)}  ${title[speech]}`)
    lines.push('')
  }
  return `${lines.join('\n')}\n`
}

/** One rule in full: what it asks, why, by which article and since when, a clause to copy, examples, links. */
export function reportRule(
  rule: Rule,
  prose: RuleProse | undefined,
  speech: Speech,
  {page}: {readonly page?: string} = {}
): string {
  const words = helpHeadings[speech]
  const help = ruleHelp(rule, prose, speech)
  const lines = [`${help.id} – ${help.title} (${help.severity})`, '', ...wrap(help.asks, 2)]
  const section = (heading: string, body: readonly string[]): void => {
    if (body.length > 0) lines.push('', heading, ...body)
  }
  section(words.why, wrap(help.why, 2))
  section(
    words.basis,
    help.basis.flatMap(one => wrap(wordBasis(one, speech), 2))
  )
  section(words.suggest, wrap(help.suggest, 2))
  section(words.speaks, exampleLines(help.speaks, words))
  section(words.silent, exampleLines(help.silent, words))
  section(words.links, [
    ...help.links.flatMap(({name, rus, kaz}) => [`  ${name}: ${rus}`, `    ${words.kazakh}: ${kaz}`]),
    ...(page === undefined ? [] : [`  ${words.page}: ${page}`])
  ])
  return `${lines.join('\n')}\n`
}

interface PairWords {
  readonly before: string
  readonly after: string
}

function exampleLines(examples: readonly Example[], words: PairWords): string[] {
  return examples.flatMap((one, at) => [...(at > 0 ? [''] : []), ...textsOf(one, words)])
}

/** The text of an example; of a pair both, each under its name. */
function textsOf({before, policy}: Example, words: PairWords): string[] {
  if (before === undefined) return indent(policy)
  return [`  ${words.before}`, ...indent(before), `  ${words.after}`, ...indent(policy)]
}

function indent(policy: string): string[] {
  return policy
    .trim()
    .split('\n')
    .flatMap(line => (line === '' ? [] : wrap(line, 4)))
}
