import {headingOf, visitBranches} from '../../../src/tree/visit.js'
import type {Random} from '../../bench/random.js'
import type {Checked} from '../checked.js'
import type {Operator, Plant} from '../operator.js'
import {plantOf, say, sayAll} from '../say.js'
import type {Wording} from '../words/wording.js'

const rule = 'text/data-list-conflict'

type Lists = Wording['lists']

/** Codes of data that the clean text says are collected, or are not. */
const codesOf = ({analysis}: Checked, {dataNames}: Lists, negated: boolean): string[] => [
  ...new Set(
    analysis.facts
      .dataKinds()
      .filter(one => one.negated === negated && !one.inDefinition && (negated || one.via === 'item'))
      .flatMap(({code = '', text}) => (dataNames[code]?.printed.test(text) ? [code] : []))
  )
]

const oneOfData = (clean: Checked, random: Random, lists: Lists, negated: boolean): Plant | undefined => {
  const codes = codesOf(clean, lists, negated).filter(code => !codesOf(clean, lists, !negated).includes(code))
  if (codes.length === 0) return undefined
  const params = lists.dataNames[random.pick(codes)]?.params ?? {}
  const said = say(clean, random, negated ? lists.collected : lists.notCollected, {params})
  return plantOf(said && [said])
}

/** How the text refers to its section of purposes: «разделе 4»; undefined where it has none with a number. */
export const purposesAt = ({policy}: Checked, {purposeHeading, sectionAt}: Lists): string | undefined => {
  let found: string | undefined
  visitBranches(policy, node => {
    const [mark] = node.children
    if (found || node.type !== 'section' || mark?.type !== 'mark' || node.num === '') return
    if (!purposeHeading.test(headingOf(node)?.value ?? '')) return
    const isArticle = /стать|бап|article/iu.test(mark.value)
    if (isArticle || mark.kind === 'decimal') found = sectionAt(node.num, isArticle)
  })
  return found
}

const purposes = (name: string, lists: Lists, refers: boolean): Operator => ({
  name,
  rule: 'text/purpose-conflict',
  plant: (clean, random) => {
    const where = purposesAt(clean, lists)
    if (refers && where === undefined) return undefined
    const only = refers ? {...lists.onlyPurposes, params: {where: where ?? ''}} : lists.onlyThese
    return plantOf(sayAll(clean, random, [only, lists.otherPurpose]))
  }
})

const twoClosed = (clean: Checked, random: Random, {notCollected, closedLists}: Lists): Plant | undefined =>
  plantOf(
    sayAll(
      clean,
      random,
      closedLists.map(lines => ({topics: notCollected.topics, lines}))
    )
  )

/** Contradictions between lists of data or of purposes. */
export const listOperators = ({lists}: Wording): Operator[] => [
  {name: 'collected-and-denied', rule, plant: (clean, random) => oneOfData(clean, random, lists, false)},
  {name: 'denied-and-collected', rule, plant: (clean, random) => oneOfData(clean, random, lists, true)},
  {name: 'two-closed-lists', rule, plant: (clean, random) => twoClosed(clean, random, lists)},
  purposes('purpose-outside-the-section', lists, true),
  purposes('purpose-outside-the-list', lists, false)
]
