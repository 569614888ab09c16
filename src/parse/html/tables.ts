import type {Element} from 'hast'
import {attribute, childrenOf, headingLevel} from './elements.js'
import {type PageView, proseOf, sizeOf} from './view.js'

// A cell with more words than this holds a text and not a datum.
const mostCellWords = 200
const mostOfPage = 0.6

/** The cells of each row of a table that is shown; rows of a table inside it are not its own. */
export function rowsOf(table: Element, isShown: (row: Element) => boolean): Element[][] {
  return childrenOf(table).flatMap((child): Element[][] => {
    if (child.type !== 'element' || !isShown(child)) return []
    if (child.tagName === 'tr') return [childrenOf(child).filter(isCell)]
    return ['tbody', 'thead', 'tfoot'].includes(child.tagName) ? rowsOf(child, isShown) : []
  })
}

function isCell(node: {readonly type: string}): node is Element {
  return node.type === 'element' && 'tagName' in node && (node.tagName === 'td' || node.tagName === 'th')
}

/** Whether a table only puts parts of a page beside each other, so that its cells are read one after another. */
export function isLayout(table: Element, rows: readonly (readonly Element[])[], view: PageView): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role'))) return true
  if (rows.every(cells => cells.length < 2)) return true
  const cells = rows.flat()
  if (cells.some(cell => sizeOf(view, cell).words > mostCellWords || holdsBlocks(cell))) return true
  return proseOf(view, table) > view.prose * mostOfPage && rows.length < 3
}

/** Headings and tables stand in a cell only where the table is there for the looks of the page. */
function holdsBlocks(element: Element): boolean {
  return childrenOf(element).some(
    child =>
      child.type === 'element' && (child.tagName === 'table' || headingLevel(child) !== undefined || holdsBlocks(child))
  )
}
