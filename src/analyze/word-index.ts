import {addBit, type Bits, createBits} from './bits.js'
import type {Passage} from './passage.js'

// The words that announce a passage count as its own, two lead-ins deep.
const deepest = 2

/** Which passages hold each stem, by its number in the lexicon; lead-ins included. */
export function indexWords(passages: readonly Passage[]): ReadonlyMap<number, Bits> {
  const byStem = new Map<number, Bits>()
  for (const passage of passages) {
    let read: Passage | undefined = passage
    for (let depth = 0; read && depth <= deepest; depth++, read = read.lead) {
      for (const stem of read.stemIds) {
        const bits = byStem.get(stem) ?? createBits(passages.length)
        addBit(bits, passage.index)
        byStem.set(stem, bits)
      }
    }
  }
  return byStem
}
