import {foldText} from './language/letters.js'
import type {Finding} from './lint.js'

const quotes = /[«»„“”‹›"'’`]/g
const dashes = /[‐‑‒–—−]/g
const unseen = /[\u00AD\u200B\uFEFF]/g

/**
 * Words of a finding as they are compared with those of another run or version: case, ё, the kind of quotes, dashes and
 * spaces, and stops at the end make no other words.
 */
export function plainWords(words: string): string {
  return foldText(words)
    .replace(unseen, '')
    .replace(quotes, '"')
    .replace(dashes, '-')
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;:]+$/, '')
    .trim()
}

/** The words that speak, as they are compared; of a contradiction those of all its sides, whichever comes first in the text. */
export function contentOf({kind, words, related}: Pick<Finding, 'kind' | 'words' | 'related'>): string[] {
  if (kind !== 'contradiction') return [plainWords(words)]
  return [...new Set([words, ...related.map(({reason}) => reason)].map(plainWords))].sort()
}

/** What of two lists has found no partner yet. */
export interface Unmatched<T> {
  readonly before: readonly T[]
  readonly after: readonly T[]
}

/** Two equal things, one of each list. */
export interface Pair<T> {
  readonly before: T
  readonly after: T
}

/**
 * Pairs what has equal keys, as in multisets: each thing once, the first with the first; a thing whose key is undefined
 * finds none. `rest` is for the next, less strict turn.
 */
export function matchBy<T>(
  {before, after}: Unmatched<T>,
  keyOf: (one: T, side: keyof Unmatched<T>) => string | undefined
): {pairs: Pair<T>[]; rest: Unmatched<T>} {
  const waiting = new Map<string, T[]>()
  for (const one of before.toReversed()) {
    const key = keyOf(one, 'before')
    if (key === undefined) continue
    const same = waiting.get(key)
    if (same) same.push(one)
    else waiting.set(key, [one])
  }
  const partners = new Map<T, T>()
  for (const one of after) {
    const key = keyOf(one, 'after')
    const partner = key === undefined ? undefined : waiting.get(key)?.pop()
    if (partner !== undefined) partners.set(one, partner)
  }
  const taken = new Set(partners.values())
  return {
    pairs: [...partners].map(([later, earlier]) => ({before: earlier, after: later})),
    rest: {before: before.filter(one => !taken.has(one)), after: after.filter(one => !partners.has(one))}
  }
}
