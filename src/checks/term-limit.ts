import type {Analysis} from '../analyze/analysis.js'
import type {In} from '../analyze/facts.js'
import {type Duration, workingDays} from '../language/durations.js'
import type {Check, Problem} from './check.js'
import {findMatches, isAround, type Match} from './match.js'
import type {Pattern} from './pattern.js'

/** What a term is for, and how many working days the law gives. */
export interface TermLimit {
  readonly about: readonly Pattern[]
  /** Working days. */
  readonly limit: number
  /** Events and their common term may stand in sibling clauses («17.2 отзыва …», «17.4 … в срок 30 дней»). */
  readonly spread: boolean
}

/** Is a promised term longer than the law allows? A shorter one is always fine, and one finding a term is enough. */
export const termLimit: Check<TermLimit> = {
  readOptions(read) {
    read.known(['about', 'limit', 'spread'], ['about', 'limit'])
    return {
      about: read.patterns('about'),
      limit: read.count('limit'),
      spread: read.choice('spread', ['siblings']) === 'siblings'
    }
  },
  run(analysis, {about, limit, spread}) {
    const late = new Map<In<Duration>, Problem>()
    for (const pattern of about) {
      for (const match of findMatches(analysis, pattern)) {
        const term = termOf(analysis, match, spread)
        if (!term || late.has(term) || term.bound === 'at-least' || workingDays(term) <= limit) continue
        const {passage, start, end, text} = term
        const same = passage.index === match.passage.index
        const about = {
          passage: match.passage,
          start: match.passage.starts[match.from] ?? 0,
          end: match.passage.ends[match.to - 1] ?? 0
        }
        const at = same
          ? {passage, start: Math.min(start, about.start), end: Math.max(end, about.end)}
          : {passage, start, end}
        late.set(term, {
          at,
          related: same ? [] : [about],
          confidence: same ? 'high' : 'medium',
          details: {term: text},
          partial: false
        })
      }
    }
    return {problems: [...late.values()]}
  }
}

/** The term of a match: the nearest one of its sentence, else of its lead-in, else of the clauses around it. */
function termOf(analysis: Analysis, match: Match, spread: boolean): In<Duration> | undefined {
  const {durationsAt} = analysis.facts
  const {passage} = match
  const own = durationsAt(passage)
  const from = passage.starts[match.from] ?? 0
  const to = passage.ends[match.to - 1] ?? 0
  const distance = (one: Duration): number => (one.start >= from ? Math.max(0, one.start - to) : from - one.end + 1)
  const [nearest] = [...own].sort((a, b) => distance(a) - distance(b))
  if (nearest) return nearest
  const lead = passage.lead && durationsAt(passage.lead)[0]
  if (lead || !spread) return lead
  const around = analysis.passages.find(one => isAround(passage, one) && durationsAt(one).length > 0)
  return around && durationsAt(around)[0]
}
