import type {Language} from './language.js'
import {memo} from './memo.js'
import {capitalOf, type FormsOf, fitsSpot, hasCapitals, type Spot, splitPhrases, spotReader} from './phrase-spots.js'
import {tokenize} from './tokens.js'
import {englishForms, kazakhForms, russianForms} from './word-forms.js'

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
 * The words that name one thing, phrases parted by commas, `/` between words that may stand in one spot. Russian and
 * Kazakh words stand for all their forms but negated ones, English words for their plural too; `=` after a word allows
 * no other form. A phrase with a capital is found only with a capital («Meta», «США»).
 */
export interface PhraseRow {
  readonly ru?: string
  readonly kk?: string
  readonly en?: string
}

/**
 * Calls `take` for the longest phrase of each list at each word, none inside another of its list. Kazakh phrases are
 * looked for in Kazakh text, English ones in any.
 */
export type PhraseFinder<T> = (text: PhraseText, take: (hit: PhraseHit<T>) => void) => void

/** A phrase as it is listed: numbers of its value and its list, its words, and the language that tells their forms. */
type Listed = readonly [value: number, lane: number, words: string, language: Language]

/**
 * Lists of phrases by how they may begin, as plain data: `heads` by the stem of their first word, or by the word itself
 * in English, where stems are shared by what is done and who does it (provide, provider); `roots` by its first letters.
 */
export interface PhraseLists<T> {
  readonly values: readonly T[]
  /** How many lists there are. */
  readonly lanes: number
  readonly heads: Readonly<Record<string, readonly Listed[]>>
  readonly roots: Readonly<Record<string, readonly Listed[]>>
}

interface Phrase<T> {
  readonly value: T
  readonly lane: number
  readonly spots: readonly Spot[]
  readonly capital: 'none' | 'first' | 'all'
}

// How many letters of a Kazakh word choose the phrases that are read: no stem is shorter.
const KEY = 2

/** Sorts lists by how their phrases begin, so that looking for them costs one lookup a word, and in Kazakh text two. */
export function listPhrases<T extends {readonly list: string}>(
  rows: Iterable<readonly [value: T, row: PhraseRow]>
): PhraseLists<T> {
  const heads: Record<string, Listed[]> = {}
  const roots: Record<string, Listed[]> = {}
  const values: T[] = []
  const lanes: string[] = []
  for (const [value, row] of rows) {
    if (!lanes.includes(value.list)) lanes.push(value.list)
    const lane = lanes.indexOf(value.list)
    const index = values.push(value) - 1
    for (const language of ['ru', 'en'] as const)
      for (const words of splitPhrases(row[language]))
        for (const stem of headsOf(words, formsOf[language])) push(heads, stem, [index, lane, words, language])
    for (const words of splitPhrases(row.kk))
      for (const key of rootKeys(words)) push(roots, key, [index, lane, words, 'kk'])
  }
  return {values, lanes: lanes.length, heads, roots}
}

const formsOf: Readonly<Record<'ru' | 'en', FormsOf>> = {ru: russianForms, en: englishForms}

/** Looks for lists. Of thousands of phrases a policy has the beginnings of a few hundred: only these are read. */
export function createPhrases<T>({values, lanes, heads, roots}: PhraseLists<T>): PhraseFinder<T> {
  const kazakhStems = memo(kazakhForms)
  const readers = {
    ru: spotReader(memo(russianForms), 'ru'),
    kk: spotReader(kazakhStems, 'kk'),
    en: spotReader(memo(englishForms), 'en')
  }
  const read = (listed: readonly Listed[]): Phrase<T>[] =>
    listed
      .map(([value, lane, words, language]) => ({
        value: values[value] as T,
        lane,
        spots: readers[language](words),
        capital: capitalOf(words)
      }))
      .sort((a, b) => b.spots.length - a.spots.length)
  const listedAt = (head: string): readonly Listed[] => (Object.hasOwn(heads, head) ? (heads[head] ?? []) : [])
  const phrasesOfStem = memo((stem: string) => read(listedAt(stem)))
  const phrasesOfWord = memo((word: string) => read(listedAt(word).filter(([, , , language]) => language === 'en')))
  const phrasesOfKey = memo((key: string) =>
    byFirstStem(read(Object.hasOwn(roots, key) ? (roots[key] ?? []) : []), kazakhStems)
  )
  return (text, take) => {
    const {words, stems, language} = text
    // Where each list may go on: no phrase begins inside another of its list.
    const until = new Array<number>(lanes).fill(0)
    for (let index = 0; index < words.length; index++) {
      const stem = stems[index] ?? ''
      if (language === 'kk') tryAll(phrasesOfKey(stem.slice(0, KEY)).get(stem) ?? none, text, index, until, take)
      const phrases = language === 'ru' ? phrasesOfStem(stem) : phrasesOfWord(words[index] ?? '')
      tryAll(phrases, text, index, until, take)
    }
  }
}

const none: readonly never[] = []

/** Kazakh phrases by the stem of their first word: stems are taken when the first word with these letters is met. */
function byFirstStem<T>(phrases: readonly Phrase<T>[], stemsOf: FormsOf): ReadonlyMap<string, readonly Phrase<T>[]> {
  const sorted = new Map<string, Phrase<T>[]>()
  for (const phrase of phrases) {
    const [first] = phrase.spots
    const forms = first?.by === 'word' ? first.forms.flatMap(stemsOf) : (first?.forms ?? [])
    for (const stem of new Set(forms)) {
      const list = sorted.get(stem)
      if (list) list.push(phrase)
      else sorted.set(stem, [phrase])
    }
  }
  return sorted
}

/** The forms by which the first word of a phrase is looked up. */
function headsOf(words: string, forms: FormsOf): ReadonlySet<string> {
  const [first = ''] = words.split(' ', 1)
  return new Set(first.split('/').flatMap(choice => forms(tokenize(choice).words[0] ?? '')))
}

function rootKeys(words: string): ReadonlySet<string> {
  const [first = ''] = words.toLowerCase().split(' ', 1)
  return new Set(first.split('/').map(choice => (tokenize(choice).words[0] ?? '').slice(0, KEY)))
}

function push(lists: Record<string, Listed[]>, key: string, phrase: Listed): void {
  const list = lists[key]
  if (list) list.push(phrase)
  else lists[key] = [phrase]
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
      (capital !== 'none' && !hasCapitals(text.leaf.value.slice(text.starts[index], text.ends[index]), capital))
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
