import type {Passage} from '../../analyze/passage.js'
import type {Claim, Sort} from './claim.js'
import {englishDeeds} from './deeds-en.js'
import {kazakhDeeds} from './deeds-kk.js'
import {russianDeeds} from './deeds-ru.js'

/** A word that names a deed, with its force; `at` its word index. */
export interface FoundDeed extends Pick<Claim, 'deed' | 'sort' | 'force' | 'negated'> {
  readonly at: number
  /** Words that print it, the end exclusive. */
  readonly from: number
  readonly to: number
}

/** Rows of a table of deeds: what the verb looks like, and what must stand in the passage beside it. */
export type DeedRow = readonly [deed: string, sort: Sort, verb: RegExp, beside?: RegExp]

/** The deeds of a passage that the statements of the analysis do not read. */
export function deedsIn(passage: Passage): FoundDeed[] {
  if (passage.language === 'ru') return russianDeeds(passage)
  return passage.language === 'kk' ? kazakhDeeds(passage) : englishDeeds(passage)
}
