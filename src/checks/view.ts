import type {Analysis} from '../analyze/analysis.js'
import {leadsOf, type Passage} from '../analyze/passage.js'
import {deepest} from '../analyze/word-index.js'
import {remember} from '../language/remember.js'
import type {Bounds} from './bound.js'
import type {PatternFact} from './pattern.js'
import {type Rows, rowsOf} from './where.js'

/** A passage behind its lead-ins, as one row of words: what a pattern is held against. */
export interface View {
  readonly analysis: Analysis
  readonly bounds: Bounds
  readonly rows: Rows
  readonly passage: Passage
  readonly stemIds: readonly number[]
  readonly wordIds: readonly number[]
  /** Number of words that belong to lead-ins. */
  readonly lead: number
  /** Lead-ins and passage, from the outermost. */
  readonly parts: readonly Passage[]
}

/** The view of one passage, made once; `leads` false leaves the lead-ins out. */
export function viewOf(analysis: Analysis, passage: Passage, leads = true): View {
  if (!leads && passage.lead) return createView(analysis, passage, false)
  const views = remember(analysis, createViews)
  const known = views[passage.index]
  if (known) return known
  const view = createView(analysis, passage, leads)
  views[passage.index] = view
  return view
}

function createViews(): View[] {
  return []
}

function createView(analysis: Analysis, passage: Passage, leads: boolean): View {
  const chain = leads ? leadsOf(passage, deepest) : []
  const parts = [...chain, passage]
  const rows = rowsOf(analysis)
  const {stemIds, wordIds} = chain.length === 0 ? passage : joinWords(parts)
  const lead = stemIds.length - passage.words.length
  return {analysis, bounds: rows.bounds, rows, passage, stemIds, wordIds, lead, parts}
}

/** Some words of a view as a view of their own, to hold a pattern of words, not facts, against no more than these. */
export function cutView({analysis, bounds, rows, passage, stemIds, wordIds}: View, from: number, to: number): View {
  return {
    analysis,
    bounds,
    rows,
    passage,
    stemIds: stemIds.slice(from, to),
    wordIds: wordIds.slice(from, to),
    lead: 0,
    parts: []
  }
}

function joinWords(parts: readonly Passage[]): Pick<View, 'stemIds' | 'wordIds'> {
  const stemIds: number[] = []
  const wordIds: number[] = []
  for (const part of parts) {
    for (const id of part.stemIds) stemIds.push(id)
    for (const id of part.wordIds) wordIds.push(id)
  }
  return {stemIds, wordIds}
}

/** Index after the fact of this kind that begins at word `at`, or -1. */
export function factEnd({analysis, parts}: View, kind: PatternFact, at: number): number {
  let offset = 0
  for (const part of parts) {
    const {length} = part.words
    if (at < offset + length) {
      for (const {from, to} of analysis.factsIn(kind, part)) if (offset + from === at) return offset + to
      return -1
    }
    offset += length
  }
  return -1
}

/** First word at or after `at` with which a fact of this kind begins, or the number of words. */
export function nextFact({analysis, parts, stemIds}: View, kind: PatternFact, at: number): number {
  let offset = 0
  for (const part of parts) {
    const {length} = part.words
    if (at < offset + length) {
      for (const {from} of analysis.factsIn(kind, part)) if (offset + from >= at) return offset + from
    }
    offset += length
  }
  return stemIds.length
}
