import {diffArrays} from 'diff'
import {groupBy} from '../../language/group-by.js'
import type {Unit} from '../unit.js'
import type {Keys} from './keys.js'
import {freeAfter, freeBefore, type Pairing, pair, pairTrees} from './pairing.js'

/** Keys of both versions. */
export interface BothKeys {
  readonly before: Keys
  readonly after: Keys
}

// Fewer words are said in many places: «имя», «номер телефона»; where they belong is told by what they stand under.
const telling = 5

/** Pairs sections and clauses with all under them, and single units, whose words stand once in each version. */
export function pairUnique(pairing: Pairing, keys: BothKeys): void {
  const trees = unique(pairing, unit => ({before: keys.before.tree[unit.index], after: keys.after.tree[unit.index]}))
  for (const [before, after] of trees) {
    const isTelling = (keys.before.weight[before.index] ?? 0) >= telling
    const areFree = !pairing.toAfter.has(before) && !pairing.toBefore.has(after)
    if (isTelling && areFree) pairTrees(pairing, before, after)
  }
  const owns = unique(pairing, unit => ({before: keys.before.own[unit.index], after: keys.after.own[unit.index]}))
  for (const [before, after] of owns) {
    if (before.words.length >= telling || isHeading(before, after)) pair(pairing, before, after)
  }
}

function isHeading(before: Unit, after: Unit): boolean {
  return before.kind === 'section' && after.kind === 'section' && before.words.length > 0
}

/** Free units, paired where a key is that of one free unit on each side. */
function unique(
  pairing: Pairing,
  keyOf: (unit: Unit) => {before: number | undefined; after: number | undefined}
): [Unit, Unit][] {
  const before = groupBy(freeBefore(pairing), unit => keyOf(unit).before)
  const after = groupBy(freeAfter(pairing), unit => keyOf(unit).after)
  const pairs: [Unit, Unit][] = []
  for (const [key, [one, ...others]] of before) {
    const [other, ...rest] = after.get(key) ?? []
    if (one && other && others.length === 0 && rest.length === 0) pairs.push([one, other])
  }
  return pairs
}

/** Pairs, in order, the units under each pair that have the same words, however few or often said. */
export function pairChildren(pairing: Pairing, keys: BothKeys): void {
  const tops = (units: readonly Unit[]) => units.filter(({parent}) => parent === undefined)
  pairInOrder(pairing, keys, tops(pairing.before), tops(pairing.after))
  // Pairs that are found on the way have children of their own, and come later in the order of the text.
  for (const unit of pairing.before) {
    const other = pairing.toAfter.get(unit)
    if (other) pairInOrder(pairing, keys, unit.children, other.children)
  }
}

/** Pairs what is left of the same words wherever it stands, in the order of the text; words that tell little stay with their list. */
export function pairAnywhere(pairing: Pairing, keys: BothKeys): void {
  pairInOrder(pairing, keys, freeBefore(pairing).filter(isTelling), freeAfter(pairing).filter(isTelling))
}

function isTelling({words}: Unit): boolean {
  return words.length >= telling
}

function pairInOrder(pairing: Pairing, keys: BothKeys, before: readonly Unit[], after: readonly Unit[]): void {
  const left = before.filter(unit => !pairing.toAfter.has(unit) && hasWords(unit))
  const right = after.filter(unit => !pairing.toBefore.has(unit) && hasWords(unit))
  if (left.length === 0 || right.length === 0) return
  const known = new Set(right.map(({index}) => keys.after.own[index]))
  const shared = left.filter(({index}) => known.has(keys.before.own[index]))
  const wanted = new Set(shared.map(({index}) => keys.before.own[index]))
  const others = right.filter(({index}) => wanted.has(keys.after.own[index]))
  const parts = diffArrays(
    shared.map(({index}) => keys.before.own[index]),
    others.map(({index}) => keys.after.own[index])
  )
  let from = 0
  let to = 0
  for (const {added, removed, count} of parts) {
    for (let step = 0; step < count && !added && !removed; step++) {
      const [one, other] = [shared[from + step], others[to + step]]
      if (one && other) pairTreesIfAlike(pairing, keys, one, other)
    }
    if (!added) from += count
    if (!removed) to += count
  }
}

function pairTreesIfAlike(pairing: Pairing, keys: BothKeys, before: Unit, after: Unit): void {
  if (keys.before.tree[before.index] === keys.after.tree[after.index]) pairTrees(pairing, before, after)
  else pair(pairing, before, after)
}

function hasWords({words}: Unit): boolean {
  return words.length > 0
}

/** Pairs what holds the same pairs: a section whose heading was rewritten, a clause without words of its own. */
export function pairHolders(pairing: Pairing, keys: BothKeys): void {
  for (const unit of pairing.before.toReversed()) {
    if (pairing.toAfter.has(unit) || unit.children.length === 0) continue
    const votes = new Map<Unit, number>()
    for (const child of unit.children) {
      const holder = pairing.toAfter.get(child)?.parent
      if (holder && !pairing.toBefore.has(holder))
        votes.set(holder, (votes.get(holder) ?? 0) + (keys.before.weight[child.index] ?? 0))
    }
    const [best] = [...votes].sort(([a, one], [b, other]) => other - one || a.index - b.index)
    if (best && isMost(best[1], keys, unit, best[0])) pair(pairing, unit, best[0])
  }
}

/** Whether the shared words are about half of what either holds, or both stand alone in the same place. */
function isMost(shared: number, keys: BothKeys, before: Unit, after: Unit): boolean {
  const least = 0.4
  return (
    shared >= least * (keys.before.weight[before.index] ?? 0) && shared >= least * (keys.after.weight[after.index] ?? 0)
  )
}
