import {stemWord} from './lexicon.js'
import {memo} from './memo.js'
import type {PhraseRow} from './phrases.js'
import {tokenize} from './tokens.js'

/** Names of roles by how they are looked up, as plain data; a role is the number of its row. */
export interface RoleLists {
  /** By the stems of their words, joined by a space. */
  readonly stems: readonly (readonly [stems: string, row: number])[]
  /** How many words the longest name has that begins with a stem. */
  readonly heads: readonly (readonly [stem: string, words: number])[]
  /** As a dictionary has them. */
  readonly nominatives: readonly string[]
  /** Roots of Kazakh names, by the first letters of the first one. */
  readonly kazakh: readonly (readonly [letters: string, names: readonly KazakhName[]])[]
}

type KazakhName = readonly [roots: readonly string[], row: number]

/** How many letters of a Kazakh name choose the names that are tried. */
export const KEY = 3

/** Reads rows of names; the first row that has a name keeps it. */
export function listRoles(rows: readonly (readonly [value: unknown, names: PhraseRow])[]): RoleLists {
  const stems = new Map<string, number>()
  const heads = new Map<string, number>()
  const nominatives = new Set<string>()
  const kazakh = new Map<string, KazakhName[]>()
  // The lists say the same words over and over.
  const stemOf = memo(stemWord)
  const keyOf = (phrase: string): string => tokenize(phrase).words.map(stemOf).join(' ')
  const addKey = (key: string, row: number): void => {
    if (key !== '' && !stems.has(key)) stems.set(key, row)
  }
  const addName = (phrase: string, row: number): void => {
    const key = keyOf(phrase)
    addKey(key, row)
    const [head = '', ...rest] = key.split(' ')
    heads.set(head, Math.max(heads.get(head) ?? 0, rest.length + 1))
    nominatives.add(phrase)
  }
  for (const [row, [, {ru = '', en = '', kk = ''}]] of rows.entries()) {
    for (const phrase of ru.split(', ').flatMap(spell)) addName(phrase, row)
    for (const phrase of en.split(', ').flatMap(spell)) {
      addName(phrase, row)
      addKey(keyOf(`${phrase}s`), row)
    }
    for (const phrase of kk.split(', ').filter(Boolean)) {
      const letters = phrase.slice(0, KEY)
      kazakh.set(letters, [...(kazakh.get(letters) ?? []), [phrase.toLowerCase().split(' '), row]])
    }
  }
  return {stems: [...stems], heads: [...heads], nominatives: [...nominatives], kazakh: [...kazakh]}
}

/** «сайта/сервиса» stands for two phrases. */
function spell(phrase: string): string[] {
  let spelled = ['']
  for (const spot of phrase.replaceAll('=', '').split(' ')) {
    spelled = spelled.flatMap(words => spot.split('/').map(choice => `${words} ${choice}`))
  }
  return spelled.map(words => words.slice(1))
}
