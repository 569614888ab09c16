/** Which of two sequences belong together: positions of each side, `to` exclusive; a side without any is a gap. */
export interface Match {
  readonly one: readonly [from: number, to: number]
  readonly other: readonly [from: number, to: number]
}

/** What an alignment is worth; both sides in positions, `to` exclusive. */
export interface Score {
  /** Of setting `from…to` of each side beside each other; undefined where that cannot be. */
  pair(one: number, toOne: number, other: number, toOther: number): number | undefined
  /** Of leaving one out, below zero. */
  gapOne(at: number): number
  gapOther(at: number): number
}

// One beside one, left out on either side, one beside several.
const STEPS: readonly (readonly [one: number, other: number])[] = [
  [1, 1],
  [1, 0],
  [0, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1]
]

// So far from where its place in the sequence lets expect it may the other side of a position be.
const BAND = 40
const SMALL = 200

/** The best alignment of two sequences in their order; in long ones only what stands near its place is looked at. */
export function alignSequences(lengthOne: number, lengthOther: number, score: Score): Match[] {
  const isSmall = lengthOne <= SMALL && lengthOther <= SMALL
  const slope = lengthOne === 0 ? 0 : lengthOther / lengthOne
  const low = (at: number): number => (isSmall ? 0 : Math.max(0, Math.round(at * slope) - BAND))
  const high = (at: number): number =>
    isSmall ? lengthOther : Math.min(lengthOther, Math.round(at * slope) + BAND + Math.ceil(slope))
  const best: Float64Array[] = []
  const steps: Int8Array[] = []
  for (let one = 0; one <= lengthOne; one++) {
    const [from, to] = [low(one), one === lengthOne ? lengthOther : high(one)]
    best.push(new Float64Array(to - from + 1).fill(Number.NEGATIVE_INFINITY))
    steps.push(new Int8Array(to - from + 1).fill(-1))
    for (let other = from; other <= to; other++) settle(one, other, {best, steps, low, score})
  }
  return readBack(lengthOne, lengthOther, steps, low)
}

interface Table {
  readonly best: readonly Float64Array[]
  readonly steps: readonly Int8Array[]
  readonly low: (at: number) => number
  readonly score: Score
}

/** The best way to have set so many of both sides. */
function settle(one: number, other: number, {best, steps, low, score}: Table): void {
  const [row, back] = [best[one], steps[one]]
  if (!row || !back) return
  const column = other - low(one)
  if (one === 0 && other === 0) {
    row[column] = 0
    return
  }
  for (const [index, [left, right]] of STEPS.entries()) {
    const [fromOne, fromOther] = [one - left, other - right]
    if (fromOne < 0 || fromOther < 0) continue
    const before = best[fromOne]?.[fromOther - low(fromOne)]
    if (before === undefined || before === Number.NEGATIVE_INFINITY) continue
    const gain =
      right === 0
        ? score.gapOne(fromOne)
        : left === 0
          ? score.gapOther(fromOther)
          : score.pair(fromOne, one, fromOther, other)
    if (gain !== undefined && before + gain > (row[column] ?? 0)) {
      row[column] = before + gain
      back[column] = index
    }
  }
}

function readBack(
  lengthOne: number,
  lengthOther: number,
  steps: readonly Int8Array[],
  low: (at: number) => number
): Match[] {
  const found: Match[] = []
  let [one, other] = [lengthOne, lengthOther]
  while (one > 0 || other > 0) {
    // Outside of the band there is nothing but gaps.
    const step = STEPS[steps[one]?.[other - low(one)] ?? -1] ?? (one > 0 ? [1, 0] : [0, 1])
    found.push({one: [one - step[0], one], other: [other - step[1], other]})
    one -= step[0]
    other -= step[1]
  }
  return found.reverse()
}
