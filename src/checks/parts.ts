import type {Analysis} from '../analyze/analysis.js'
import type {Evidence} from './check.js'
import {findEvidence, inOrder} from './evidence.js'
import type {Part} from './pattern.js'

/** Which parts of an element a policy states, and where. */
export interface StatedParts {
  /** One place for each stated part, in the order of the text. */
  readonly evidence: readonly Evidence[]
  /** The first of them in the clause that holds most parts: there an incomplete statement is to be completed. */
  readonly fullest: Evidence | undefined
  readonly lacking: readonly Part[]
}

/** Looks for every part anywhere in the policy. */
export function findParts(analysis: Analysis, parts: readonly Part[]): StatedParts {
  const found = parts.map(part => findEvidence(analysis, part.match))
  const home = fullestHome(found)
  const isHome = (one: Evidence): boolean => one.passage.home === home
  const evidence = inOrder(found.flatMap(places => places.find(isHome) ?? places[0] ?? []))
  return {evidence, fullest: evidence.find(isHome), lacking: parts.filter((_, index) => found[index]?.length === 0)}
}

/** The numbered clause or section that holds most parts, the first of equals. */
function fullestHome(found: readonly (readonly Evidence[])[]): string | undefined {
  const counts = new Map<string, number>()
  for (const places of found) {
    for (const home of new Set(places.map(one => one.passage.home))) counts.set(home, (counts.get(home) ?? 0) + 1)
  }
  const most = Math.max(...counts.values())
  return inOrder(found.flat()).find(one => counts.get(one.passage.home) === most)?.passage.home
}
