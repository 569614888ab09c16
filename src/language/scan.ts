import {isWordCode} from './letters.js'
import type {Span} from './span.js'

/** Source of a character class: the spaces that may stand inside a printed number or name. */
export const SPACE = ' \\u00A0\\u202F'

/** Whether the character at `index` belongs to a word: a letter, mark, digit or underscore; not outside the string. */
export function isWordAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return code === 95 || isWordCode(code)
}

/** Where the word or number at `start` ends. */
export function wordEnd(text: string, start: number): number {
  let end = start
  while (isWordCode(text.charCodeAt(end))) end++
  return end
}

/** The first index at or after `index` that is not a space. */
export function skipSpaces(text: string, index: number): number {
  let at = index
  while (text[at] === ' ' || text[at] === '\u00A0' || text[at] === '\u202F') at++
  return at
}

/** Runs a sticky pattern at `index`, a global one from there on; undefined where it does not match. */
export function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | undefined {
  pattern.lastIndex = index
  return pattern.exec(text) ?? undefined
}

/** Spans by their start, without those that begin inside an earlier one; of two with one start the longer stays. */
export function withoutOverlaps<T extends Span>(spans: readonly T[]): T[] {
  const kept: T[] = []
  let end = 0
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start < end) continue
    kept.push(span)
    end = span.end
  }
  return kept
}
