import type {Element} from 'hast'
import {attribute, childrenOf} from './elements.js'
import {isHidden} from './furniture.js'
import {type ItemMark, itemMarks} from './item-marks.js'
import {boundary, bullet, type Context, type Reading, type ReadNodes} from './reading.js'

const indent = 2
// The outline goes no deeper.
const mostColumns = 80

/** Reads a list: its items are points or, where the list counts, what their numbers say. */
export function readList(reading: Reading, list: Element, context: Context, readNodes: ReadNodes): void {
  const level = levelOf(list)
  const column = Math.min(context.column + level * indent, mostColumns)
  const marks = itemMarks(list, context.inItem || level > 0)
  const inner: Context = {...context, inItem: true, column: column + indent}
  let previous: Element | undefined
  boundary(reading, context)
  for (const node of childrenOf(list)) {
    if (node.type === 'element' && node.tagName === 'li') {
      const mark = marks(node)
      if (isHidden(node, reading.view, previous)) continue
      if (!context.inCell) reading.item = itemOf(reading, node, mark, column)
      boundary(reading, inner)
      readNodes(reading, childrenOf(node), inner)
      boundary(reading, inner)
      reading.item = undefined
    } else readNodes(reading, [node], inner)
    if (node.type === 'element') previous = node
  }
  boundary(reading, context)
}

/** Google Docs puts the levels of a list beside each other, and tells them by their classes. */
function levelOf(list: Element): number {
  return Number(/(?:^|\s)lst-kix_\S*-(\d)(?:\s|$)/.exec(attribute(list, 'className'))?.[1] ?? 0)
}

function itemOf({html}: Reading, item: Element, mark: ItemMark, depth: number): Reading['item'] {
  if (mark === 'words') return {kind: 'paragraph', depth, mark: undefined}
  if (mark === 'none') return {kind: 'item', depth, mark: undefined}
  const kind = mark.shown === bullet ? 'item' : 'paragraph'
  const start = item.position?.start.offset ?? 0
  return {kind, depth, mark: {value: mark.shown, start, end: html.indexOf('>', start) + 1}}
}
