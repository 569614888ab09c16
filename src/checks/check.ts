import type {Analysis} from '../analyze/analysis.js'
import type {OperatorKind} from '../analyze/operator-kind.js'
import type {Passage} from '../analyze/passage.js'
import type {Answer, Confidence} from '../finding.js'
import type {Language} from '../language/language.js'
import type {Fix} from './mend.js'
import type {Expression, Part, Pattern} from './pattern.js'
import type {Witnesses} from './witnesses.js'

/** Words of one passage that prove something: `start…end` are indexes of its value. */
export interface Evidence {
  readonly passage: Passage
  readonly start: number
  readonly end: number
}

/** What a check found before the engine stamps rule, severity and citations on it. */
export interface Problem {
  /** Where: undefined for what is missing from the whole text. */
  readonly at: Evidence | undefined
  readonly related: readonly Evidence[]
  readonly confidence: Confidence
  /** Words for the placeholders of the rule's message. */
  readonly details: Readonly<Record<string, string>>
  /** An incomplete statement rather than a missing one: a step milder. */
  readonly partial: boolean
  /** Where it was asked for: how places of the problem are mended, each by itself. */
  readonly fixes?: readonly Fix[]
}

/** The answer to a required element. */
export interface ElementAnswer {
  readonly answer: Answer
  /** Whether the element counts as stated: a clear "no" may be enough, words that the law forbids are not. */
  readonly stated: boolean
  readonly missing: readonly string[]
  readonly evidence: readonly Evidence[]
}

export interface Outcome {
  readonly problems: readonly Problem[]
  readonly element?: ElementAnswer
}

/** Reads a check's options out of a rule file; mistakes are collected by the loader. */
export interface OptionReader {
  readonly known: (keys: readonly string[], required?: readonly string[]) => void
  /** One or more of these keys must be there. */
  oneOf(keys: readonly string[]): void
  patterns(key: string): Pattern[]
  /** A list of `{name: {ru, en}, match: [patterns]}`. */
  parts(key: string): Part[]
  expressions(key: string): Expression[]
  choice<T extends string>(key: string, known: readonly T[]): T | undefined
  /** A whole number above zero. */
  count(key: string): number
  /** Some of these, in a list or one alone. */
  choices<T extends string>(key: string, known: readonly T[]): T[]
  /** The maps of a list, each to be read like the options themselves. */
  each(key: string): OptionReader[]
  /** A list of words or phrases to be taken as they are. */
  words(key: string): string[]
}

/** What is known beside the text itself, each where it is given. */
export interface Beside {
  /** Other policies: where one has the same sentence with another word, that word may be the one that was meant. */
  readonly witnesses?: Witnesses
  /** Who the operator is said to be; without it the text alone tells. */
  readonly operator?: OperatorKind
  /** Where that is said, as a finding names it: `zanlint.yml:3`. */
  readonly operatorFrom?: string
  /** Whether problems shall say how they are mended, which costs time. */
  readonly fixes?: boolean
}

/** A question that rules may ask; `O` is what it needs to be asked in one language. */
export interface Check<O> {
  readOptions(read: OptionReader): O
  run(analysis: Analysis, options: O, language: Language, beside?: Beside): Outcome
}
