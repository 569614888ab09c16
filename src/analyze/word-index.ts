import {addBit, listBits} from './bits.js'
import type {Passage} from './passage.js'

/** Which passages hold each stem, in their own words or in those that announce them: a row of bits for every stem. */
export interface WordIndex {
  /** Numbers to a row of `bits`, which are sets of passages. */
  readonly stride: number
  readonly bits: Uint32Array
  /** Where the row of a stem begins in `bits`, by its number in the lexicon; -1 where no passage holds it. */
  rowOf(stemId: number): number
}

/** The words that announce a passage count as its own, so many lead-ins deep. */
export const deepest = 2

/** Reads the stems of all passages. */
export function indexWords(passages: readonly Passage[]): WordIndex {
  const stride = (passages.length + 31) >>> 5
  const rows = numberStems(passages)
  const bits = new Uint32Array(rows.count * stride)
  for (const passage of passages) {
    let read: Passage | undefined = passage
    for (let depth = 0; read && depth <= deepest; depth++, read = read.lead) {
      for (const stem of read.stemIds) addBit(bits, passage.index, ((rows.numbers[stem] ?? 0) - 1) * stride)
    }
  }
  return {
    stride,
    bits,
    rowOf: stem => {
      const number = rows.numbers[stem] ?? 0
      return number === 0 ? -1 : (number - 1) * stride
    }
  }
}

/** Numbers the stems of a policy from 1, by their numbers in the lexicon. */
function numberStems(passages: readonly Passage[]): {numbers: Int32Array; count: number} {
  let highest = 0
  for (const {stemIds} of passages) for (const stem of stemIds) if (stem > highest) highest = stem
  const numbers = new Int32Array(highest + 1)
  let count = 0
  for (const {stemIds} of passages) for (const stem of stemIds) if (numbers[stem] === 0) numbers[stem] = ++count
  return {numbers, count}
}

/** The indexes of the passages that hold a stem, ascending. */
export function indexesWith({bits, stride, rowOf}: WordIndex, stemId: number): number[] {
  const row = rowOf(stemId)
  return row < 0 ? [] : listBits(bits, row, stride)
}
