import {foldText, isWordCode} from './letters.js'
import {compilePattern} from './patterns.js'

/** Words of one sentence: `starts[i]…ends[i]` in its value, hyphens and full stops dividing («e-mail» is two words). */
export interface Tokens {
  /** Lower case, ё folded to е. */
  readonly words: readonly string[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const word = compilePattern('[\\p{L}\\p{M}\\p{N}]+', 'g')

/** Cuts a sentence into words and numbers; linear. */
export function tokenize(value: string): Tokens {
  return findWords(foldText(value))
}

/** The same with the words as they are printed. */
export function findWords(value: string): Tokens {
  const words = value.match(word) ?? []
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const {length} of words) {
    while (!isWordCode(value.charCodeAt(at))) at++
    starts.push(at)
    at += length
    ends.push(at)
  }
  return {words, starts, ends}
}

/** Lower case, ё as е: how words are compared everywhere. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  return lower.includes('ё') ? lower.replaceAll('ё', 'е') : lower
}
