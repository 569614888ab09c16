import type {RegionKind} from '../parts.js'

/** Where a region begins. */
export interface Opening {
  readonly kind: RegionKind
  readonly from: number
  /** The first word after the words that open it. */
  readonly after: number
  /** A clause with a verb of its own ends only at a comma or with the next subject. */
  readonly clause: boolean
}

export type Words = readonly string[]

/** Tells what begins at a word, looking a few words around it. */
export type Opener = (words: Words, at: number) => Opening | undefined

export function soon(words: Words, at: number, pattern: RegExp, reach: number): boolean {
  for (let next = at + 1; next <= at + reach; next++) if (pattern.test(words[next] ?? '')) return true
  return false
}

export function phrase(kind: RegionKind, from: number): Opening {
  return {kind, from, after: from + 1, clause: false}
}

export function clause(kind: RegionKind, from: number): Opening {
  return {kind, from, after: from + 1, clause: true}
}
