import type {Analysis} from '../analyze/analysis.js'
import {addBit, hasBit, joinBits, listBits} from '../analyze/bits.js'
import type {Passage} from '../analyze/passage.js'
import {deepest, type WordIndex} from '../analyze/word-index.js'
import {remember} from '../language/remember.js'
import {type Bounds, boundOf, boundsOf} from './bound.js'
import type {Expression, PatternFact, Phrase, Step} from './pattern.js'

/**
 * Which passages hold the words of each step: rows of bits as `WordIndex` has them, each filled when it is first asked for. A run asks
 * thousands of times, so rows lie in one array and are named by where they begin.
 */
export interface Rows {
  readonly bounds: Bounds
  /** By the number of a step: where its row begins, plus 1; 0 where it was not asked for, `EMPTY` or `ANY`. */
  begins: Int32Array
  bits: Uint32Array
  used: number
  /** Where the rows of an expression are met, and those of a phrase in it: one after another, so that one place serves all. */
  readonly met: Uint32Array
  readonly phrase: Uint32Array
}

const EMPTY = -1
// A fact is looked for where the words around it stand, so that it may be in any passage.
const ANY = -2

/** The rows of one policy. */
export function rowsOf(analysis: Analysis): Rows {
  return remember(analysis, createRows)
}

/** The indexes of the passages that hold every word an expression needs, ascending; only they are worth reading. */
export function whereOf(analysis: Analysis, {needs}: Expression): readonly number[] {
  const rows = rowsOf(analysis)
  let isMet = false
  for (const step of needs) {
    const row = step.fact && !isMet ? rowOfFact(analysis, rows, step.id, step.fact) : rowOf(analysis, rows, step)
    // The rows of later steps are dearer to fill.
    if (row === EMPTY || (row !== ANY && !meet(rows.bits, row, rows.met, isMet))) return none
    if (row !== ANY) isMet = true
  }
  return isMet ? listBits(rows.met) : analysis.passages.map(passage => passage.index)
}

const none: readonly never[] = []

/** Leaves in `met` the passages of a row, of those before where there are some; false where none is left. */
function meet(bits: Uint32Array, row: number, met: Uint32Array, isMet: boolean): boolean {
  let left = 0
  for (let at = 0; at < met.length; at++) {
    const both = (bits[row + at] ?? 0) & (isMet ? (met[at] ?? 0) : ~0)
    met[at] = both
    left |= both
  }
  return left !== 0
}

/** Whether a passage holds every word an expression needs. */
export function mayMatch({analysis, rows, passage}: Standing, {needs}: Expression): boolean {
  for (const step of needs) {
    const row = rowOf(analysis, rows, step)
    if (row === EMPTY) return false
    if (row !== ANY && !hasBit(rows.bits, passage.index, row)) return false
  }
  return true
}

/** A passage beside the rows of its policy. */
interface Standing {
  readonly analysis: Analysis
  readonly rows: Rows
  readonly passage: Passage
}

/** With the rows of all steps that an earlier policy of the run asked for, filled from the stems of this one: most have none here. */
function createRows({words, lexicon}: Analysis): Rows {
  const {stride} = words
  const bounds = boundsOf(lexicon)
  const begins = new Int32Array(bounds.byStep.length)
  bounds.byStep.forEach((bound, id) => {
    if (bound && bound.stemIds.length > 0) begins[id] = EMPTY
  })
  const rows = {
    bounds,
    begins,
    bits: new Uint32Array(1024 * stride),
    used: 0,
    met: new Uint32Array(stride),
    phrase: new Uint32Array(stride)
  }
  bounds.ofStem.forEach((steps, stem) => {
    const from = words.rowOf(stem)
    if (from >= 0 && steps) for (const id of steps) addTo(rows, id, words, from)
  })
  return rows
}

/** Adds the passages of a stem to the row of a step. */
function addTo(rows: Rows, id: number, {bits, stride}: WordIndex, from: number): void {
  const {begins} = rows
  if ((begins[id] ?? 0) <= 0) begins[id] = addRow(rows, stride) + 1
  joinBits(rows.bits, (begins[id] ?? 1) - 1, bits, from, stride)
}

/** Where the row of a step begins, or `EMPTY`, or `ANY`. */
function rowOf(analysis: Analysis, rows: Rows, step: Step): number {
  const {id} = step
  const known = rows.begins[id] ?? 0
  if (known !== 0) return known < 0 ? known : known - 1
  if (id >= rows.begins.length) rows.begins = grown(rows.begins, (id + 1) * 2)
  if (step.fact) return ANY
  if (step.any) {
    const row = joinPhrases(analysis, rows, step.any)
    rows.begins[id] = row < 0 ? row : row + 1
  } else {
    rows.begins[id] = EMPTY
    for (const stem of boundOf(rows.bounds, step).stemIds) {
      const from = analysis.words.rowOf(stem)
      if (from >= 0) addTo(rows, id, analysis.words, from)
    }
  }
  const begin = rows.begins[id] ?? EMPTY
  return begin < 0 ? begin : begin - 1
}

/** The passages with a fact, for expressions that need no words. */
function rowOfFact(analysis: Analysis, rows: Rows, id: number, fact: PatternFact): number {
  const known = rows.begins[id] ?? 0
  if (known !== 0) return known < 0 ? known : known - 1
  if (id >= rows.begins.length) rows.begins = grown(rows.begins, (id + 1) * 2)
  const row = addRow(rows, analysis.words.stride)
  for (const passage of analysis.passages) {
    let read: Passage | undefined = passage
    for (let depth = 0; read && depth <= deepest; depth++, read = read.lead) {
      if (analysis.factsIn(fact, read).length > 0) addBit(rows.bits, passage.index, row)
    }
  }
  rows.begins[id] = row + 1
  return row
}

function joinPhrases(analysis: Analysis, rows: Rows, phrases: readonly Phrase[]): number {
  const {stride} = analysis.words
  let row = EMPTY
  for (const phrase of phrases) {
    const standing = standingOf(analysis, rows, phrase)
    if (standing === ANY) return ANY
    if (standing === EMPTY) continue
    if (row === EMPTY) row = addRow(rows, stride)
    const [only] = phrase
    if (only && phrase.length === 1) joinBits(rows.bits, row, rows.bits, (rows.begins[only.id] ?? 1) - 1, stride)
    else addPhrase(rows, row, phrase)
  }
  return row
}

/** `EMPTY` where some step of a phrase stands nowhere, `ANY` where all may stand anywhere, else 0. */
function standingOf(analysis: Analysis, rows: Rows, phrase: Phrase): number {
  let standing = ANY
  for (const step of phrase) {
    const row = rowOf(analysis, rows, step)
    if (row === EMPTY) return EMPTY
    if (row !== ANY) standing = 0
  }
  return standing
}

/** Adds to a row the passages where all steps of a phrase stand. */
function addPhrase({begins, bits, phrase: met}: Rows, row: number, phrase: Phrase): void {
  let isMet = false
  for (const {id} of phrase) {
    const begin = begins[id] ?? 0
    if (begin <= 0) continue
    if (!meet(bits, begin - 1, met, isMet)) return
    isMet = true
  }
  joinBits(bits, row, met, 0, met.length)
}

function addRow(rows: Rows, stride: number): number {
  const row = rows.used
  rows.used += stride
  if (rows.used > rows.bits.length) {
    const bits = new Uint32Array(rows.used * 2)
    bits.set(rows.bits)
    rows.bits = bits
  }
  return row
}

function grown(begins: Int32Array, length: number): Int32Array {
  const longer = new Int32Array(length)
  longer.set(begins)
  return longer
}
