import type {Analysis} from '../analyze/analysis.js'
import type {Piece} from '../tree/text.js'
import type {Evidence} from './check.js'

/** The words of the policy that stand between two text offsets of its source; undefined where no words are left there. */
export function evidenceAt({passages}: Analysis, from: number, to: number): Evidence | undefined {
  const passage = passages[firstAfter(passages, from, ({leaf}) => endOf(leaf.pieces.at(-1)))]
  const pieces = passage?.leaf.pieces ?? []
  const index = firstAfter(pieces, from, endOf)
  const first = pieces[index]
  if (!passage || !first || first.offset >= to) return undefined
  let last = first
  for (let at = index + 1; at < pieces.length; at++) {
    const piece = pieces[at]
    if (!piece || piece.offset >= to) break
    last = piece
  }
  return {
    passage,
    start: first.start + Math.max(0, from - first.offset),
    end: last.start + Math.min(to - last.offset, last.end - last.start)
  }
}

function endOf(piece: Piece | undefined): number {
  return piece ? piece.offset + piece.width : 0
}

/** Index of the first of a row, ordered by their ends, that ends after an offset. */
function firstAfter<T>(row: readonly T[], offset: number, end: (one: T) => number): number {
  let low = 0
  let high = row.length
  while (low < high) {
    const middle = (low + high) >> 1
    const one = row[middle]
    if (one !== undefined && end(one) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
