import {groupBy} from '../language/group-by.js'
import type {Organisation as Named} from '../language/organisations.js'
import {vocabularyRole} from '../language/role-lookup.js'
import type {Definition} from './definitions.js'
import type {FactBase} from './fact.js'
import type {In} from './facts.js'
import {type Standing, standingOf} from './party-evidence.js'

/** A name of the operator where it is printed; of equal names in one clause the first stays. */
export interface OperatorName extends FactBase {
  readonly kind: 'operator'
  /** Without form and quotes. */
  readonly name: string
  /** To compare names: no quotes, spaces and case, look-alike letters of the two scripts as one. */
  readonly key: string
  /** Code of the legal form, one for all languages; `''` for a brand that is said to be the operator. */
  readonly form: string
  readonly confidence: 'high' | 'medium' | 'low'
}

/** An organisation that is not the operator. */
export interface OtherParty extends FactBase {
  readonly kind: 'party'
  readonly name: string
  readonly key: string
  readonly form: string
  readonly what: 'bank' | 'other'
}

type Organisation = In<Named>

interface Judged {
  readonly organisation: Organisation
  readonly standing: Standing
}

// A name that nothing else tells belongs to the operator when it is met this early.
const OPENING = 8

/** Parts organisations into the operator's names and the others. */
export function partOrganisations(
  organisations: readonly Organisation[],
  definitions: readonly Definition[]
): {operators: OperatorName[]; others: OtherParty[]} {
  // By the passage in which the words stand that they give a name to.
  const byPassage = groupBy(definitions, one => one.meaningPassage ?? one.passage)
  const judged = organisations.map(organisation => {
    const defined = standingByDefinition(organisation, byPassage.get(organisation.passage) ?? [])
    return {organisation, standing: defined ?? standingOf(organisation)}
  })
  const confidence = operatorKeys(judged)
  const operators: OperatorName[] = []
  const others: OtherParty[] = []
  const seen = new Set<string>()
  for (const {organisation, standing} of judged) {
    const {name, key, form, passage, start, end, text} = organisation
    const known = confidence.get(key)
    if (seen.has(`${passage.id} ${key}`)) continue
    seen.add(`${passage.id} ${key}`)
    if (known) operators.push({kind: 'operator', name, key, form, confidence: known, passage, start, end, text})
    else
      others.push({
        kind: 'party',
        name,
        key,
        form,
        what: standing === 'bank' ? 'bank' : 'other',
        passage,
        start,
        end,
        text
      })
  }
  return {operators, others}
}

/** «ТОО «X» (далее – Оператор)», «Партнёр – ТОО «Y»»; a name that is no role, «(далее – „X“)», tells nothing. */
function standingByDefinition(organisation: Organisation, definitions: readonly Definition[]): Standing | undefined {
  for (const definition of definitions) {
    const span = definition.meaningSpan
    if (!definition.meaningPassage && !(span && span.start <= organisation.start && organisation.end <= span.end))
      continue
    const known = vocabularyRole(definition.term, definition.passage.language)
    if (!known || (definition.form === 'dash' && !isFirstIn(organisation, definition))) continue
    if (known.role !== 'operator') return 'other'
    const own = standingOf(organisation)
    return !known.sure && own !== 'operator' && (own === 'other' || organisation.passage.index > OPENING)
      ? own
      : 'operator'
  }
  return undefined
}

/** «Интернет-магазин – сайт, который ведёт ТОО …» defines a site, «Продавец – ТОО …» the operator. */
function isFirstIn(organisation: Organisation, {meaningSpan}: Definition): boolean {
  return meaningSpan === undefined || organisation.start - meaningSpan.start < 12
}

/** How sure it is that a name is the operator's, for the names that are. */
function operatorKeys(judged: readonly Judged[]): Map<string, OperatorName['confidence']> {
  const keys = new Map<string, OperatorName['confidence']>()
  const denied = new Set(judged.filter(({standing}) => standing === 'other').map(({organisation}) => organisation.key))
  for (const {organisation, standing} of judged) if (standing === 'operator') keys.set(organisation.key, 'high')
  for (const {organisation, standing} of judged) {
    if (standing === 'maybe' && !keys.has(organisation.key) && !denied.has(organisation.key))
      keys.set(organisation.key, 'medium')
  }
  if (keys.size > 0) return keys
  const first = judged.find(
    ({organisation, standing}) => standing === 'unknown' && organisation.passage.index < OPENING
  )
  const [only] = judged
  const isOnly = only?.standing === 'unknown' && judged.every(one => one.organisation.key === only.organisation.key)
  const left = first ?? (isOnly ? only : undefined)
  if (left) keys.set(left.organisation.key, 'low')
  return keys
}
