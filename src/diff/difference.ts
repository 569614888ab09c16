import type {Analysis} from '../analyze/analysis.js'
import type {LintResult} from '../lint.js'
import type {ChangeType, Edit} from './policy-diff.js'
import type {PartIndex} from './references.js'
import type {Unit} from './unit.js'

/** One version with all that is known of it. */
export interface Side {
  readonly analysis: Analysis
  readonly result: LintResult
  readonly units: readonly Unit[]
  /** Its printed numbers and the references to them. */
  parts(): PartIndex
}

/** A change before it is weighed: the units that it concerns, none on the side that lacks them. */
export interface Difference {
  readonly type: ChangeType
  readonly types: readonly ChangeType[]
  /** An added or removed subtree holds its units in the order of the text, its root first. */
  readonly before: readonly Unit[]
  readonly after: readonly Unit[]
  readonly edits: readonly Edit[]
}

/** Which unit of AFTER a unit of BEFORE became, and the other way; none where it came or went. */
export interface Alignment {
  readonly after: ReadonlyMap<Unit, Unit>
  readonly before: ReadonlyMap<Unit, Unit>
}

/** Both versions and how they belong together. */
export interface Comparison {
  readonly before: Side
  readonly after: Side
  readonly alignment: Alignment
}
