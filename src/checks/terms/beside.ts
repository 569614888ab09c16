import type {Passage} from '../../analyze/passage.js'
import {termWords} from './words.js'

// So many sentences further on nothing is said of the same case any more.
const NEAR = 2

/**
 * Whether two statements stand side by side because they differ: in one sentence, as items of one list, in one clause
 * with a condition («В течение трёх дней. Если нужен перевод, за десять.»).
 */
export function standBeside(one: Passage, other: Passage): boolean {
  if (one.index === other.index) return true
  if (one.lead && one.lead.kind !== 'heading' && one.lead === other.lead) return true
  const isNear = one.home === other.home && Math.abs(one.index - other.index) <= NEAR
  return isNear && [one, other].some(side => side.words.some(word => termWords(side).conditional.has(word)))
}
