import type {Unit} from '../../diff/unit.js'
import type {VersionText} from '../version-text.js'
import {absorbLists} from './absorb.js'
import {alignChapters, type Chapter, readChapters} from './chapters.js'
import {type Aligning, scoreUnits} from './score.js'
import {alignSequences} from './sequence.js'
import {settleGaps} from './settle.js'
import {weigh} from './weights.js'

/** Units that say the same in both versions; several on a side where it is divided otherwise, none where it is missing. */
export interface Block {
  readonly one: readonly Unit[]
  readonly other: readonly Unit[]
}

/** Which units of two versions belong together, all of them, in the order of the texts. */
export interface Alignment {
  readonly one: VersionText
  readonly other: VersionText
  readonly blocks: readonly Block[]
  readonly aligning: Aligning
}

/** Aligns two versions: their chapters first, then what stands in them. Units that stand for others are left out. */
export function align(one: VersionText, other: VersionText, leftOut: ReadonlySet<Unit>): Alignment {
  const weights = weigh(signsOfUnits(one), signsOfUnits(other))
  const aligning: Aligning = {one, other, weights}
  const [chapters, others] = [without(readChapters(one), leftOut), without(readChapters(other), leftOut)]
  const matches = alignChapters(chapters, others, aligning)
  const blocks = isCut(chapters, others, matches.filter(match => isPair(match.one) && isPair(match.other)).length)
    ? matches.flatMap(match => alignUnits(unitsIn(chapters, match.one), unitsIn(others, match.other), aligning))
    : alignUnits(unitsIn(chapters, [0, chapters.length]), unitsIn(others, [0, others.length]), aligning)
  return {one, other, blocks: absorbLists(blocks), aligning}
}

function isPair([from, to]: readonly [number, number]): boolean {
  return to > from
}

/** Whether the chapters of both versions answer each other; headings of one of them may be lost in the other. */
function isCut(one: readonly Chapter[], other: readonly Chapter[], pairs: number): boolean {
  return pairs * 2 >= Math.min(one.length, other.length) && Math.max(one.length, other.length) <= pairs * 3 + 3
}

function without(chapters: readonly Chapter[], leftOut: ReadonlySet<Unit>): Chapter[] {
  if (leftOut.size === 0) return [...chapters]
  return chapters
    .map(one => ({...one, units: one.units.filter(unit => !leftOut.has(unit))}))
    .filter(({units}) => units.length > 0)
}

function unitsIn(chapters: readonly Chapter[], [from, to]: readonly [number, number]): Unit[] {
  return chapters.slice(from, to).flatMap(({units}) => units)
}

function alignUnits(one: readonly Unit[], other: readonly Unit[], aligning: Aligning): Block[] {
  const matches = alignSequences(one.length, other.length, scoreUnits(aligning, one, other))
  const blocks = matches.map(match => ({one: one.slice(...match.one), other: other.slice(...match.other)}))
  return settleGaps(blocks, aligning)
}

function signsOfUnits({units, signs}: VersionText): ReadonlySet<string>[] {
  return units.flatMap(unit => signs.get(unit) ?? [])
}
