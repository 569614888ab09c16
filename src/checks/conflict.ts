import type {Analysis} from '../analyze/analysis.js'
import type {Passage} from '../analyze/passage.js'
import type {Confidence} from '../finding.js'
import type {Check, Problem} from './check.js'
import {clashOf} from './conflict/apart.js'
import {createExcuses, type Excuses, isWithoutConsent} from './conflict/exceptions.js'
import {type Clash, groupClashes} from './conflict/group.js'
import {type Claim, findClaims, readSide, type Sayings} from './conflict/side.js'

/** Two sides that cannot both hold. */
export interface Conflict {
  /** What is denied, promised or said of all. */
  readonly one: readonly Sayings[]
  /** What goes against it. */
  readonly other: readonly Sayings[]
  /** The sides must speak of the same event, and not in one clause, where the second limits the first. */
  readonly byEvent: boolean
  readonly confidence: Confidence
}

/** Does the policy say two things that cannot both hold? Whatever parts the two sides keeps it silent. */
export const conflict: Check<Conflict> = {
  readOptions(read) {
    read.known(['one', 'other', 'same', 'confidence'], ['one', 'other'])
    return {
      one: readSide(read, 'one'),
      other: readSide(read, 'other'),
      byEvent: read.choice('same', ['event']) === 'event',
      confidence: read.choice('confidence', ['high', 'medium', 'low']) ?? 'high'
    }
  },
  run(analysis, options) {
    const one = findClaims(analysis, options.one).filter(claim => isFirm(claim) && !isLifted(analysis, claim))
    if (one.length === 0) return {problems: []}
    const other = findClaims(analysis, options.other, one.every(isUnlessConsented))
    if (other.length === 0) return {problems: []}
    const ways = {...options, excuses: createExcuses(analysis)}
    const clashes: Clash[] = []
    for (const first of one) {
      for (const second of other) {
        const confidence = judge(first, second, ways)
        if (confidence) clashes.push({one: first, other: second, confidence})
      }
    }
    return {problems: groupClashes(clashes).map(toProblem)}
  }
}

const ranks: readonly Confidence[] = ['low', 'medium', 'high']

/** Not as this policy tells elsewhere: nothing can be held against that. */
function isFirm({statement}: Claim): boolean {
  return !statement?.exceptions.some(({grounds}) => grounds.includes('policy') || grounds.includes('unknown'))
}

const EXCEPTION = /^(?:(?:the |an |sole |only )*exceptions?[\s:]|ерекшелік)/i

/** «We share no data. The exception is couriers.»: what the next sentence excepts is not read as an exception. */
function isLifted({passages}: Analysis, {at: {passage}}: Claim): boolean {
  const next = passage.language === 'ru' ? undefined : passages[passage.index + 1]
  return next !== undefined && next.home === passage.home && EXCEPTION.test(next.leaf.value)
}

function isUnlessConsented({statement}: Claim): boolean {
  return statement !== undefined && isWithoutConsent(statement)
}

type Ways = Pick<Conflict, 'byEvent' | 'confidence'> & {readonly excuses: Excuses}

function judge(one: Claim, other: Claim, ways: Ways): Confidence | undefined {
  const {byEvent, confidence} = ways
  if (one.at.passage === other.at.passage || isQualified(one, other)) return undefined
  if (byEvent && areTogether(one.at.passage, other.at.passage)) return undefined
  const found = clashOf(one.statement, other.statement, ways)
  if (!found) return undefined
  // A service may get less than is denied, and what only words tell nothing was seen to part.
  const most = other.vendor || !one.statement || !other.statement ? 'medium' : confidence
  return ranks[Math.min(ranks.indexOf(found), ranks.indexOf(most))]
}

/** In one clause the second limits the first; without numbers a paragraph is a clause, as far as it is read so. */
function areTogether(one: Passage, other: Passage): boolean {
  if (one.home !== other.home) return false
  return one.language === 'ru' || one.clause !== '' || one.node === other.node
}

const QUALIFIES =
  /^(?:однако|исключение|при этом|но|вместе с тем|в то же время|в исключительных|тем не менее|кроме|however|but|exception|the exception|at the same time|nevertheless|in exceptional|except|this does not|алайда|бірақ|ерекшелік|сонымен бірге|бұл ретте|ерекше жағдай|дегенмен)/i

/** «Не передаём данные. Исключение – служба доставки»: the next sentence limits the first in place. */
function isQualified(one: Claim, other: Claim): boolean {
  const after = other.at.passage.index - one.at.passage.index
  return (
    after > 0 &&
    after < 3 &&
    one.at.passage.home === other.at.passage.home &&
    QUALIFIES.test(other.at.passage.leaf.value)
  )
}

function toProblem({places, confidence, one, other}: ReturnType<typeof groupClashes>[number]): Problem {
  const [at, ...related] = places
  return {at, related, confidence, details: {one, other}, partial: false}
}
