import type {Analysis} from '../analyze/analysis.js'
import type {Passage} from '../analyze/passage.js'
import type {PatternFact} from './pattern.js'

/** A passage behind its lead-ins, as one row of words: what a pattern is held against. */
export interface View {
  readonly analysis: Analysis
  readonly passage: Passage
  readonly words: readonly string[]
  readonly stemIds: readonly number[]
  readonly wordIds: readonly number[]
  /** Number of words that belong to lead-ins. */
  readonly lead: number
  /** Index after the fact of this kind that begins at word `at`, or -1. */
  factEnd(kind: PatternFact, at: number): number
  /** Where steps begin, by their numbers, as far as anybody asked. */
  readonly starts: Map<number, readonly number[]>
}

/** The view of one passage, made once; `leads` false leaves the lead-ins out. */
export function viewOf(analysis: Analysis, passage: Passage, leads = true): View {
  if (!leads && passage.lead) return createView(analysis, passage, false)
  const known = analysis.views.get(passage.index) as View | undefined
  if (known) return known
  const view = createView(analysis, passage, leads)
  analysis.views.set(passage.index, view)
  return view
}

function createView(analysis: Analysis, passage: Passage, leads: boolean): View {
  const chain = leads ? leadsOf(passage) : []
  const parts = [...chain, passage]
  const words = chain.length === 0 ? passage.words : parts.flatMap(part => part.words)
  const stemIds = chain.length === 0 ? passage.stemIds : parts.flatMap(part => part.stemIds)
  const wordIds = chain.length === 0 ? passage.wordIds : parts.flatMap(part => part.wordIds)
  const lead = words.length - passage.words.length
  return {
    passage,
    words,
    stemIds,
    wordIds,
    analysis,
    lead,
    starts: new Map(),
    factEnd(kind, at) {
      let offset = 0
      for (const part of parts) {
        if (at < offset + part.words.length) {
          const end = analysis.factEnd(part.index, kind, at - offset)
          return end < 0 ? -1 : offset + end
        }
        offset += part.words.length
      }
      return -1
    }
  }
}

function leadsOf(passage: Passage): Passage[] {
  const chain: Passage[] = []
  for (let lead = passage.lead; lead && chain.length < 2; lead = lead.lead) chain.unshift(lead)
  return chain
}
