import type {Analysis} from '../../analyze/analysis.js'
import {contentStems} from '../../analyze/statements/ru/grounds.js'
import {type Claim, worthOf} from './claim.js'
import {isBlank, type Pair, type Told} from './pair.js'
import {covers} from './pair-claims.js'
import {claimsAt, claimsLike} from './read-claims.js'

/** The clause of the other version that says all that a clause says that came or went; undefined where there is none. */
export function saidAt({before, after}: Pair): string | undefined {
  if (isBlank(after)) return saidIn(after.analysis, before)
  return isBlank(before) ? saidIn(before.analysis, after) : undefined
}

function saidIn(analysis: Analysis, told: Told): string | undefined {
  const sentences = told.passages.filter(({kind}) => kind !== 'heading' && kind !== 'title')
  const found = sentences.map(passage => {
    const claims = claimsAt(told.analysis, passage).filter(claim => worthOf(claim) !== 0)
    const others = claims.map(claim =>
      claimsLike(analysis, claim).find(one => covers(one, claim) && isAlike(one, claim))
    )
    return others.length > 0 && others.every(other => other !== undefined) ? others[0] : undefined
  })
  return found.length > 0 && found.every(one => one !== undefined) ? found[0]?.passage.clause : undefined
}

const ALIKE = 0.5

/** Whether two sentences share half of the words that carry sense. */
function isAlike({passage: one}: Claim, {passage: other}: Claim): boolean {
  const stems = contentStems(other, 0, other.words.length)
  const theirs = new Set(one.stems)
  return stems.length === 0 || stems.filter(stem => theirs.has(stem)).length / stems.length >= ALIKE
}
