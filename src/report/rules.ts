import type {Rule, RuleProse} from '../rules/rule.js'
import {wordCitations} from './citation.js'
import {messages} from './messages.js'
import {wrap} from './wrap.js'

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

const headings = {
  ru: {
    why: 'Почему',
    basis: 'Основание',
    since: 'с',
    suggest: 'Пункт, который можно скопировать',
    speaks: 'Правило говорит',
    silent: 'Правило молчит'
  },
  en: {
    why: 'Why',
    basis: 'Basis',
    since: 'since',
    suggest: 'A clause to copy',
    speaks: 'The rule speaks',
    silent: 'The rule is silent'
  }
} as const

/** One rule in full: what it asks, why, by which article and since when, a clause to copy, examples. */
export function reportRule(rule: Rule, prose: RuleProse | undefined, speech: Speech): string {
  const words = headings[speech]
  const severity = messages[speech].severity[rule.severity]
  const lines = [`${rule.id} – ${rule.title[speech]} (${severity})`, '', ...wrap(rule.message[speech], 2)]
  const section = (heading: string, body: readonly string[]): void => {
    if (body.length > 0) lines.push('', heading, ...body)
  }
  section(words.why, wrap(prose?.why[speech] ?? '', 2))
  section(
    words.basis,
    rule.cite.flatMap(one =>
      wrap(`${wordCitations([one], messages[speech])}${one.since && `, ${words.since} ${one.since}`}`, 2)
    )
  )
  section(words.suggest, wrap(prose?.suggest?.[speech] ?? '', 2))
  const examples = (speaks: boolean): string[] =>
    (prose?.examples ?? [])
      .filter(one => one.findings.length > 0 === speaks)
      .slice(0, 2)
      .flatMap((one, at) => [...(at > 0 ? [''] : []), ...indent(one.policy)])
  section(words.speaks, examples(true))
  section(words.silent, examples(false))
  return `${lines.join('\n')}\n`
}

function indent(policy: string): string[] {
  return policy
    .trim()
    .split('\n')
    .flatMap(line => (line === '' ? [] : wrap(line, 4)))
}
