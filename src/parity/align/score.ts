import type {Unit} from '../../diff/unit.js'
import type {VersionText} from '../version-text.js'
import type {Score} from './sequence.js'
import {compareSigns, dice, type Weights} from './weights.js'

/** Two versions and what their signs tell. */
export interface Aligning {
  readonly one: VersionText
  readonly other: VersionText
  readonly weights: Weights
}

// To leave out a unit costs so much: two that have nothing in common but their place are still a pair.
const GAP = -0.9
const BULLET_GAP = -0.7
// Of parts that are one unit in the other version, each after the first.
const PART = -0.5

/** What it is worth to set units of one version beside those of another. */
export function scoreUnits({one, other, weights}: Aligning, units: readonly Unit[], others: readonly Unit[]): Score {
  const trust = trustNumbers(units, others)
  return {
    pair(from, to, fromOther, toOther) {
      const [left, right] = [units.slice(from, to), others.slice(fromOther, toOther)]
      const kinds =
        left.length + right.length > 2 ? joins(left, right, {one, other, weights}) : kindOf(left[0], right[0])
      if (kinds === undefined) return undefined
      const signs = compareSigns(signsIn(one, left), signsIn(other, right), weights)
      const told = signs.shared + signs.apart
      const likeness = (3.2 * dice(signs) - 1.2) * Math.min(1, told / 4)
      const length = lengthScore(sizeOf(left), sizeOf(right))
      return likeness + length + kinds + numberScore(left[0], right[0], trust) + PART * (left.length + right.length - 2)
    },
    gapOne: at => gapOf(units[at]),
    gapOther: at => gapOf(others[at])
  }
}

function gapOf(unit: Unit | undefined): number {
  return unit?.kind === 'point' || unit?.kind === 'row' ? BULLET_GAP : GAP
}

function signsIn({signs}: VersionText, units: readonly Unit[]): ReadonlySet<string>[] {
  return units.flatMap(unit => signs.get(unit) ?? [])
}

function sizeOf(units: readonly Unit[]): number {
  return units.reduce((sum, {text}) => sum + text.length, 0)
}

// The lengths of two translations of 100 characters differ by half of that in one pair of twenty.
const VARIANCE = 18

/** Texts of like length; by Gale and Church (1993), lengths spread with the root of the length. */
export function lengthScore(one: number, other: number): number {
  const mean = (one + other) / 2
  if (mean === 0) return 0
  const spread = (one - other) ** 2 / (mean * VARIANCE)
  return Math.max(-2.2, 0.25 - spread / 6)
}

/** A heading is a heading in every language; a number may be lost, a point become a paragraph. */
function kindOf(one: Unit | undefined, other: Unit | undefined): number | undefined {
  if (!one || !other) return undefined
  if (one.kind === other.kind) return 0.3
  if (one.kind === 'section' || other.kind === 'section') {
    const isLead = ({text}: Unit): boolean => text.trim().endsWith(':')
    return (isHeadingLike(one) && isHeadingLike(other)) || (isLead(one) && isLead(other)) ? 0 : undefined
  }
  const isItem = ({kind}: Unit): boolean => kind === 'point' || kind === 'row'
  return isItem(one) && other.kind === 'numbered' ? -0.6 : isItem(other) && one.kind === 'numbered' ? -0.6 : 0
}

const LONGEST_HEADING = 90

/** «1. Общие положения» may be read as a clause where nothing shows that it is a heading. */
function isHeadingLike({kind, text}: Unit): boolean {
  return kind === 'section' || (text.length <= LONGEST_HEADING && !/[.;:]$/.test(text.trim()))
}

/** Several units may be one in another language where each of them tells something of its own that is in it. */
function joins(left: readonly Unit[], right: readonly Unit[], {one, other, weights}: Aligning): number | undefined {
  const [parts, whole] = left.length > 1 ? [left, right[0]] : [right, left[0]]
  const [partsIn, wholeIn] = left.length > 1 ? [one, other] : [other, one]
  if (!whole || [whole, ...parts].some(({kind}) => kind === 'section')) return undefined
  const known = wholeIn.signs.get(whole) ?? none
  const told = parts.map(part => {
    const others = parts.filter(other => other !== part).map(other => partsIn.signs.get(other) ?? none)
    const own = [...(partsIn.signs.get(part) ?? none)].filter(sign => !others.some(signs => signs.has(sign)))
    return compareSigns([new Set(own)], [known], weights).shared
  })
  const silent = told.filter(shared => shared < 0.7).length
  if (silent > 0 && parts.some(({kind}) => kind === 'point')) return undefined
  // Two numbered clauses are seldom one.
  const numbered = parts.filter(({kind}) => kind === 'numbered').length
  return -0.8 * silent - 0.6 * Math.max(0, numbered - 1)
}

const none: ReadonlySet<string> = new Set()

interface Trust {
  readonly equal: number
  readonly unequal: number
}

/** Numbers tell much where both versions have the same of them, and where the one lacks some of the other's. */
function trustNumbers(units: readonly Unit[], others: readonly Unit[]): Trust {
  const [left, right] = [new Set(numbersIn(units)), new Set(numbersIn(others))]
  if (left.size === 0 || right.size === 0) return {equal: 0, unequal: 0}
  const common = [...left].filter(num => right.has(num)).length
  if (left.size === right.size && common === left.size) return {equal: 1.5, unequal: -1.2}
  // A number that is left out shows where the clause stood; without a hole the rest moved up.
  const few = left.size < right.size ? units : others
  return common === Math.min(left.size, right.size) && hasHole(few)
    ? {equal: 1.5, unequal: -1.2}
    : {equal: 0.3, unequal: 0}
}

function numbersIn(units: readonly Unit[]): string[] {
  return units.flatMap(({kind, num}) => ((kind === 'numbered' || kind === 'section') && num !== '' ? [num] : []))
}

/** «3.1, 3.3»: the numbers do not go on one by one. */
function hasHole(units: readonly Unit[]): boolean {
  const nums = numbersIn(units)
  return nums.some((num, at) => {
    const [last, next] = [lastPart(nums[at - 1]), lastPart(num)]
    return at > 0 && last !== undefined && next !== undefined && next > last + 1
  })
}

function lastPart(num: string | undefined): number | undefined {
  const digits = /(\d+)$/.exec(num ?? '')?.[1]
  return digits === undefined ? undefined : Number(digits)
}

function numberScore(one: Unit | undefined, other: Unit | undefined, {equal, unequal}: Trust): number {
  if (!one || !other || one.num === '' || other.num === '' || one.kind === 'point' || other.kind === 'point') return 0
  return one.num === other.num ? equal : unequal
}
