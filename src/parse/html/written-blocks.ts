import {joinTexts, type Piece, type Text, trimText} from '../../tree/text.js'
import type {Block, BlockKind, Link} from '../block.js'
import {findWidth, opensBlock, type TakenLine} from '../line-breaks.js'
import {type Line, readLine} from '../lines.js'
import type {Draft, Shape} from './writer.js'

/** A block, and whether all its words lead elsewhere. */
export interface Made {
  readonly block: Block
  readonly away: boolean
}

/** A block that still takes lines. */
interface Open {
  readonly kind: BlockKind
  readonly depth: number
  readonly gap: boolean
  readonly bullet: Line | undefined
  readonly lines: TakenLine[]
}

/** The blocks of a finished draft that stands at the text offset `base`: one, or several where lines are broken by hand. */
export function blocksOf(draft: Draft, shape: Shape, base: number): Made[] {
  if (draft.text === '') return []
  const opens = shape.kind === 'heading' ? [headingOf(draft, shape)] : readLines(draft, shape)
  return opens.flatMap(open => {
    const block = toBlock(draft, open, base)
    return block.text.value === '' ? [] : [{block, away: looksOf(draft, open).away}]
  })
}

function headingOf({text}: Draft, {depth}: Shape): Open {
  const lines: TakenLine[] = []
  forLines(text, (start, end) => {
    const line = readLine(text, start, end, false)
    if (line.start < line.end) lines.push({start: line.start, end: line.end, hard: false})
  })
  return {kind: 'heading', depth, gap: true, bullet: undefined, lines}
}

function readLines({text}: Draft, shape: Shape): Open[] {
  const width = shape.pre ? findWidth(text) : 0
  const made: Open[] = []
  let open: Open | undefined
  let gap = true
  const start = (line: Line): Open => {
    const first = made.length === 0
    const kind = line.type === 'item' ? 'item' : first ? shape.kind : 'paragraph'
    const depth = (first ? shape.depth : shape.rest) + (shape.pre ? line.indent : 0)
    return {kind, depth, gap, bullet: line.bullet > 0 ? line : undefined, lines: []}
  }
  forLines(text, (from, to) => {
    const line = readLine(text, from, to, false)
    if (line.type === 'blank' || line.type === 'rule' || line.type === 'underline') {
      open = undefined
      gap = true
      return
    }
    if (!open || line.type === 'item' || opensBlock(text, open.lines, line, width)) {
      open = start(line)
      made.push(open)
      gap = false
    }
    open.lines.push({start: line.words, end: line.end, hard: !shape.pre || line.hard})
  })
  return made
}

function forLines(text: string, take: (start: number, end: number) => void): void {
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    take(start, end)
    start = end + 1
  }
}

function toBlock(draft: Draft, open: Open, base: number): Block {
  const {kind, depth, gap, lines} = open
  const text = trimText(
    joinTexts(
      lines.map(({start, end}) => textOf(draft, start, end, base)),
      ' '
    )
  )
  const start = base + (open.bullet?.start ?? lines[0]?.start ?? 0)
  const end = base + (lines.at(-1)?.end ?? 0)
  const links = linksIn(draft, start, end)
  const {bold, linked} = looksOf(draft, open)
  const link = linked && links.length === 1
  return {kind, depth, text, bullet: bulletOf(draft, open, base), bold, link, start, gap, links, cells: undefined}
}

function bulletOf({text}: Draft, {bullet}: Open, base: number): Block['bullet'] {
  if (!bullet) return undefined
  const end = bullet.start + bullet.bullet
  return {value: text.slice(bullet.start, end), start: base + bullet.start, end: base + end}
}

function linksIn({links}: Draft, start: number, end: number): Link[] {
  const from = firstFrom(links, start, link => link.start)
  return links.slice(
    from,
    firstFrom(links, end, link => link.start)
  )
}

/** The characters of a draft between two of its offsets, without the spaces that stand for tags. */
function textOf({text, glued}: Draft, start: number, end: number, base: number): Text {
  const pieces: Piece[] = []
  let value = ''
  let from = start
  for (let at = firstFrom(glued, start, offset => offset); from < end; at++) {
    const until = Math.min(glued[at] ?? end, end)
    if (until > from)
      pieces.push({start: value.length, end: value.length + until - from, offset: base + from, width: until - from})
    value += text.slice(from, until)
    from = until + 1
  }
  return {value, pieces}
}

const word = /[^\s.:;,]/

interface Looks {
  /** Whether all words are bold, stand in links, stand in links to other pages. */
  readonly bold: boolean
  readonly linked: boolean
  readonly away: boolean
}

function looksOf({text, spans}: Draft, {lines}: Pick<Open, 'lines'>): Looks {
  const start = lines[0]?.start ?? 0
  const end = lines.at(-1)?.end ?? 0
  let looks: Looks | undefined
  for (let at = firstFrom(spans, start + 1, span => span.end); at < spans.length; at++) {
    const span = spans[at]
    if (!span || span.start >= end) break
    if (!word.test(text.slice(Math.max(span.start, start), Math.min(span.end, end)))) continue
    const {bold, linked, away} = looks ?? {bold: true, linked: true, away: true}
    looks = {bold: bold && span.bold, linked: linked && span.link > 0, away: away && span.away}
  }
  return looks ?? {bold: false, linked: false, away: false}
}

/** Index of the first of ascending rows whose key is not below `wanted`. */
function firstFrom<T>(rows: readonly T[], wanted: number, key: (row: T) => number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    const row = rows[middle]
    if (row !== undefined && key(row) < wanted) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * A row of a table out of the cells of a draft. As in Markdown, one cell is a paragraph, and so is a number with its words in the next
 * cell: such a table only lays out a policy.
 */
export function rowOf(draft: Draft, base: number): Made | undefined {
  const spans = draft.cells.filter(({start, end}) => draft.text.slice(start, end).trim() !== '')
  const cells = spans.map(({start, end}) => trimText(textOf(draft, start, end, base)))
  const [first, second] = cells
  const from = spans[0]?.start ?? 0
  const to = spans.at(-1)?.end ?? 0
  if (!first) return undefined
  const links = linksIn(draft, base + from, base + to)
  const {bold, linked, away} = looksOf(draft, {lines: [{start: from, end: to, hard: false}]})
  const block = {depth: 0, bullet: undefined, start: base + from, gap: true, links, cells: undefined}
  const made = (text: Text): Made => ({
    block: {...block, kind: 'paragraph', text, bold, link: linked && links.length === 1},
    away
  })
  if (cells.length === 1) return made(first)
  if (second && cells.length === 2 && /^\d{1,3}(?:\.\d{1,3}){1,5}\.?$/.test(first.value))
    return made(joinTexts(cells, ' '))
  return {block: {...block, kind: 'row', text: {value: '', pieces: []}, bold: false, link: false, cells}, away}
}
