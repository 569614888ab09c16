/*
 * Sets of passages or words as bits, 32 to a number: bit `id & 31` of number `id >>> 5` is for `id`. Sets of one length may lie as rows in
 * one array; then `row` is where one begins.
 */

/** Puts `id` into a set. */
export function addBit(bits: Uint32Array, id: number, row = 0): void {
  const at = row + (id >>> 5)
  bits[at] = (bits[at] ?? 0) | (1 << (id & 31))
}

/** Whether `id` is in a set. */
export function hasBit(bits: Uint32Array, id: number, row = 0): boolean {
  return (((bits[row + (id >>> 5)] ?? 0) >>> (id & 31)) & 1) === 1
}

/** Adds `length` numbers of `other`, from `otherRow` on, to the set at `row`. */
export function joinBits(bits: Uint32Array, row: number, other: Uint32Array, otherRow: number, length: number): void {
  for (let at = 0; at < length; at++) bits[row + at] = (bits[row + at] ?? 0) | (other[otherRow + at] ?? 0)
}

/** The ids of a set of `length` numbers, ascending. */
export function listBits(bits: Uint32Array, row = 0, length = bits.length): number[] {
  const ids: number[] = []
  for (let at = 0; at < length; at++) {
    for (let left = bits[row + at] ?? 0; left !== 0; left &= left - 1)
      ids.push((at << 5) + 31 - Math.clz32(left & -left))
  }
  return ids
}
