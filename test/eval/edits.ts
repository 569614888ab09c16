/** Characters `start…end` of a text, the end excluded. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** `text` in the place of the characters `start…end`; nothing is taken away where these are equal. */
export interface Edit extends Span {
  readonly text: string
}

export interface Edited {
  readonly text: string
  /** Where the words of each edit stand now, in the order of the text, spaces and line ends before and after them left out. */
  readonly spans: readonly Span[]
  /** Where a character of the text before the edits stands now; what was taken away stands where it was taken from. */
  readonly moved: (offset: number) => number
}

const trimmed = (text: string, start: number): Span => ({
  start: start + text.length - text.trimStart().length,
  end: start + Math.max(text.trimEnd().length, text.length - text.trimStart().length)
})

/** Makes all edits at once; they must not overlap. */
export const applyEdits = (text: string, edits: readonly Edit[]): Edited => {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
  const parts: string[] = []
  const spans: Span[] = []
  let done = 0
  let length = 0
  for (const edit of sorted) {
    if (edit.start < done) throw new Error(`Two edits of the same words at ${edit.start}`)
    length += edit.start - done
    spans.push(trimmed(edit.text, length))
    parts.push(text.slice(done, edit.start), edit.text)
    length += edit.text.length
    done = edit.end
  }
  const moved = (offset: number): number => {
    let shift = 0
    for (const {start, end, text: put} of sorted) {
      if (offset < start) break
      if (offset < end) return start + shift
      shift += put.length - (end - start)
    }
    return offset + shift
  }
  return {text: [...parts, text.slice(done)].join(''), spans, moved}
}

/** The whole lines that the span touches. */
export const linesOf = (text: string, {start, end}: Span): Span => {
  const next = text.indexOf('\n', Math.max(start, end))
  return {start: text.lastIndexOf('\n', start - 1) + 1, end: next < 0 ? text.length : next}
}

/** Whether two spans share a character or meet. */
export const touch = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end
