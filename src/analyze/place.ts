import type {Place} from '../finding.js'
import type {Policy} from '../tree/nodes.js'
import {type Text, textEndOffset, textOffset} from '../tree/text.js'
import type {Passage} from './passage.js'

/** The place of `passage`, or of its characters `start…end`. */
export function placeOf(policy: Policy, passage: Passage, start = 0, end = passage.leaf.value.length): Place {
  const {leaf, id, clause, heading} = passage
  const text: Text = leaf
  const from = policy.source.point(textOffset(text, start))
  const to = policy.source.point(textEndOffset(text, end))
  return {id, clause, heading, line: from.line, column: from.column, endLine: to.line, endColumn: to.column}
}

/** The start of the file: where a gap belongs that no section calls its own. */
export function placeOfStart(policy: Policy): Place {
  const {line, column} = policy.source.point(0)
  return {id: 'policy', clause: '', heading: '', line, column, endLine: line, endColumn: column}
}
