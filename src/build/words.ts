import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {foldWord} from '../language/tokens.js'
import {bend, type Entries, readEntries, readSuffixes} from './hunspell.js'
import {ownFamilies, ownWords} from './own-words.js'
import {packWords} from './word-graph.js'

const notice = `words.bin is a modified version of the Russian dictionary named below: its words are expanded to all
their forms, in lower case and without "ё", abstract nouns have been given a plural, and words of privacy policies have
been added.

`

/**
 * Writes the Russian words that the check of spelling knows into `folder`, with the licence of the dictionary that they
 * come from.
 */
export function buildWords(folder: string): void {
  const dictionary = dirname(createRequire(import.meta.url).resolve('dictionary-ru'))
  const read = (name: string): string => readFileSync(join(dictionary, name), 'utf8')
  const {words, names} = listWords(read('index.dic'), read('index.aff'))
  writeFileSync(join(folder, 'words.bin'), packWords(words, names))
  writeFileSync(join(folder, 'words.license.txt'), notice + read('license'))
}

/** All forms of words, lower case, ё as е, distinct, in the order of their codes. */
export interface WordList {
  readonly words: readonly string[]
  /** Those of them that are written with a capital only. */
  readonly names: ReadonlySet<string>
}

/** The words of a dictionary, given as its two files, and the own words. */
function listWords(dic: string, aff: string): WordList {
  const suffixes = readSuffixes(aff)
  const entries = readEntries(dic)
  const forms: string[] = []
  const names = new Set<string>()
  const add = (form: string): void => {
    if (!isPlain.test(form)) return
    const word = foldWord(form)
    if (isLower(form)) forms.push(word)
    else names.add(word)
  }
  const addName = (form: string): void => {
    if (isPlain.test(form)) names.add(foldWord(form))
  }
  for (const [word, flags] of entries) bend(word, withPlural(word, flags), suffixes, add)
  for (const {word, flags, isName} of ownEntries(entries))
    bend(word, withPlural(word, flags), suffixes, isName ? addName : add)
  for (const form of forms) names.delete(form)
  const all = [...forms, ...names].sort()
  return {words: all.filter((form, index) => form !== all[index - 1]), names}
}

// Written in Russian letters alone.
const isPlain = /^[а-яё]+$/i

/** Own words with the flags of those that they bend like. */
function ownEntries(entries: Entries): {word: string; flags: string; isName: boolean}[] {
  const own: {word: string; flags: string; isName: boolean}[] = []
  for (const {like, words, names = false} of ownWords) {
    const flags = entries.get(like)
    if (flags === undefined) throw unknown(like)
    for (const word of listed(words)) own.push({word, flags, isName: names})
  }
  for (const {like, stems} of ownFamilies) {
    const family = [...entries].filter(([word]) => word.startsWith(like))
    if (family.length === 0) throw unknown(like)
    for (const stem of listed(stems))
      for (const [word, flags] of family) own.push({word: stem + word.slice(like.length), flags, isName: false})
  }
  return own
}

function unknown(like: string): Error {
  return new Error(`own words are to bend like "${like}", which the dictionary does not have`)
}

// Flags of nouns without a plural, and those of the same nouns with one.
const plurals: ReadonlyMap<string, string> = new Map([
  ['J', 'K'],
  ['H', 'I'],
  ['F', 'N']
])

/**
 * «Согласие», «оплата», «интеграция» have no plural in the dictionary, and have one in every policy; names keep theirs.
 */
function withPlural(word: string, flags: string): string {
  if (!isLower(word)) return flags
  return [...flags].map(flag => flag + (plurals.get(flag) ?? '')).join('')
}

function isLower(word: string): boolean {
  return word === word.toLowerCase()
}

function listed(words: string): string[] {
  return words.trim().split(/\s+/)
}
