import type {Place} from '../finding.js'
import type {Finding, Suppression} from '../lint.js'

/** One suppression of one or several rules, from a comment or from the configuration. */
export interface Held {
  readonly parts: readonly HeldRule[]
  readonly mark: Suppression
  /** Where a finding about it stands, and the words of the comment. */
  readonly place: Place
  readonly words: string
  /** It must keep something back; one that is said of many files need not do so in each. */
  readonly isExact: boolean
}

/** A rule by its name, and which of its findings are kept back. */
export interface HeldRule {
  readonly name: string
  covers(finding: Finding): boolean
}
