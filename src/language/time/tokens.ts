import {isDigitCode, isLetterCode, isSpaceCode} from '../letters.js'
import {matchAt} from '../scan.js'
import type {Span} from '../span.js'

/** A word, a number or a single mark of a text; `word` is lower case, without `ё`, every dash as `-`. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark'
  readonly word: string
  /** Where the word begins in the line. */
  readonly offset: number
}

/** A text cut up for the readers of terms. Patterns see the line: the words of all tokens with a space around each. */
export interface TimeText {
  readonly tokens: readonly Token[]
  readonly line: string
}

// «3 650» is one number, and so are «1,5», «18:30», «20.04.2026»: only the caller knows which of them count something
const number = /\d{1,3}(?:[ \u00A0\u202F\u2009]\d{3})+(?!\d)|\d+(?:[.,:]\d+)*/y
const dashes = '\u2010\u2011\u2012\u2013\u2014\u2015\u2212'

/** Splits a folded text into tokens; white space of any kind is left out. */
export function timeText(folded: string): TimeText {
  const tokens: Token[] = []
  let line = ' '
  for (let start = 0, end = 0; start < folded.length; start = end) {
    const code = folded.charCodeAt(start)
    end = start + 1
    if (isSpaceCode(code)) continue
    const kind = isLetterCode(code) ? 'word' : isDigitCode(code) ? 'number' : 'mark'
    if (kind === 'word') while (isLetterCode(folded.charCodeAt(end))) end++
    if (kind === 'number') end = start + (matchAt(number, folded, start)?.[0].length ?? 1)
    const printed = folded.slice(start, end)
    const word = kind === 'mark' && dashes.includes(printed) ? '-' : printed
    tokens.push({kind, word, start, end, offset: line.length})
    line += `${word} `
  }
  return {tokens, line}
}

/** True if no space stands between the token and the one before it. */
export function glued(tokens: readonly Token[], at: number): boolean {
  return tokens[at] !== undefined && tokens[at - 1]?.end === tokens[at]?.start
}

/** Whether a sticky pattern fits the line before the token `at`: one of `beginsWith` looks on, one of `endsIn` back. */
export function fitsAt(text: TimeText, at: number, sticky: RegExp): boolean {
  sticky.lastIndex = offsetOf(text, at)
  return sticky.test(text.line)
}

/** How many words stand in the phrase that a pattern of `beginsWith` or `endsIn` finds there; 0 if it does not fit. */
export function wordsAt(text: TimeText, at: number, sticky: RegExp): number {
  return matchAt(sticky, text.line, offsetOf(text, at))?.[1]?.split(' ').length ?? 0
}

/** The words `from…to` as they stand in the line, a space after each. */
export function lineOf(text: TimeText, from: number, to: number): string {
  return text.line.slice(offsetOf(text, from), offsetOf(text, to))
}

/** Where the token `at` begins in the line; the end of the line for one after the last. */
export function offsetOf({tokens, line}: TimeText, at: number): number {
  return tokens[at]?.offset ?? line.length
}
