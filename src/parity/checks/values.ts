import type {Passage} from '../../analyze/passage.js'
import {without} from '../../diff/facts/changes.js'
import {factsOf, type StatedFact} from '../../diff/facts/stated.js'
import type {Unit} from '../../diff/unit.js'
import type {Span} from '../../language/span.js'
import type {Block} from '../align/align.js'
import {type Digits, digitsIn, numbersIn} from '../signs/numbers.js'
import type {VersionText} from '../version-text.js'
import {type ParityPair, type ParityProblem, type Said, spotOf} from './pair.js'
import {otherReferences} from './reference-numbers.js'

/** Something that a unit of one version says. */
export interface Value extends Span {
  readonly passage: Passage
  readonly text: string
  readonly key: string
}

/** One beside another, or one that only one version says. */
export interface OtherValue {
  readonly one: Value | undefined
  readonly other: Value | undefined
}

/** Numbers, terms and references that differ between units that belong together. */
export function findNumbers(pair: ParityPair): ParityProblem[] {
  return pair.common.flatMap(block => {
    const terms = pairOff(...differing(pair, block, 'term')).filter(one => isTold(one, block))
    const told = new Set(terms.flatMap(({one, other}) => [one?.passage, other?.passage]))
    const loose = pairOff(...differingDigits(pair, block)).filter(
      ({one, other}) => one && other && !told.has(one.passage) && !told.has(other.passage)
    )
    return [...terms, ...loose, ...otherReferences(pair, block)].map(one => toProblem(one, pair, block))
  })
}

/** A disagreement of two values, or a value that one version lacks. */
export function toProblem({one, other}: OtherValue, pair: ParityPair, block: Block): ParityProblem {
  const said = (text: VersionText, value: Value | undefined, units: readonly Unit[]): Said =>
    value
      ? {text, at: value, value: value.text, key: value.key}
      : {text, at: units[0] && spotOf(units[0]), key: (one ?? other)?.key ?? ''}
  return {
    said: [said(pair.one, one, block.one), said(pair.other, other, block.other)],
    more: [],
    confidence: one && other ? 'high' : 'medium',
    details: {}
  }
}

/** Values one after another, what is left of the longer side by itself. */
export function pairOff(one: readonly Value[], other: readonly Value[]): OtherValue[] {
  return Array.from({length: Math.max(one.length, other.length)}, (_, at) => ({one: one[at], other: other[at]}))
}

/** Facts that a block has on one side, and that its version has more often. */
export function differing(
  {one, other}: ParityPair,
  block: Block,
  fact: StatedFact['fact']
): [one: Value[], other: Value[]] {
  const [own, others] = [factsIn(one, block.one, fact), factsIn(other, block.other, fact)]
  const isMore = (key: string, here: VersionText, there: VersionText): boolean =>
    countFacts(here, fact, key) > countFacts(there, fact, key)
  return [
    without(fact, own, others).filter(({key}) => isMore(key, one, other)),
    without(fact, others, own).filter(({key}) => isMore(key, other, one))
  ].map(toOnce) as [Value[], Value[]]
}

function toOnce(values: readonly StatedFact[]): Value[] {
  return values.filter(({key}, at) => values.findIndex(one => one.key === key) === at)
}

export function factsIn({analysis}: VersionText, units: readonly Unit[], fact: StatedFact['fact']): StatedFact[] {
  const index = factsOf(analysis)
  return units.flatMap(({passages}) => passages.flatMap(index.at)).filter(one => one.fact === fact)
}

function countFacts({analysis}: VersionText, fact: StatedFact['fact'], key: string): number {
  return factsOf(analysis)
    .of(fact)
    .filter(one => one.key === key).length
}

const MEASURE =
  /(?<!\p{L})(?:дн(?:я|ей|ю|ём|ем|и)|день|сут|недел|месяц|мес(?!\p{L})|год|лет(?!\p{L})|час|минут|күн|апта|ай(?!\p{L})|айдан|айлық|жыл|сағат|тәулік|day|week|month|year|hour|minute)/iu

/** One term beside another is another term; a term alone may be there in words that nobody reads as one. */
function isTold({one, other}: OtherValue, block: Block): boolean {
  if (one && other) return true
  const alone = one ?? other
  const units = one ? block.other : block.one
  if (!alone) return false
  const passages = units.flatMap(unit => unit.passages)
  const numbers = numbersIn(passages)
  const isThere = [...numbersIn([alone.passage])].some(
    number => alone.text.includes(number) && (number === '1' || numbers.has(number))
  )
  return /\d/.test(alone.text) && !isThere && !passages.some(({leaf}) => MEASURE.test(leaf.value))
}

/** Numbers in digits that the other side has neither in digits nor in words. */
function differingDigits({one, other}: ParityPair, block: Block): [one: Value[], other: Value[]] {
  const [own, others] = [passagesOf(block.one), passagesOf(block.other)]
  const [known, knownThere] = [numbersIn(own), numbersIn(others)]
  return [
    own.flatMap(passage => looseIn(one, passage)).filter(({key}) => !knownThere.has(key)),
    others.flatMap(passage => looseIn(other, passage)).filter(({key}) => !known.has(key))
  ]
}

function passagesOf(units: readonly Unit[]): Passage[] {
  return units.flatMap(({passages}) => passages)
}

/** Digits that no fact is made of: ages, sums, articles of laws. */
function looseIn({analysis}: VersionText, passage: Passage): Value[] {
  const {facts} = analysis
  const taken: Span[] = [
    ...[facts.dates, facts.contacts, facts.addresses, facts.identifiers, facts.durations, facts.versions].flatMap(all =>
      all.filter(one => one.passage === passage)
    ),
    ...facts.references.filter(one => one.passage === passage && one.target !== 'article')
  ]
  const isTaken = ({start, end}: Digits): boolean => taken.some(one => one.start < end && start < one.end)
  return digitsIn(passage.leaf.value)
    .filter(one => !isTaken(one))
    .map(({digits, start, end}) => ({passage, start, end, text: passage.leaf.value.slice(start, end), key: digits}))
}
