import type {DocumentKind} from '../analyze/document-kind.js'
import type {Place} from '../finding.js'
import type {Language} from '../language/language.js'
import type {Finding} from '../lint.js'

/** What happened to a clause; `changed` its words, `renumbered` its printed number alone. */
export type ChangeType = 'added' | 'removed' | 'changed' | 'moved' | 'renumbered' | 'split' | 'merged'

/** What a change does to the protection of the data subject. */
export type Effect = 'weakens' | 'strengthens' | 'neutral' | 'unclear'

/** A run of words as printed; the texts of `same` and `added` make AFTER, of `same` and `removed` BEFORE but for its form. */
export interface Edit {
  readonly type: 'same' | 'added' | 'removed'
  readonly text: string
}

/** What facts of a clause are called; `term`: a duration, `version`: date or number of the policy itself. */
export type FactName =
  | 'operator-id'
  | 'operator-name'
  | 'address'
  | 'contact'
  | 'version'
  | 'date'
  | 'term'
  | 'purpose'
  | 'data'
  | 'recipient'
  | 'service'
  | 'territory'
  | 'law'

/** A fact of a clause, as printed on each side; `''` where that side has none. */
export interface FactChange {
  readonly fact: FactName
  readonly before: string
  readonly after: string
}

/**
 * One difference. A section or clause that came or went with all that stands under it is one change: `parts` are the places under
 * it, and `edits` hold first its own words, then those of each part. A split has `before` and its pieces in `parts`, a merge
 * `after` and its pieces in `parts`; where the clause goes on as the lead-in of its points, the other side is there as well.
 */
export interface Change {
  /** The one to call it by, the first of `types`: divided, moved, changed, renumbered, in this order. */
  readonly type: ChangeType
  /** All that happened to it: moved and changed, changed and renumbered. */
  readonly types: readonly ChangeType[]
  readonly before?: Place
  readonly after?: Place
  readonly parts?: readonly Place[]
  readonly edits: readonly Edit[]
  readonly facts: readonly FactChange[]
  readonly effect: Effect
  /** Why it has this effect, in the language of the report; empty for `neutral` without more to say. */
  readonly reason: string
}

/** A finding across versions, in the words of SARIF: `new` in AFTER only, `absent` closed, its place that in BEFORE. */
export type BaselineState = 'new' | 'unchanged' | 'updated' | 'absent'

/** A finding of either version, or of the pair. */
export interface DiffFinding extends Finding {
  readonly baselineState: BaselineState
}

/** One of the two texts. */
export interface Version {
  /** As given, with `/`. */
  readonly path: string
  readonly language: Language
  readonly document: DocumentKind
  /** Numbered clauses, sections included. */
  readonly clauses: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  /** Required elements stated, and asked for. */
  readonly present: number
  readonly required: number
}

/** All that differs between two versions of a policy, in the order of AFTER, what was removed where it stood. */
export interface PolicyDiff {
  readonly version: 1
  readonly before: Version
  readonly after: Version
  readonly changes: readonly Change[]
  readonly findings: readonly DiffFinding[]
  readonly summary: {
    /** Not a word, number or place differs; form may. */
    readonly same: boolean
    /** How many changes are called by each type. */
    readonly types: Readonly<Record<ChangeType, number>>
    /** How many changes but the renumbered have each effect. */
    readonly effects: Readonly<Record<Effect, number>>
    /** Clauses that differ in quotes, dashes, spaces, line breaks or the end of a list item only; not among the changes. */
    readonly reformatted: number
    readonly findings: Readonly<Record<BaselineState, number>>
    /** Names by which one version calls a party and the other does not: «Оператор» beside «Продавец». */
    readonly roles: {readonly added: readonly string[]; readonly removed: readonly string[]}
  }
}
