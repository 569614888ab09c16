import type {Language} from '../language/language.js'
import type {Lexicon} from '../language/lexicon.js'
import type {Remembering} from '../language/remember.js'
import type {Policy} from '../tree/nodes.js'
import type {DocumentReading} from './document.js'
import type {Mark} from './fact-marks.js'
import type {Facts} from './facts.js'
import type {Passage} from './passage.js'
import type {WordIndex} from './word-index.js'

/** Everything that checks may ask about one policy; each thing found once. */
export interface Analysis extends Remembering<Analysis> {
  readonly policy: Policy
  readonly passages: readonly Passage[]
  /** The languages it is written in, the policy's own first; a few words of another make none. */
  readonly languages: readonly Language[]
  readonly document: DocumentReading
  readonly facts: Facts
  readonly lexicon: Lexicon
  readonly words: WordIndex
  /** The facts of a kind that patterns may ask for, in the words of one passage. */
  factsIn(kind: string, passage: Passage): readonly Mark[]
  /** The passage only says what a word means. */
  isDefinition(passage: Passage): boolean
}
