import {matchBy, type Pair, type Unmatched} from '../finding-match.js'
import type {Spot} from './match.js'

// As many words are shared as are not.
const enough = 0.5
// Of one rule under one heading more than this are not told apart by likeness.
const most = 100

/** Pairs what is of one rule under one heading and has most of its words in common, the most alike first. */
export function pairAlike(left: Unmatched<Spot>): ReturnType<typeof matchBy<Spot>> {
  const keys = new Map<Spot, string>()
  for (const pair of groupByPlace(left).flatMap(pairGroup)) {
    const key = String(keys.size)
    keys.set(pair.before, key).set(pair.after, key)
  }
  return matchBy(left, spot => keys.get(spot))
}

function groupByPlace({before, after}: Unmatched<Spot>): Unmatched<Spot>[] {
  const groups = new Map<string, {before: Spot[]; after: Spot[]}>()
  const groupOf = ({rule, heading}: Spot): {before: Spot[]; after: Spot[]} => {
    const key = JSON.stringify([rule, heading])
    const group = groups.get(key) ?? {before: [], after: []}
    groups.set(key, group)
    return group
  }
  for (const spot of before) groupOf(spot).before.push(spot)
  for (const spot of after) groupOf(spot).after.push(spot)
  return [...groups.values()].filter(group => group.before.length > 0 && group.after.length > 0)
}

function pairGroup({before, after}: Unmatched<Spot>): Pair<Spot>[] {
  const pairs = before
    .slice(0, most)
    .flatMap(one => after.slice(0, most).map(other => ({before: one, after: other, share: shareOf(one, other)})))
    .filter(({share}) => share >= enough)
    .sort((a, b) => b.share - a.share)
  const taken = new Set<Spot>()
  return pairs.filter(pair => {
    if (taken.has(pair.before) || taken.has(pair.after)) return false
    taken.add(pair.before).add(pair.after)
    return true
  })
}

/** Twice the words of both by the words of each; 0 where there are none. */
function shareOf(before: Spot, after: Spot): number {
  const [one, other] = [before.stems(), after.stems()]
  const left = new Map<string, number>()
  for (const stem of one) left.set(stem, (left.get(stem) ?? 0) + 1)
  let common = 0
  for (const stem of other) {
    const count = left.get(stem) ?? 0
    if (count === 0) continue
    common++
    left.set(stem, count - 1)
  }
  return common === 0 ? 0 : (2 * common) / (one.length + other.length)
}
