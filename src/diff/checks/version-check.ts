import type {Problem} from '../../checks/check.js'
import type {Language} from '../../language/language.js'
import type {Comparison, Difference} from '../difference.js'

/** Two versions, what became of each clause, and all that differs. */
export interface VersionPair {
  readonly comparison: Comparison
  readonly differences: readonly Difference[]
}

/**
 * What answers a question about two versions. Its problems stand in AFTER, related places too: a report names one file
 * for them. What was in BEFORE is told in the words of `details`.
 */
export interface VersionCheck<O> {
  run(pair: VersionPair, options: O, language: Language): readonly Problem[]
}
