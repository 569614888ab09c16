import type {DocumentKind} from '../analyze/document-kind.js'
import type {Answer, Kind, Place, Severity} from '../finding.js'
import type {Language} from '../language/language.js'
import type {MatrixAlignment} from './align/alignment.js'

/** Words of a policy and where they stand. */
export interface MatrixWords extends Place {
  /** As printed. */
  readonly words: string
}

/** What one policy answers to one required element. */
export interface MatrixCell {
  readonly answer: Answer
  /** Whether it counts as stated: a clear "no" may be enough, words that the law forbids are not. */
  readonly stated: boolean
  /** Whether the rule reads the language of the text; where it does not, nothing is known. */
  readonly read: boolean
  readonly reason: string
  readonly missing: readonly string[]
  /** The words that prove it, in the order of the text. */
  readonly evidence: readonly MatrixWords[]
}

/**
 * How policies differ in an element, seen from the first one: what it lacks and another states, what it states and
 * another lacks, other answers that differ, one answer for all; `unread` where fewer than two texts are read. An
 * element that is not asked of a policy is none of its lacks.
 */
export const differences = ['lacking', 'leading', 'differing', 'equal', 'unread'] as const
export type MatrixDifference = (typeof differences)[number]

/** One required element: a row of the matrix. */
export interface MatrixElement {
  /** The rule's name without its pack. */
  readonly id: string
  readonly title: string
  /** Id of the rule. */
  readonly rule: string
  readonly difference: MatrixDifference
  /** One for each policy, in their order. */
  readonly cells: readonly MatrixCell[]
}

/** What facts are gathered; the four terms of answer, correction, withdrawal and breach are those the law sets. */
export const matrixFactNames = [
  'operator-name',
  'operator-id',
  'contact',
  'address',
  'version',
  'retention',
  'answer',
  'correction',
  'withdrawal',
  'breach',
  'recipient',
  'service',
  'territory',
  'law'
] as const
export type MatrixFactName = (typeof matrixFactNames)[number]

/** A fact of a policy, told once, where it stands first. */
export interface MatrixFact extends Place {
  /** Equal for one fact in all policies, however it is printed. */
  readonly key: string
  /** What it is in few words, as printed or by its usual name. */
  readonly value: string
  /**
   * What it is of: of a contact its kind, of a number its label, of a version what its date tells, of a recipient the
   * category, of a term to keep what is done in it; `''` where there is no more to say.
   */
  readonly about: string
  /** The words around that tell it: of a term its sentence. */
  readonly words: string
  /** The policy denies it: «третьим лицам не передаются». */
  readonly denied: boolean
  /** False where it may be somebody else's. */
  readonly sure: boolean
  /** How many times the policy tells it. */
  readonly times: number
}

/** One policy: a column of the matrix. */
export interface MatrixPolicy {
  /** As given, with `/`. */
  readonly path: string
  readonly language: Language
  readonly document: DocumentKind
  /** Numbered clauses, sections included. */
  readonly clauses: number
  /** How many of the rules have no patterns for the language of the text, so that they said nothing of it. */
  readonly unasked: number
  readonly severities: Readonly<Record<Severity, number>>
  readonly kinds: Readonly<Record<Kind, number>>
  /** Required elements stated, and asked for. */
  readonly present: number
  readonly required: number
  readonly facts: Readonly<Record<MatrixFactName, readonly MatrixFact[]>>
}

/** How often a rule fired, for each policy in their order. */
export interface MatrixRule {
  readonly rule: string
  readonly title: string
  readonly kind: Kind
  readonly counts: readonly number[]
}

/** Many policies beside each other: plain data, byte for byte the same for the same texts in the same order. */
export interface PolicyMatrix {
  readonly version: 1
  readonly asOf: string
  readonly policies: readonly MatrixPolicy[]
  /** Those that differ first, in the order of `differences`. */
  readonly elements: readonly MatrixElement[]
  /** Rules that fired, by kind, the gravest kind first, and id. */
  readonly findings: readonly MatrixRule[]
  readonly align?: MatrixAlignment
}
