import type {Analysis} from '../analyze/analysis.js'
import type {Passage} from '../analyze/passage.js'
import type {Evidence} from './check.js'
import {findMatches, type Match} from './match.js'
import type {Pattern} from './pattern.js'

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

/** The words of every match of the patterns in the order of the text, a passage once. */
export function findEvidence(analysis: Analysis, patterns: readonly Pattern[]): Evidence[] {
  const found: Evidence[] = []
  for (const pattern of patterns) for (const match of findMatches(analysis, pattern)) found.push(evidenceOf(match))
  return inOrder(found)
}

/** In the order of the text, of each passage the first one given. */
export function inOrder(all: readonly Evidence[]): Evidence[] {
  const found = new Map<number, Evidence>()
  for (const one of all) if (!found.has(one.passage.index)) found.set(one.passage.index, one)
  return [...found.values()].sort((a, b) => a.passage.index - b.passage.index)
}
