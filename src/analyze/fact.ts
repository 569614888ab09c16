import type {Span} from '../language/span.js'
import type {Passage} from './passage.js'

/** Something found in one passage: `start…end` are indexes of `passage.leaf.value`, `text` the words there as printed. */
export interface FactBase extends Span {
  readonly passage: Passage
  readonly text: string
}
