import type {Analysis} from '../../analyze/analysis.js'
import type {Passage} from '../../analyze/passage.js'
import {indexesWith} from '../../analyze/word-index.js'

// Words in more passages than these tell none of them apart.
const COMMON = 400
// So many of the rarest words of a passage are looked for, and so many passages that share most of them are read.
const WORDS = 12
const MOST = 30

/** The passages of a version that share the most of the rarer words of a passage of another. */
export function passagesLike({words, passages}: Analysis, {stemIds, words: printed}: Passage): Passage[] {
  const stems = new Set(stemIds.filter((_, at) => (printed[at] ?? '').length > 2))
  const rows = [...stems]
    .map(stem => indexesWith(words, stem))
    .filter(row => row.length > 0 && row.length <= COMMON)
    .sort((a, b) => a.length - b.length)
    .slice(0, WORDS)
  const shared = new Map<number, number>()
  for (const row of rows) for (const index of row) shared.set(index, (shared.get(index) ?? 0) + 1)
  return [...shared]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST)
    .flatMap(([index]) => passages[index] ?? [])
}
