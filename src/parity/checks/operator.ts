import type {OperatorName} from '../../analyze/operator-names.js'
import type {Passage} from '../../analyze/passage.js'
import {compareNames} from '../../checks/identity/name-likeness.js'
import type {Block} from '../align/align.js'
import type {VersionText} from '../version-text.js'
import type {ParityPair, ParityProblem} from './pair.js'
import {type OtherValue, pairOff, toProblem, type Value} from './values.js'

/** Another operator in another language: its name, its BIN or IIN. */
export function findOperators(pair: ParityPair): ParityProblem[] {
  return [...findNumbers(pair), ...findNames(pair)]
}

/** Numbers that the other version has nowhere, those of one block beside each other. */
function findNumbers(pair: ParityPair): ParityProblem[] {
  const {one, other, common} = pair
  const told = new Set<string>()
  const isNew = ({key}: Value): boolean => !told.has(key) && told.add(key) !== undefined
  return common.flatMap(block => {
    const own = numbersIn(one, passagesOf(block.one)).filter(value => !hasNumber(other, value) && isNew(value))
    const others = numbersIn(other, passagesOf(block.other)).filter(value => !hasNumber(one, value) && isNew(value))
    return pairOff(own, others).map(found => toProblem(found, pair, block))
  })
}

function passagesOf(units: Block['one']): ReadonlySet<Passage> {
  return new Set(units.flatMap(({passages}) => passages))
}

function numbersIn({analysis}: VersionText, passages: ReadonlySet<Passage>): Value[] {
  return analysis.facts.identifiers
    .filter(({passage, owner}) => passages.has(passage) && owner !== 'bank')
    .map(one => ({...one, key: one.digits}))
}

function hasNumber({analysis}: VersionText, {key}: Value): boolean {
  return analysis.facts.identifiers.some(({digits}) => digits === key)
}

/** Names of one block that are not of one operator, else names that the other version has nowhere. */
function findNames(pair: ParityPair): ParityProblem[] {
  const {one, other, common} = pair
  const told: OtherValue[] = []
  const problems = common.flatMap(block => {
    const [own, rivals] = [namesIn(one, passagesOf(block.one)), namesIn(other, passagesOf(block.other))]
    const [name] = own.filter(name => !isAmong(rivals, name))
    const [rival] = rivals.filter(rival => !isAmong(own, rival))
    if (!name || !rival || told.some(known => isToldAs(known, name, rival))) return []
    const found = {one: toValue(name), other: toValue(rival)}
    told.push(found)
    return [toProblem(found, pair, block)]
  })
  return problems
}

function isToldAs({one, other}: OtherValue, name: OperatorName, rival: OperatorName): boolean {
  return one?.key === name.key && other?.key === rival.key
}

/** Names with a legal form: a brand is called as it pleases. */
function namesIn({analysis}: VersionText, passages: ReadonlySet<Passage>): OperatorName[] {
  return analysis.facts.operators.filter(({passage, form}) => form !== '' && passages.has(passage))
}

/** A name in other letters, shortened or with another ending is the same name in another language. */
function isAmong(names: readonly OperatorName[], name: OperatorName): boolean {
  return names.some(one => compareNames(one, name) !== 'different')
}

function toValue(name: OperatorName): Value {
  return {...name, key: name.key}
}
