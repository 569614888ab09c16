/** A source of numbers that gives the same row for the same seed on every machine. */
export interface Random {
  /** A number from 0 up to 1, without 1. */
  next(): number
  /** A whole number from `from` to `to`, both included. */
  int(from: number, to: number): number
  /** True in this share of calls, 0 to 1. */
  chance(share: number): boolean
  /** One of the list, which must not be empty. */
  pick<T>(list: readonly T[]): T
  /** The list in another order; the given one stays as it is. */
  shuffle<T>(list: readonly T[]): T[]
}

/** Mulberry32: thirty-two bits of state, plenty for texts, and short enough to be read whole. */
const mulberry32 = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let bits = Math.imul(state ^ (state >>> 15), state | 1)
    bits = (bits + Math.imul(bits ^ (bits >>> 7), bits | 61)) ^ bits
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }
}

export const createRandom = (seed: number): Random => {
  const next = mulberry32(seed)
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1))
  const pick = <T>(list: readonly T[]): T => {
    const item = list[int(0, list.length - 1)]
    if (item === undefined) throw new Error('Nothing to pick from an empty list')
    return item
  }
  const shuffle = <T>(list: readonly T[]): T[] =>
    list
      .map(item => ({item, key: next()}))
      .sort((a, b) => a.key - b.key)
      .map(({item}) => item)
  return {next, int, pick, shuffle, chance: share => next() < share}
}
