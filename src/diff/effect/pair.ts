import type {Analysis} from '../../analyze/analysis.js'
import type {Passage} from '../../analyze/passage.js'
import type {Comparison, Difference, Side} from '../difference.js'
import {factsIn} from '../facts/changes.js'
import type {StatedFact} from '../facts/stated.js'
import type {Unit} from '../unit.js'

/** One side of a difference: what its units say. */
export interface Told {
  readonly side: Side
  readonly analysis: Analysis
  readonly passages: readonly Passage[]
  readonly facts: readonly StatedFact[]
  /** Of its units. */
  readonly ids: ReadonlySet<string>
}

/** Both sides of a difference. */
export interface Pair {
  readonly before: Told
  readonly after: Told
}

export function pairOf({before, after}: Difference, comparison: Comparison): Pair {
  return {before: told(comparison.before, before), after: told(comparison.after, after)}
}

function told(side: Side, units: readonly Unit[]): Told {
  return {
    side,
    analysis: side.analysis,
    passages: units.flatMap(({passages}) => passages),
    facts: factsIn(side.analysis, units),
    ids: new Set(units.map(({id}) => id))
  }
}

/** Whether a side has no words: the difference is an addition or a removal. */
export function isBlank({passages}: Told): boolean {
  return passages.length === 0
}
