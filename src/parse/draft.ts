import type {ClauseKind, Mark, Section} from '../tree/nodes.js'
import type {Text} from '../tree/text.js'
import type {Entry} from './entries.js'
import {rank} from './ranks.js'

/** A printed mark and where it stands, in text offsets. */
export interface DraftMark {
  readonly kind: Mark['kind']
  readonly value: string
  readonly num: string
  readonly parts: readonly number[]
  readonly start: number
  readonly end: number
}

/** A section or clause while the outline is being built: its words may still grow, its children still come. */
export interface Draft {
  readonly type: 'section' | 'clause'
  readonly kind: ClauseKind | Section['kind']
  readonly mark: DraftMark | undefined
  /**
   * Heading of a section, words of a clause, the cells of a row; torn paragraphs add to it, a section without a heading
   * has none.
   */
  readonly texts: Text[]
  readonly children: Draft[]
  /** Outer drafts have lower ranks. */
  readonly rank: number
  /** Level of the Markdown heading it came from; infinite for any other. */
  readonly depth: number
  /** A heading by its looks: marked as one, bold or in capitals. */
  readonly headed: boolean
  /** Column of its first line. */
  readonly indent: number
  readonly start: number
}

/**
 * The policy before its nodes are made: its sections and clauses, and the title with the number of drafts before it.
 */
export interface Outline {
  title: {text: Text; readonly at: number} | undefined
  readonly children: Draft[]
}

/** The outline so far. */
export interface OutlineState {
  readonly outline: Outline
  /** Open drafts, outermost first. */
  readonly stack: Draft[]
  /** `1)` is the only numbering of the text. */
  readonly parenCounts: boolean
  /** Numbers begin anew, so a headline without a number encloses them. */
  readonly restarts: boolean
  /** The draft whose words came last: a torn paragraph continues it, a colon at its end opens a list. */
  last: Draft | undefined
  /** Unmarked lines are items of the list that `lead` announced. */
  lead: Draft | undefined
}

// Deeper nesting is no author's; a thousand levels of bullets must not become a thousand levels of calls.
const deepestNesting = 40

/** Puts `draft` into the innermost open draft and opens it. */
export function open(state: OutlineState, draft: Draft): void {
  while (state.stack.length >= deepestNesting) state.stack.pop()
  const children = state.stack.at(-1)?.children ?? state.outline.children
  children.push(draft)
  state.stack.push(draft)
  if (draft.kind !== 'point') state.lead = undefined
  state.last = draft
}

/** Closes every open draft that cannot enclose a draft of this rank. */
export function closeTo(state: OutlineState, level: number): void {
  while ((state.stack.at(-1)?.rank ?? Number.NEGATIVE_INFINITY) >= level) state.stack.pop()
}

/** Closes everything under the last Markdown heading that is above `depth`. */
export function closeHeadings(state: OutlineState, depth: number): void {
  while ((state.stack.at(-1)?.depth ?? Number.NEGATIVE_INFINITY) >= depth) state.stack.pop()
}

/** A clause without a mark. */
export function bareClause(kind: ClauseKind, entry: Entry, level: number): Draft {
  const depth = Number.POSITIVE_INFINITY
  return {
    type: 'clause',
    kind,
    mark: undefined,
    texts: [entry.text],
    children: [],
    rank: level,
    depth,
    headed: false,
    indent: indentOf(entry),
    start: entry.start
  }
}

/** A section without a number. */
export function bareSection(kind: Section['kind'], texts: Text[], entry: Entry, level: number): Draft {
  const depth = entry.kind === 'heading' ? entry.depth : Number.POSITIVE_INFINITY
  return {
    type: 'section',
    kind,
    mark: undefined,
    texts,
    children: [],
    rank: level,
    depth,
    headed: true,
    indent: 0,
    start: entry.start
  }
}

/** The words that a draft ends with so far. */
export function lastWords(draft: Draft | undefined): string {
  return draft?.texts.at(-1)?.value ?? ''
}

/** Column of the first line of `entry`; a heading has none. */
export function indentOf(entry: Entry): number {
  return entry.kind === 'heading' ? 0 : entry.depth
}

/** The rank of a heading under what is open, whatever its number. */
export function headingRank({stack}: OutlineState, entry: Entry): number {
  const outer = stack.at(-1)
  return outer ? Math.min(outer.rank + 0.5, rank.lead - 1) : Math.min(entry.depth, rank.part - 1)
}
