import type {Lexicon} from '../language/lexicon.js'
import type {Policy} from '../tree/nodes.js'
import type {Bits} from './bits.js'
import type {DocumentReading} from './document.js'
import type {Facts} from './facts.js'
import type {Passage} from './passage.js'

/** Everything that checks may ask about one policy; found once. */
export interface Analysis {
  readonly policy: Policy
  readonly passages: readonly Passage[]
  readonly document: DocumentReading
  readonly facts: Facts
  readonly lexicon: Lexicon
  /** The passages that hold the stem or the fact, in their own words or in those that announce them. */
  withStem(stemId: number): Bits | undefined
  withFact(kind: string): Bits | undefined
  /** Index after the last word of the fact of this kind that begins at word `from` of a passage, or -1. */
  factEnd(passage: number, kind: string, from: number): number
  /** The passage only says what a word means. */
  isDefinition(passage: Passage): boolean
  /** Where the steps of patterns stand, by their numbers, as far as anybody asked. */
  readonly where: Map<number, Bits>
  /** Passages as patterns read them, by index. */
  readonly views: Map<number, object>
}
