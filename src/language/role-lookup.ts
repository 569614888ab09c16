import lists from '../../dist/roles.json' with {type: 'json'}
import type {Language} from './language.js'
import {stemWord} from './lexicon.js'
import {memo} from './memo.js'
import {keyRoles, type RoleLists} from './role-lists.js'
import {type RoleWord, roleRows} from './roles.js'
import {foldWord, tokenize} from './tokens.js'
import {englishSingular} from './word-forms.js'

const {stems, heads, nominatives, kazakh} = lists as unknown as RoleLists
const byStems = new Map(stems)
const byHead = new Map(heads)
const dictionaryForms = new Set(nominatives)
// Made when the first Kazakh text is read.
const kazakhRoles = memo((language: Language) => keyRoles(kazakh, word => stemWord(word, language)))

/** What names of roles are looked for in: the words of a passage. */
export interface RoleText {
  readonly words: readonly string[]
  readonly stems: readonly string[]
  readonly language: Language
}

/**
 * A word as names of roles are keyed: by its stem, and in English by the word in the singular, as «provide» has the stem
 * of «provider».
 */
export function roleWord({words, stems, language}: RoleText, index: number): string {
  return language === 'en' ? englishSingular(words[index] ?? '') : (stems[index] ?? '')
}

/** The key of words `from…to`. */
export function roleKey(text: RoleText, from: number, to: number): string {
  let key = roleWord(text, from)
  for (let index = from + 1; index < to; index++) key += ` ${roleWord(text, index)}`
  return key
}

/** Words of a name as one key. */
export function stemKey(name: string, language: Language = 'ru'): string {
  return keyWords(name, language).join(' ')
}

function keyWords(name: string, language: Language): string[] {
  return tokenize(name).words.map(word => (language === 'en' ? englishSingular(word) : stemWord(word, language)))
}

/** What role a name has in general, by its key. */
export function roleOfStems(key: string, language: Language = 'ru'): RoleWord | undefined {
  const row = (language === 'kk' ? kazakhRoles('kk').byKey.get(key) : undefined) ?? byStems.get(key)
  return row === undefined ? undefined : roleRows[row]?.[0]
}

/** How many words the longest name has that begins with a word so keyed. */
export function longestRole(head: string, language: Language): number | undefined {
  return (language === 'kk' ? kazakhRoles('kk').heads.get(head) : undefined) ?? byHead.get(head)
}

/** Whether words are a name of a role as a dictionary has it: who acts stands in the nominative. */
export function isNominativeRole(words: string): boolean {
  return dictionaryForms.has(foldWord(words))
}

const MOST_WORDS = 4

/**
 * What role a defined term has by its words: by all of them, else by its noun with what stands beside it. The noun comes
 * first in Russian («Пользователь сайта „X“») and before "of", last in Kazakh and English («Сайт пайдаланушысы»).
 */
export function vocabularyRole(term: string, language: Language = 'ru'): RoleWord | undefined {
  const words = keyWords(term, language)
  const of = words.indexOf('of')
  const named = of > 0 ? words.slice(0, of) : words
  for (let size = Math.min(named.length, MOST_WORDS); size > 0; size--) {
    const key = (language === 'ru' ? named.slice(0, size) : named.slice(-size)).join(' ')
    const found = roleOfStems(key, language)
    if (found) return found
  }
  return undefined
}
