import type {Passage} from '../../passage.js'
import {gapBefore} from '../gaps.js'
import type {Chain, Predicate, Region} from '../parts.js'

const LINKS = new Set('и или либо а также не ни будут быть затем их ее его'.split(' '))
const CONJUNCTIONS = new Set('и а но или либо однако'.split(' '))

/** Parts the words of a sentence between its chains of predicates. */
export function readChains(passage: Passage, predicates: readonly Predicate[], regions: readonly Region[]): Chain[] {
  const chains: Predicate[][] = []
  for (const predicate of predicates) {
    const chain = chains.at(-1)
    const last = chain?.at(-1)
    if (chain && last && isLinked(passage, last, predicate)) chain.push(predicate)
    else chains.push([predicate])
  }
  const starts = chains.map((chain, index) => {
    const before = chains[index - 1]?.at(-1)
    return before ? boundary(passage, before, chain[0] ?? before, regions) : 0
  })
  return chains.map((chain, index) => ({
    predicates: chain,
    from: starts[index] ?? 0,
    to: starts[index + 1] ?? passage.words.length
  }))
}

/** Deeds of one verb, or verbs with nothing but conjunctions between them. */
function isLinked({words}: Passage, last: Predicate, next: Predicate): boolean {
  if (next.at < last.to) return true
  for (let at = last.to; at < next.from; at++) if (!LINKS.has(words[at] ?? '')) return false
  return !words.slice(last.to, next.from).includes('а') || words.slice(last.to, next.from).includes('также')
}

/** Where the words of the next chain begin: at the last comma or conjunction before its predicate. */
function boundary(passage: Passage, last: Predicate, next: Predicate, regions: readonly Region[]): number {
  for (let at = Math.min(next.from, next.at); at > last.to; at--) {
    const region = regions.find(({from, to}) => from < at && at < to)
    if (region) {
      at = Math.max(region.from, last.to) + 1
      continue
    }
    if (CONJUNCTIONS.has(passage.words[at] ?? '') || /[,;]/.test(gapBefore(passage, at))) return at
  }
  return Math.min(next.from, next.at)
}
