import type {Policy} from '../tree/nodes.js'
import type {DocumentKind} from './document-kind.js'
import type {Facts} from './facts.js'
import type {Passage} from './passage.js'

/** A fact of one passage in words: `from…to` are word indexes, for patterns that ask for `<duration>` and the like. */
export interface FactMark {
  readonly kind: string
  readonly from: number
  readonly to: number
}

/** What kind of text it is. */
export interface DocumentReading {
  readonly kind: DocumentKind
  /** False for a text about something else. */
  readonly isPolicy: boolean
  /** It says that using, filling in or sending means consent. */
  readonly worksAsConsent: boolean
}

/** Everything that checks may ask about one policy; found once. */
export interface Analysis {
  readonly policy: Policy
  readonly passages: readonly Passage[]
  readonly document: DocumentReading
  readonly facts: Facts
  stem(word: string): string
  /** Indexes of passages that hold the stem, their lead-ins included; ascending. */
  withStem(stem: string): readonly number[]
  withFact(kind: string): readonly number[]
  factsIn(passage: number): readonly FactMark[]
  /** The passage only says what a word means. */
  isDefinition(passage: Passage): boolean
}
