import type {Analysis} from '../../analyze/analysis.js'
import {lazy} from '../../analyze/lazy.js'
import type {Passage} from '../../analyze/passage.js'
import {groupBy} from '../../language/group-by.js'
import {remember} from '../../language/remember.js'
import type {FactName} from '../policy-diff.js'
import {readIdentity} from './identity.js'
import {createPractice} from './practice.js'
import {readTimes} from './times.js'

/** A fact that a passage states; `start…end` are indexes of its text. */
export interface StatedFact {
  readonly fact: FactName
  /** Equal where two facts say the same, however they are printed: «3 (три) года», «36 месяцев». */
  readonly key: string
  /** As printed. */
  readonly text: string
  readonly passage: Passage
  readonly start: number
  readonly end: number
  /** It is said not to be so: «не передаём рекламным сетям». */
  readonly negated: boolean
  /** A kind of data or of recipients, a territory: what a sort is called in the lists of the language. */
  readonly sort: string
}

/** The facts of one policy, passage by passage. */
export interface FactIndex {
  at(passage: Passage): readonly StatedFact[]
  /** Whether the policy states a fact anywhere. */
  says(fact: FactName, key: string, negated: boolean): boolean
  /** All facts of a kind. */
  of(fact: FactName): readonly StatedFact[]
}

const none: readonly never[] = []

/** The facts that a policy states, found once. */
export function factsOf(analysis: Analysis): FactIndex {
  return remember(analysis, indexFacts)
}

function indexFacts(analysis: Analysis): FactIndex {
  const plain = groupBy([...readIdentity(analysis), ...readTimes(analysis)], ({passage}) => String(passage.index))
  const practiceAt = createPractice(analysis)
  const known: (readonly StatedFact[] | undefined)[] = []
  const at = (passage: Passage): readonly StatedFact[] => {
    const old = known[passage.index]
    if (old) return old
    const own = plain.get(String(passage.index)) ?? none
    const practice = practiceAt(passage).filter(one => !isLabel(one, own))
    const fresh = practice.length === 0 ? own : [...own, ...practice].sort((a, b) => a.start - b.start)
    known[passage.index] = fresh
    return fresh
  }
  const byName = lazy(() => groupBy(analysis.passages.flatMap(at), ({fact}) => fact))
  const said = lazy(() => new Set([...byName().values()].flat().map(one => nameOf(one.fact, one.key, one.negated))))
  return {
    at,
    says: (fact, key, negated) => said().has(nameOf(fact, key, negated)),
    of: fact => byName().get(fact) ?? none
  }
}

// Between a label and what it announces: «адрес: г. Алматы», «БИН/ИИН 9901…».
const LABEL = 12
const ANNOUNCED: ReadonlySet<FactName> = new Set<FactName>(['operator-id', 'operator-name', 'address', 'contact'])

/** «телефон: +7 …» names no data of the person. */
function isLabel({fact, end}: StatedFact, own: readonly StatedFact[]): boolean {
  return fact === 'data' && own.some(one => ANNOUNCED.has(one.fact) && one.start >= end && one.start - end < LABEL)
}

function nameOf(fact: FactName, key: string, negated: boolean): string {
  return `${negated ? '-' : '+'}${fact}:${key}`
}
