import type {Passage} from '../analyze/passage.js'
import type {Evidence} from './check.js'
import type {Match} from './match.js'

/** The words of a match, from the first to the last. */
export function evidenceOf({passage, from, to}: Match): Evidence {
  return {passage, start: passage.starts[from] ?? 0, end: passage.ends[to - 1] ?? passage.leaf.value.length}
}

/** A whole passage. */
export function wholePassage(passage: Passage): Evidence {
  return {passage, start: 0, end: passage.leaf.value.length}
}

/** The words that an evidence points at. */
export function wordsOf({passage, start, end}: Evidence): string {
  return passage.leaf.value.slice(start, end)
}
