import type {Point} from 'unist'

/**
 * The text that analysis reads and the way back to the file: `\n` line ends, letters composed (NFC), nothing unseen.
 * Offsets of `text` are called *text offsets*; `point` turns one into the line, column and offset of the file as given.
 */
export interface Source {
  readonly text: string
  point(textOffset: number): Point & {readonly offset: number}
}

/** From `text` on, text offsets and file offsets run in step, until the next stretch. */
interface Stretch {
  readonly text: number
  readonly file: number
}

// What is printed but not seen: soft hyphens, zero-width spaces and joiners, which exporters leave inside words.
const unseen = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff'
const anyUnseen = new RegExp(`[\\r${unseen}]`)

// Everything that settling may touch: a line end, an unseen sign, a letter with combining marks after it (Hangul:
// jamo).
const unsettled = new RegExp(`\\r\\n?|[${unseen}]+|[^\\p{M}\\u1160-\\u11ff${unseen}][\\p{M}\\u1160-\\u11ff]+`, 'gu')

/** Reads the whole `raw` file once; linear in its length. */
export function readSource(raw: string): Source {
  const bom = raw.charCodeAt(0) === 0xfeff ? 1 : 0
  const plain = !anyUnseen.test(raw.slice(bom)) && raw.normalize('NFC') === raw
  const {text, stretches} = plain ? {text: raw.slice(bom), stretches: [{text: 0, file: bom}]} : settle(raw, bom)
  const lineStarts = findLineStarts(raw)
  // Places are asked for in the order of the text, so the line asked for last is the first to look at.
  let near = 0
  return {
    text,
    point(textOffset) {
      const stretch = plain
        ? undefined
        : stretches[lastAtMost(stretches.length, at => stretches[at]?.text ?? 0, textOffset)]
      const offset = Math.min(textOffset + (stretch ? stretch.file - stretch.text : bom), raw.length)
      if (!((lineStarts[near] ?? 0) <= offset && offset < (lineStarts[near + 1] ?? Number.POSITIVE_INFINITY))) {
        near = lastAtMost(lineStarts.length, at => lineStarts[at] ?? 0, offset)
      }
      return {line: near + 1, column: offset - (lineStarts[near] ?? 0) + 1, offset}
    }
  }
}

function settle(raw: string, bom: number): {text: string; stretches: Stretch[]} {
  const stretches: Stretch[] = [{text: 0, file: bom}]
  const parts: string[] = []
  let textLength = 0
  let done = bom
  for (const match of raw.matchAll(unsettled)) {
    const settled = settleOne(match[0])
    const before = raw.slice(done, match.index)
    parts.push(before, settled)
    textLength += before.length + settled.length
    done = match.index + match[0].length
    if (settled.length !== match[0].length) stretches.push({text: textLength, file: done})
  }
  parts.push(raw.slice(done))
  return {text: parts.join(''), stretches}
}

function settleOne(printed: string): string {
  if (printed.startsWith('\r')) return '\n'
  return anyUnseen.test(printed) ? '' : printed.normalize('NFC')
}

function findLineStarts(raw: string): number[] {
  const starts = [0]
  if (!raw.includes('\r')) {
    for (let at = raw.indexOf('\n'); at >= 0; at = raw.indexOf('\n', at + 1)) starts.push(at + 1)
  } else for (const {0: end, index} of raw.matchAll(/\r\n?|\n/g)) starts.push(index + end.length)
  return starts
}

/** Index of the last of `length` sorted keys that is not above `wanted`; 0 when there is none. */
function lastAtMost(length: number, key: (at: number) => number, wanted: number): number {
  let low = 0
  let high = length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (key(middle) <= wanted) low = middle
    else high = middle - 1
  }
  return low
}
