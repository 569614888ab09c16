import type {Analysis} from '../../analyze/analysis.js'
import type {FactBase} from '../../analyze/fact.js'
import {placeOf} from '../../analyze/place.js'
import type {Statement} from '../../analyze/statements/statements.js'

/** Words of one field of a statement, with their place: lines and columns 1-based. */
export interface FieldWords {
  readonly text: string
  readonly line: number
  readonly column: number
}

/** A statement as plain data; each field that has words keeps their place. */
export function statementDetails(analysis: Analysis, one: Statement): Readonly<Record<string, unknown>> {
  const at = ({passage, start, end, text}: FactBase): FieldWords => {
    const {line, column} = placeOf(analysis.policy, passage, start, end)
    return {text, line, column}
  }
  const {actor, modality, action, verb, negated, object, recipients, purposes, conditions, exceptions, territories} =
    one
  return {
    ...(actor && {actor: {role: actor.role, ...at(actor)}}),
    modality,
    negated,
    action,
    verb: at(verb),
    ...(object && {
      object: {about: object.about, sort: object.sort, codes: object.codes, owner: object.owner, ...at(object)}
    }),
    recipients: recipients.map(to => ({category: to.category, ...at(to)})),
    purposes: purposes.map(at),
    conditions: conditions.map(when => ({kinds: when.kinds, strict: when.strict, ...at(when)})),
    exceptions: exceptions.map(but => ({grounds: but.grounds, clauses: but.clauses, ...at(but)})),
    territories: territories.map(place => ({where: place.where, country: place.country, ...at(place)})),
    absolute: one.absolute,
    crossBorder: one.crossBorder,
    implied: one.implied
  }
}
