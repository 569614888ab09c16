import type {Span} from '../language/span.js'
import type {Text} from '../tree/text.js'

/** `[words](target)` or `<target>`: text offsets, and the target as printed (`''` and `#` lead nowhere). */
export interface Link extends Span {
  readonly target: string
}

/** How a line begins, before any number: what the reader of a format knows. */
export type BlockKind = 'heading' | 'item' | 'paragraph' | 'row'

/**
 * One block of a file as a reader of its format found it: the seam between formats and the tree.
 * `text` has no markup left; `depth` is the heading's level (1–6) or, for an item, the column where its words begin.
 */
export interface Block {
  readonly kind: BlockKind
  readonly depth: number
  readonly text: Text
  /** The bullet as printed, with its place; numbers are found later, in `text`. */
  readonly bullet: {readonly value: string; readonly start: number; readonly end: number} | undefined
  /** Bold from first to last word: a heading by its looks. */
  readonly bold: boolean
  /** Nothing but one link: a line of a table of contents, a reference. */
  readonly link: boolean
  /** Text offset of the block, its markup included. */
  readonly start: number
  /** Whether an empty line (or another block) stood before. */
  readonly gap: boolean
  /** Links with their targets; text offsets of the linked words. */
  readonly links: readonly Link[]
  /** Cells of a row, instead of sentences. */
  readonly cells: readonly Text[] | undefined
}
