import {matchAt} from '../language/scan.js'

/** What the HTML tags at the ends of a line say of it; offsets are text offsets. */
export interface Tags {
  /** Where the words begin and end, tags and spaces off. */
  readonly start: number
  readonly end: number
  /**
   * `<h2>` is a heading of depth 2, `<li>` an item; `block` any other tag that begins a block; `none` inline tags or
   * none.
   */
  readonly kind: 'heading' | 'item' | 'block' | 'none'
  readonly depth: number
}

const opening = /<(\/?[a-z][a-z\d]{0,15})(?:\s[^<>]{0,300})?\/?>/iy
const closing = /<\/?[a-z][a-z\d]{0,15}(?:\s[^<>]{0,300})?\/?>$/i
const inline = new Set(
  'b strong i em u s span a font sup sub small mark ins del code abbr cite q img label input button'.split(' ')
)
const longestTag = 340

/** Looks at the tags around the words of `text[start…end)`; inline ones stay, for the inline reader to judge. */
export function readTags(text: string, start: number, end: number): Tags {
  let kind: Tags['kind'] = 'none'
  let depth = 0
  let from = start
  while (text.charAt(from) === '<') {
    const match = matchAt(opening, text, from)
    const name = match?.[1]?.toLowerCase() ?? ''
    if (!match || inline.has(name.replace('/', '')) || from + match[0].length > end) break
    const heading = /^h([1-6])$/.exec(name)
    if (heading) [kind, depth] = ['heading', Number(heading[1])]
    else if (name === 'li') kind = 'item'
    else if (kind === 'none') kind = 'block'
    from += match[0].length
    while (from < end && text.charAt(from).trim() === '') from++
  }
  return {start: from, end: dropClosing(text, from, end), kind, depth}
}

function dropClosing(text: string, start: number, end: number): number {
  let to = end
  while (to > start && text.charAt(to - 1) === '>') {
    const tail = text.slice(Math.max(start, to - longestTag), to)
    const at = tail.lastIndexOf('<')
    const match = at < 0 ? null : closing.exec(tail.slice(at))
    const name = /[a-z][a-z\d]*/i.exec(match?.[0] ?? '')?.[0].toLowerCase() ?? ''
    if (!match || inline.has(name)) break
    to -= tail.length - at
    while (to > start && text.charAt(to - 1).trim() === '') to--
  }
  return to
}

/** Ends of lines that are tags: `<br>`, `</p>`, `</td>`; each closes what stands before it. */
export interface TagBreak {
  readonly start: number
  readonly end: number
  /** `line` for a `<br>`, `block` for the end of a paragraph, an item or a cell. */
  readonly kind: 'line' | 'block'
}

const breaks = /<br\s{0,3}\/?>|<\/(?:p|li|div|h[1-6]|td|th|tr)\s{0,3}>/gi

/**
 * Finds the tag that ends a line at or after `from`, searching each stretch of the text once when `from` only grows.
 */
export function createTagBreaks(text: string): (from: number) => TagBreak | undefined {
  let next = find(text, 0)
  return from => {
    while (next && next.start < from) next = find(text, from)
    return next
  }
}

function find(text: string, from: number): TagBreak | undefined {
  breaks.lastIndex = from
  const match = breaks.exec(text)
  if (!match) return undefined
  return {start: match.index, end: match.index + match[0].length, kind: /^<br/i.test(match[0]) ? 'line' : 'block'}
}
