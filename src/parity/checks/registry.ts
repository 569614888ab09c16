import type {ParityCheckName, ParityOptionsOf, ParitySubject} from '../../checks/pair-checks.js'
import type {Language} from '../../language/language.js'
import type {VersionText} from '../version-text.js'
import {findContacts} from './contacts.js'
import {findDates} from './dates.js'
import {findElements} from './elements.js'
import {findForces} from './force.js'
import {findLeftovers} from './leftovers.js'
import {findListLengths, findMissing} from './missing.js'
import {findOperators} from './operator.js'
import type {ParityPair, ParityProblem} from './pair.js'
import {tellStubs} from './stub.js'
import {findNumbers} from './values.js'

/** What answers a question about versions in several languages: of each pair of them, or of each alone. */
export interface ParityCheck<O> {
  ofPair(pair: ParityPair, options: O, language: Language): readonly ParityProblem[]
  ofOne(text: VersionText, others: readonly VersionText[], language: Language): readonly ParityProblem[]
}

type Find = (pair: ParityPair, language: Language) => readonly ParityProblem[]

const finders: Readonly<Record<ParitySubject, Find>> = {
  clause: findMissing,
  list: findListLengths,
  number: findNumbers,
  date: findDates,
  operator: findOperators,
  contact: findContacts,
  element: findElements,
  force: findForces
}

/** The answer to every question about versions in several languages. */
const parityChecks: {readonly [Name in ParityCheckName]: ParityCheck<ParityOptionsOf<Name>>} = {
  'same-in-all': {ofPair: (pair, {of}, language) => finders[of](pair, language), ofOne: () => []},
  'stands-for': {ofPair: (pair, _, language) => tellStubs(pair, language), ofOne: () => []},
  'own-language': {ofPair: () => [], ofOne: findLeftovers}
}

/** The check of a rule, its options known to fit since the loader read them for it. */
export function parityCheckOf(name: ParityCheckName): ParityCheck<unknown> {
  return parityChecks[name] as ParityCheck<unknown>
}
