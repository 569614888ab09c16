import type {Unit} from '../unit.js'

/** How alike the words of units are, 0 to 1; words that every clause of a policy says count little. */
export interface Likeness {
  /** Twice the weight of the shared words by the weight of all. */
  of(before: Unit, after: Unit): number
  /** Which share of the weight of `part` stands in `whole`. */
  within(part: Unit, whole: Unit): number
  /** What a stem counts for. */
  weightOf(stem: number): number
}

/** Weighs words, by their stems, by how many units of both versions say them. */
export function readLikeness(before: readonly Unit[], after: readonly Unit[]): Likeness {
  const said = new Map<number, number>()
  for (const units of [before, after]) {
    for (const {stems} of units) for (const stem of new Set(stems)) said.set(stem, (said.get(stem) ?? 0) + 1)
  }
  const all = before.length + after.length
  const weightOf = (stem: number): number => Math.log(1 + all / (said.get(stem) ?? 1))
  const bags = new Map<Unit, Bag>()
  const bagOf = (unit: Unit): Bag => {
    const known = bags.get(unit)
    if (known) return known
    const fresh = readBag(unit, weightOf)
    bags.set(unit, fresh)
    return fresh
  }
  const shared = (one: Bag, other: Bag): number => {
    const [few, many] = one.counts.size < other.counts.size ? [one, other] : [other, one]
    let sum = 0
    for (const [stem, count] of few.counts) sum += Math.min(count, many.counts.get(stem) ?? 0) * weightOf(stem)
    return sum
  }
  return {
    of(one, other) {
      const [left, right] = [bagOf(one), bagOf(other)]
      return (2 * shared(left, right)) / Math.max(left.weight + right.weight, Number.MIN_VALUE)
    },
    within(part, whole) {
      const bag = bagOf(part)
      return shared(bag, bagOf(whole)) / Math.max(bag.weight, Number.MIN_VALUE)
    },
    weightOf
  }
}

interface Bag {
  readonly counts: ReadonlyMap<number, number>
  readonly weight: number
}

function readBag({stems}: Unit, weightOf: (stem: number) => number): Bag {
  const counts = new Map<number, number>()
  let weight = 0
  for (const stem of stems) {
    counts.set(stem, (counts.get(stem) ?? 0) + 1)
    weight += weightOf(stem)
  }
  return {counts, weight}
}
