import {stemmer as stemEnglish} from '@orama/stemmers/english'
import {stemmer as stemRussian} from '@orama/stemmers/russian'
import {stemKazakh} from './kk/stem.js'
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
  /** The stem of a folded word of a text in this language, Russian without it. */
  stem(word: string, language?: Language): string
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
  const words = numbering()
  const stems = numbering()
  const lookingUp = (language: Language): ((printed: string) => Lexeme) => {
    const lexemes = new Map<string, Lexeme>()
    return printed => {
      const known = lexemes.get(printed)
      if (known !== undefined) return known
      const word = foldWord(printed)
      const stem = stemWord(word, language)
      const lexeme = {word, stem, wordId: words(word), stemId: stems(stem)}
      lexemes.set(printed, lexeme)
      return lexeme
    }
  }
  const lookUp = {ru: lookingUp('ru'), kk: lookingUp('kk'), en: lookingUp('en')}
  const texts = {ru: recent<ReadWords>(), kk: recent<ReadWords>(), en: recent<ReadWords>()}
  return {
    wordId: words,
    stemId: stems,
    stem: (word, language = 'ru') => lookUp[language](word).stem,
    read: (value, language) => texts[language](value, () => readWords(value, lookUp[language])),
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

/**
 * Stem of one folded word of a text in this language, without memory. A Latin word has one of its own in English text
 * only: elsewhere it is a name; Cyrillic words are Kazakh in Kazakh text and Russian in any other.
 */
export function stemWord(word: string, language: Language = 'ru'): string {
  if (cyrillic.test(word)) return language === 'kk' ? stemKazakh(word) : stemRussian(word)
  return language === 'en' ? stemEnglish(word) : word
}
