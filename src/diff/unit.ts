import type {Passage} from '../analyze/passage.js'
import type {Clause, ClauseKind, Policy, Section} from '../tree/nodes.js'

/** A node of the tree with the words that are its own, not those under it: what versions are compared by. */
export interface Unit {
  /** Position among all units of its policy, in the order of the text. */
  readonly index: number
  readonly kind: 'title' | 'section' | ClauseKind
  readonly node: Policy | Section | Clause
  readonly id: string
  /** Its own printed number, no trailing dot; `''` where it has none. */
  readonly num: string
  readonly parent: Unit | undefined
  readonly children: readonly Unit[]
  /** Its own heading or sentences. */
  readonly passages: readonly Passage[]
  /** Its own words as printed, sentences joined by a space. */
  readonly text: string
  /** Numbers of its folded words in the lexicon that both versions share. */
  readonly words: readonly number[]
  /** Numbers of their stems, index by index. */
  readonly stems: readonly number[]
}
