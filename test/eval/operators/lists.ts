import {headingOf, visitBranches} from '../../../src/tree/visit.js'
import type {Random} from '../../bench/random.js'
import type {Checked} from '../checked.js'
import type {Operator, Plant} from '../operator.js'
import {plantOf, say, sayAll} from '../say.js'
import {closedLists, collected, dataNames, notCollected, onlyPurposes, onlyThese, otherPurpose} from '../words/lists.js'

const rule = 'text/data-list-conflict'

/** Codes of data that the clean text says are collected, or are not. */
const codesOf = ({analysis}: Checked, negated: boolean): string[] => [
  ...new Set(
    analysis.facts
      .dataKinds()
      .filter(one => one.negated === negated && !one.inDefinition && (negated || one.via === 'item'))
      .flatMap(({code = '', text}) => (dataNames[code]?.[2].test(text) ? [code] : []))
  )
]

const paramsOf = (code: string): {gen: string; acc: string; nom: string} => {
  const [gen, acc] = dataNames[code] ?? ['', '']
  return {gen, acc, nom: acc.replace('имя и фамилию', 'фамилия').replace('дату', 'дата')}
}

const oneOfData = (clean: Checked, random: Random, negated: boolean): Plant | undefined => {
  const codes = codesOf(clean, negated).filter(code => !codesOf(clean, !negated).includes(code))
  if (codes.length === 0) return undefined
  const said = say(clean, random, negated ? collected : notCollected, {params: paramsOf(random.pick(codes))})
  return plantOf(said && [said])
}

const closed = (lines: readonly string[] = []) => ({topics: notCollected.topics, lines})

/** How the text refers to its section of purposes: «разделе 4»; undefined where it has none with a number. */
export const purposesAt = ({policy}: Checked): string | undefined => {
  let found: string | undefined
  visitBranches(policy, node => {
    const [mark] = node.children
    if (found || node.type !== 'section' || mark?.type !== 'mark' || node.num === '') return
    if (!/цел[иья]|зачем|для чего/iu.test(headingOf(node)?.value ?? '')) return
    if (mark.kind === 'decimal') found = `разделе ${node.num}`
    else if (/^стать/iu.test(mark.value)) found = `статье ${node.num}`
  })
  return found
}

const purposes = (name: string, refers: boolean): Operator => ({
  name,
  rule: 'text/purpose-conflict',
  plant: (clean, random) => {
    const where = purposesAt(clean)
    if (refers && where === undefined) return undefined
    const only = refers ? {...onlyPurposes, params: {where: where ?? ''}} : onlyThese
    return plantOf(sayAll(clean, random, [only, otherPurpose]))
  }
})

/** Contradictions between lists of data or of purposes. */
export const listOperators: readonly Operator[] = [
  {name: 'collected-and-denied', rule, plant: (clean, random) => oneOfData(clean, random, false)},
  {name: 'denied-and-collected', rule, plant: (clean, random) => oneOfData(clean, random, true)},
  {
    name: 'two-closed-lists',
    rule,
    plant: (clean, random) => plantOf(sayAll(clean, random, [closed(closedLists[0]), closed(closedLists[1])]))
  },
  purposes('purpose-outside-the-section', true),
  purposes('purpose-outside-the-list', false)
]
