import {type Analysis, recall} from '../../analyze/analysis.js'
import type {Passage} from '../../analyze/passage.js'
import {groupBy} from '../../language/group-by.js'
import type {FactName} from '../policy-diff.js'
import {readIdentity} from './identity.js'
import {readPractice} from './practice.js'
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
  return recall(analysis, indexFacts)
}

function indexFacts(analysis: Analysis): FactIndex {
  const byPassage = new Map<number, StatedFact[]>()
  const said = new Set<string>()
  const byName = new Map<FactName, StatedFact[]>()
  for (const one of readAll(analysis)) {
    const named = byName.get(one.fact)
    if (named) named.push(one)
    else byName.set(one.fact, [one])
    const list = byPassage.get(one.passage.index)
    if (list) list.push(one)
    else byPassage.set(one.passage.index, [one])
    said.add(nameOf(one.fact, one.key, one.negated))
  }
  for (const list of byPassage.values()) list.sort((a, b) => a.start - b.start)
  return {
    at: passage => byPassage.get(passage.index) ?? none,
    says: (fact, key, negated) => said.has(nameOf(fact, key, negated)),
    of: fact => byName.get(fact) ?? none
  }
}

// Between a label and what it announces: «адрес: г. Алматы», «БИН/ИИН 9901…».
const LABEL = 12

/** «телефон: +7 …» names no data of the person. */
function readAll(analysis: Analysis): StatedFact[] {
  const identity = readIdentity(analysis)
  const values = groupBy(identity, ({passage}) => String(passage.index))
  const isLabel = ({fact, passage, end}: StatedFact): boolean =>
    fact === 'data' &&
    (values.get(String(passage.index))?.some(({start}) => start >= end && start - end < LABEL) ?? false)
  return [...identity, ...readTimes(analysis), ...readPractice(analysis).filter(one => !isLabel(one))]
}

function nameOf(fact: FactName, key: string, negated: boolean): string {
  return `${negated ? '-' : '+'}${fact}:${key}`
}
