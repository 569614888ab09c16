import type {Passage} from './passage.js'

// What depends on the words of a text alone. Versions of a policy share most of their sentences, so that each is looked through once in
// a run: the lexicon gives equal texts one object with a place for each of these.
const kept = [
  'identifiers',
  'banks',
  'contacts',
  'addresses',
  'organisations',
  'durations',
  'dates',
  'mentions',
  'introduced',
  'clues',
  'forms',
  'segments',
  'laws'
] as const

export type Kept = (typeof kept)[number]

const slots = Object.fromEntries(kept.map((kind, slot) => [kind, slot])) as Readonly<Record<Kept, number>>

/** What `find` finds in the words of a passage, found once for all passages with the same words. */
export function findOnce<T extends object>(passage: Passage, kind: Kept, find: (passage: Passage) => T): T {
  const slot = slots[kind]
  const known = passage.found[slot] as T | undefined
  if (known) return known
  const fresh = find(passage)
  passage.found[slot] = fresh
  return fresh
}
