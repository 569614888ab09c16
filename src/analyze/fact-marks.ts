import {addBit, type Bits, createBits} from './bits.js'
import type {FactBase} from './fact.js'
import type {Passage} from './passage.js'

/** Facts in words, for patterns: where they stand, lead-ins included, and where each ends. */
export interface FactMarks {
  readonly byKind: ReadonlyMap<string, Bits>
  /** Index after the last word of the fact of this kind that begins at word `from` of a passage, or -1. */
  endOf(passage: number, kind: string, from: number): number
}

type Marks = Map<string, Map<number, number>>

/** Turns facts, which know characters, into marks, which know words. */
export function markFacts(
  passages: readonly Passage[],
  facts: readonly (readonly [kind: string, facts: readonly Omit<FactBase, 'text'>[]])[]
): FactMarks {
  const byPassage = new Map<number, Marks>()
  const byKind = new Map<string, Bits>()
  for (const [kind, list] of facts) {
    const where = byKind.get(kind) ?? createBits(passages.length)
    byKind.set(kind, where)
    for (const {passage, start, end} of list) {
      const from = firstAbove(passage.ends, start)
      const to = firstAbove(passage.starts, end - 1)
      if (from >= to) continue
      mark(byPassage, passage.index, kind).set(from, to)
      addBit(where, passage.index)
    }
  }
  // An item is found by the facts of its lead-in too.
  for (const passage of passages) {
    for (let lead = passage.lead, depth = 0; lead && depth < 2; lead = lead.lead, depth++) {
      for (const kind of byPassage.get(lead.index)?.keys() ?? [])
        addBit(byKind.get(kind) ?? createBits(0), passage.index)
    }
  }
  return {byKind, endOf: (passage, kind, from) => byPassage.get(passage)?.get(kind)?.get(from) ?? -1}
}

function mark(byPassage: Map<number, Marks>, passage: number, kind: string): Map<number, number> {
  const marks = byPassage.get(passage) ?? new Map<string, Map<number, number>>()
  byPassage.set(passage, marks)
  const spans = marks.get(kind) ?? new Map<number, number>()
  marks.set(kind, spans)
  return spans
}

/** Index of the first number above `limit`; the numbers ascend. */
function firstAbove(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) > limit) high = middle
    else low = middle + 1
  }
  return low
}
