import type {Span} from '../span.js'

/** A word, a number or a single mark of a text; `word` is lower case, without `ё`, every dash as `-`. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark'
  readonly word: string
}

// «3 650» is one number, and so are «1,5», «18:30», «20.04.2026»: only the caller knows which of them count something
const pattern =
  /(?<number>\d{1,3}(?:[ \u00A0\u202F\u2009]\d{3})+(?!\d)|\d+(?:[.,:]\d+)*)|(?<word>[\p{L}\p{M}]+)|[^\s\p{L}\p{M}\d]/gu

const dash = /^[\u2010-\u2015\u2212]$/

/** Splits a text into tokens; white space of any kind is left out. */
export function timeTokens(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(pattern)) {
    const kind = match.groups?.number ? 'number' : match.groups?.word ? 'word' : 'mark'
    tokens.push({kind, word: fold(match[0]), start: match.index, end: match.index + match[0].length})
  }
  return tokens
}

/** True if no space stands between the token and the one before it. */
export function glued(tokens: readonly Token[], at: number): boolean {
  return tokens[at] !== undefined && tokens[at - 1]?.end === tokens[at]?.start
}

/** The `count` tokens left of `at` as one string, spaces around every word, for patterns that end in ` $`. */
export function leftOf(tokens: readonly Token[], at: number, count = 14): string {
  return ` ${spaced(tokens.slice(Math.max(0, at - count), at))}`
}

/** The `count` tokens from `at` on as one string, a space after every word, for patterns that begin with `^`. */
export function rightOf(tokens: readonly Token[], at: number, count = 6): string {
  return spaced(tokens.slice(at, at + count))
}

function spaced(tokens: readonly Token[]): string {
  return tokens.map(token => `${token.word} `).join('')
}

function fold(word: string): string {
  return dash.test(word) ? '-' : word.toLowerCase().replaceAll('ё', 'е')
}
