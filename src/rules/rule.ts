import type {DocumentKind} from '../analyze/document-kind.js'
import type {OperatorKind} from '../analyze/operator-kind.js'
import type {Expression} from '../checks/pattern.js'
import type {CheckOptions, Question} from '../checks/registry.js'
import type {Citation, Kind, Severity} from '../finding.js'
import type {Language} from '../language/language.js'

/** From the gravest to the mildest. */
export const severities = ['error', 'warning', 'info'] as const

/** The same words in the languages of reports. */
export type Words = Readonly<Record<Language, string>>

/** A pattern for each language in which policies are read; none matches a policy in another. */
export type ByLanguage = Readonly<Partial<Record<Language, Expression>>>

/** A rule ready to run: its patterns compiled, its dates and citations read. */
export interface Rule {
  /** `pack/name`, from the path of its file. */
  readonly id: string
  readonly title: Words
  readonly kind: Kind
  readonly severity: Severity
  /** Severity in a text that works as a consent, where it differs. */
  readonly consentSeverity?: Severity
  /** Severity where these words stand anywhere in the policy. */
  readonly severityWhen?: {readonly severity: Severity; readonly anywhere: ByLanguage}
  readonly check: Question
  readonly options: CheckOptions
  /** Kinds of document to which the rule belongs. */
  readonly documents: readonly DocumentKind[]
  /** Operators of whom the law does not ask it. */
  readonly notFor?: 'sole-trader'
  /** The rule is asked only where these words stand anywhere in the policy. */
  readonly onlyWhere?: ByLanguage
  readonly message: Words
  readonly partial?: Words
  /** Rules that speak of the same words: where one of them fires, this one is silent. */
  readonly yieldsTo: readonly string[]
  readonly cite: readonly Citation[]
  readonly validFrom?: string
  readonly validTo?: string
}

/** What a rule says to people, apart from what it needs to run. */
export interface RuleProse {
  readonly id: string
  readonly why: Words
  readonly suggest?: Words
  readonly examples: readonly Example[]
}

/** A text and the lines that the rule must say of it. */
export interface Example {
  readonly name: string
  readonly language: string
  /** The version before `policy`, for a rule about two. */
  readonly before?: string
  /** The same policy in other languages, for a rule about versions in several. */
  readonly versions?: Readonly<Partial<Record<Language, string>>>
  readonly policy: string
  readonly asOf: string
  /** Who the operator is said to be beside the text. */
  readonly operator?: OperatorKind
  /** `line:column rule`, in the order of the text; in another version behind its language: `kk 3:1 rule`. */
  readonly findings: readonly string[]
  readonly line: number
}

/** A folder of rules. */
export interface RulePack {
  readonly id: string
  readonly title: Words
  readonly rules: readonly Rule[]
}
