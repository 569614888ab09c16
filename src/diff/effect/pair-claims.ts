import type {Claim} from './claim.js'
import {worthOf} from './claim.js'

/** Claims of both sides that belong together, and those that came or went. */
export interface PairedClaims {
  readonly pairs: readonly (readonly [Claim, Claim])[]
  readonly gone: readonly Claim[]
  readonly come: readonly Claim[]
}

// To hold every claim of a long section against every other would never end.
const MOST = 150

/** Pairs claims of one deed, the likest first. */
export function pairClaims(before: readonly Claim[], after: readonly Claim[]): PairedClaims {
  const candidates: {one: Claim; other: Claim; score: number}[] = []
  for (const one of before.slice(0, MOST))
    for (const other of after.slice(0, MOST)) {
      const score = likeness(one, other)
      if (score > 0) candidates.push({one, other, score})
    }
  candidates.sort((a, b) => b.score - a.score)
  const taken = new Set<Claim>()
  const pairs: (readonly [Claim, Claim])[] = []
  for (const {one, other} of candidates) {
    if (taken.has(one) || taken.has(other)) continue
    taken.add(one).add(other)
    pairs.push([one, other])
  }
  const isFree = (claim: Claim): boolean => !taken.has(claim)
  return {pairs, gone: before.filter(isFree), come: after.filter(isFree)}
}

/** Whether two claims are one in two versions, and how surely; 0: no. */
function likeness(one: Claim, other: Claim): number {
  if (one.deed !== other.deed) return 0
  const shared = overlap(one.about, other.about)
  if (one.deed === 'act' && shared < 0.3) return 0
  const isSaidAlike = one.negated === other.negated && one.force === other.force
  return (
    1 + shared * 4 + (one.who === other.who ? 2 : 0) + (isSaidAlike ? 1 : 0) + (one.text.ru === other.text.ru ? 1 : 0)
  )
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 && other.size === 0) return 1
  const shared = [...one].filter(key => other.has(key)).length
  return shared / Math.max(one.size, other.size)
}

/** Whether a claim says all that another does, and is worth as much. */
export function covers(whole: Claim, part: Claim): boolean {
  if (whole.deed !== part.deed || whole.who !== part.who || worthOf(whole) !== worthOf(part)) return false
  if (part.deed === 'act') return overlap(whole.about, part.about) >= 0.6
  return [...part.about].every(key => whole.about.has(key) || isGeneral(key, whole))
}

const ANYBODY = 'to:third-party'

/**
 * «третьим лицам» stands for all of them, and what is never given to anybody is not given to them; whose data and of
 * what kind need not be told again.
 */
function isGeneral(key: string, {about, negated, force}: Claim): boolean {
  const denies = negated || force === 'ban'
  const names = (prefix: string): boolean => [...about].some(one => one.startsWith(prefix))
  if (key.startsWith('to:')) return about.has(ANYBODY) || (denies && !names('to:'))
  return key.startsWith('data:') ? !names('data:') : !key.startsWith('sort:')
}
