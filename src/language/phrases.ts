import type {Language} from './language.js'
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

/** One word of a phrase: stems that it may have, words that it may be, or roots that it may begin with. */
interface Spot {
  readonly by: 'stem' | 'word' | 'root' | 'country'
  readonly forms: readonly string[]
}

interface Phrase<T> {
  readonly value: T
  readonly lane: number
  readonly spots: readonly Spot[]
  readonly capital: 'none' | 'first' | 'all'
}

// How many letters of a Kazakh root choose the phrases that are tried.
const KEY = 3

// «Дания» and «данные», «Грузия» and «груз» have one stem.
const COUNTRY_NAME = /^\p{Lu}\p{Ll}+ия$/u
const COUNTRY_FORM = /(?:и[яию]|ией)$/

/** Compiles lists once, all into one map: looking for them costs one lookup a word, and in Kazakh text two. */
export function createPhrases<T extends {readonly list: string}>(
  rows: Iterable<readonly [value: T, row: PhraseRow]>
): PhraseFinder<T> {
  const heads = new Map<string, Phrase<T>[]>()
  const roots = new Map<string, Phrase<T>[]>()
  const lanes: string[] = []
  for (const [value, row] of rows) {
    if (!lanes.includes(value.list)) lanes.push(value.list)
    const lane = lanes.indexOf(value.list)
    for (const phrase of split(row.ru)) add(heads, value, lane, phrase, russianForms)
    for (const phrase of split(row.en)) add(heads, value, lane, phrase, englishForms)
    for (const phrase of split(row.kk)) addRoots(roots, value, lane, phrase)
  }
  for (const list of [...heads.values(), ...roots.values()]) list.sort((a, b) => b.spots.length - a.spots.length)
  return (text, take, isKazakh = text.language === 'kk') => {
    // Where each list may go on: no phrase begins inside another of its list.
    const until = lanes.map(() => 0)
    for (let index = 0; index < text.words.length; index++) {
      const kazakh = isKazakh && roots.get((text.words[index] ?? '').slice(0, KEY))
      if (kazakh) tryAll(kazakh, text, index, until, take)
      const phrases = heads.get(text.stems[index] ?? '')
      if (phrases) tryAll(phrases, text, index, until, take)
    }
  }
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
    if (spot === undefined || word === undefined || !fits(spot, word, stems[index + i] ?? '')) return false
  }
  return true
}

function fits({by, forms}: Spot, word: string, stem: string): boolean {
  if (by === 'stem') return forms.includes(stem)
  if (by === 'word') return forms.includes(word)
  if (by === 'country') return forms.includes(stem) && COUNTRY_FORM.test(word)
  for (const root of forms) if (root.endsWith('.') ? word === root.slice(0, -1) : word.startsWith(root)) return true
  return false
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

function split(phrases: string | undefined): string[] {
  return phrases
    ? phrases.split(', ').flatMap(phrase => (phrase.includes('-') && phrase.includes('/') ? spellOut(phrase) : phrase))
    : []
}

/** Choices of more than one word, «сайта/интернет-магазина», become phrases of their own. */
function spellOut(phrase: string): string[] {
  let spelled = ['']
  for (const spot of phrase.split(' '))
    spelled = spelled.flatMap(words => spot.split('/').map(choice => `${words} ${choice}`))
  return spelled.map(words => words.slice(1))
}

type Heads<T> = Map<string, Phrase<T>[]>

function add<T>(heads: Heads<T>, value: T, lane: number, phrase: string, formsOf: (word: string) => string[]): void {
  const read = phrase.split(' ').flatMap(spot => readSpot(spot, formsOf))
  const compiled = {value, lane, spots: read.map(({spot}) => spot), capital: capitalOf(phrase)}
  for (const stem of read[0]?.stems ?? []) push(heads, stem, compiled)
}

/** `мобильный/сотовый` is one spot with the forms of both, «e-mail» two spots. */
function readSpot(spot: string, formsOf: (word: string) => string[]): {stems: string[]; spot: Spot}[] {
  const choices = spot.split('/').map(choice => tokenize(choice).words)
  const length = Math.max(...choices.map(words => words.length))
  return Array.from({length}, (_, i) => {
    const words = choices.flatMap(choice => choice[i] ?? [])
    const stems = [...new Set(words.flatMap(formsOf))]
    if (spot.endsWith('=')) return {stems, spot: {by: 'word', forms: words}}
    return {stems, spot: {by: COUNTRY_NAME.test(spot) ? 'country' : 'stem', forms: stems}}
  })
}

function addRoots<T>(roots: Heads<T>, value: T, lane: number, phrase: string): void {
  const spots = phrase.split(' ').map(spot => ({by: 'root', forms: spot.toLowerCase().split('/')}) as const)
  const keys = new Set(spots[0]?.forms.map(root => root.replace('.', '').slice(0, KEY)))
  for (const key of keys) push(roots, key, {value, lane, spots, capital: capitalOf(phrase)})
}

function capitalOf(phrase: string): Phrase<unknown>['capital'] {
  const [word = ''] = phrase.split(/[ /-]/)
  if (word[0] === word[0]?.toLowerCase()) return 'none'
  return word === word.toUpperCase() ? 'all' : 'first'
}

function push<T>(heads: Heads<T>, key: string, phrase: Phrase<T>): void {
  const list = heads.get(key)
  if (list) list.push(phrase)
  else heads.set(key, [phrase])
}
