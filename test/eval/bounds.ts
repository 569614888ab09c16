import {precisionOf, type Row, recallOf} from './tally.js'

/** What was promised of each kind of finding: shares, 0 to 1. */
export interface Bounds {
  readonly precision: number
  readonly recall: number
}

/** Of policies written for this project, and of any others. */
export const ownBounds: Bounds = {precision: 0.95, recall: 0.9}
export const otherBounds: Bounds = {precision: 0.9, recall: 0.85}

/** True where something was planted and a share is below what was promised. */
export const isBroken = (row: Row, {precision, recall}: Bounds): boolean =>
  row.found + row.missed > 0 && ((precisionOf(row) ?? 1) < precision || (recallOf(row) ?? 1) < recall)
