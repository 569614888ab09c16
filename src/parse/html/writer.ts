import type {Block, BlockKind, Link} from '../block.js'
import type {Runs} from './page-source.js'
import {blocksOf, type Made, rowOf} from './written-blocks.js'

/** How the words that come next are to be read. */
export interface Shape {
  readonly kind: Exclude<BlockKind, 'row'>
  /** Level of a heading, else the column where the block would stand in a text. */
  readonly depth: number
  /** Column of what follows the first paragraph of an item. */
  readonly rest: number
  /** What a page shows before the words though its html has it not: `•`, `1.`; with the offsets of the tag that says so. */
  readonly mark: {readonly value: string; readonly start: number; readonly end: number} | undefined
  /** Line ends of the html are line ends of the page. */
  readonly pre: boolean
}

/** Words of the block that is being written: offsets of its text. */
export interface WordSpan {
  readonly start: number
  end: number
  readonly bold: boolean
  /** Number of the link that they are words of, 0 outside of links. */
  readonly link: number
  /** The link leads to another page. */
  readonly away: boolean
}

/** The block that is being written. */
export interface Draft {
  /** Only ever added to: to look into it before it is finished would cost its length. */
  text: string
  /** Words stand in the last line or cell. */
  inLine: boolean
  /** Offsets of spaces that stand for tags between words that the page shows as one. */
  readonly glued: number[]
  readonly spans: WordSpan[]
  readonly links: Link[]
  /** Cells of a row that are finished. */
  readonly cells: {readonly start: number; readonly end: number}[]
}

/** Writes what a page shows as a text, a block a line, and keeps the way back to the html. */
export interface Writer {
  /** What is finished. */
  readonly parts: string[]
  length: number
  readonly runs: Runs
  readonly blocks: Block[]
  /** All blocks that were ever written, also those that turned out to be of the site. */
  readonly made: Block[]
  /** Blocks all of whose words lead elsewhere. */
  readonly linkedBlocks: Set<Block>
  draft: Draft
  shape: Shape
  /** White space came after the last word, which ended at `fileEnd` of the html. */
  spaced: boolean
  fileEnd: number
  /** How many bold elements the next words stand in. */
  bold: number
  /** The link that the next words stand in, and how many there were. */
  link: number
  links: number
  away: boolean
}

/** A paragraph that stands nowhere in particular. */
export const plainShape: Shape = {kind: 'paragraph', depth: 0, rest: 0, mark: undefined, pre: false}

export function startWriter(): Writer {
  return {
    // The first line is empty: it stands for the start of the file, where the words of a page never begin.
    parts: ['\n'],
    length: 1,
    runs: {texts: [0], files: [0]},
    blocks: [],
    made: [],
    linkedBlocks: new Set(),
    draft: emptyDraft(),
    shape: plainShape,
    spaced: false,
    fileEnd: 0,
    bold: 0,
    link: 0,
    links: 0,
    away: false
  }
}

function emptyDraft(): Draft {
  return {text: '', inLine: false, glued: [], spans: [], links: [], cells: []}
}

/** `<br>`, or a line end that is shown. */
export function breakLine(writer: Writer): void {
  const {draft} = writer
  if (draft.text !== '') draft.text += '\n'
  draft.inLine = false
  writer.spaced = false
}

/** A link begins; returns what is to be called where it ends. Without a `target` it is no link but a place in the text. */
export function openLink(writer: Writer, target: string | undefined, away: boolean): () => void {
  if (target === undefined) return () => {}
  const {draft} = writer
  const outer = {link: writer.link, away: writer.away}
  const at = draft.spans.length
  Object.assign(writer, {link: ++writer.links, away})
  return () => {
    Object.assign(writer, outer)
    const start = draft.spans[at]?.start
    // A link around several blocks is the link of none.
    if (start === undefined || draft !== writer.draft) return
    draft.links.push({start: writer.length + start, end: writer.length + draft.text.length, target})
  }
}

/** Finishes the block that is being written; false when it has no words. */
export function closeBlock(writer: Writer): boolean {
  const {draft, shape} = writer
  const made = blocksOf(draft, shape, writer.length)
  for (const one of made) take(writer, one)
  finishDraft(writer)
  return made.length > 0
}

function take(writer: Writer, {block, away}: Made): void {
  writer.blocks.push(block)
  writer.made.push(block)
  if (away) writer.linkedBlocks.add(block)
}

/** Ends a cell of a row. */
export function closeCell(writer: Writer, start: number): void {
  const {draft} = writer
  if (draft.text.length > start) {
    draft.cells.push({start, end: draft.text.length})
    draft.text += '\t'
    draft.inLine = false
  }
  writer.spaced = false
}

/** Ends a row whose cells are closed. */
export function closeRow(writer: Writer): void {
  const row = rowOf(writer.draft, writer.length)
  if (row) take(writer, row)
  finishDraft(writer)
}

function finishDraft(writer: Writer): void {
  const {text} = writer.draft
  writer.spaced = false
  if (text === '') return
  writer.parts.push(text, '\n')
  writer.length += text.length + 1
  writer.draft = emptyDraft()
}
