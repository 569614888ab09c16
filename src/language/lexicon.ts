import {stemmer as stemRussian} from '@orama/stemmers/russian'
import type {Language} from './language.js'
import type {Remembering} from './remember.js'
import {findWords, foldWord} from './tokens.js'

/** The words of one text: folded, with their stems, their numbers in the lexicon and their places. */
export interface ReadWords {
  /** Lower case, ё as е. */
  readonly words: readonly string[]
  readonly stems: readonly string[]
  readonly wordIds: readonly number[]
  readonly stemIds: readonly number[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** What finders found in the text, by numbers of their own; for what depends on nothing but the text. */
  readonly found: unknown[]
}

/** Folded words and stems, each worked out and numbered once in a run: policies repeat themselves, and one another. */
export interface Lexicon extends Remembering<Lexicon> {
  /** The number of a folded word, and of its stem. */
  wordId(word: string): number
  stemId(stem: string): number
  /** The stem of a folded word; a number or a Latin word is its own stem. */
  stem(word: string): string
  /** Cuts a text into words, as `tokenize` does; the same object for a text that was read before in this language. */
  read(value: string, language: Language): ReadWords
}

interface Lexeme {
  readonly word: string
  readonly stem: string
  readonly wordId: number
  readonly stemId: number
}

/** One lexicon serves all files of a run. */
export function createLexicon(): Lexicon {
  const lexemes = new Map<string, Lexeme>()
  const words = numbering()
  const stems = numbering()
  const lookUp = (printed: string): Lexeme => {
    const known = lexemes.get(printed)
    if (known !== undefined) return known
    const word = foldWord(printed)
    const stem = stemWord(word)
    const lexeme = {word, stem, wordId: words(word), stemId: stems(stem)}
    lexemes.set(printed, lexeme)
    return lexeme
  }
  const texts = {ru: recent<ReadWords>(), kk: recent<ReadWords>(), en: recent<ReadWords>()}
  const read = (value: string, language: Language): ReadWords => texts[language](value, () => readWords(value, lookUp))
  return {
    wordId: words,
    stemId: stems,
    stem: word => lookUp(word).stem,
    read,
    memory: new Map()
  }
}

function readWords(value: string, lookUp: (printed: string) => Lexeme): ReadWords {
  const {words: printed, starts, ends} = findWords(value)
  const read = {
    words: [] as string[],
    stems: [] as string[],
    wordIds: [] as number[],
    stemIds: [] as number[],
    starts,
    ends,
    found: []
  }
  for (const one of printed) {
    const {word, stem, wordId, stemId} = lookUp(one)
    read.words.push(word)
    read.stems.push(stem)
    read.wordIds.push(wordId)
    read.stemIds.push(stemId)
  }
  return read
}

function numbering(): (text: string) => number {
  const numbers = new Map<string, number>()
  return text => {
    const known = numbers.get(text)
    if (known !== undefined) return known
    numbers.set(text, numbers.size)
    return numbers.size - 1
  }
}

// Versions of a policy, and policies of one template, have most of their sentences in common; so many are kept at most.
const mostTexts = 5_000

/** Keeps what was made for the texts read last: half of those kept are the newest, or were asked for among the newest. */
function recent<T>(): (text: string, make: () => T) => T {
  let young = new Map<string, T>()
  let old = young
  return (text, make) => {
    const known = young.get(text)
    if (known !== undefined) return known
    const found = old.get(text) ?? make()
    if (young.size >= mostTexts / 2) {
      old = young
      young = new Map()
    }
    young.set(text, found)
    return found
  }
}

const cyrillic = /^[\u0400-\u052f]/

/** Stem of one folded word, without memory. */
export function stemWord(word: string): string {
  return cyrillic.test(word) ? stemRussian(word) : word
}
