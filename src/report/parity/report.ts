import type {Severity} from '../../finding.js'
import type {ParityFinding, ParityPlace, ParityResult} from '../../parity/result.js'
import type {Messages} from '../messages.js'

/** What a report of versions prints. */
export interface ParityReport extends ParityResult {
  /** The law of this day, YYYY-MM-DD. */
  readonly asOf: string
}

/** How many findings are of each severity. */
export function countParity(findings: readonly ParityFinding[]): Record<`${Severity}s`, number> {
  const counts = {errors: 0, warnings: 0, infos: 0}
  for (const {severity} of findings) counts[`${severity}s`]++
  return counts
}

/** «policy.kk.md:13:13, пункт 1.3»: a place of any of the files. */
export function nameSpot({path, line, column, clause}: ParityPlace, about: Messages): string {
  return `${path}:${line}:${column}${clause === '' ? '' : `, ${about.clause(clause).toLowerCase()}`}`
}
