import type {Passage} from '../../analyze/passage.js'
import type {Evidence} from '../../checks/check.js'
import {createFinder} from '../../compare/printed.js'
import type {Language} from '../../language/language.js'
import type {Element} from '../../lint.js'
import {languagesRead} from '../../rules/asked.js'
import {findData} from './data.js'
import {findDefinitions} from './definitions.js'
import type {ParityPair, ParityProblem} from './pair.js'
import {spotOf, turned} from './pair.js'
import {findRights} from './rights.js'

/** Required elements, rights, names of sides and kinds of data that one version states and the other does not. */
export function findElements(pair: ParityPair, language: Language): ParityProblem[] {
  return [pair, turned(pair)].flatMap(side => [
    ...findLost(side, language),
    ...findRights(side, language),
    ...findDefinitions(side),
    ...findData(side)
  ])
}

// That there is a version in Kazakh is said in the others.
const OWN = new Set(['kazakh-version'])

/** What the rules find stated in one version and absent from the other, where the words that state it have no fellow. */
function findLost(pair: ParityPair, language: Language): ParityProblem[] {
  const {one, other} = pair.lint()
  const find = createFinder(pair.one.analysis)
  return one.elements.flatMap(element => {
    const rival = other.elements.find(({id}) => id === element.id)
    if (!element.stated || rival?.answer !== 'absent' || OWN.has(element.id)) return []
    const proofs = element.evidence.flatMap(place => find(place) ?? [])
    const [proof] = proofs
    if (!proof || !isReadByBoth(pair, element) || !proofs.every(one => isLost(one, pair))) return []
    return [tell(proof, element, pair, language)]
  })
}

function isReadByBoth({rules, one, other}: ParityPair, {id}: Element): boolean {
  const rule = rules.find(rule => rule.kind === 'gap' && rule.id.endsWith(`/${id}`))
  return rule !== undefined && languagesRead(rule.options, [one.language, other.language]).length === 2
}

// Of a sentence that is lost so much of its length must be wanting on the other side.
const WANTING = 0.5

/** Whether a sentence of a common block has no fellow in the other version, and that version is the shorter by it. */
function isLost({passage}: Evidence, pair: ParityPair): boolean {
  const unit = pair.one.unitOf.get(passage)
  const block = unit && pair.blockOf.get(unit)
  if (!block || block.other.length === 0) return false
  const size = (passages: readonly Passage[]): number => passages.reduce((sum, {leaf}) => sum + leaf.value.length, 0)
  const own = size(block.one.flatMap(({passages}) => passages))
  const others = size(block.other.flatMap(({passages}) => passages))
  const isAlone = pair.sentences(block).some(({one, other}) => other.length === 0 && one.includes(passage))
  return isAlone && own - others > passage.leaf.value.length * WANTING
}

function tell(proof: Evidence, element: Element, pair: ParityPair, language: Language): ParityProblem {
  const unit = pair.one.unitOf.get(proof.passage)
  const [rival] = (unit && pair.blockOf.get(unit)?.other) ?? []
  const rule = pair.rules.find(rule => rule.kind === 'gap' && rule.id.endsWith(`/${element.id}`))
  const name = rule?.title[language] ?? element.id
  return {
    said: [
      {text: pair.one, at: proof, value: name, key: element.id},
      {text: pair.other, at: rival && spotOf(rival), key: element.id}
    ],
    more: [],
    confidence: 'medium',
    details: {}
  }
}
