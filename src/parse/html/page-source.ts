import type {Source} from '../../tree/source.js'

/** Where runs of a page's text begin, and where they stand in the html: two rows of offsets, the first of them ascending. */
export interface Runs {
  readonly texts: number[]
  readonly files: number[]
}

/** Notes that from the text offset `text` on the text stands at `file`, if the run before does not say so already. */
export function addRun({texts, files}: Runs, text: number, file: number): void {
  const last = texts.length - 1
  const begin = texts[last]
  if (begin !== undefined && file - (files[last] ?? 0) === text - begin) return
  if (begin === text) files[last] = file
  else {
    texts.push(text)
    files.push(file)
  }
}

/** The `text` that a page shows, and the way from it back to the `html` that it was read from. */
export function pageSource(text: string, {texts, files}: Runs, html: Source): Source {
  return {
    text,
    point(textOffset) {
      if (textOffset >= text.length) return html.point(html.text.length)
      const at = lastAtMost(texts, textOffset)
      const file = (files[at] ?? 0) + Math.max(0, textOffset - (texts[at] ?? 0))
      return html.point(Math.min(file, html.text.length))
    }
  }
}

/** Index of the last of sorted `keys` that is not above `wanted`; 0 when there is none. */
function lastAtMost(keys: readonly number[], wanted: number): number {
  let low = 0
  let high = keys.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((keys[middle] ?? 0) <= wanted) low = middle
    else high = middle - 1
  }
  return low
}
