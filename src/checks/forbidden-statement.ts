import type {Confidence} from '../finding.js'
import type {Check, Evidence} from './check.js'
import {evidenceOf} from './evidence.js'
import {findMatches} from './match.js'
import type {Pattern} from './pattern.js'

/** What the policy must not say. */
export interface ForbiddenStatement {
  readonly match: readonly Pattern[]
  readonly confidence: Confidence
}

/** Does the policy say what the law forbids? One finding a sentence, however many patterns it meets. */
export const forbiddenStatement: Check<ForbiddenStatement> = {
  readOptions(read) {
    read.known(['match', 'confidence'], ['match'])
    return {match: read.patterns('match'), confidence: read.choice('confidence', ['high', 'medium', 'low']) ?? 'high'}
  },
  run(analysis, {match, confidence}) {
    const found = new Map<number, Evidence>()
    for (const pattern of match) {
      for (const one of findMatches(analysis, pattern)) {
        if (!found.has(one.passage.index)) found.set(one.passage.index, evidenceOf(one))
      }
    }
    const ordered = [...found.values()].sort((a, b) => a.passage.index - b.passage.index)
    return {problems: ordered.map(at => ({at, related: [], confidence, details: {}, partial: false}))}
  }
}
