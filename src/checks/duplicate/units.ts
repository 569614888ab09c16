import type {Analysis} from '../../analyze/analysis.js'
import type {Passage} from '../../analyze/passage.js'
import {clausesOf} from '../clauses.js'

/** The words of one clause, its sentences together. */
export interface Unit {
  readonly index: number
  readonly passages: readonly Passage[]
  /** Stems by their numbers. */
  readonly stems: readonly number[]
  /** Where every passage of the clause begins in `stems`. */
  readonly starts: readonly number[]
}

/** Two clauses that share many rows of three words. */
export interface Candidate {
  readonly short: Unit
  readonly long: Unit
  /** How much further the shared rows stand in the long one than in the short one, in the middle of all. */
  readonly offset: number
}

const row = 3
// What stands in more clauses than this is a formula of all such texts.
const commonest = 6
const leastShare = 0.3
// No author's clause is longer; what is, would be slow to compare.
const longest = 400

/** Clauses of at least `words` words: no headings, tables, requisites. */
export function readUnits({passages: all}: Analysis, words: number): Unit[] {
  const units: Unit[] = []
  for (const passages of clausesOf(all)) {
    const [first] = passages
    if (first?.kind !== 'sentence' || first.requisites) continue
    const stems: number[] = []
    const starts: number[] = []
    for (const passage of passages) {
      starts.push(stems.length)
      for (const stem of passage.stemIds) stems.push(stem)
    }
    if (stems.length >= words && stems.length <= longest) units.push({index: units.length, passages, stems, starts})
  }
  return units
}

/** Pairs of units of which the shorter may be contained in the longer; linear in their words. */
export function findCandidates(units: readonly Unit[]): Candidate[] {
  const shared = new Map<number, number[]>()
  for (const places of repeatedRows(units)) {
    if (places.length <= commonest) addPairs(shared, places, units.length)
  }
  return [...shared].flatMap(([key, offsets]) => candidateOf(units, key, offsets))
}

/**
 * Where each row of words stands that comes more than once: `unit * longest + word`. Most rows come once, so the first
 * places are kept in a flat table: a map of them all would cost more than everything else here.
 */
function repeatedRows(units: readonly Unit[]): Iterable<readonly number[]> {
  const count = units.reduce((sum, {stems}) => sum + stems.length, 0)
  const mask = 2 ** Math.ceil(Math.log2(count * 2 + 1)) - 1
  const keys = new Int32Array(mask + 1)
  const places = new Int32Array(mask + 1)
  const repeated = new Map<number, number[]>()
  for (const {index, stems} of units) {
    let before = 0
    let middle = stems[0] ?? 0
    for (let at = 1; at < stems.length; at++) {
      const last = stems[at] ?? 0
      const key = (Math.imul(Math.imul(before, 0x9e3779b1) ^ middle, 0x85ebca6b) ^ Math.imul(last, 0xc2b2ae35)) | 0
      before = middle
      middle = last
      if (at < row - 1) continue
      const place = index * longest + at
      let slot = (key >>> 9) & mask
      while (places[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask
      if (places[slot] === 0) {
        keys[slot] = key
        places[slot] = place
      } else remember(repeated, key, places[slot] ?? 0, place)
    }
  }
  return repeated.values()
}

function remember(repeated: Map<number, number[]>, key: number, first: number, place: number): void {
  const all = repeated.get(key)
  if (all === undefined) repeated.set(key, [first, place])
  else if (all.length <= commonest) all.push(place)
}

/** Takes note of every two units that share a row, and how far apart it stands in them. */
function addPairs(shared: Map<number, number[]>, places: readonly number[], count: number): void {
  for (const [index, one] of places.entries()) {
    for (let next = index + 1; next < places.length; next++) {
      const other = places[next] ?? 0
      const [a, b] = [Math.floor(one / longest), Math.floor(other / longest)]
      if (a === b) continue
      const offset = (other % longest) - (one % longest)
      const offsets = shared.get(a * count + b)
      if (offsets) offsets.push(offset)
      else shared.set(a * count + b, [offset])
    }
  }
}

function candidateOf(units: readonly Unit[], key: number, offsets: readonly number[]): Candidate[] {
  const first = units[Math.floor(key / units.length)]
  const second = units[key % units.length]
  if (!first || !second) return []
  // Of two equal clauses the later one is too much.
  const isShort = first.stems.length < second.stems.length
  const [short, long] = isShort ? [first, second] : [second, first]
  if (offsets.length < (short.stems.length - row + 1) * leastShare) return []
  const middle = [...offsets].sort((a, b) => a - b)[offsets.length >> 1] ?? 0
  return [{short, long, offset: isShort ? middle : -middle}]
}
