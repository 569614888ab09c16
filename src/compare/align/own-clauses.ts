import type {Unit} from '../../diff/unit.js'
import {placeOfUnit} from '../../diff/units.js'
import {groupBy} from '../../language/group-by.js'
import type {OwnClauses, OwnPart} from './alignment.js'
import type {Cut} from './relations.js'

/** The clauses of a policy that are in no group, told by the sections they stand in. */
export function ownClauses(cut: Cut, grouped: ReadonlySet<Unit>): OwnClauses {
  const parts = [...groupBy(cut.units.filter(isClause), partOf)].flatMap(([part, units]): OwnPart[] => {
    const own = units.filter(unit => !grouped.has(unit))
    if (own.length === 0) return []
    const places = own.map(unit => placeOfUnit(cut.analysis, unit))
    const whole = part.kind === 'section' && own.length === units.length && !grouped.has(part)
    return [{...placeOfUnit(cut.analysis, part), words: part.text, places, whole}]
  })
  return {policy: cut.policy, clauses: parts.reduce((sum, {places}) => sum + places.length, 0), parts}
}

/** Clauses with words of their own; titles and headings are none. */
export function isClause({kind, words}: Unit): boolean {
  return kind !== 'title' && kind !== 'section' && words.length > 0
}

/** The section of a clause, else the outermost clause around it. */
function partOf(unit: Unit): Unit {
  let at = unit
  while (at.kind !== 'section' && at.parent) at = at.parent
  return at
}
