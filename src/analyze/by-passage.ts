import {groupBy} from '../language/group-by.js'
import {lazy} from './lazy.js'
import type {Passage} from './passage.js'

/** Facts found passage by passage, in each when somebody first asks: most rules ask for most facts in few passages. */
export interface ByPassage<T> {
  at(passage: Passage): readonly T[]
  /** Of all passages, in the order of the text. */
  all(): readonly T[]
}

const none: readonly never[] = []

/** Keeps what `find` finds in each of `passages`; the table of contents holds no facts. */
export function byPassage<T>(passages: readonly Passage[], find: (passage: Passage) => readonly T[]): ByPassage<T> {
  const found: (readonly T[] | undefined)[] = []
  const at = (passage: Passage): readonly T[] => {
    const known = found[passage.index]
    if (known) return known
    const fresh = passage.kind === 'contents' ? none : find(passage)
    found[passage.index] = fresh
    return fresh
  }
  // A list is filled by hand: V8 makes every value that `flatMap` adds a call of its runtime.
  const all = lazy(() => {
    const every: T[] = []
    for (const passage of passages) for (const one of at(passage)) every.push(one)
    return every
  })
  return {at, all}
}

/** The same for facts that are found in the whole policy at once, when somebody first asks. */
export function ofPolicy<T extends {readonly passage: Passage}>(find: () => readonly T[]): ByPassage<T> {
  const all = lazy(find)
  const grouped = lazy(() => groupBy(all(), one => one.passage.index))
  return {at: passage => grouped().get(passage.index) ?? none, all}
}
