import type {Point} from 'unist'
import type {Place} from '../../finding.js'
import type {Heading, Mark, Policy, PolicyNode, Sentence} from '../../tree/nodes.js'
import {type Text, textEndOffset, textOffset} from '../../tree/text.js'

/** What has words of its own in a policy. */
export type Leaf = Mark | Heading | Sentence

/** Characters `start…end` of a leaf; none where a place has no words, such as a comment. */
export interface Located {
  readonly leaf: Leaf
  readonly start: number
  readonly end: number
}

/** Where places of the file and offsets of its text stand in the leaves of a policy. */
export interface Locator {
  /** The words of a place, else the spot before the next words; undefined in a policy without words. */
  ofPlace(place: Place): Located | undefined
  /** The words between two text offsets, as far as they stand in one leaf. */
  ofOffsets(start: number, end: number): Located | undefined
}

/** Reads the leaves once; to find a place is a search in them. */
export function createLocator(policy: Policy): Locator {
  const {source} = policy
  const leaves = leavesOf(policy).sort((a, b) => compare(a.position.start, b.position.start))
  // The number before a clause is not read from the text: it has a place, but no offsets.
  const worded = leaves.filter(leaf => leaf.type !== 'mark')
  const last = leaves.at(-1)
  return {
    ofPlace({line, column, endLine, endColumn}) {
      const from = {line, column}
      const to = {line: endLine, column: endColumn}
      const leaf = leaves[first(leaves.length, at => compare(from, leaves[at]?.position.end) < 0)]
      if (!leaf) return last && {leaf: last, start: last.value.length, end: last.value.length}
      if (compare(to, leaf.position.start) <= 0) return {leaf, start: 0, end: 0}
      if (leaf.type === 'mark') return {leaf, start: 0, end: leaf.value.length}
      const reaches = (point: Point) => (offset: number) => compare(point, source.point(offset)) <= 0
      return spotIn(leaf, reaches(from), reaches(to))
    },
    ofOffsets(from, to) {
      const leaf = worded[first(worded.length, at => from < endOf(worded[at]))]
      if (!leaf || to <= textOffset(leaf, 0)) return undefined
      const reaches = (wanted: number) => (offset: number) => wanted <= offset
      return spotIn(leaf, reaches(from), reaches(to))
    }
  }
}

/** From the first character that reaches the start up to the first that reaches the end, each by its text offset. */
function spotIn(
  leaf: Heading | Sentence,
  isStart: (offset: number) => boolean,
  isEnd: (offset: number) => boolean
): Located {
  const {length} = leaf.value
  const start = pastJoint(
    leaf,
    first(length, at => isStart(textOffset(leaf, at)))
  )
  const end = first(length, at => isEnd(textOffset(leaf, at)))
  return {leaf, start, end: Math.max(start, end)}
}

/** Past a space that stands for a line break or a border of markup: it has the offset of the character after it. */
function pastJoint(leaf: Text, index: number): number {
  const isSpace = leaf.value.charAt(index) === ' ' && textOffset(leaf, index) === textOffset(leaf, index + 1)
  return isSpace ? index + 1 : index
}

function leavesOf(policy: Policy): Leaf[] {
  const leaves: Leaf[] = []
  const take = (node: PolicyNode): void => {
    if ('children' in node) node.children.forEach(take)
    else leaves.push(node)
  }
  take(policy)
  return leaves
}

/** Text offset just after a leaf. */
function endOf(leaf: Text | undefined): number {
  return leaf ? textEndOffset(leaf, leaf.value.length) : 0
}

function compare(a: Point, b: Point | undefined): number {
  return b ? a.line - b.line || a.column - b.column : 1
}

/** The first of the numbers below `length` of which something holds, and then of all after it; else `length`. */
function first(length: number, holds: (at: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
