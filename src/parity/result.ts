import type {Analysis} from '../analyze/analysis.js'
import type {DocumentKind} from '../analyze/document-kind.js'
import type {Language} from '../language/language.js'
import type {Finding, LintResult, RelatedPlace} from '../lint.js'
import type {Rule} from '../rules/rule.js'

/** One of the versions of a policy; all are analysed with one lexicon. */
export interface ParityInput {
  /** As given, with `/`. */
  readonly path: string
  readonly analysis: Analysis
  /** What the rules say of it, where they were asked already. */
  readonly result?: LintResult
}

export interface ParityOptions {
  /** The law of this day, YYYY-MM-DD. */
  readonly asOf: string
  readonly language: Language
  /** Those about versions are run; those about required elements are asked of each version. */
  readonly rules: readonly Rule[]
  /** Overrides what the texts look like. */
  readonly document?: DocumentKind
  /** By the id of a rule, what its severity is instead of its own. */
  readonly severities?: ReadonlyMap<string, Rule['severity'] | 'off'>
}

/** A version as it was read. */
export interface ParityFile {
  readonly path: string
  readonly language: Language
  /** Numbered clauses, sections included. */
  readonly clauses: number
}

/** A spot in any of the versions. */
export interface ParityPlace extends RelatedPlace {
  readonly path: string
}

/** A disagreement: its own place in one version, the others in `related`, each with its path. */
export interface ParityFinding extends Finding {
  readonly path: string
  readonly related: readonly ParityPlace[]
}

/** What two or three versions of one policy say in one language only, or otherwise. */
export interface ParityResult {
  /** In the order given. */
  readonly files: readonly ParityFile[]
  /** How many passages of the first version were set beside passages of another. */
  readonly aligned: number
  /** So much of the versions has no fellow that they may be other policies, or versions of other days. */
  readonly doubtful: boolean
  /** Rules about required elements that one of the languages has no patterns for, so that they compare nothing. */
  readonly unread: number
  /** In the order of the files, in each by place. */
  readonly findings: readonly ParityFinding[]
}
