import {sliceText, type Text, textEndOffset, textOffset, trimText} from '../tree/text.js'
import type {Block} from './block.js'
import type {Contents} from './contents.js'
import type {DraftMark} from './draft.js'
import {splitAtNumbers} from './inline-numbers.js'
import {type MarkReading, readMarks} from './marks.js'
import {type Numbering, remember, startNumbering} from './numbering.js'
import {opensClause} from './openings.js'

/** A block with its mark read and judged; `text` is what is left after the mark. */
export interface Entry extends Omit<Block, 'links'> {
  readonly mark: DraftMark | undefined
  /** A word mark's own word: `статья`. */
  readonly word: string
  /** A line of a table of contents. */
  readonly contents: boolean
}

/**
 * Reads the marks of `blocks`, but for the table of contents at `contents`; a block with two clauses makes two entries.
 */
export function readEntries(blocks: readonly Block[], contents: Contents | undefined): Entry[] {
  const numbering = startNumbering(blocks)
  const entries: Entry[] = []
  blocks.forEach((block, at) => {
    if (contents && at >= contents.from && at < contents.to)
      entries.push(asEntry(block, block.text, undefined, '', true))
    else readEntry(block, at, numbering, entries)
  })
  return entries
}

function readEntry(block: Block, at: number, numbering: Numbering, entries: Entry[]): void {
  const {value} = block.text
  const readable = block.kind !== 'row' && (!block.link || block.kind === 'heading')
  const readings = readable ? inTurn(readMarks(value), numbering) : []
  const reading = readings.find(one => opensClause(one, value.slice(one.length), at, numbering))
  if (!reading) {
    entries.push(asEntry(block, block.text, undefined))
    return
  }
  remember(reading, numbering)
  const entry = withMark(block, reading)
  const [first = entry.text, ...more] =
    reading.kind === 'decimal' || reading.kind === 'word' ? splitAtNumbers(entry.text, reading.parts) : []
  entries.push(first === entry.text ? entry : {...entry, text: first})
  for (const text of more) {
    const [inner] = readMarks(text.value)
    const rest: Block = {...block, kind: 'paragraph', text, start: textOffset(text, 0)}
    if (inner) remember(inner, numbering)
    entries.push(inner ? withMark(rest, inner) : asEntry(rest, text, undefined))
  }
}

/** «(i)» after «(h)» is a letter, whatever else it may be. */
function inTurn(readings: MarkReading[], {letter}: Numbering): MarkReading[] {
  if (readings.length < 2) return readings
  const due = readings.filter(({kind, parts}) => kind === 'letter' && parts[0] === letter + 1 && letter > 0)
  return due.length > 0 ? due : readings
}

/** The words of `block` after its mark, and the mark with its place. */
function withMark(block: Block, reading: MarkReading): Entry {
  const {kind, value, num, parts, length, word} = reading
  const printed = block.text.value.slice(0, length).trimEnd().length
  const mark = {kind, value, num, parts, start: textOffset(block.text, 0), end: textEndOffset(block.text, printed)}
  return asEntry(block, trimText(sliceText(block.text, length, block.text.value.length)), mark, word)
}

// Spelled out, for a spread of every block is a tenth of the parser's time.
function asEntry(block: Block, text: Text, mark: DraftMark | undefined, word = '', contents = false): Entry {
  const {kind, depth, bullet, bold, link, start, gap, cells} = block
  return {kind, depth, text, bullet, bold, link, start, gap, cells, mark, word, contents}
}
