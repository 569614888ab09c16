import type {Unit} from '../unit.js'

/** Pairs found so far; each unit is in one at most. */
export interface Pairing {
  readonly before: readonly Unit[]
  readonly after: readonly Unit[]
  readonly toAfter: Map<Unit, Unit>
  readonly toBefore: Map<Unit, Unit>
}

/** Nothing paired yet. */
export function createPairing(before: readonly Unit[], after: readonly Unit[]): Pairing {
  return {before, after, toAfter: new Map(), toBefore: new Map()}
}

/** Pairs two units that are both free. */
export function pair({toAfter, toBefore}: Pairing, before: Unit, after: Unit): void {
  toAfter.set(before, after)
  toBefore.set(after, before)
}

/** Pairs two units and, place by place, all under them: their trees are alike. */
export function pairTrees(pairing: Pairing, before: Unit, after: Unit): void {
  if (!pairing.toAfter.has(before) && !pairing.toBefore.has(after)) pair(pairing, before, after)
  for (const [at, child] of before.children.entries()) {
    const other = after.children[at]
    if (other) pairTrees(pairing, child, other)
  }
}

/** Units that belong to no pair yet. */
export function freeBefore({before, toAfter}: Pairing): Unit[] {
  return before.filter(unit => !toAfter.has(unit))
}

/** Units that belong to no pair yet. */
export function freeAfter({after, toBefore}: Pairing): Unit[] {
  return after.filter(unit => !toBefore.has(unit))
}

/** Whether two units stand under a pair, or both at the top. */
export function isUnderPair({toAfter}: Pairing, before: Unit, after: Unit): boolean {
  return before.parent ? toAfter.get(before.parent) === after.parent : after.parent === undefined
}

/** Whether one may become the other: a title stays a title. */
export function mayPair(before: Unit, after: Unit): boolean {
  return (before.kind === 'title') === (after.kind === 'title')
}
