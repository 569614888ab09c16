/** How a shorter row of words lies in a longer one. */
export interface Alignment {
  /** Words of the shorter row that are found in the longer one in the same order. */
  readonly matched: number
  /** Where they lie in the longer row: from the first to after the last. */
  readonly from: number
  readonly to: number
  /** Stretches of words that stand in one row between the same two neighbours: what differs. */
  readonly gaps: readonly {readonly short: readonly number[]; readonly long: readonly number[]}[]
}

/** Longest common subsequence of two rows of word numbers; bounded by their lengths, so keep them short. */
export function align(short: readonly number[], long: readonly number[]): Alignment {
  const width = long.length + 1
  const table = new Uint16Array((short.length + 1) * width)
  for (let i = short.length - 1; i >= 0; i--) {
    for (let j = long.length - 1; j >= 0; j--) {
      const down = table[(i + 1) * width + j] ?? 0
      const right = table[i * width + j + 1] ?? 0
      table[i * width + j] = short[i] === long[j] ? (table[(i + 1) * width + j + 1] ?? 0) + 1 : Math.max(down, right)
    }
  }
  return follow(short, long, table, width)
}

function follow(short: readonly number[], long: readonly number[], table: Uint16Array, width: number): Alignment {
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < short.length && j < long.length; ) {
    if (short[i] === long[j]) pairs.push([i++, j++])
    else if ((table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0)) i++
    else j++
  }
  const gaps: Alignment['gaps'][number][] = []
  let [lastI, lastJ] = [-1, (pairs[0]?.[1] ?? 0) - 1]
  for (const [i, j] of [...pairs, [short.length, (pairs.at(-1)?.[1] ?? -1) + 1] as const]) {
    const gap = {short: short.slice(lastI + 1, i), long: long.slice(lastJ + 1, j)}
    if (gap.short.length > 0 || gap.long.length > 0) gaps.push(gap)
    ;[lastI, lastJ] = [i, j]
  }
  return {matched: pairs.length, from: pairs[0]?.[1] ?? 0, to: (pairs.at(-1)?.[1] ?? -1) + 1, gaps}
}
