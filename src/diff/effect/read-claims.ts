import type {Analysis} from '../../analyze/analysis.js'
import type {Passage} from '../../analyze/passage.js'
import {groupByEach} from '../../language/group-by.js'
import {remember} from '../../language/remember.js'
import type {Claim} from './claim.js'
import {deedClaims} from './deed-claims.js'
import {passagesLike} from './passages-like.js'
import {rightClaims} from './right-claims.js'
import {statementClaims} from './statement-claims.js'

/** What a passage says that somebody does, may, must or must not do, read once; definitions and headings say nothing. */
export function claimsAt(analysis: Analysis, passage: Passage): readonly Claim[] {
  const known = remember(analysis, createClaims)
  const old = known[passage.index]
  if (old) return old
  const fresh = read(analysis, passage)
  known[passage.index] = fresh
  return fresh
}

function createClaims(): (readonly Claim[])[] {
  return []
}

const none: readonly Claim[] = []

function read(analysis: Analysis, passage: Passage): readonly Claim[] {
  if ((passage.kind !== 'sentence' && passage.kind !== 'cell') || analysis.isDefinition(passage)) return none
  if (passage.words.length > LONGEST) return none
  return [
    ...(passage.language === 'ru' ? statementClaims(analysis, passage) : []),
    ...deedClaims(analysis, passage),
    ...rightClaims(analysis, passage)
  ]
}

// A sentence of more words is nobody's.
const LONGEST = 400

/** The items that each passage announces. */
export function itemsOf(analysis: Analysis): ReadonlyMap<number, readonly Passage[]> {
  return remember(analysis, indexItems)
}

function indexItems({passages}: Analysis): ReadonlyMap<number, readonly Passage[]> {
  return groupByEach(passages, ({lead}) => (lead && lead.kind !== 'heading' ? [lead.index] : []))
}

/** Claims of the same deed in passages of another version that share words with the passage of a claim. */
export function claimsLike(analysis: Analysis, {passage, deed}: Claim): Claim[] {
  return passagesLike(analysis, passage).flatMap(other =>
    claimsAt(analysis, other).filter(claim => claim.deed === deed)
  )
}
