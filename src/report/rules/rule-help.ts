import type {Citation} from '../../finding.js'
import type {Language} from '../../language/language.js'
import type {Example, Rule, RuleProse} from '../../rules/rule.js'
import {wordCitations} from '../citation.js'
import {messages} from '../messages.js'
import {type LawLinks, lawLinks} from './law-links.js'

/** A place of a law on which a rule stands. */
export interface Basis {
  /** «Закон № 94-V, ст. 8 п. 7». */
  readonly words: string
  /** From which day, YYYY-MM-DD; `''` where it has none. */
  readonly since: string
  readonly citation: Citation
}

/** A law on which a rule stands, with its addresses. */
export interface HelpLink extends LawLinks {
  readonly law: string
  /** «Закон № 94-V». */
  readonly name: string
}

/** What is told about a rule, in one language: `explain`, pages and formats for machines all print this. */
export interface RuleHelp {
  readonly id: string
  readonly title: string
  /** How grave it is, in words. */
  readonly severity: string
  /** The message of a finding. */
  readonly asks: string
  readonly why: string
  readonly basis: readonly Basis[]
  /** Laws of the basis whose addresses are known, each once. */
  readonly links: readonly HelpLink[]
  /** A clause to copy; `''` where there is none. */
  readonly suggest: string
  /** Two texts at most of which the rule speaks. */
  readonly speaks: readonly Example[]
  /** Two texts at most of which it is silent. */
  readonly silent: readonly Example[]
}

/** Gathers what is told about a rule; without its prose the reasons and examples are missing. */
export function ruleHelp(rule: Rule, prose: RuleProse | undefined, language: Language): RuleHelp {
  const words = messages[language]
  const laws = [...new Set(rule.cite.map(one => one.law))]
  const own = ownFirst(prose?.examples ?? [], language)
  // The same words on a day when the law was another would show nothing.
  const spoken = new Set(own.filter(({findings}) => findings.length > 0).map(textsOf))
  const examples = (speaks: boolean): Example[] =>
    own.filter(one => (speaks ? one.findings.length > 0 : !spoken.has(textsOf(one)))).slice(0, 2)
  return {
    id: rule.id,
    title: rule.title[language],
    severity: words.severity[rule.severity],
    asks: rule.message[language],
    why: prose?.why[language] ?? '',
    basis: rule.cite.map(citation => ({words: wordCitations([citation], words), since: citation.since, citation})),
    links: laws.flatMap(law => {
      const links = lawLinks(law)
      return links ? [{law, name: words.law(law), ...links}] : []
    }),
    suggest: prose?.suggest?.[language] ?? '',
    speaks: examples(true),
    silent: examples(false)
  }
}

/** The name by which the generated page of rules is entered at one of them. */
export function ruleAnchor(id: string): string {
  return id.replaceAll('/', '-')
}

/** Headings over the parts of that text. */
export const helpHeadings = {
  ru: {
    why: 'Почему',
    basis: 'Основание',
    suggest: 'Пункт, который можно скопировать',
    speaks: 'Правило говорит',
    silent: 'Правило молчит',
    before: 'прежняя редакция:',
    after: 'новая редакция:',
    links: 'Ссылки',
    otherText: 'на казахском',
    page: 'Страница правил в пакете zanlint'
  },
  kk: {
    why: 'Себебі',
    basis: 'Негізі',
    suggest: 'Көшіруге болатын тармақ',
    speaks: 'Ереже ескертеді',
    silent: 'Ереже үндемейді',
    before: 'бұрынғы редакция:',
    after: 'жаңа редакция:',
    links: 'Сілтемелер',
    otherText: 'орысша',
    page: 'zanlint пакетіндегі ережелер беті'
  },
  en: {
    why: 'Why',
    basis: 'Basis',
    suggest: 'A clause to copy',
    speaks: 'The rule speaks',
    silent: 'The rule is silent',
    before: 'before:',
    after: 'after:',
    links: 'Links',
    otherText: 'in Kazakh',
    page: 'Page of rules in the package zanlint'
  }
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>

const sinceDay: Readonly<Record<Language, (day: string) => string>> = {
  ru: day => `с ${day}`,
  kk: day => `${day} күнінен бастап`,
  en: day => `since ${day}`
}

/** «Закон № 94-V, ст. 12 п. 2, с 2013-11-25». */
export function wordBasis({words, since}: Basis, language: Language): string {
  return since === '' ? words : `${words}, ${sinceDay[language](since)}`
}

/** Examples in the language of the reader, then the others. */
function ownFirst(examples: readonly Example[], language: Language): readonly Example[] {
  const isOwn = (one: Example): boolean => one.language === language
  return [...examples.filter(isOwn), ...examples.filter(one => !isOwn(one))]
}

/** All that an example shows. */
function textsOf({before, policy, versions, operator}: Example): string {
  return JSON.stringify([before, policy, versions, operator])
}
