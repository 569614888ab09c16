import {isInQuotes} from '../language/in-quotes.js'
import type {Language} from '../language/language.js'
import type {Passage} from './passage.js'

/** A word of the language of its passage with a capital where a plain word would have none. */
export interface CapitalWord {
  readonly passage: Passage
  readonly index: number
}

/** The word itself, folded. */
export function wordOf({passage, index}: CapitalWord): string {
  return passage.words[index] ?? ''
}

/** Whether a sign is a capital letter; asked of every word, so plain letters are told by their codes. */
export function isUpper(sign: string): boolean {
  const code = sign.charCodeAt(0)
  if (code < 0x400) return code >= 0x41 && code <= 0x5a
  return code <= 0x42f || (code > 0x45f && sign !== sign.toLowerCase())
}

/**
 * Finds those inside sentences that are `wanted` in the order of the text; headings, requisites, abbreviations, words
 * in quotes and pronouns of politeness are left out.
 */
export function findCapitalWords(
  passages: readonly Passage[],
  wanted: (word: CapitalWord) => boolean,
  language: Language = 'ru'
): CapitalWord[] {
  const found: CapitalWord[] = []
  for (const passage of passages) {
    if ((passage.kind !== 'sentence' && passage.kind !== 'cell') || passage.requisites || passage.language !== language)
      continue
    const {starts, leaf} = passage
    for (let index = 1; index < starts.length; index++) {
      const start = starts[index] ?? 0
      if (language === 'ru' ? !isCapital(leaf.value.charCodeAt(start)) : !isUpper(leaf.value[start] ?? '')) continue
      const word = {passage, index}
      if (wanted(word) && isInside(passage, index)) found.push(word)
    }
  }
  return found
}

function isCapital(code: number): boolean {
  return (code >= 0x410 && code <= 0x42f) || code === 0x401
}

// Politeness, and the voice of a form of consent.
const PRONOUNS =
  /^(?:[вн](?:ас|ам|ами|аш\p{L}{0,3})|мо(?:й|[яеию]|его|ему|ем|ей|их|им|ими)|мне|меня|мной|себя|себе|сво\p{L}{1,3})$/u
const SHORTEST = 3

/**
 * A word of the sentence itself: a lower-case word or a comma before it, no sign that begins anything, no quote
 * around it.
 */
function isInside(passage: Passage, index: number): boolean {
  const {leaf, starts, ends, words} = passage
  const start = starts[index] ?? 0
  const word = words[index] ?? ''
  if (word.length < SHORTEST || isUpper(leaf.value[start + 1] ?? '')) return false
  const gap = leaf.value.slice(ends[index - 1], start)
  if (gap !== ' ' && gap !== '\u00A0' && gap !== ', ' && gap !== '/') return false
  const end = ends[index] ?? start
  if (
    leaf.value[end] === '-' ||
    (leaf.value[end] === '.' && end < leaf.value.length - 1 && leaf.value[end + 1] !== ' ')
  )
    return false
  return !PRONOUNS.test(word) && !isInQuotes(leaf.value, start)
}
