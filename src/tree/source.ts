import type {Point} from 'unist'

/**
 * The text that analysis reads and the way back to the file: no byte order mark, `\n` line ends, letters composed (NFC).
 * Offsets of `text` are called *text offsets*; `point` turns one into the line, column and offset of the file as given.
 */
export interface Source {
  readonly text: string
  point(textOffset: number): Required<Point>
}

/** From `text` on, text offsets and file offsets run in step, until the next stretch. */
interface Stretch {
  readonly text: number
  readonly file: number
}

// Everything that normalising may touch: a mark, a line end, or a letter with combining marks after it (Hangul: jamo).
const unsettled = /\r\n?|[^\p{M}\u1160-\u11ff][\p{M}\u1160-\u11ff]+/gu

/** Reads the whole `raw` file once; linear in its length. */
export function readSource(raw: string): Source {
  const bom = raw.charCodeAt(0) === 0xfeff ? 1 : 0
  const plain = !raw.includes('\r') && raw.normalize('NFC') === raw
  const {text, stretches} = plain ? {text: raw.slice(bom), stretches: [{text: 0, file: bom}]} : settle(raw, bom)
  const lineStarts = findLineStarts(raw)
  return {
    text,
    point(textOffset) {
      const stretch = stretches[lastAtMost(stretches, textOffset, s => s.text)] ?? {text: 0, file: bom}
      const offset = Math.min(stretch.file + textOffset - stretch.text, raw.length)
      const line = lastAtMost(lineStarts, offset, start => start)
      return {line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1, offset}
    }
  }
}

function settle(raw: string, bom: number): {text: string; stretches: Stretch[]} {
  const stretches: Stretch[] = [{text: 0, file: bom}]
  const parts: string[] = []
  let textLength = 0
  let done = bom
  for (const match of raw.matchAll(unsettled)) {
    const settled = match[0].startsWith('\r') ? '\n' : match[0].normalize('NFC')
    const before = raw.slice(done, match.index)
    parts.push(before, settled)
    textLength += before.length + settled.length
    done = match.index + match[0].length
    if (settled.length !== match[0].length) stretches.push({text: textLength, file: done})
  }
  parts.push(raw.slice(done))
  return {text: parts.join(''), stretches}
}

function findLineStarts(raw: string): number[] {
  const starts = [0]
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at)
    if (code === 10 || (code === 13 && raw.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  return starts
}

/** Index of the last item whose key is not above `wanted`; 0 when there is none. Items are sorted by key. */
function lastAtMost<T>(items: readonly T[], wanted: number, key: (item: T) => number): number {
  let low = 0
  let high = items.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const item = items[middle]
    if (item !== undefined && key(item) <= wanted) low = middle
    else high = middle - 1
  }
  return low
}
