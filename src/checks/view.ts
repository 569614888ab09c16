import type {Analysis} from '../analyze/analysis.js'
import type {Passage} from '../analyze/passage.js'
import type {PatternFact} from './pattern.js'

/** A passage behind its lead-ins, as one row of words: what a pattern is held against. */
export interface View {
  readonly passage: Passage
  readonly words: readonly string[]
  readonly stems: readonly string[]
  /** Number of words that belong to lead-ins. */
  readonly lead: number
  /** Index after the fact of this kind that begins at word `at`, or -1. */
  factEnd(kind: PatternFact, at: number): number
}

/** The view of one passage; `leads` false leaves the lead-ins out. */
export function viewOf(analysis: Analysis, passage: Passage, leads = true): View {
  const chain = leads ? leadsOf(passage) : []
  const parts = [...chain, passage]
  const words = chain.length === 0 ? passage.words : parts.flatMap(part => part.words)
  const stems = chain.length === 0 ? passage.stems : parts.flatMap(part => part.stems)
  const lead = words.length - passage.words.length
  return {
    passage,
    words,
    stems,
    lead,
    factEnd(kind, at) {
      let offset = 0
      for (const part of parts) {
        if (at < offset + part.words.length) {
          const mark = analysis.factsIn(part.index).find(fact => fact.kind === kind && fact.from === at - offset)
          return mark ? offset + mark.to : -1
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
