import type {Language} from '../../language/language.js'
import type {Example} from '../../rules/rule.js'
import {escapeLine, escapeMarkdown} from '../markdown-escape.js'
import {textsFor} from './law-links.js'
import {type Basis, helpHeadings, type RuleHelp, wordBasis} from './rule-help.js'

/** The text about a rule as Markdown, without its title; `clause` is the clause to copy in one more language. */
export function ruleHelpMarkdown(help: RuleHelp, language: Language, clause = ''): string {
  const clauses = [clause, help.suggest].filter(one => one !== '')
  const words = helpHeadings[language]
  return [
    escapeLine(help.asks),
    ...(help.why === '' ? [] : [`**${words.why}.** ${escapeMarkdown(help.why)}`]),
    ...(help.basis.length === 0 ? [] : [`**${words.basis}.** ${basisOf(help, language)}`]),
    ...(clauses.length === 0 ? [] : [`**${words.suggest}.**`]),
    ...clauses.map(one => `> ${escapeLine(one)}`),
    ...exampleBlocks(words.speaks, help.speaks, words),
    ...exampleBlocks(words.silent, help.silent, words)
  ].join('\n\n')
}

/** The same as a few plain lines, without examples. */
export function ruleHelpText(help: RuleHelp, language: Language): string {
  const words = helpHeadings[language]
  const basis = help.basis.map(one => wordBasis(one, language)).join('; ')
  return [
    help.asks,
    ...(help.why === '' ? [] : [`${words.why}: ${help.why}`]),
    ...(basis === '' ? [] : [`${words.basis}: ${basis}`]),
    ...(help.suggest === '' ? [] : [`${words.suggest}: ${help.suggest}`])
  ].join('\n')
}

/** Every place of a law leads to the law; the last of a law also to its text in the other language. */
function basisOf({basis, links}: RuleHelp, language: Language): string {
  const {otherText} = helpHeadings[language]
  const linked = (one: Basis): string => {
    const link = links.find(({law}) => law === one.citation.law)
    const words = escapeMarkdown(wordBasis(one, language))
    return link ? `[${words}](${textsFor(link, language)[0]})` : words
  }
  const others = links.map(link => `[${escapeMarkdown(link.name)} ${otherText}](${textsFor(link, language)[1]})`)
  return [...basis.map(linked), ...others].join('; ')
}

function exampleBlocks(
  heading: string,
  examples: readonly Example[],
  words: {readonly before: string; readonly after: string}
): string[] {
  if (examples.length === 0) return []
  return [
    `**${heading}.**`,
    ...examples.flatMap(({before, policy, versions = {}}) => [
      ...(before === undefined ? [] : [escapeLine(words.before), fence(before), escapeLine(words.after)]),
      ...[policy, ...Object.values(versions)].map(fence)
    ])
  ]
}

/** A text between fences that are longer than any in it. */
function fence(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const ticks = '`'.repeat(longest + 1)
  return `${ticks}text\n${text.trim()}\n${ticks}`
}
