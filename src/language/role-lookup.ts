import lists from '../../dist/roles.json' with {type: 'json'}
import {stemWord} from './lexicon.js'
import {KEY, type RoleLists} from './role-lists.js'
import {type RoleWord, roleRows} from './roles.js'
import {foldWord, tokenize} from './tokens.js'

// Plural, possession and case; «клиенттік» is an adjective and none of these.
const SUFFIXES = new RegExp(
  '^(?:[лдт][ае]р)?(?:с?[ыі](?:м|ң|мыз|міз|ңыз|ңіз)?н?)?(?:[ндт][ыі]ң|[ндт][ыі]|[ғгқк][ае]' +
    '|н[ае]н?|[дт][ае](?:н|ғы|гі)?|[мбп]ен)?$',
  'u'
)

const {stems, heads, nominatives, kazakh} = lists as unknown as RoleLists
const byStems = new Map(stems)
const dictionaryForms = new Set(nominatives)
const byBeginning = new Map(kazakh)

/** A Kazakh name of a role; `key` is its words without suffixes. */
export interface KazakhRole {
  readonly value: RoleWord
  readonly key: string
  readonly to: number
}

/** Words of a name as one key: their stems, joined by a space. */
export function stemKey(name: string): string {
  return tokenize(name).words.map(stemWord).join(' ')
}

/** What role a name has in general, by the stems of its words. */
export function roleOfStems(key: string): RoleWord | undefined {
  return wordAt(byStems.get(key))
}

function wordAt(row: number | undefined): RoleWord | undefined {
  return row === undefined ? undefined : roleRows[row]?.[0]
}

/** The stems that general names of roles begin with, and how many words the longest name has that begins so. */
export const roleHeads: ReadonlyMap<string, number> = new Map(heads)

/** Whether words are a name of a role as a dictionary has it: who acts stands in the nominative. */
export function isNominativeRole(words: string): boolean {
  return dictionaryForms.has(foldWord(words))
}

/** The longest Kazakh name of a role at word `index`; suffixes may follow each root. */
export function kazakhRole(words: readonly string[], index: number): KazakhRole | undefined {
  let best: KazakhRole | undefined
  for (const [roots, row] of byBeginning.get((words[index] ?? '').slice(0, KEY)) ?? []) {
    const value = wordAt(row)
    if (!value || (best && best.to - index >= roots.length)) continue
    if (roots.every((root, i) => fitsRoot(words[index + i], root)))
      best = {value, key: roots.join(' ').replaceAll('.', ''), to: index + roots.length}
  }
  return best
}

/**
 * What role a defined term has by its words: by all of them, else by those it begins with («Пользователь сайта „X“»).
 */
export function vocabularyRole(term: string): RoleWord | undefined {
  const {words} = tokenize(term)
  const stems = words.map(stemWord)
  for (let size = Math.min(stems.length, 4); size > 0; size--) {
    const found = roleOfStems(stems.slice(0, size).join(' '))
    if (found) return found
  }
  return kazakhRole(words, 0)?.value
}

function fitsRoot(word: string | undefined, root: string): boolean {
  if (word === undefined) return false
  if (root.endsWith('.')) return word === root.slice(0, -1)
  return word.startsWith(root) && SUFFIXES.test(word.slice(root.length))
}
