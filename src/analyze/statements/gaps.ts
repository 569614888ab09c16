import type {Passage} from '../passage.js'

/** What stands between word `at` and the one before it. */
export function gapBefore({leaf, starts, ends}: Passage, at: number): string {
  const start = at > 0 ? (ends[at - 1] ?? 0) : 0
  const end = starts[at] ?? start
  // Most words are parted by one space, which is not worth a string of its own.
  return end - start === 1 && leaf.value.charCodeAt(start) === 0x20 ? ' ' : leaf.value.slice(start, end)
}

export function hasComma(passage: Passage, at: number): boolean {
  return gapBefore(passage, at).includes(',')
}
