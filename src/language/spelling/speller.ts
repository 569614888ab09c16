import {readGraph} from './graph.js'
import {isKnown} from './known.js'
import {suggest} from './suggest.js'

/** Tells words from what is none, in the lexicon of one run. */
export interface Speller {
  /**
   * Whether a folded word is Russian by its letters and yet no word; `wordId` is its number in the lexicon. Asked once
   * a word, then remembered.
   */
  isStrange(word: string, wordId: number): boolean
  isKnown(word: string): boolean
  /** Whether a folded word is listed, and not as a name. */
  isCommon(word: string): boolean
  /** Whether a word may be an abbreviation: a known word begins with its letters. */
  begins(letters: string): boolean
  /**
   * What may have been meant, the likeliest first, at most so many slips away; `isUsed` tells words of the same text.
   */
  suggest(word: string, slips: 1 | 2, isUsed: (meant: string) => boolean): readonly string[]
}

// Shorter ones are abbreviations more often than mistakes. Words with Latin, Kazakh or other letters and numbers are
// for others to judge.
const readable = /^[а-я]{4,}$/
const strange = 1
const sound = 2

/** `bytes` are the packed words of the build. */
export function createSpeller(bytes: Uint8Array): Speller {
  const graph = readGraph(bytes)
  let verdicts = new Uint8Array(4096)
  return {
    isStrange(word, wordId) {
      if (wordId >= verdicts.length) verdicts = longer(verdicts, wordId)
      const old = verdicts[wordId]
      if (old !== 0) return old === strange
      const isStrange = readable.test(word) && !isKnown(graph, word)
      verdicts[wordId] = isStrange ? strange : sound
      return isStrange
    },
    isKnown: word => isKnown(graph, word),
    isCommon: word => graph.hasCommon(word),
    begins: letters => graph.begins(letters),
    suggest: (word, slips, isUsed) => suggest(graph, word, slips, isUsed)
  }
}

function longer(verdicts: Uint8Array, index: number): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(index * 2)
  copy.set(verdicts)
  return copy
}
