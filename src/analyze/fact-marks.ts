import type {FactMark} from './analysis.js'
import type {FactBase} from './fact.js'
import type {Passage} from './passage.js'

/** Facts in words, for patterns: by passage, and by kind where they stand. */
export interface FactMarks {
  withFact(kind: string): readonly number[]
  factsIn(passage: number): readonly FactMark[]
}

const none: readonly never[] = []

/** Turns facts, which know characters, into marks, which know words. */
export function markFacts(
  passages: readonly Passage[],
  facts: readonly (readonly [kind: string, facts: readonly Omit<FactBase, 'text'>[]])[]
): FactMarks {
  const byPassage = new Map<number, FactMark[]>()
  const byKind = new Map<string, Set<number>>()
  for (const [kind, list] of facts) {
    const where = byKind.get(kind) ?? new Set<number>()
    byKind.set(kind, where)
    for (const {passage, start, end} of list) {
      const mark = {kind, from: wordAt(passage, start), to: wordAfter(passage, end)}
      if (mark.from >= mark.to) continue
      const marks = byPassage.get(passage.index)
      if (marks) marks.push(mark)
      else byPassage.set(passage.index, [mark])
      where.add(passage.index)
    }
  }
  // An item is found by the facts of its lead-in too.
  for (const passage of passages) {
    for (let lead = passage.lead, depth = 0; lead && depth < 2; lead = lead.lead, depth++) {
      for (const {kind} of byPassage.get(lead.index) ?? none) byKind.get(kind)?.add(passage.index)
    }
  }
  const sorted = new Map([...byKind].map(([kind, where]) => [kind, [...where].sort((a, b) => a - b)]))
  return {withFact: kind => sorted.get(kind) ?? none, factsIn: passage => byPassage.get(passage) ?? none}
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
