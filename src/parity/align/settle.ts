import type {Unit} from '../../diff/unit.js'
import type {Block} from './align.js'
import {type Aligning, scoreUnits} from './score.js'

/**
 * Units that were left out on both sides of one spot are what one version says in other words: they are set beside each
 * other as far as there are as many, and only the rest is missing.
 */
export function settleGaps(blocks: readonly Block[], aligning: Aligning): Block[] {
  const settled: Block[] = []
  for (let at = 0; at < blocks.length; ) {
    let end = at
    while (end < blocks.length && isGap(blocks[end])) end++
    if (end > at) settled.push(...settleRun(blocks.slice(at, end), aligning))
    else settled.push(...blocks.slice(at, at + 1))
    at = Math.max(end, at + 1)
  }
  return settled
}

function isGap(block: Block | undefined): boolean {
  return block !== undefined && (block.one.length === 0 || block.other.length === 0)
}

function settleRun(run: readonly Block[], aligning: Aligning): Block[] {
  const one = run.flatMap(block => block.one)
  const other = run.flatMap(block => block.other)
  if (one.length === 0 || other.length === 0) return [...run]
  const size = (units: readonly Unit[]): number => units.reduce((sum, {text}) => sum + text.length, 0)
  const ratio = size(one) / Math.max(1, size(other))
  const isSame = ratio > 0.6 && ratio < 1.7
  const hasHeads = [...one, ...other].some(({kind}) => kind === 'section')
  if (one.length !== other.length && isSame && !hasHeads) return [{one, other}]
  return pairBest(one, other, aligning)
}

/** Each unit of the shorter side with the likest of the other, in order; headings with headings only. */
function pairBest(one: readonly Unit[], other: readonly Unit[], aligning: Aligning): Block[] {
  const score = scoreUnits(aligning, one, other)
  const blocks: Block[] = []
  let [left, right] = [0, 0]
  while (left < one.length && right < other.length) {
    const spare = Math.abs(one.length - left - (other.length - right))
    const isLeftShort = one.length - left <= other.length - right
    let best = 0
    let most = Number.NEGATIVE_INFINITY
    for (let skip = 0; skip <= spare; skip++) {
      const [from, fromOther] = isLeftShort ? [left, right + skip] : [left + skip, right]
      const worth = score.pair(from, from + 1, fromOther, fromOther + 1) ?? Number.NEGATIVE_INFINITY
      if (worth > most) [best, most] = [skip, worth]
    }
    for (let skip = 0; skip < best; skip++) {
      if (isLeftShort) blocks.push({one: [], other: other.slice(right, ++right)})
      else blocks.push({one: one.slice(left, ++left), other: []})
    }
    if (most === Number.NEGATIVE_INFINITY) {
      blocks.push({one: one.slice(left, left + 1), other: []}, {one: [], other: other.slice(right, right + 1)})
    } else blocks.push({one: one.slice(left, left + 1), other: other.slice(right, right + 1)})
    left++
    right++
  }
  blocks.push(...one.slice(left).map(unit => ({one: [unit], other: []})))
  blocks.push(...other.slice(right).map(unit => ({one: [], other: [unit]})))
  return blocks
}
