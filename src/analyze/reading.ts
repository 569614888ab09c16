import type {Mentions} from './mentions.js'
import type {Passage} from './passage.js'
import type {Topics} from './topics.js'

/**
 * What finders of meaning read: the passages, the words of the lists in them, what announces them, which only define.
 */
export interface Reading {
  readonly passages: readonly Passage[]
  readonly mentions: Mentions
  readonly topics: Topics
  isDefinition(passage: Passage): boolean
}

/** The words `from…to` of a passage as a stretch of its text. */
export function wordSpan(passage: Passage, from: number, to: number): {start: number; end: number; text: string} {
  const start = passage.starts[from] ?? 0
  const end = passage.ends[to - 1] ?? start
  return {start, end, text: passage.leaf.value.slice(start, end)}
}
