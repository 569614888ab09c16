import type {Span} from '../language/span.js'
import {bulletLength} from './bullets.js'
import {readTags} from './html-lines.js'
import {isSpace, skipSpaces} from './spaces.js'

/**
 * What one line is before its words are read; offsets are text offsets. `start…end` is the content without white space.
 */
export interface Line extends Span {
  readonly type: 'blank' | 'heading' | 'rule' | 'underline' | 'item' | 'row' | 'text'
  /** Column of the content, a tab being four. */
  readonly indent: number
  /** Level of a heading. */
  readonly depth: number
  /** Offset where the words begin, after `#`, `>`, a bullet or a tag. */
  readonly words: number
  /** Ended by two spaces or a backslash: a break that was meant. */
  readonly hard: boolean
  /** Length of the bullet, which stands at `start`. */
  readonly bullet: number
  /** A tag such as `<p>` says that a block begins here. */
  readonly opens: boolean
}

/** Reads the line of `text` between two offsets; linear, looks at each character a few times. */
export function readLine(text: string, lineStart: number, lineEnd: number, markdown: boolean): Line {
  const start = skipSpaces(text, lineStart, lineEnd)
  let end = lineEnd
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  let hard = lineEnd - end >= 2 && text.charCodeAt(end) === 32 && text.charCodeAt(end + 1) === 32
  if (markdown && end - start > 1 && text.charCodeAt(end - 1) === 92 && text.charCodeAt(end - 2) !== 92) {
    end--
    hard = true
  }
  const line: Line = {
    type: 'text',
    start,
    end,
    indent: columns(text, lineStart, start),
    depth: 0,
    words: start,
    hard,
    bullet: 0,
    opens: false
  }
  if (markdown) return readMarkdown(text, line)
  // Plain text may have been Markdown once; a comment or a hashtag begins with a small letter.
  const hashes = text.charCodeAt(start) === 35 ? readHashes(text, line) : undefined
  return hashes && /[\p{Lu}\d]/u.test(text.charAt(hashes.words)) ? hashes : readPlain(text, line)
}

function readMarkdown(text: string, line: Line): Line {
  const {start, end} = line
  if (start === end) return {...line, type: 'blank'}
  const first = text.charCodeAt(start)
  if (first === 62) return readQuote(text, line)
  if (first === 35) return readHashes(text, line) ?? line
  if (first === 124 && end - start > 1) return {...line, type: 'row'}
  if (first === 60 || text.charCodeAt(end - 1) === 62) return readTagged(text, line)
  return readPlain(text, line)
}

function readPlain(text: string, line: Line): Line {
  const {start, end} = line
  if (start === end) return {...line, type: 'blank'}
  if (isRuler(text, start, end)) return {...line, type: text.charCodeAt(start) === 61 ? 'underline' : 'rule'}
  const bullet = bulletLength(text, start, end)
  return bullet > 0 ? {...line, words: skipSpaces(text, start + bullet, end), type: 'item', bullet} : line
}

/** A quotation of a policy is read as the policy. */
function readQuote(text: string, line: Line): Line {
  let from = line.start
  let at = from
  for (; at < line.end && (text.charCodeAt(at) === 62 || isSpace(text.charCodeAt(at))); at++) {
    if (text.charCodeAt(at) === 62) from = at + 1
  }
  const indent = Math.max(0, columns(text, from, at) - 1)
  return readMarkdown(text, {...line, start: at, words: at, indent})
}

function readTagged(text: string, line: Line): Line {
  const {start, end, kind, depth} = readTags(text, line.start, line.end)
  if (start === line.start && end === line.end) return readPlain(text, line)
  if (start >= end) return {...line, start: end, words: end, end, type: 'blank'}
  const inner = {...line, start, words: start, end, opens: kind !== 'none'}
  if (kind === 'heading') return {...inner, type: 'heading', depth}
  const read = readMarkdown(text, inner)
  return kind === 'item' && read.type === 'text' ? {...read, type: 'item'} : read
}

function readHashes(text: string, line: Line): Line | undefined {
  let at = line.start
  while (text.charCodeAt(at) === 35) at++
  const depth = at - line.start
  // `##Заголовок` is a heading that lost its space; `#заказ` is a hashtag.
  if (depth > 6 || (depth === 1 && !isSpace(text.charCodeAt(at)))) return undefined
  const words = skipSpaces(text, at, line.end)
  let end = line.end
  // `## Права {#prava}`: an anchor that exporters add.
  if (text.charCodeAt(end - 1) === 125)
    end = Math.max(words, text.lastIndexOf('{#', end) < words ? end : text.lastIndexOf('{#', end))
  while (end > words && (text.charCodeAt(end - 1) === 35 || isSpace(text.charCodeAt(end - 1)))) end--
  return end > words ? {...line, end, depth, words, type: 'heading'} : {...line, type: 'blank'}
}

/**
 * `---`, `***`, `___`, `===`, also with spaces between: a line that only divides. A short `____` is a blank to be
 * filled.
 */
function isRuler(text: string, start: number, end: number): boolean {
  const sign = text.charAt(start)
  if (!'-*_=—–'.includes(sign)) return false
  let count = 0
  for (let at = start; at < end; at++) {
    if (text.charAt(at) === sign) count++
    else if (!isSpace(text.charCodeAt(at))) return false
  }
  return count >= 3
}

function columns(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) count = text.charCodeAt(at) === 9 ? count + 4 - (count % 4) : count + 1
  return count
}
