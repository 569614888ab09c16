import {groupByEach} from '../../language/group-by.js'
import type {Unit} from '../unit.js'
import {assign, type Offer} from './assign.js'
import type {Likeness} from './likeness.js'
import {freeAfter, freeBefore, isUnderPair, mayPair, type Pairing, pair} from './pairing.js'

// So alike must the words of two units be, by where they stand. Under one heading and number a clause may be rewritten in part and
// still be that clause; elsewhere in the policy clauses resemble each other by nature. Of two clauses of one section taken at random one in
// thirty is as alike as `sameHolder` asks (measured on forty policies). `between`: of the same number, between two pairs.
const needs = {between: 0.1, samePlace: 0.22, sameHolder: 0.32, elsewhere: 0.5, shortElsewhere: 0.85}
const short = 4

// What a common place adds to the likeness of words where several units contend.
const bonuses = {holder: 0.15, number: 0.1, neighbour: 0.1}

// A word that more units say tells nothing of which belongs to which.
const common = 40
// Of more contenders the likest by rare words are looked at.
const contenders = 24

/** Pairs what is left by the likeness of words, so that the sum over all is the greatest; pairs less alike than `least` wait. */
export function pairSimilar(pairing: Pairing, likeness: Likeness, least: number): void {
  const before = freeBefore(pairing)
  const after = freeAfter(pairing)
  const sayers = groupByEach(after, unit => new Set(unit.stems))
  const offers: Offer[] = []
  for (const unit of before) {
    for (const other of contendersOf(pairing, likeness, unit, sayers)) {
      const score = scoreOf(pairing, likeness, unit, other, least)
      if (score > 0) offers.push({before: unit.index, after: other.index, score})
    }
  }
  for (const {before: left, after: right} of assign(offers)) {
    const [one, other] = [pairing.before[left], pairing.after[right]]
    if (one && other) pair(pairing, one, other)
  }
}

/** Free units of AFTER that share words few units say, and those in the same place. */
function contendersOf(
  pairing: Pairing,
  likeness: Likeness,
  unit: Unit,
  sayers: ReadonlyMap<number, readonly Unit[]>
): Unit[] {
  const shared = new Map<Unit, number>()
  for (const stem of new Set(unit.stems)) {
    const list = sayers.get(stem) ?? []
    if (list.length > common) continue
    for (const other of list) shared.set(other, (shared.get(other) ?? 0) + likeness.weightOf(stem))
  }
  const likest = [...shared]
    .sort(([a, one], [b, other]) => other - one || a.index - b.index)
    .slice(0, contenders)
    .map(([other]) => other)
  const holder = unit.parent ? pairing.toAfter.get(unit.parent)?.children : undefined
  const beside = (holder ?? []).filter(other => !pairing.toBefore.has(other) && isSameNumber(unit, other))
  return [...new Set([...likest, ...beside])]
}

/** Zero where the two are not alike enough for where they stand. */
function scoreOf(pairing: Pairing, likeness: Likeness, before: Unit, after: Unit, least: number): number {
  if (!mayPair(before, after)) return 0
  const alike = likeness.of(before, after)
  const isHeld = isUnderPair(pairing, before, after)
  const isNumbered = isHeld && isSameNumber(before, after)
  const isNeighbour = follows(pairing, before, after)
  const isShort = Math.min(before.words.length, after.words.length) < short
  const need =
    isNumbered && isNeighbour
      ? needs.between
      : isNumbered || (isHeld && isNeighbour)
        ? needs.samePlace
        : isHeld
          ? needs.sameHolder
          : isShort
            ? needs.shortElsewhere
            : needs.elsewhere
  if (alike < Math.max(need, least)) return 0
  return (
    alike + (isHeld ? bonuses.holder : 0) + (isNumbered ? bonuses.number : 0) + (isNeighbour ? bonuses.neighbour : 0)
  )
}

/** Both have a number, and its last part is the same: 3.2 and 4.2 under sections that are one. */
function isSameNumber({num: one}: Unit, {num: other}: Unit): boolean {
  return one !== '' && lastPart(one) === lastPart(other)
}

function lastPart(num: string): string {
  return num.slice(num.lastIndexOf('.') + 1)
}

/** Whether what stands just before one, or just after it, is paired with what stands there by the other. */
function follows({before: left, after: right, toAfter}: Pairing, before: Unit, after: Unit): boolean {
  const isPair = (step: number): boolean => {
    const neighbour = left[before.index + step]
    return neighbour !== undefined && toAfter.get(neighbour) === right[after.index + step]
  }
  return isPair(-1) && isPair(1)
}
