import type {DataKind} from '../../analyze/data-kinds.js'
import {mentionsIn} from '../../analyze/mentions.js'
import type {Passage} from '../../analyze/passage.js'
import type {Block} from '../align/align.js'
import {type ParityPair, type ParityProblem, spotOf} from './pair.js'

/** Kinds of data that a list of one version has more than the same list of the other. */
export function findData(pair: ParityPair): ParityProblem[] {
  const known = codesIn(pair.other.analysis.passages)
  return pair.common.flatMap(block => {
    const own = kindsIn(pair, block)
    if (own.length < FEWEST || countParts(block.one) <= countParts(block.other)) return []
    const rivals = codesIn(block.other.flatMap(({passages}) => passages))
    const fresh = own.filter(({code}) => code !== undefined && !known.has(code))
    const shared = own.filter(({code}) => code !== undefined && rivals.has(code))
    if (shared.length === 0) return []
    return fresh.map(one => tell(one, block, pair))
  })
}

// A sentence that names one kind is no list.
const FEWEST = 2

function kindsIn({one}: ParityPair, block: Block): DataKind[] {
  const passages = new Set<Passage>(block.one.flatMap(({passages}) => passages))
  const kinds = one.analysis.facts.dataKinds().filter(({passage, negated}) => passages.has(passage) && !negated)
  return kinds.filter(({code}, at) => kinds.findIndex(one => one.code === code) === at)
}

/** Every kind of data whose name stands in passages, whatever is said of it. */
function codesIn(passages: readonly Passage[]): ReadonlySet<string> {
  return new Set(passages.flatMap(passage => mentionsIn(passage, 'data').map(({value}) => value.code)))
}

/** Commas and conjunctions of a list count what stands in it, in every language. */
function countParts(units: Block['one']): number {
  return units.reduce((sum, {text}) => sum + (text.match(JOINTS)?.length ?? 0) + 1, 0)
}

const JOINTS =
  /[,;](?:\s(?:and|or|и|или|а\sтакже|және|немесе)(?!\p{L}))?|\s(?:and|or|и|или|және|немесе|мен|пен|бен)(?=\s)/giu

function tell({passage, start, end, text, code}: DataKind, block: Block, {one, other}: ParityPair): ParityProblem {
  const [rival] = block.other
  const key = `data:${code}`
  return {
    said: [
      {text: one, at: {passage, start, end}, value: text, key},
      {text: other, at: rival && spotOf(rival), key}
    ],
    more: [],
    confidence: 'medium',
    details: {}
  }
}
