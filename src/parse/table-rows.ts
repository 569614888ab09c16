import type {Span} from '../language/span.js'
import {joinTexts, type Text, trimText} from '../tree/text.js'
import type {Block} from './block.js'
import {readInline} from './inline.js'
import type {Inline} from './inline-words.js'
import type {Line} from './lines.js'

/**
 * The row that `line` prints between its bars; undefined for the line under a table's head. A table that only lays out
 * a policy is none: one cell in a row is a paragraph, and so is a number with its words in the next cell.
 */
export function readRow(text: string, line: Line, gap: boolean): Block | undefined {
  const spans = splitCells(text, line)
  if (spans.every(cell => /^[\s:-]*$/.test(text.slice(cell.start, cell.end)))) return undefined
  const inlines = spans.map(cell => readCell(text, cell)).filter(cell => cell.text.value !== '')
  const cells = inlines.map(inline => inline.text)
  const links = inlines.flatMap(inline => inline.links)
  const base = {depth: 0, bold: false, link: false, links, start: line.start, gap, bullet: undefined, cells: undefined}
  const [first, second] = cells
  if (first && cells.length === 1)
    return {...base, kind: 'paragraph', text: first, bold: inlines[0]?.bold === true, link: inlines[0]?.link === true}
  if (first && second && cells.length === 2 && /^\d{1,3}(?:\.\d{1,3}){1,5}\.?$/.test(first.value)) {
    return {...base, kind: 'paragraph', text: joinTexts(cells, ' ')}
  }
  return cells.length === 0 ? undefined : {...base, kind: 'row', text: {value: '', pieces: []}, cells}
}

function splitCells(text: string, line: Line): Span[] {
  const cells: Span[] = []
  let start = line.start + 1
  for (let at = start; at <= line.end; at++) {
    const ends = at === line.end || (text.charAt(at) === '|' && text.charAt(at - 1) !== '\\')
    if (!ends) continue
    if (at > start) cells.push({start, end: at})
    start = at + 1
  }
  return cells
}

function readCell(text: string, {start, end}: Span): Inline {
  const raw: Text = {
    value: text.slice(start, end),
    pieces: [{start: 0, end: end - start, offset: start, width: end - start}]
  }
  const inline = readInline(trimText(raw))
  return {...inline, text: trimText(inline.text)}
}
