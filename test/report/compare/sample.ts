import type {PolicyMatrix} from '../../../src/compare/matrix.js'
import {full, matrixOf, poor, readTexts} from '../../compare/policies.js'

/** Two made-up policies and a third that a copyist changed in one word. */
export const sample: PolicyMatrix = matrixOf(
  readTexts({'ours/full.md': full, 'theirs/poor.md': poor, 'copy.md': full.replace('3 года', '5 лет')}),
  {align: true}
)

/** The first two of them, without what they share. */
export const pair: PolicyMatrix = matrixOf(readTexts({'ours/full.md': full, 'theirs/poor.md': poor}))

/** As many columns as asked for, all of made-up texts. */
export function many(count: number, align = false): PolicyMatrix {
  const texts = Array.from({length: count}, (_, at) => [`папка/политика-${at}.md`, at % 2 === 0 ? full : poor] as const)
  return matrixOf(readTexts(Object.fromEntries(texts)), {align})
}

/** The matrix with `words` in the place of every word of a policy, its titles and paths. */
export function withWords(matrix: PolicyMatrix, words: string): PolicyMatrix {
  const free = new Set(['words', 'value', 'heading', 'title', 'path', 'text', 'reason'])
  return JSON.parse(
    JSON.stringify(matrix, (key, value: unknown) => (typeof value === 'string' && free.has(key) ? words : value))
  ) as PolicyMatrix
}
