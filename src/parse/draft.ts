import type {ClauseKind, Mark, Section} from '../tree/nodes.js'
import type {Text} from '../tree/text.js'
import type {Entry} from './entries.js'

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
  /** Heading of a section, words of a clause; undefined for a section without a heading. */
  text: Text | undefined
  readonly cells?: readonly Text[]
  readonly children: Draft[]
  /** Outer drafts have lower ranks. */
  readonly rank: number
  /** Level of the Markdown heading it came from; infinite for any other. */
  readonly depth: number
  /** A heading by its looks: marked as one, bold or in capitals. */
  readonly headed: boolean
  readonly start: number
}

/** The policy before its nodes are made: its sections and clauses, and the title with the number of drafts before it. */
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
export function closeTo(state: OutlineState, rank: number): void {
  while ((state.stack.at(-1)?.rank ?? Number.NEGATIVE_INFINITY) >= rank) state.stack.pop()
}

/** Closes everything under the last Markdown heading that is above `depth`. */
export function closeHeadings(state: OutlineState, depth: number): void {
  while ((state.stack.at(-1)?.depth ?? Number.NEGATIVE_INFINITY) >= depth) state.stack.pop()
}

/** A clause without a mark. */
export function bareClause(kind: ClauseKind, entry: Entry, rank: number): Draft {
  const depth = Number.POSITIVE_INFINITY
  return {type: 'clause', kind, mark: undefined, text: entry.text, children: [], rank, depth, headed: false, start: entry.start}
}

/** A section without a number. */
export function bareSection(kind: Section['kind'], text: Text | undefined, entry: Entry, rank: number): Draft {
  const depth = entry.kind === 'heading' ? entry.depth : Number.POSITIVE_INFINITY
  return {type: 'section', kind, mark: undefined, text, children: [], rank, depth, headed: true, start: entry.start}
}
