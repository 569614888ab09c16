import type {Phrase, Step} from '../checks/pattern.js'
import {type Language, languages} from '../language/language.js'
import {exactSteps, longestName, simplify, wordSteps} from './expression.js'
import type {Reader} from './reader.js'
import type {YamlNode} from './yaml.js'

/** How the words of a pattern are read: in which language, and with which concepts, each a step for all words of its family. */
export interface PatternWords {
  readonly language: Language
  readonly families: ReadonlyMap<string, Step>
}

/** How patterns are read in each language. */
export type WordsByLanguage = (language: Language) => PatternWords

/** Reads `families.yml`: language → family → its words; `"право"` in quotes is that form alone. */
export function readFamilies(reader: Reader, root: YamlNode): WordsByLanguage {
  const byLanguage = new Map<Language, PatternWords['families']>()
  for (const [name, node] of reader.map(root, 'families', languages)) {
    const language = name as Language
    const families = new Map<string, Step>()
    for (const {key, keyAt, value} of reader.entries(node, `the families of ${language}`)) {
      const phrases = reader.list(value, `family "${key}"`).map(item => readMember(reader, item, key, language))
      const filled = phrases.filter(phrase => phrase.length > 0)
      if (filled.length === 0) reader.problem(keyAt, `family "${key}" has no words`)
      else if (families.has(key.toLowerCase())) reader.problem(keyAt, `family "${key}" stands twice`)
      else if (key.split(/\s+/).length > longestName)
        reader.problem(keyAt, `the name "${key}" is too long; a pattern finds names of ${longestName} words at most`)
      else families.set(key.toLowerCase(), simplify(filled))
    }
    byLanguage.set(language, families)
  }
  return language => ({language, families: byLanguage.get(language) ?? new Map()})
}

/** Words of any language without a family. */
export const plainWords: WordsByLanguage = language => ({language, families: new Map()})

function readMember(reader: Reader, node: YamlNode, family: string, language: Language): Phrase {
  const words = reader.text(node, `a word of family "${family}"`)
  const exact = /^"(.*)"$/.exec(words)?.[1]
  if (exact !== undefined || (node.type === 'scalar' && node.quoted)) return exactSteps(exact ?? words, language)
  return wordSteps(words, language)
}
