/**
 * A run of `value` and where it stands: `value[start…end)` was read from text offsets `offset … offset + width`.
 * `width` differs from `end - start` only where markup was decoded (`&nbsp;`).
 */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly offset: number
  readonly width: number
}

/** Words without their markup, line breaks as spaces, each character with its place in the source. */
export interface Text {
  readonly value: string
  readonly pieces: readonly Piece[]
}

/** The words between two offsets of `text.value`, still with their places. */
export function sliceText(text: Text, start: number, end: number): Text {
  const value = text.value.slice(start, end)
  const [only] = text.pieces
  if (only !== undefined && text.pieces.length === 1 && only.width === only.end - only.start) {
    return {
      value,
      pieces: [{start: 0, end: value.length, offset: only.offset + start - only.start, width: value.length}]
    }
  }
  const pieces: Piece[] = []
  for (let at = pieceAt(text.pieces, start); at < text.pieces.length; at++) {
    const piece = text.pieces[at]
    if (piece === undefined || piece.start >= end) break
    const from = Math.max(piece.start, start)
    const to = Math.min(piece.end, end)
    const whole = from === piece.start && to === piece.end
    const width = whole ? piece.width : Math.min(to - from, piece.width)
    pieces.push({
      start: from - start,
      end: to - start,
      offset: piece.offset + Math.min(from - piece.start, piece.width),
      width
    })
  }
  return {value, pieces}
}

/** The words without white space at either end. */
export function trimText(text: Text): Text {
  const start = text.value.length - text.value.trimStart().length
  const end = text.value.trimEnd().length
  if (start === 0 && end === text.value.length) return text
  return sliceText(text, start, Math.max(start, end))
}

/** Texts as one; what stands `between` them has no place. */
export function joinTexts(texts: readonly Text[], between = ''): Text {
  const [only] = texts
  if (only && texts.length === 1) return only
  const pieces: Piece[] = []
  let length = 0
  for (const text of texts) {
    for (const piece of text.pieces) pieces.push({...piece, start: piece.start + length, end: piece.end + length})
    length += text.value.length + between.length
  }
  return {value: texts.map(text => text.value).join(between), pieces}
}

/** Text offset of the character at `index` of the value. */
export function textOffset(text: Text, index: number): number {
  const piece = text.pieces[pieceAt(text.pieces, index)] ?? text.pieces.at(-1)
  if (piece === undefined) return 0
  const inside = Math.max(0, index - piece.start)
  return piece.offset + (inside >= piece.end - piece.start ? piece.width : Math.min(inside, piece.width))
}

/** Text offset just after the last character before `index` of the value: the end of a span that ends there. */
export function textEndOffset(text: Text, index: number): number {
  return index <= 0 ? textOffset(text, 0) : lastOffset(text, index - 1)
}

function lastOffset(text: Text, index: number): number {
  const piece = text.pieces[pieceAt(text.pieces, index)] ?? text.pieces.at(-1)
  if (piece === undefined) return 0
  if (index < piece.start) return piece.offset
  return index === piece.end - 1 ? piece.offset + piece.width : piece.offset + index - piece.start + 1
}

/** Index of the first piece that ends after `index`: a search, for a paragraph may hold thousands of lines. */
function pieceAt(pieces: readonly Piece[], index: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle]?.end ?? 0) <= index) low = middle + 1
    else high = middle
  }
  return low
}
