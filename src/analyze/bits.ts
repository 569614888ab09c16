/** A set of passage indexes, 32 to a number: sets of a policy's passages are joined and cut a thousand times a run. */
export type Bits = Uint32Array

/** An empty set for indexes below `size`. */
export function createBits(size: number): Bits {
  return new Uint32Array((size + 31) >>> 5)
}

/** Puts `index` into the set. */
export function addBit(bits: Bits, index: number): void {
  bits[index >>> 5] = (bits[index >>> 5] ?? 0) | (1 << (index & 31))
}

/** Whether `index` is in the set. */
export function hasBit(bits: Bits, index: number): boolean {
  return (((bits[index >>> 5] ?? 0) >>> (index & 31)) & 1) === 1
}

/** Adds all of `other` to `bits`. */
export function joinBits(bits: Bits, other: Bits): void {
  for (let at = 0; at < bits.length; at++) bits[at] = (bits[at] ?? 0) | (other[at] ?? 0)
}

/** Leaves in `bits` what is in `other` too. */
export function cutBits(bits: Bits, other: Bits): void {
  for (let at = 0; at < bits.length; at++) bits[at] = (bits[at] ?? 0) & (other[at] ?? 0)
}

/** Whether the set has nothing in it. */
export function isEmpty(bits: Bits): boolean {
  for (let at = 0; at < bits.length; at++) if (bits[at] !== 0) return false
  return true
}

/** The indexes of the set, ascending. */
export function listBits(bits: Bits): number[] {
  const found: number[] = []
  for (let at = 0; at < bits.length; at++) {
    for (let left = bits[at] ?? 0; left !== 0; left &= left - 1) found.push((at << 5) + 31 - Math.clz32(left & -left))
  }
  return found
}
