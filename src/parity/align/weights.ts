import {worthOf} from '../signs/signs.js'

/** How much each sign tells that both versions have; what only one of them has is none. */
export type Weights = ReadonlyMap<string, number>

type Signs = ReadonlySet<string>

/** A sign that few units have tells which of them belong together. */
export function weigh(one: readonly Signs[], other: readonly Signs[]): Weights {
  const [left, right] = [count(one), count(other)]
  const units = one.length + other.length
  const weights = new Map<string, number>()
  for (const [sign, times] of left) {
    const more = right.get(sign)
    if (more === undefined) continue
    // Where one version has it far more often, it is hardly one thing.
    const balance = Math.min(times, more) / Math.max(times, more)
    weights.set(sign, worthOf(sign) * Math.log(1 + units / (times + more)) * (0.4 + 0.6 * balance))
  }
  return weights
}

function count(all: readonly Signs[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const signs of all) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  return counts
}

export interface Likeness {
  /** The weight of what both have. */
  readonly shared: number
  /** The weight of what only one of them has, on the average of both. */
  readonly apart: number
}

/** Compares the signs of one side, joined, with those of the other. */
export function compareSigns(one: readonly Signs[], other: readonly Signs[], weights: Weights): Likeness {
  let shared = 0
  let apart = 0
  const seen = new Set<string>()
  for (const signs of one) {
    for (const sign of signs) {
      const weight = weights.get(sign)
      if (weight === undefined || seen.has(sign)) continue
      seen.add(sign)
      if (other.some(signs => signs.has(sign))) shared += weight
      else apart += weight
    }
  }
  const own = new Set<string>()
  for (const signs of other) {
    for (const sign of signs) {
      if (seen.has(sign) || own.has(sign)) continue
      own.add(sign)
      apart += weights.get(sign) ?? 0
    }
  }
  return {shared, apart: apart / 2}
}

/** From 0 to 1: how much of what tells two texts is in both. */
export function dice({shared, apart}: Likeness): number {
  return shared === 0 ? 0 : shared / (shared + apart)
}
