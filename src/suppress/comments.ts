import type {Span} from '../language/span.js'

/** A comment that speaks to the program; text offsets of the whole of it. */
export interface Comment extends Span {
  /** What stands between its signs, without white space at the ends. */
  readonly content: string
  readonly isClosed: boolean
}

const speaks = /^(?:zanlint-|zanlint[\s:_]+(?:dis|en)ab)/i
// Of a comment that never ends its first line tells what it was to be.
const firstLine = /^[^\n]{0,300}/

/** Whether a file may have comments that speak to the program. */
export function mayHaveComments(file: string): boolean {
  return /<!--\s{0,100}zanlint/i.test(file)
}

/** Finds them, in order; linear in the text. */
export function findComments(text: string): Comment[] {
  const found: Comment[] = []
  for (let start = text.indexOf('<!--'); start >= 0; ) {
    const close = text.indexOf('-->', start + 4)
    const isClosed = close >= 0
    const end = isClosed
      ? close + 3
      : start + (firstLine.exec(text.slice(start, start + 300))?.[0].trimEnd().length ?? 0)
    const content = text.slice(start + 4, isClosed ? close : end).trim()
    if (speaks.test(content)) found.push({start, end, content, isClosed})
    // After a comment that never ends there is no other.
    if (!isClosed) break
    start = text.indexOf('<!--', end)
  }
  return found
}
