import type {FactBase} from '../fact.js'
import type {Passage} from '../passage.js'

/** The words `from…to` of a passage as a fact. */
export function wordsOfRange(passage: Passage, from: number, to: number): FactBase {
  const start = passage.starts[from] ?? 0
  const end = passage.ends[to - 1] ?? start
  return {passage, start, end, text: passage.leaf.value.slice(start, end)}
}
