import type {Source} from '../tree/source.js'
import {type Text, trimText} from '../tree/text.js'
import type {Block, BlockKind} from './block.js'
import {createHidden} from './hidden.js'
import {createTagBreaks} from './html-lines.js'
import {plain, readInline} from './inline.js'
import {continuesDash, findWidth, opensBlock, type TakenLine} from './line-breaks.js'
import {type Line, readLine} from './lines.js'
import {skipSpaces} from './spaces.js'
import {readRow} from './table-rows.js'

/** A block that still takes lines. */
interface Open {
  readonly kind: BlockKind
  readonly depth: number
  readonly gap: boolean
  readonly start: number
  readonly bullet: Block['bullet']
  readonly lines: TakenLine[]
}

interface Scan {
  readonly text: string
  readonly markdown: boolean
  readonly width: number
  readonly blocks: Block[]
  open: Open | undefined
  gap: boolean
}

/** Blocks of a Markdown or plain text file by one scan over its lines; a Markdown parser sees single blocks only. */
export function readBlocks({text}: Source, markdown: boolean): Block[] {
  const scan: Scan = {text, markdown, width: findWidth(text), blocks: [], open: undefined, gap: true}
  if (markdown) scanMarkdown(scan)
  else scanLines(scan)
  close(scan)
  return scan.blocks
}

function scanLines(scan: Scan): void {
  for (let start = 0; start < scan.text.length; ) {
    const end = lineEnd(scan.text, start)
    takeLine(scan, readLine(scan.text, start, end, false))
    start = end + 1
  }
}

function scanMarkdown(scan: Scan): void {
  const {text} = scan
  const hiddenUntil = createHidden(text)
  const nextTag = createTagBreaks(text)
  let end = -1
  for (let start = 0; start < text.length; ) {
    const hidden = start > end ? hiddenUntil(start) : undefined
    if (hidden !== undefined) {
      divide(scan)
      start = hidden
      continue
    }
    if (start > end) end = lineEnd(text, start)
    const tag = nextTag(start)
    if (tag && tag.start < end && !isRow(text, start, end)) {
      takeLine(scan, {...readLine(text, start, tag.start, true), hard: true})
      if (tag.kind === 'block') divide(scan)
      const rest = skipSpaces(text, tag.end, end)
      start = rest === end ? end + 1 : rest
    } else {
      takeLine(scan, readLine(text, start, end, true))
      start = end + 1
    }
  }
}

function takeLine(scan: Scan, line: Line): void {
  if (line.type === 'blank') divide(scan)
  else if (line.type === 'rule' || line.type === 'underline') underline(scan, line)
  else if (line.type === 'row') {
    close(scan)
    const row = readRow(scan.text, line, scan.gap)
    if (row) scan.blocks.push(row)
    scan.gap = false
  } else if (line.type === 'heading') {
    start(scan, line, 'heading', line.depth)
    close(scan)
  } else if (line.type === 'item') takeItem(scan, line)
  else if (scan.open && !opensBlock(scan.text, scan.open.lines, line, scan.width)) scan.open.lines.push(taken(line))
  else start(scan, line, 'paragraph', line.indent)
}

function takeItem(scan: Scan, line: Line): void {
  const deeper = scan.open?.kind !== 'item' || line.indent > scan.open.depth
  if (scan.open && deeper && continuesDash(scan.text, scan.open.lines, line, scan.width)) {
    scan.open.lines.push({...taken(line), start: line.start})
  } else start(scan, line, 'item', line.indent)
}

function taken(line: Line): TakenLine {
  return {start: line.words, end: line.end, hard: line.hard}
}

function start(scan: Scan, line: Line, kind: BlockKind, depth: number): void {
  close(scan)
  const end = line.start + line.bullet
  const bullet = line.bullet > 0 ? {value: scan.text.slice(line.start, end), start: line.start, end} : undefined
  scan.open = {kind, depth, gap: scan.gap || line.opens, start: line.start, lines: [taken(line)], bullet}
  scan.gap = false
}

/** A line of `===` or `---` under one short line makes it a heading; elsewhere it divides. */
function underline(scan: Scan, line: Line): void {
  const only = scan.open?.lines.length === 1 && scan.open.kind === 'paragraph' ? scan.open.lines[0] : undefined
  const heads = only !== undefined && only.end - only.start <= 120 && !'.;:,'.includes(scan.text.charAt(only.end - 1))
  const setext = scan.markdown && heads && '=-'.includes(scan.text.charAt(line.start))
  if (scan.open && setext) scan.open = {...scan.open, kind: 'heading', depth: line.type === 'underline' ? 1 : 2}
  divide(scan)
}

function divide(scan: Scan): void {
  close(scan)
  scan.gap = true
}

function close(scan: Scan): void {
  const {open} = scan
  if (!open) return
  scan.open = undefined
  const raw = rawText(scan.text, open.lines)
  const inline = scan.markdown ? readInline(raw) : plain(raw)
  const text = trimText(inline.text)
  if (text.value === '') return
  const {kind, depth, gap, start: from, bullet} = open
  const {bold, link, links} = inline
  scan.blocks.push({kind, depth, text, bullet, bold, link, start: from, gap, links, cells: undefined})
}

/** The lines as one text; the `\n` between them has no place, for it may stand for a tag or a backslash. */
function rawText(text: string, lines: readonly TakenLine[]): Text {
  const [only] = lines
  if (only && lines.length === 1) {
    const width = only.end - only.start
    return {value: text.slice(only.start, only.end), pieces: [{start: 0, end: width, offset: only.start, width}]}
  }
  let length = 0
  const pieces = lines.map(({start, end}) => {
    const from = length
    length += end - start + 1
    return {start: from, end: length - 1, offset: start, width: end - start}
  })
  return {value: lines.map(line => text.slice(line.start, line.end)).join('\n'), pieces}
}

function isRow(text: string, start: number, end: number): boolean {
  let at = start
  while (at < end && ' \t>'.includes(text.charAt(at))) at++
  return text.charAt(at) === '|'
}

function lineEnd(text: string, start: number): number {
  const newline = text.indexOf('\n', start)
  return newline < 0 ? text.length : newline
}
