import {groupBy} from '../../language/group-by.js'
import type {Alignment} from '../difference.js'
import type {Unit} from '../unit.js'

/**
 * The units of AFTER that moved: among what stands under one pair, all but the heaviest run that kept its order; and what went from
 * under one pair to under another. A section takes what stands under it along.
 */
export function findMoved(after: readonly Unit[], alignment: Alignment): ReadonlySet<Unit> {
  const moved = new Set<Unit>()
  const held: (Pair & {readonly holder: Unit | undefined})[] = []
  const weights = weigh(after)
  const strays: Pair[] = []
  const pairs: Pair[] = []
  for (const unit of after) {
    const origin = alignment.before.get(unit)
    if (!origin || alignment.after.get(origin) !== unit) continue
    const one = {unit, origin, weight: weights[unit.index] ?? 1}
    const [holder, left] = [nearest(unit, alignment.before), nearest(origin, alignment.after)]
    const isHeld = left ? alignment.after.get(left) === holder : holder === undefined
    pairs.push({...one, weight: unit.words.length + 1})
    if (isHeld) held.push({...one, holder})
    else strays.push(one)
  }
  for (const group of groupBy(held, ({holder}) => holder).values())
    for (const {unit} of displaced(group)) moved.add(unit)
  if (strays.length > 0) {
    const outOfOrder = new Set(displaced(pairs).map(({unit}) => unit))
    for (const {unit, origin} of strays) {
      // A heading put between clauses, or taken out, moves none of them.
      const isCarried = !isPaired(unit.parent, alignment.before) || !isPaired(origin.parent, alignment.after)
      if (!isCarried || outOfOrder.has(unit)) moved.add(unit)
    }
  }
  return moved
}

interface Pair {
  readonly unit: Unit
  readonly origin: Unit
  readonly weight: number
}

/** Words of each unit with all under it. */
function weigh(units: readonly Unit[]): number[] {
  const weights: number[] = []
  for (const unit of units.toReversed())
    weights[unit.index] = unit.children.reduce((sum, {index}) => sum + (weights[index] ?? 0), unit.words.length + 1)
  return weights
}

/** The innermost unit around that is in a pair. */
function nearest(unit: Unit, pairs: ReadonlyMap<Unit, Unit>): Unit | undefined {
  let at = unit.parent
  while (at && !pairs.has(at)) at = at.parent
  return at
}

function isPaired(unit: Unit | undefined, pairs: ReadonlyMap<Unit, Unit>): boolean {
  return unit === undefined || pairs.has(unit)
}

/** What is not in the heaviest run of pairs that stand in the same order in both versions; `pairs` in the order of AFTER. */
function displaced(pairs: readonly Pair[]): Pair[] {
  const ranks = new Map([...pairs].sort((a, b) => a.origin.index - b.origin.index).map((one, at) => [one, at + 1]))
  // A Fenwick tree over the places in BEFORE: the heaviest run that ends at or before each.
  const heaviest: (Run | undefined)[] = []
  let best: Run | undefined
  for (const one of pairs) {
    const rank = ranks.get(one) ?? 0
    let before: Run | undefined
    for (let at = rank - 1; at > 0; at -= at & -at) before = heavier(before, heaviest[at])
    const run: Run = {pair: one, weight: one.weight + (before?.weight ?? 0), before}
    for (let at = rank; at <= pairs.length; at += at & -at) heaviest[at] = heavier(heaviest[at], run)
    best = heavier(best, run)
  }
  const kept = new Set<Pair>()
  for (let at = best; at; at = at.before) kept.add(at.pair)
  return pairs.filter(one => !kept.has(one))
}

interface Run {
  readonly pair: Pair
  readonly weight: number
  readonly before: Run | undefined
}

function heavier(one: Run | undefined, other: Run | undefined): Run | undefined {
  return (other?.weight ?? 0) > (one?.weight ?? 0) ? other : one
}
