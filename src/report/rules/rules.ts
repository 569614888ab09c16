import type {Language} from '../../language/language.js'
import type {Example, Rule, RuleProse, Words} from '../../rules/rule.js'
import {messages} from '../messages.js'
import {wrap} from '../wrap.js'
import {textsFor} from './law-links.js'
import {helpHeadings, ruleHelp, wordBasis} from './rule-help.js'

const kinds: Readonly<Record<Rule['kind'], Words>> = {
  gap: {ru: 'Чего не должно не хватать', kk: 'Саясатта не болуға тиіс', en: 'What a policy must state'},
  violation: {ru: 'Чего не должно быть сказано', kk: 'Саясатта не айтылмауға тиіс', en: 'What a policy must not say'},
  contradiction: {
    ru: 'Что не может быть верно вместе',
    kk: 'Не бір мезгілде дұрыс бола алмайды',
    en: 'What cannot both hold'
  },
  defect: {ru: 'Как не должен выглядеть текст', kk: 'Мәтін қандай болмауға тиіс', en: 'What is broken in a text'}
}

/** The rules as a table under the heading of each kind, within 80 columns. */
export function reportRules(rules: readonly Rule[], speech: Language): string {
  const width = Math.max(...rules.map(rule => rule.id.length))
  const lines: string[] = []
  for (const [kind, heading] of Object.entries(kinds)) {
    const own = rules.filter(rule => rule.kind === kind)
    if (own.length === 0) continue
    lines.push(heading[speech], '')
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
  speech: Language,
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
    ...help.links.flatMap(link => {
      const [own, other] = textsFor(link, speech)
      return [`  ${link.name}: ${own}`, `    ${words.otherText}: ${other}`]
    }),
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
function textsOf({before, policy, versions = {}}: Example, words: PairWords): string[] {
  if (before === undefined) {
    return [policy, ...Object.values(versions)].flatMap((text, at) => [...(at > 0 ? ['    …'] : []), ...indent(text)])
  }
  return [`  ${words.before}`, ...indent(before), `  ${words.after}`, ...indent(policy)]
}

function indent(policy: string): string[] {
  return policy
    .trim()
    .split('\n')
    .flatMap(line => (line === '' ? [] : wrap(line, 4)))
}
