import type {Passage} from '../../../src/analyze/passage.js'
import {textOffset} from '../../../src/tree/text.js'
import type {Random} from '../../bench/random.js'
import type {Checked} from '../checked.js'
import {linesOf, touch} from '../edits.js'
import {beside, type Operator, type Plant} from '../operator.js'
import {offsetsOf} from '../places.js'
import {plantOf, say} from '../say.js'
import type {Wording} from '../words/wording.js'
import {plainPassages} from './words.js'

/** Whole sentences that make a clause by themselves, long enough to be told from a phrase that anybody may repeat. */
const wholeClauses = (clean: Checked): Passage[] =>
  plainPassages(clean).filter(
    ({node, id, words, leaf: {value}}) =>
      !id.startsWith('opening') &&
      node.type === 'clause' &&
      (node.kind === 'numbered' || node.kind === 'paragraph') &&
      node.children.filter(child => child.type !== 'mark').length === 1 &&
      words.length >= 12 &&
      !value.includes(':') &&
      /^\p{Lu}.*\.$/su.test(value)
  )

/** Rules that speak of the sentence, and so must speak of its copy. */
export const faultsOf = ({text, findings}: Checked, leaf: Passage['leaf']): string[] => {
  const start = textOffset(leaf, 0)
  const lines = linesOf(text, {start, end: start})
  const there = findings.filter(finding => offsetsOf(text, finding).some(place => touch(place, lines)))
  return [...new Set(there.map(one => one.ruleId))]
}

/** The clause once more, perhaps after a linking word; what is wrong with the clause is wrong with its copy too. */
const copied = (clean: Checked, random: Random, onceMore: readonly string[]): Plant | undefined => {
  const clauses = wholeClauses(clean)
  if (clauses.length === 0) return undefined
  const {leaf} = random.pick(clauses)
  const linking = random.pick(onceMore)
  const [first = ''] = leaf.value.split(' ')
  // A role or a name keeps its capital inside the sentence.
  const named =
    /^\p{Lu}{2}|^[A-Z]/u.test(first) ||
    new RegExp(`[\\p{Ll},] ${first.replace(/[^\p{L}]/gu, '.')}`, 'u').test(clean.text)
  const inner = named ? leaf.value : leaf.value.charAt(0).toLowerCase() + leaf.value.slice(1)
  const words = linking === '' ? leaf.value : linking + inner
  const said = say(clean, random, {topics: /./u, lines: [words.replace(/[{}]/gu, '')]})
  return plantOf(said && [said], beside(...faultsOf(clean, leaf)))
}

export const copyOperators = ({spelling}: Wording): Operator[] => [
  {
    name: 'clause-twice',
    rule: 'text/duplicate-clause',
    plant: (clean, random) => copied(clean, random, spelling.onceMore)
  }
]
