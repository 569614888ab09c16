import {stemWord} from './lexicon.js'
import {memo} from './memo.js'
import {type RoleWord, roleRows} from './roles.js'
import {foldWord, tokenize} from './tokens.js'

// Plural, possession and case; «клиенттік» is an adjective and none of these.
const SUFFIXES = new RegExp(
  '^(?:[лдт][ае]р)?(?:с?[ыі](?:м|ң|мыз|міз|ңыз|ңіз)?н?)?(?:[ндт][ыі]ң|[ндт][ыі]|[ғгқк][ае]' +
    '|н[ае]н?|[дт][ае](?:н|ғы|гі)?|[мбп]ен)?$',
  'u'
)

// How many letters of a Kazakh name choose the names that are tried.
const KEY = 3

const byStems = new Map<string, RoleWord>()
const heads = new Map<string, number>()
const nominatives = new Set<string>()
const kazakh = new Map<string, {readonly roots: readonly string[]; readonly value: RoleWord}[]>()

// The lists say the same words over and over.
const listedStem = memo(stemWord)
const listedKey = (phrase: string): string => tokenize(phrase).words.map(listedStem).join(' ')

for (const [value, {ru = '', en = '', kk = ''}] of roleRows) {
  for (const phrase of ru.split(', ').flatMap(spell)) addName(phrase, value)
  for (const phrase of en.split(', ').flatMap(spell)) {
    addName(phrase, value)
    addKey(listedKey(`${phrase}s`), value)
  }
  for (const phrase of kk.split(', ').filter(Boolean)) {
    const bucket = kazakh.get(phrase.slice(0, KEY)) ?? []
    kazakh.set(phrase.slice(0, KEY), [...bucket, {roots: phrase.toLowerCase().split(' '), value}])
  }
}

function addName(phrase: string, value: RoleWord): void {
  const key = listedKey(phrase)
  addKey(key, value)
  const [head = '', ...rest] = key.split(' ')
  heads.set(head, Math.max(heads.get(head) ?? 0, rest.length + 1))
  nominatives.add(phrase)
}

function addKey(key: string, value: RoleWord): void {
  if (key !== '' && !byStems.has(key)) byStems.set(key, value)
}

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
  return byStems.get(key)
}

/** The stems that general names of roles begin with, and how many words the longest name has that begins so. */
export const roleHeads: ReadonlyMap<string, number> = heads

/** Whether words are a name of a role as a dictionary has it: who acts stands in the nominative. */
export function isNominativeRole(words: string): boolean {
  return nominatives.has(foldWord(words))
}

/** The longest Kazakh name of a role at word `index`; suffixes may follow each root. */
export function kazakhRole(words: readonly string[], index: number): KazakhRole | undefined {
  let best: KazakhRole | undefined
  for (const {roots, value} of kazakh.get((words[index] ?? '').slice(0, KEY)) ?? []) {
    if (best && best.to - index >= roots.length) continue
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
    const found = byStems.get(stems.slice(0, size).join(' '))
    if (found) return found
  }
  return kazakhRole(words, 0)?.value
}

function fitsRoot(word: string | undefined, root: string): boolean {
  if (word === undefined) return false
  if (root.endsWith('.')) return word === root.slice(0, -1)
  return word.startsWith(root) && SUFFIXES.test(word.slice(root.length))
}

/** «сайта/сервиса» stands for two phrases. */
function spell(phrase: string): string[] {
  let spelled = ['']
  for (const spot of phrase.replaceAll('=', '').split(' ')) {
    spelled = spelled.flatMap(words => spot.split('/').map(choice => `${words} ${choice}`))
  }
  return spelled.map(words => words.slice(1))
}
