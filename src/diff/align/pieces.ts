import {diffArrays} from 'diff'
import {groupByEach} from '../../language/group-by.js'
import type {Unit} from '../unit.js'
import type {Likeness} from './likeness.js'

/** A clause of one version whose words stand in several of the other. */
export interface Division {
  readonly whole: Unit
  /** In the order of the text, two at least. */
  readonly pieces: readonly Unit[]
}

/** What belongs together so far, seen from the version with the wholes. */
export interface PieceSearch {
  readonly wholes: readonly Unit[]
  readonly others: readonly Unit[]
  /** The pair of a whole, if it has one. */
  readonly pairOf: ReadonlyMap<Unit, Unit>
  /** The pair of one of the others. */
  readonly pairBack: ReadonlyMap<Unit, Unit>
  readonly likeness: Likeness
}

// Fewer words are not divided but replaced.
const fewest = 6
// A piece holds little else than words of the whole.
const inside = 0.7
// The pieces together say what the whole said, in its order, and little more.
const covered = 0.8
// A clause is divided into no more than a long list.
const most = 60

/** Finds clauses that were divided; a unit is a piece of one at most. */
export function findDivisions(search: PieceSearch): Division[] {
  const taken = new Set<Unit>()
  const starts = startsByWord(search)
  const divisions: Division[] = []
  for (const whole of search.wholes) {
    if (whole.words.length < fewest || whole.kind === 'section' || whole.kind === 'title') continue
    const pieces = bestRun(search, whole, starts).filter(unit => !taken.has(unit))
    if (pieces.length < 2 || !covers(whole, pieces)) continue
    for (const piece of pieces) taken.add(piece)
    divisions.push({whole, pieces})
  }
  return divisions
}

/** Free units of the other version by their first word that carries weight enough to be looked up. */
function startsByWord({others, pairBack}: PieceSearch): ReadonlyMap<number, readonly Unit[]> {
  const free = others.filter(unit => !pairBack.has(unit))
  return groupByEach(free, unit => new Set(unit.words.slice(0, 3)))
}

// A word that begins more free units is no way to find the one that is meant.
const manyStarts = 30

function bestRun(search: PieceSearch, whole: Unit, starts: ReadonlyMap<number, readonly Unit[]>): Unit[] {
  const own = search.pairOf.get(whole)
  // A pair that says all the whole says leaves nothing to the pieces.
  if (own) return search.likeness.within(whole, own) < covered ? runAround(search, whole, own) : []
  const anchors = new Set<Unit>()
  for (const word of whole.words.slice(0, 3)) {
    const list = starts.get(word) ?? []
    if (list.length <= manyStarts) for (const unit of list) anchors.add(unit)
  }
  for (const anchor of anchors) {
    const run = search.likeness.within(anchor, whole) >= inside ? runAround(search, whole, anchor) : []
    if (run.length >= 2 && covers(whole, run)) return run
  }
  return []
}

/** The free units before and after `anchor`, without a gap, whose words stand in the whole. */
function runAround({others, pairBack, likeness}: PieceSearch, whole: Unit, anchor: Unit): Unit[] {
  const belongs = (unit: Unit | undefined): unit is Unit =>
    unit !== undefined &&
    !pairBack.has(unit) &&
    unit.kind !== 'section' &&
    unit.words.length > 0 &&
    likeness.within(unit, whole) >= inside
  const run = [anchor]
  for (let at = anchor.index + 1; run.length < most; at++) {
    const unit = others[at]
    if (!belongs(unit)) break
    run.push(unit)
  }
  for (let at = anchor.index - 1; run.length < most; at--) {
    const unit = others[at]
    if (!belongs(unit)) break
    run.unshift(unit)
  }
  return run
}

/** Whether the words of the pieces, one after the other, are those of the whole but for a few. */
function covers(whole: Unit, pieces: readonly Unit[]): boolean {
  const words = pieces.flatMap(piece => piece.words)
  const parts = diffArrays([...whole.words], words, {maxEditLength: whole.words.length})
  if (!parts) return false
  const same = parts.reduce((sum, {added, removed, count}) => sum + (added || removed ? 0 : count), 0)
  return same >= covered * whole.words.length && same >= covered * words.length
}
