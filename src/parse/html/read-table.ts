import type {Element} from 'hast'
import {childrenOf, isBlock} from './elements.js'
import {isHidden} from './furniture.js'
import {boundary, type Context, type Reading, type ReadNodes} from './reading.js'
import {isLayout, rowsOf} from './tables.js'
import {closeCell, closeRow, plainShape} from './writer.js'

/** Reads a table row by row; false for one that only lays out the page, whose cells are to be read like the page itself. */
export function readTable(reading: Reading, table: Element, context: Context, readNodes: ReadNodes): boolean {
  const {view} = reading
  const rows = rowsOf(table, row => !isHidden(row, view, undefined))
  if (context.inCell || isLayout(table, rows, view)) return false
  const isCaption = (node: {type: string}): boolean => 'tagName' in node && node.tagName === 'caption'
  readNodes(reading, childrenOf(table).filter(isCaption), context)
  for (const cells of rows) readCells(reading, cells, context, readNodes)
  boundary(reading, context)
  return true
}

function readCells(reading: Reading, cells: readonly Element[], context: Context, readNodes: ReadNodes): void {
  const {writer} = reading
  boundary(reading, context)
  reading.item = undefined
  writer.shape = plainShape
  for (const cell of cells) {
    const start = writer.draft.text.length
    readNodes(reading, childrenOf(cell), {...context, inCell: true})
    closeCell(writer, start)
  }
  closeRow(writer)
}

/**
 * Reads terms with what they mean: as rows of a table of terms where the meaning is no more than a paragraph, else as paragraphs under a bold
 * line. False in a cell of a table.
 */
export function readTerms(reading: Reading, list: Element, context: Context, readNodes: ReadNodes): boolean {
  if (context.inCell) return false
  const parts = partsOf(list)
  for (let at = 0; at < parts.length; at++) {
    const [part, next, after] = parts.slice(at, at + 3)
    if (!part) continue
    if (part.tagName === 'dt' && next?.tagName === 'dd' && after?.tagName !== 'dd' && isPlain(next)) {
      readCells(reading, [part, next], context, readNodes)
      at++
    } else readNodes(reading, [part], context)
  }
  boundary(reading, context)
  return true
}

function partsOf(list: Element): Element[] {
  return childrenOf(list).flatMap(child => {
    if (child.type !== 'element') return []
    return child.tagName === 'div' ? partsOf(child) : [child]
  })
}

function isPlain(meaning: Element): boolean {
  const blocks = childrenOf(meaning).filter(child => child.type === 'element' && isBlock(child))
  return blocks.length < 2 && blocks.every(block => block.type === 'element' && block.tagName === 'p')
}
