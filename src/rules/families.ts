import {type Phrase, type Step, wordStep} from '../checks/pattern.js'
import type {Language} from '../language/language.js'
import {tokenize} from '../language/tokens.js'
import {simplify, wordSteps} from './expression.js'
import type {Reader} from './reader.js'
import type {YamlNode} from './yaml.js'

/** Concepts by name: each a step that stands for every word and phrase of the family. */
export type Families = ReadonlyMap<string, Step>

/** Reads `families.yml`: language → family → its words; `"право"` in quotes is that form alone. */
export function readFamilies(reader: Reader, root: YamlNode): ReadonlyMap<Language, Families> {
  const byLanguage = new Map<Language, Families>()
  for (const [language, node] of reader.map(root, 'families', ['ru', 'kk', 'en'])) {
    const families = new Map<string, Step>()
    for (const {key, keyAt, value} of reader.entries(node, `the families of ${language}`)) {
      const phrases = reader.list(value, `family "${key}"`).map(item => readMember(reader, item, key))
      const filled = phrases.filter(phrase => phrase.length > 0)
      if (filled.length === 0) reader.problem(keyAt, `family "${key}" has no words`)
      else if (families.has(key.toLowerCase())) reader.problem(keyAt, `family "${key}" stands twice`)
      else families.set(key.toLowerCase(), simplify(filled))
    }
    byLanguage.set(language as Language, families)
  }
  return byLanguage
}

function readMember(reader: Reader, node: YamlNode, family: string): Phrase {
  const words = reader.text(node, `a word of family "${family}"`)
  const exact = /^"(.*)"$/.exec(words)?.[1]
  if (exact !== undefined || (node.type === 'scalar' && node.quoted))
    return tokenize(exact ?? words).words.map(word => wordStep([], [word]))
  return wordSteps(words)
}
