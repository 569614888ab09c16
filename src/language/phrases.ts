import type {Language} from './language.js'
import {memo} from './memo.js'
import {capitalOf, type FormsOf, fitsSpot, readRoots, type Spot, splitPhrases, spotReader} from './phrase-spots.js'
import {tokenize} from './tokens.js'
import {englishForms, russianForms} from './word-forms.js'

/** What phrases are looked for in: the words of one sentence with their stems, as a passage has them. */
export interface PhraseText {
  readonly words: readonly string[]
  readonly stems: readonly string[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly language: Language
  readonly leaf: {readonly value: string}
}

/** A phrase where it stands; `from…to` are word indexes, `to` exclusive. */
export interface PhraseHit<T> {
  readonly value: T
  readonly from: number
  readonly to: number
}

/**
 * The words that name one thing, phrases parted by commas, `/` between words that may stand in one spot. Russian words
 * stand for all their forms, English ones for their plural too, Kazakh ones are roots; `=` after Russian words allows
 * no other form, a full stop after a Kazakh root no suffix. A phrase with a capital is found only with a capital
 * («Meta», «США»).
 */
export interface PhraseRow {
  readonly ru?: string
  readonly kk?: string
  readonly en?: string
}

/**
 * Calls `take` for the longest phrase of each list at each word, none inside another of its list. Kazakh roots are
 * tried in Kazakh text, or where the caller knows better: one word is too little to tell a language by.
 */
export type PhraseFinder<T> = (text: PhraseText, take: (hit: PhraseHit<T>) => void, isKazakh?: boolean) => void

/** A phrase as it is listed; `lane` is its list. */
interface Listed<T> {
  readonly value: T
  readonly lane: number
  readonly words: string
  readonly read: (words: string) => Spot[]
}

interface Phrase<T> extends Omit<Listed<T>, 'words' | 'read'> {
  readonly spots: readonly Spot[]
  readonly capital: 'none' | 'first' | 'all'
}

type Lists<T> = Map<string, Listed<T>[]>

// How many letters of a Kazakh root choose the phrases that are tried.
const KEY = 3

/**
 * Reads lists into two maps, so that looking for them costs one lookup a word, and in Kazakh text two. Only the first
 * word of a phrase is read at once: of thousands of phrases a policy has the beginnings of a few hundred.
 */
export function createPhrases<T extends {readonly list: string}>(
  rows: Iterable<readonly [value: T, row: PhraseRow]>
): PhraseFinder<T> {
  const heads: Lists<T> = new Map()
  const roots: Lists<T> = new Map()
  const lanes: string[] = []
  const addRussian = adder(heads, russianForms)
  const addEnglish = adder(heads, englishForms)
  for (const [value, row] of rows) {
    if (!lanes.includes(value.list)) lanes.push(value.list)
    const lane = lanes.indexOf(value.list)
    for (const words of splitPhrases(row.ru)) addRussian(value, lane, words)
    for (const words of splitPhrases(row.en)) addEnglish(value, lane, words)
    for (const words of splitPhrases(row.kk)) addRoots(roots, {value, lane, words, read: readRoots})
  }
  const phrasesOfStem = memo((stem: string) => readAll(heads.get(stem)))
  const phrasesOfRoot = memo((key: string) => readAll(roots.get(key)))
  return (text, take, isKazakh = text.language === 'kk') => {
    // Where each list may go on: no phrase begins inside another of its list.
    const until = lanes.map(() => 0)
    for (let index = 0; index < text.words.length; index++) {
      const key = isKazakh ? (text.words[index] ?? '').slice(0, KEY) : ''
      if (isKazakh && roots.has(key)) tryAll(phrasesOfRoot(key), text, index, until, take)
      const stem = text.stems[index] ?? ''
      if (heads.has(stem)) tryAll(phrasesOfStem(stem), text, index, until, take)
    }
  }
}

/** Notes phrases under each stem of their first word. */
function adder<T>(heads: Lists<T>, forms: FormsOf): (value: T, lane: number, words: string) => void {
  const formsOf = memo(forms)
  const stemsOf = memo((choice: string) => formsOf(tokenize(choice).words[0] ?? ''))
  const read = spotReader(formsOf)
  return (value, lane, words) => {
    const [first = ''] = words.split(' ', 1)
    const stems = first.includes('/') ? new Set(first.split('/').flatMap(stemsOf)) : stemsOf(first)
    for (const stem of stems) push(heads, stem, {value, lane, words, read})
  }
}

function addRoots<T>(roots: Lists<T>, phrase: Listed<T>): void {
  const [first = ''] = phrase.words.toLowerCase().split(' ', 1)
  const keys = new Set(first.split('/').map(root => root.replace('.', '').slice(0, KEY)))
  for (const key of keys) push(roots, key, phrase)
}

function push<T>(lists: Lists<T>, key: string, phrase: Listed<T>): void {
  const list = lists.get(key)
  if (list) list.push(phrase)
  else lists.set(key, [phrase])
}

/** The longest first. */
function readAll<T>(listed: readonly Listed<T>[] = []): readonly Phrase<T>[] {
  return listed
    .map(({value, lane, words, read}) => ({value, lane, spots: read(words), capital: capitalOf(words)}))
    .sort((a, b) => b.spots.length - a.spots.length)
}

function tryAll<T>(
  phrases: readonly Phrase<T>[],
  text: PhraseText,
  index: number,
  until: number[],
  take: (hit: PhraseHit<T>) => void
): void {
  for (const {value, lane, spots, capital} of phrases) {
    const to = index + spots.length
    if ((until[lane] ?? 0) > index || !fitsAll(spots, text, index)) continue
    if (
      (spots.length > 1 && !isUnbroken(text, index, to)) ||
      (capital !== 'none' && !hasCapitals(text, index, capital))
    )
      continue
    until[lane] = to
    take({value, from: index, to})
  }
}

function fitsAll(spots: readonly Spot[], {words, stems}: PhraseText, index: number): boolean {
  for (let i = spots.length - 1; i >= 0; i--) {
    const spot = spots[i]
    const word = words[index + i]
    if (spot === undefined || word === undefined || !fitsSpot(spot, word, stems[index + i] ?? '')) return false
  }
  return true
}

/** No comma, bracket or colon between the words: «номер, телефона» is not «номер телефона». */
function isUnbroken({leaf, starts, ends}: PhraseText, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const gap = leaf.value.slice(ends[i - 1], starts[i])
    if (gap.length > 3 || /[,;:()!?]/.test(gap)) return false
  }
  return true
}

function hasCapitals({leaf, starts, ends}: PhraseText, index: number, capital: 'first' | 'all'): boolean {
  const start = starts[index] ?? 0
  const word = leaf.value.slice(start, capital === 'first' ? start + 1 : ends[index])
  return word === word.toUpperCase() && word !== word.toLowerCase()
}
