import type {FactMark} from './analysis.js'
import {addBit, type Bits, createBits} from './bits.js'
import type {FactBase} from './fact.js'
import type {Passage} from './passage.js'

/** Facts in words, for patterns: by passage, and by kind where they stand, lead-ins included. */
export interface FactMarks {
  readonly byKind: ReadonlyMap<string, Bits>
  readonly byPassage: ReadonlyMap<number, readonly FactMark[]>
}

/** Turns facts, which know characters, into marks, which know words. */
export function markFacts(
  passages: readonly Passage[],
  facts: readonly (readonly [kind: string, facts: readonly Omit<FactBase, 'text'>[]])[]
): FactMarks {
  const byPassage = new Map<number, FactMark[]>()
  const byKind = new Map<string, Bits>()
  for (const [kind, list] of facts) {
    const where = byKind.get(kind) ?? createBits(passages.length)
    byKind.set(kind, where)
    for (const {passage, start, end} of list) {
      const mark = {kind, from: wordAt(passage, start), to: wordAfter(passage, end)}
      if (mark.from >= mark.to) continue
      const marks = byPassage.get(passage.index)
      if (marks) marks.push(mark)
      else byPassage.set(passage.index, [mark])
      addBit(where, passage.index)
    }
  }
  // An item is found by the facts of its lead-in too.
  for (const passage of passages) {
    for (let lead = passage.lead, depth = 0; lead && depth < 2; lead = lead.lead, depth++) {
      for (const {kind} of byPassage.get(lead.index) ?? []) addBit(byKind.get(kind) ?? createBits(0), passage.index)
    }
  }
  return {byKind, byPassage}
}

/** Index of the first word that ends after character `start`. */
function wordAt({ends}: Passage, start: number): number {
  const index = ends.findIndex(end => end > start)
  return index < 0 ? ends.length : index
}

/** Index after the last word that begins before character `end`. */
function wordAfter({starts}: Passage, end: number): number {
  const index = starts.findIndex(start => start >= end)
  return index < 0 ? starts.length : index
}
