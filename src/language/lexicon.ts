import {stemmer as stemRussian} from '@orama/stemmers/russian'

/** Stems of words, each worked out once in a run: policies repeat themselves, and one another. */
export interface Lexicon {
  /** The stem of a folded word; a number or a Latin word is its own stem. */
  stem(word: string): string
}

/** One lexicon serves all files of a run. */
export function createLexicon(): Lexicon {
  const stems = new Map<string, string>()
  return {
    stem(word) {
      const known = stems.get(word)
      if (known !== undefined) return known
      const stem = stemWord(word)
      stems.set(word, stem)
      return stem
    }
  }
}

const cyrillic = /^[\u0400-\u052f]/

/** Stem of one folded word, without memory. */
export function stemWord(word: string): string {
  return cyrillic.test(word) ? stemRussian(word) : word
}
