import type {Analysis} from '../analyze/analysis.js'
import {lazy} from '../analyze/lazy.js'
import type {LintResult} from '../lint.js'
import type {Side} from './difference.js'
import {indexParts} from './references.js'
import {readUnits} from './units.js'

/** One version, cut into the units that are compared. */
export function createSide(analysis: Analysis, result: LintResult): Side {
  const units = readUnits(analysis)
  return {analysis, result, units, parts: lazy(() => indexParts(analysis, units))}
}
