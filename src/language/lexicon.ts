import {stemmer as stemRussian} from '@orama/stemmers/russian'
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
}

/** Folded words and stems, each worked out and numbered once in a run: policies repeat themselves, and one another. */
export interface Lexicon {
  /** The number of a folded word, and of its stem. */
  wordId(word: string): number
  stemId(stem: string): number
  /** The stem of a folded word; a number or a Latin word is its own stem. */
  stem(word: string): string
  /** Cuts a text into words, as `tokenize` does. */
  read(value: string): ReadWords
  /** What users of the numbers keep for the whole run, by numbers of their own. */
  readonly kept: unknown[]
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
  return {
    wordId: words,
    stemId: stems,
    stem: word => lookUp(word).stem,
    read: value => readWords(value, lookUp),
    kept: []
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
    ends
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

const cyrillic = /^[\u0400-\u052f]/

/** Stem of one folded word, without memory. */
export function stemWord(word: string): string {
  return cyrillic.test(word) ? stemRussian(word) : word
}
