import {type Analysis, recall} from '../analyze/analysis.js'
import type {Passage} from '../analyze/passage.js'
import {deepest} from '../analyze/word-index.js'
import {type Bounds, boundsOf} from './bound.js'
import type {PatternFact} from './pattern.js'

/** A passage behind its lead-ins, as one row of words: what a pattern is held against. */
export interface View {
  readonly analysis: Analysis
  readonly bounds: Bounds
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
  const views = recall(analysis, createViews)
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
  const chain = leads ? leadsOf(passage) : []
  const parts = [...chain, passage]
  const stemIds = chain.length === 0 ? passage.stemIds : parts.flatMap(part => part.stemIds)
  const wordIds = chain.length === 0 ? passage.wordIds : parts.flatMap(part => part.wordIds)
  return {
    analysis,
    bounds: boundsOf(analysis.lexicon),
    passage,
    stemIds,
    wordIds,
    lead: stemIds.length - passage.words.length,
    parts
  }
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

function leadsOf(passage: Passage): Passage[] {
  const chain: Passage[] = []
  for (let lead = passage.lead; lead && chain.length < deepest; lead = lead.lead) chain.unshift(lead)
  return chain
}
