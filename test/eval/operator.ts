import type {Random} from '../bench/random.js'
import type {Check, Checked} from './checked.js'
import type {Edit, Span} from './edits.js'

/** Another rule that the planted words truly break: at the planted lines, at these words of the clean text, or wherever it says so. */
export interface Effect {
  readonly rule: string
  readonly at?: readonly Span[] | 'anywhere'
}

/** What is changed in a text, and what a reader would then say of it. */
export interface Plant {
  readonly edits: readonly Edit[]
  /** Words of the clean text at which the finding may stand too; `anywhere` for what is missing from the whole text. */
  readonly at?: readonly Span[] | 'anywhere'
  readonly effects?: readonly Effect[]
}

/** A way to break a policy so that one rule must speak. */
export interface Operator {
  readonly name: string
  readonly rule: string
  /** Undefined where the policy has nothing to break in this way. */
  readonly plant: (clean: Checked, random: Random, check: Check) => Plant | undefined
}

/** Effects at the planted lines. */
export const beside = (...rules: readonly string[]): Effect[] => rules.map(rule => ({rule}))
