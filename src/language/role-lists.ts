import {stemWord} from './lexicon.js'
import {memo} from './memo.js'
import type {PhraseRow} from './phrases.js'
import {tokenize} from './tokens.js'
import {englishSingular} from './word-forms.js'

/** Names of roles by how they are looked up, as plain data; a role is the number of its row. */
export interface RoleLists {
  /** By the stems of their words, in English by the words in the singular, joined by a space. */
  readonly stems: readonly (readonly [stems: string, row: number])[]
  /** How many words the longest name has that begins with a stem. */
  readonly heads: readonly (readonly [stem: string, words: number])[]
  /** As a dictionary has them. */
  readonly nominatives: readonly string[]
  /** Kazakh names as they are listed: their stems are taken when a Kazakh text is read. */
  readonly kazakh: readonly (readonly [name: string, row: number])[]
}

/** Names by the keys of their words, and how many words the longest has that begins with a word. */
export interface KeyedRoles {
  readonly byKey: Map<string, number>
  readonly heads: Map<string, number>
}

/** Keys names by their words; the first row that has a name keeps it. */
export function keyRoles(
  names: Iterable<readonly [name: string, row: number]>,
  keyOf: (word: string) => string
): KeyedRoles {
  const byKey = new Map<string, number>()
  const heads = new Map<string, number>()
  for (const [name, row] of names) {
    const words = tokenize(name).words.map(keyOf)
    const key = words.join(' ')
    if (key !== '' && !byKey.has(key)) byKey.set(key, row)
    const head = words[0] ?? ''
    heads.set(head, Math.max(heads.get(head) ?? 0, words.length))
  }
  return {byKey, heads}
}

/** Reads rows of names. */
export function listRoles(rows: readonly (readonly [value: unknown, names: PhraseRow])[]): RoleLists {
  const namesOf = (language: keyof PhraseRow): [name: string, row: number][] =>
    rows.flatMap(([, names], row) =>
      (names[language] ?? '')
        .split(', ')
        .flatMap(spell)
        .filter(Boolean)
        .map((name): [string, number] => [name, row])
    )
  const own = namesOf('ru')
  const english = namesOf('en')
  const kazakh = namesOf('kk')
  // The lists say the same words over and over.
  const russian = keyRoles(
    own,
    memo((word: string) => stemWord(word))
  )
  const foreign = keyRoles(english, englishSingular)
  return {
    stems: [...russian.byKey, ...foreign.byKey],
    heads: [...russian.heads, ...foreign.heads],
    nominatives: [...own, ...english, ...kazakh].map(([name]) => name),
    kazakh
  }
}

/** «сайта/сервиса» stands for two phrases. */
function spell(phrase: string): string[] {
  let spelled = ['']
  for (const spot of phrase.replaceAll('=', '').split(' ')) {
    spelled = spelled.flatMap(words => spot.split('/').map(choice => `${words} ${choice}`))
  }
  return spelled.map(words => words.slice(1))
}
