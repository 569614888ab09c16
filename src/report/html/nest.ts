import {type Html, html, type Part} from './html.js'

/** Characters `start…end` of a line of words; none where it only has a spot. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Which piece of a span is printed: where spans cross, the one that begins later is cut. */
export interface Piece {
  readonly isFirst: boolean
  readonly isLast: boolean
}

interface Frame<T> {
  readonly span: T | undefined
  readonly end: number
  readonly isFirst: boolean
  readonly parts: Part[]
  /** What goes on after this frame, cut by its end. */
  readonly cut: T[]
}

// Deeper marks tell nobody anything and would make crossing ones cost their square: they are printed without words.
const deepest = 6

/**
 * Words with `spans` wrapped around them, one inside of the other; `wrap` gets nothing to hold where a span has no
 * words. Spans are in the order of their starts, the longer first.
 */
export function nest<T extends Span>(
  words: string,
  spans: readonly T[],
  wrap: (span: T, inner: Html | undefined, piece: Piece) => Html
): Html {
  const root: Frame<T> = {span: undefined, end: words.length, isFirst: true, parts: [], cut: []}
  const stack: Frame<T>[] = []
  let at = 0
  const top = (): Frame<T> => stack.at(-1) ?? root
  const printTo = (end: number): void => {
    if (end > at) top().parts.push(words.slice(at, end))
    at = Math.max(at, end)
  }
  const open = (span: T, isFirst: boolean): void => {
    const {parts, cut, end} = top()
    if (stack.length >= deepest || span.end <= at) parts.push(wrap(span, undefined, {isFirst, isLast: true}))
    else if (end <= at) cut.push(span)
    else {
      if (span.end > end) cut.push(span)
      stack.push({span, end: Math.min(span.end, end), isFirst, parts: [], cut: []})
    }
  }
  const closeTo = (position: number): void => {
    for (let frame = stack.at(-1); frame?.span && frame.end <= position; frame = stack.at(-1)) {
      printTo(frame.end)
      stack.pop()
      const isLast = frame.span.end <= frame.end
      top().parts.push(wrap(frame.span, html`${frame.parts}`, {isFirst: frame.isFirst, isLast}))
      for (const span of frame.cut.sort((a, b) => b.end - a.end)) open(span, false)
    }
  }
  for (const span of spans) {
    closeTo(span.start)
    printTo(span.start)
    open(span, true)
  }
  closeTo(words.length)
  printTo(words.length)
  return html`${root.parts}`
}
