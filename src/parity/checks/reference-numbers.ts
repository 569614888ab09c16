import type {Reference} from '../../analyze/references.js'
import type {Unit} from '../../diff/unit.js'
import type {Block} from '../align/align.js'
import type {VersionText} from '../version-text.js'
import type {ParityPair} from './pair.js'
import type {OtherValue, Value} from './values.js'

/** References of one block that lead to parts which do not belong together; other numbers of the same parts are right. */
export function otherReferences(pair: ParityPair, block: Block): OtherValue[] {
  const [own, others] = [referencesIn(pair.one, block.one), referencesIn(pair.other, block.other)]
  if (own.length !== others.length) return []
  return own.flatMap((one, at): OtherValue[] => {
    const other = others[at]
    if (!other || one.nums.length !== other.nums.length) return []
    const isSame = one.nums.every((num, index) => leadsTo(num, other.nums[index] ?? '', pair))
    return isSame ? [] : [{one: toValue(one), other: toValue(other)}]
  })
}

function referencesIn({analysis}: VersionText, units: readonly Unit[]): Reference[] {
  const passages = new Set(units.flatMap(unit => unit.passages))
  return analysis.facts.references.filter(
    ({passage, target, nums}) =>
      passages.has(passage) && target !== 'article' && nums.length > 0 && nums.every(num => /^\d+(?:\.\d+)*$/.test(num))
  )
}

/** Whether the part of one version is the fellow of that of the other; a number that no part has leads nowhere. */
function leadsTo(num: string, rival: string, {one, other, blockOf}: ParityPair): boolean {
  const [own, fellow] = [partOf(one, num), partOf(other, rival)]
  const block = own && blockOf.get(own)
  if (!own || !fellow || !block || block.other.length === 0) return true
  return block.other.includes(fellow)
}

function partOf({units}: VersionText, num: string): Unit | undefined {
  return units.find(unit => unit.num === num && (unit.kind === 'section' || unit.kind === 'numbered'))
}

function toValue({passage, start, end, text, nums}: Reference): Value {
  return {passage, start, end, text, key: nums.join(' ')}
}
