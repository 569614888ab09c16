import type {Alignment} from '../difference.js'
import type {Unit} from '../unit.js'
import {type BothKeys, pairAnywhere, pairChildren, pairHolders, pairUnique} from './identical.js'
import {readKeys} from './keys.js'
import {type Likeness, readLikeness} from './likeness.js'
import {createPairing, type Pairing, pair} from './pairing.js'
import {type Division, findDivisions} from './pieces.js'
import {pairSimilar} from './similar.js'

/** How two versions belong together, clause by clause. */
export interface AlignedUnits extends Alignment {
  /** A clause of BEFORE that became several. */
  readonly splits: readonly Division[]
  /** A clause of AFTER that several became. */
  readonly merges: readonly Division[]
}

// Pairs that are this much alike are settled first: what they tell of their surroundings helps with the rest.
const sure = 0.7

/**
 * Aligns the units of two versions that were read with one lexicon: by identical words, by what they stand under and their number, by the
 * likeness of words with the best assignment, then what was split or merged. Near linear in the words; what is alike is
 * looked for by rare words only.
 */
export function align(before: readonly Unit[], after: readonly Unit[], kin: readonly Kin[] = []): AlignedUnits {
  const pairing = createPairing(before, after)
  const keys = readKeys(before, after)
  pairTitles(pairing)
  pairUnique(pairing, keys)
  settle(pairing, keys)
  pairAnywhere(pairing, keys)
  const likeness = readLikeness(before, after)
  pairSimilar(pairing, likeness, sure)
  pairKin(pairing, kin)
  settle(pairing, keys)
  const divisions = divide(pairing, likeness)
  pairSimilar(pairing, likeness, 0)
  settle(pairing, keys)
  pairSimilar(pairing, likeness, 0)
  return {after: pairing.toAfter, before: pairing.toBefore, ...divisions}
}

function pairTitles(pairing: Pairing): void {
  const [one, other] = [pairing.before[0], pairing.after[0]]
  if (one?.kind === 'title' && other?.kind === 'title') pair(pairing, one, other)
}

/** Units that say the same thing of the policy, in whatever words: the date of its version. */
export type Kin = readonly [before: Unit, after: Unit]

function pairKin(pairing: Pairing, kin: readonly Kin[]): void {
  for (const [before, after] of kin) {
    if (!pairing.toAfter.has(before) && !pairing.toBefore.has(after)) pair(pairing, before, after)
  }
}

/** What holds pairs is a pair, and what stands under a pair is looked for there first. */
function settle(pairing: Pairing, keys: BothKeys): void {
  pairHolders(pairing, keys)
  pairChildren(pairing, keys)
}

function divide(pairing: Pairing, likeness: Likeness): Pick<AlignedUnits, 'splits' | 'merges'> {
  const {before, after, toAfter, toBefore} = pairing
  const splits = findDivisions({wholes: before, others: after, pairOf: toAfter, pairBack: toBefore, likeness})
  for (const {whole, pieces} of splits) settleDivision(whole, pieces, toAfter, toBefore)
  const merges = findDivisions({wholes: after, others: before, pairOf: toBefore, pairBack: toAfter, likeness})
  for (const {whole, pieces} of merges) settleDivision(whole, pieces, toBefore, toAfter)
  return {splits, merges}
}

/** The whole goes on as the piece that keeps its number, else as the first; all pieces lead back to it. */
function settleDivision(whole: Unit, pieces: readonly Unit[], there: Map<Unit, Unit>, back: Map<Unit, Unit>): void {
  const heir = pieces.find(({num}) => num === whole.num && num !== '') ?? pieces[0]
  if (heir) there.set(whole, heir)
  for (const piece of pieces) back.set(piece, whole)
}
