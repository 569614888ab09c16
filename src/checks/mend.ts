import type {Analysis} from '../analyze/analysis.js'
import type {Mark} from '../tree/nodes.js'
import {textOffset} from '../tree/text.js'
import type {Evidence} from './check.js'

/**
 * Words of the file to be replaced: offsets of the file as given, UTF-16 units. `was` is what analysis read there; where the file prints it
 * in another way (an entity, a hidden hyphen, a letter apart from its accent) nothing is replaced.
 */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly was: string
  readonly text: string
}

/** How one fault is mended: all edits or none. */
export interface Fix {
  readonly edits: readonly Edit[]
  /** Whether nobody has to look at it: no word becomes another one. */
  readonly safe: boolean
}

/** Other words in place of these, which stand in one line of the source. */
export function editOf({policy}: Analysis, {passage, start, end}: Evidence, text: string): Edit {
  const {leaf} = passage
  const from = policy.source.point(textOffset(leaf, start)).offset
  // What is printed after the last letter and not seen, or a tag, is none of the words.
  const to = policy.source.point(textOffset(leaf, end - 1)).offset + 1
  return {start: from, end: to, was: leaf.value.slice(start, end), text}
}

/** Another number in a mark; undefined where the mark does not print it. */
export function editOfMark({position, value}: Mark, num: string, instead: string): Edit | undefined {
  const {start, end} = position
  if (start.offset === undefined || end.offset === undefined || !value.includes(num)) return undefined
  return {start: start.offset, end: end.offset, was: value, text: value.replace(num, instead)}
}
