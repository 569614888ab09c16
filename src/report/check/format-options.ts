import type {Language} from '../../language/language.js'
import type {Rule, RuleProse} from '../../rules/rule.js'
import type {CheckEnd} from './check-result.js'

/** What the formats for machines are told beside what they print. */
export interface FormatOptions {
  readonly language: Language
  /** The rules that were asked. */
  readonly rules: readonly Rule[]
}

/** What SARIF is told. */
export interface SarifOptions extends FormatOptions {
  /** What the rules say to people. */
  readonly prose: readonly RuleProse[]
  /** The exit code that the run will have. */
  readonly exitCode?: (end: CheckEnd) => number
}
