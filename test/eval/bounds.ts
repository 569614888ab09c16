import type {Language} from '../../src/language/language.js'
import {precisionOf, type Row, recallOf} from './tally.js'

/** What was promised of each kind of finding: shares, 0 to 1. */
export interface Bounds {
  readonly precision: number
  readonly recall: number
}

/** Of policies written for this project. */
export const ownBounds: Readonly<Record<Language, Bounds>> = {
  ru: {precision: 0.95, recall: 0.9},
  kk: {precision: 0.95, recall: 0.85},
  en: {precision: 0.95, recall: 0.85}
}

/** Of any others. */
export const otherBounds: Bounds = {precision: 0.9, recall: 0.85}

/** True where something was planted and a share is below what was promised. */
export const isBroken = (row: Row, {precision, recall}: Bounds): boolean =>
  row.found + row.missed > 0 && ((precisionOf(row) ?? 1) < precision || (recallOf(row) ?? 1) < recall)
