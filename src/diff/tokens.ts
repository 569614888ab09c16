import {compilePattern} from '../language/patterns.js'

/** A word, a number or a sign as printed, with the spaces after it. */
export interface Token {
  readonly text: string
  /** What it is compared by: quotes, dashes, ё and the size of the spaces tell nothing apart. */
  readonly key: string
  /** Where it begins in its text. */
  readonly start: number
}

// An address and a number are one token each; a hyphen inside a word is a part of it.
const sources = {
  url: String.raw`https?://[^\s"«»<>()]*[^\s"«»<>().,;:!?]`,
  address: '[A-Za-z0-9_]+(?:[.@/+-][A-Za-z0-9_]+)+',
  handle: '@[A-Za-z0-9_]+',
  number: String.raw`\p{N}+(?:[.,]\p{N}+)+`,
  word: String.raw`[\p{L}\p{M}\p{N}]+(?:[-‑][\p{L}\p{M}\p{N}]+)*`,
  sign: String.raw`[^\s\p{L}\p{M}\p{N}]`
}
const pattern = compilePattern(`(?:${Object.values(sources).join('|')})\\s*`, 'g')

/** Cuts words of a clause into tokens; linear. */
export function cutTokens(text: string): Token[] {
  return Array.from(text.matchAll(pattern), ({0: printed, index}) => ({
    text: printed,
    key: keyOf(printed.trimEnd()),
    start: index
  }))
}

function keyOf(sign: string): string {
  if (/^["'«»„“”‘’‹›`]$/u.test(sign)) return '"'
  if (/^[-‐‑‒–—―−]$/u.test(sign)) return '-'
  return sign.replaceAll('ё', 'е').replaceAll('Ё', 'Е').replaceAll('‑', '-')
}

/** Whether it is a word or a number, no sign. */
export function isWord({key}: Token): boolean {
  return key.length > 1 || key.toLowerCase() !== key.toUpperCase() || (key >= '0' && key <= '9')
}
