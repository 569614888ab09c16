import type {OperatorName} from '../../analyze/operator-names.js'
import type {Evidence, Problem} from '../../checks/check.js'
import {compareNames} from '../../checks/identity/name-likeness.js'
import {type NumberClaim, readNumbers} from '../../checks/identity/numbers.js'
import {isFormer} from '../../checks/identity/surroundings.js'
import type {OperatorChange} from '../../checks/pair-checks.js'
import type {Confidence} from '../../finding.js'
import type {VersionCheck, VersionPair} from './version-check.js'

/** Does the later version name the operator of the version before? What is named in one of them only is no other. */
export const operatorChange: VersionCheck<OperatorChange> = {
  run: (pair, {of}) => (of === 'name' ? findOtherName(pair) : findOtherNumber(pair))
}

function findOtherName({comparison: {before, after}}: VersionPair): Problem[] {
  const [earlier, later] = comparable(namesIn(before.analysis.facts.operators), namesIn(after.analysis.facts.operators))
  const gone = without(earlier, later)
  const fresh = without(later, earlier)
  const [old, own] = [gone[0], fresh[0]]
  if (!old || !own) return []
  const kept = later.length > fresh.length
  // One name of several may be that of a partner.
  if (kept && (old.confidence !== 'high' || own.confidence !== 'high')) return []
  const isClear = !kept && compareNames(old, own) === 'different' && own.confidence !== 'low'
  const places = fresh.filter(one => areSame(one, own))
  return problemAt(places, isClear ? 'high' : 'medium', {before: old.text, after: own.text})
}

// A text that names more operators is read as far as here.
const mostNames = 60

function namesIn(operators: readonly OperatorName[]): OperatorName[] {
  return operators.slice(0, mostNames).filter(({passage, start, end}) => !isFormer(passage, start, end))
}

/** A brand beside a legal name is no other name; brands are compared where one of the versions has nothing else. */
function comparable(
  before: readonly OperatorName[],
  after: readonly OperatorName[]
): [before: OperatorName[], after: OperatorName[]] {
  const legal = (names: readonly OperatorName[]): OperatorName[] => names.filter(({form}) => form !== '')
  const [earlier, later] = [legal(before), legal(after)]
  if (earlier.length > 0 && later.length > 0) return [earlier, later]
  return [
    [...earlier, ...before.filter(({form}) => form === '')],
    [...later, ...after.filter(({form}) => form === '')]
  ]
}

/** The names that the others do not have. */
function without(names: readonly OperatorName[], others: readonly OperatorName[]): OperatorName[] {
  const known = new Set(others.map(({name}) => name))
  return names.filter(one => !known.has(one.name) && !others.some(other => areSame(one, other)))
}

/** Whether two names may be of one operator: a person and a brand, a name and its translation may. */
function areSame(one: OperatorName, other: OperatorName): boolean {
  const likeness = compareNames(one, other)
  return likeness === 'same' || likeness === 'unclear'
}

function findOtherNumber({comparison: {before, after}}: VersionPair): Problem[] {
  const [earlier, later] = [numbersIn(readNumbers(before.analysis)), numbersIn(readNumbers(after.analysis))]
  const gone = earlier.filter(({digits}) => !later.some(one => one.digits === digits))
  const fresh = later.filter(({digits}) => !earlier.some(one => one.digits === digits))
  const [old, own] = [gone[0], fresh[0]]
  if (!old || !own) return []
  const places = fresh.filter(({digits}) => digits === own.digits).map(({at}) => at)
  return problemAt(places, 'high', {before: old.digits, after: own.digits})
}

/** The number of a branch stands for the operator only where no other does. */
function numbersIn(claims: readonly NumberClaim[]): readonly NumberClaim[] {
  const own = claims.filter(({isBranch}) => !isBranch)
  return own.length > 0 ? own : claims
}

function problemAt(places: readonly Evidence[], confidence: Confidence, details: Problem['details']): Problem[] {
  const [at, ...related] = places.map(({passage, start, end}) => ({passage, start, end}))
  return [{at, related, confidence, details, partial: false}]
}
