import type {Passage} from '../../passage.js'
import {gapBefore} from '../gaps.js'
import type {Chain, Predicate, Region} from '../parts.js'

const LINKS =
  /^(?:and|or|nor|also|not|be|been|is|are|will|otherwise|either|then|may|never|them|it|their|your|further|to|in|any|way|t|no)$/
const CONJUNCTIONS = /^(?:and|or|but|however|nor)$/

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

/** Verbs with nothing but conjunctions, commas and helping words between them: «sell, rent or otherwise share». */
function isLinked({words}: Passage, last: Predicate, next: Predicate): boolean {
  if (next.at < last.to) return true
  if (next.negated !== last.negated) return false
  for (let at = last.to; at < next.at; at++)
    if (!LINKS.test(words[at] ?? '') && !/ly$/.test(words[at] ?? '')) return false
  return true
}

/** Where the words of the next chain begin: at the last comma or conjunction before its predicate. */
function boundary(passage: Passage, last: Predicate, next: Predicate, regions: readonly Region[]): number {
  for (let at = Math.min(next.from, next.at); at > last.to; at--) {
    const region = regions.find(({from, to}) => from < at && at < to)
    if (region) {
      at = Math.max(region.from, last.to) + 1
      continue
    }
    if (CONJUNCTIONS.test(passage.words[at] ?? '') || /[,;]/.test(gapBefore(passage, at))) return at
  }
  return Math.min(next.from, next.at)
}
