import type {Span} from '../language/span.js'
import type {ByPassage} from './by-passage.js'
import type {Passage} from './passage.js'

/** A fact in words, for patterns: `from` is its first word, `to` the word after its last. */
export interface Mark {
  readonly from: number
  readonly to: number
}

/**
 * Turns facts, which know characters, into marks, which know words, in each passage when a pattern first asks; they come in the order of
 * their first words.
 */
export function markFacts<T extends Span>(
  facts: Pick<ByPassage<T>, 'at'>,
  fits: (fact: T) => boolean = () => true
): (passage: Passage) => readonly Mark[] {
  const marked: (readonly Mark[] | undefined)[] = []
  return passage => (marked[passage.index] ??= markOf(passage, facts.at(passage), fits))
}

const none: readonly Mark[] = []

function markOf<T extends Span>(passage: Passage, facts: readonly T[], fits: (fact: T) => boolean): readonly Mark[] {
  if (facts.length === 0) return none
  // Of two facts that begin with one word the last one found counts.
  const marks = new Map<number, Mark>()
  for (const fact of facts) {
    if (!fits(fact)) continue
    const from = firstAbove(passage.ends, fact.start)
    const to = firstAbove(passage.starts, fact.end - 1)
    if (from < to) marks.set(from, {from, to})
  }
  return [...marks.values()].sort((a, b) => a.from - b.from)
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
