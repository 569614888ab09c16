import type {Unit} from '../../diff/unit.js'

/** A clause of one of the policies. */
export interface Spot {
  readonly policy: number
  readonly unit: Unit
}

/** Two clauses of two policies that are one clause, the more alike the likelier. */
export interface Link {
  readonly one: Spot
  readonly other: Spot
  readonly alike: number
}

/** Twice the shared words by all words of two clauses, 0 to 1. */
export function alikeness({words: one}: Unit, {words: other}: Unit): number {
  if (one.length + other.length === 0) return 0
  const counts = new Map<number, number>()
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of other) {
    const left = counts.get(word) ?? 0
    if (left === 0) continue
    shared++
    counts.set(word, left - 1)
  }
  return (2 * shared) / (one.length + other.length)
}

/** Whether two clauses have the same words in the same order. */
export function isSameWords({words: one}: Unit, {words: other}: Unit): boolean {
  return one.length === other.length && one.every((word, at) => word === other[at])
}

// Where A is like B and B like C, C is like A, or it is no group.
const least = 0.25

/**
 * Clauses that are linked, by way of others too, of each policy one at most, in the order of policies; the likest links
 * first.
 */
export function groupSpots(links: readonly Link[]): Spot[][] {
  const groups = new Map<Unit, Spot[]>()
  const ordered = [...links].sort((a, b) => b.alike - a.alike || order(a.one, b.one) || order(a.other, b.other))
  for (const {one, other} of ordered) {
    const left = groups.get(one.unit) ?? [one]
    const right = groups.get(other.unit) ?? [other]
    if (left === right || !mayJoin(left, right)) continue
    const joined = [...left, ...right].sort(order)
    for (const {unit} of joined) groups.set(unit, joined)
  }
  return [...new Set(groups.values())].sort(([a], [b]) => (a && b ? order(a, b) : 0))
}

function mayJoin(left: readonly Spot[], right: readonly Spot[]): boolean {
  const policies = new Set(left.map(({policy}) => policy))
  if (right.some(({policy}) => policies.has(policy))) return false
  if (left.length + right.length === 2) return true
  const [first, ...others] = [...left, ...right].sort(order)
  return first !== undefined && others.every(({unit}) => alikeness(first.unit, unit) >= least)
}

function order(a: Spot, b: Spot): number {
  return a.policy - b.policy || a.unit.index - b.unit.index
}
