import {isWordCode} from './letters.js'

/** Words of one sentence: `starts[i]…ends[i]` in its value, hyphens and full stops dividing («e-mail» is two words). */
export interface Tokens {
  /** Lower case, ё folded to е. */
  readonly words: readonly string[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Cuts a sentence into words and numbers; linear. */
export function tokenize(value: string): Tokens {
  const words: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let start = findWordStart(value, 0)
  while (start < value.length) {
    const end = findWordEnd(value, start)
    words.push(foldWord(value.slice(start, end)))
    starts.push(start)
    ends.push(end)
    start = findWordStart(value, end)
  }
  return {words, starts, ends}
}

/** Index of the first letter or digit at or after `at`; the length of the text where there is none. */
export function findWordStart(value: string, at: number): number {
  let start = at
  while (start < value.length && !isWordCode(value.charCodeAt(start))) start++
  return start
}

/** Index after the word that begins at `start`. */
export function findWordEnd(value: string, start: number): number {
  let end = start
  while (end < value.length && isWordCode(value.charCodeAt(end))) end++
  return end
}

/** Lower case, ё as е: how words are compared everywhere. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  return lower.includes('ё') ? lower.replaceAll('ё', 'е') : lower
}
