import {
  differences,
  type MatrixCell,
  type MatrixDifference,
  type MatrixElement,
  type MatrixFact,
  type MatrixFactName,
  type MatrixRule,
  matrixFactNames,
  type PolicyMatrix
} from '../../compare/matrix.js'
import type {Place} from '../../finding.js'
import {shorten} from '../wrap.js'
import type {CompareWords} from './words.js'
import {answerOf} from './words.js'

/** Elements that differ in one way, under a heading. */
export interface ElementGroup {
  readonly difference: MatrixDifference
  readonly elements: readonly MatrixElement[]
}

/** The elements in groups, those that differ first; a group that holds none is left out. */
export function groupElements({elements}: PolicyMatrix): ElementGroup[] {
  return differences
    .map(difference => ({difference, elements: elements.filter(one => one.difference === difference)}))
    .filter(group => group.elements.length > 0)
}

/** What every policy says of one fact. */
export interface FactRow {
  readonly name: MatrixFactName
  /** One list for each policy. */
  readonly cells: readonly (readonly MatrixFact[])[]
  /** Nothing is found in any policy. */
  readonly empty: boolean
}

/** The facts as rows, in the order of their names. */
export function factRows({policies}: PolicyMatrix): FactRow[] {
  return matrixFactNames.map(name => {
    const cells = policies.map(({facts}) => facts[name])
    return {name, cells, empty: cells.every(cell => cell.length === 0)}
  })
}

/** Rules that fired, but those that tell of a missing element: the elements tell it already. */
export function ruleRows({findings}: PolicyMatrix): MatrixRule[] {
  return findings.filter(({kind}) => kind !== 'gap')
}

/** Where something stands, in few characters: the number of its clause, else its line. */
export function markPlace({clause, line}: Place, words: CompareWords): string {
  return clause === '' ? words.line(line) : clause
}

/** The places of a cell, each clause once. */
export function markPlaces(cell: MatrixCell, words: CompareWords): string[] {
  return [...new Set(cell.evidence.map(place => markPlace(place, words)))]
}

/** The answer of a cell in words. */
export function wordAnswer(cell: MatrixCell, words: CompareWords): string {
  return words.answer[answerOf(cell)]
}

/** A fact in words, its place apart: «БИН 123», «банки», «5 лет (хранение)». */
export function wordFact(name: MatrixFactName, fact: MatrixFact, words: CompareWords): string {
  const {denied, sure} = fact
  const remarks = [...(denied ? [words.denied] : []), ...(sure ? [] : [words.probably])]
  return [nameFact(name, fact, words), ...remarks].join(' – ')
}

function nameFact(name: MatrixFactName, fact: MatrixFact, words: CompareWords): string {
  const {value, about} = fact
  const known = words.about[about] ?? ''
  if (name === 'recipient') return nameRecipient(fact, known)
  if (name === 'operator-id') return `${known} ${value}`.trim()
  if (name === 'service') return `${value} (${about})`
  if (name === 'retention' && about !== '') return `${value}: «${shorten(fact.words, sentence)}»`
  return known === '' ? value : `${value} (${known})`
}

// Characters of a sentence that tells what is kept for a term.
const sentence = 110

// What is meant by these is the same whatever they are called.
const plainRecipients = new Set('bank courier court post public state telecom third-party'.split(' '))

/** «банки», «подрядчики («сторонними сервисами»)»: what it is, and where that says little as whom the text names it. */
function nameRecipient({value, about}: MatrixFact, known: string): string {
  if (known === '') return value
  return plainRecipients.has(about) ? known : `${known} («${value}»)`
}
