import type {PolicyNode} from '../../src/tree/nodes.js'

/** A node without children. */
export type Leaf = Extract<PolicyNode, {type: 'mark' | 'heading' | 'sentence'}>

/** Marks, headings and sentences in the order of the tree. */
export function leavesOf(node: PolicyNode): Leaf[] {
  return 'children' in node ? node.children.flatMap(leavesOf) : [node]
}

/**
 * A stretch of the file that a leaf shows, and what it shows there; the file has no byte order mark, `\r` or letters
 * apart.
 */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly shown: string
}

/** The stretches that leaves show, in the order of the tree. */
export function stretchesOf(node: PolicyNode): Stretch[] {
  return leavesOf(node).flatMap(leaf => {
    const {start, end} = leaf.position
    if (leaf.type === 'mark') return [{start: start.offset ?? 0, end: end.offset ?? 0, shown: leaf.value}]
    return leaf.pieces.map(piece => ({
      start: piece.offset,
      end: piece.offset + piece.width,
      shown: leaf.value.slice(piece.start, piece.end)
    }))
  })
}

/** What no stretch shows: it should be markup. */
export function restOf(text: string, stretches: readonly Stretch[]): string {
  let done = 0
  const rest = stretches.map(({start, end}) => {
    const before = text.slice(done, start)
    done = end
    return before
  })
  return [...rest, text.slice(done)].join(' ')
}
