import type {Confidence} from '../finding.js'
import type {Evidence, Problem} from './check.js'
import {wordsOf} from './evidence.js'

/** Something the policy says of one thing, and where it says so. */
export interface Claim {
  readonly at: Evidence
}

// A text that says one thing in more ways than this is read as far as here.
const MOST = 80
const rank: readonly Confidence[] = ['low', 'medium', 'high']

/**
 * Claims that cannot both hold, as problems: the first of them with every later one that clashes with it, so that one
 * cause is told once. `clash` says how sure it is that two claims contradict each other.
 */
export function findClashes<C extends Claim>(
  claims: readonly C[],
  clash: (one: C, other: C) => Confidence | undefined,
  details: (first: C, others: readonly C[]) => Problem['details']
): Problem[] {
  const told = new Set<C>()
  const ordered = claims.slice(0, MOST).sort((a, b) => order(a.at, b.at))
  return ordered.flatMap((first, index) => {
    if (told.has(first)) return []
    const later = ordered.slice(index + 1).filter(other => !told.has(other))
    const found = later.flatMap(other => {
      const confidence = clash(first, other)
      return confidence ? [{other, confidence}] : []
    })
    if (found.length === 0) return []
    const others = found.map(({other}) => other)
    for (const one of others) told.add(one)
    return [
      {
        at: first.at,
        related: others.map(one => one.at),
        confidence: best(found.map(({confidence}) => confidence)),
        details: details(first, others),
        partial: false
      }
    ]
  })
}

const LONGEST = 100

/** Words as a message quotes them: without trailing signs, long ones cut at a word. */
export function quoted(words: string): string {
  const bare = words.replace(/[\s.,:;]+$/, '')
  return bare.length <= LONGEST ? bare : `${bare.slice(0, bare.lastIndexOf(' ', LONGEST))} …`
}

/** The words of both sides for a message: `first`, and `second`, the nearest of the others. */
export function bothWords(first: Claim, others: readonly Claim[]): Problem['details'] {
  return {first: quoted(wordsOf(first.at)), second: others[0] ? quoted(wordsOf(others[0].at)) : ''}
}

function best(all: readonly Confidence[]): Confidence {
  return rank.findLast(one => all.includes(one)) ?? 'low'
}

function order(a: Evidence, b: Evidence): number {
  return a.passage.index - b.passage.index || a.start - b.start
}
