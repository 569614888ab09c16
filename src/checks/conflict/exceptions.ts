import type {Analysis} from '../../analyze/analysis.js'
import type {Exception, Statement} from '../../analyze/statements/statements.js'
import {memo} from '../../language/memo.js'
import {isThird} from './side.js'

// Who works for the operator under any of these names delivers, pays, counts or hosts for it.
const HELPERS: ReadonlySet<string> = new Set(['contractor', 'partner', 'third-party'])
const BY_LAW: ReadonlySet<string> = new Set(['state', 'court'])

/** Tells whether an exception of one statement lets happen what another says, or may for all that can be told. */
export type Excuses = (exception: Exception, other: Statement) => boolean

/** Reads each clause that exceptions refer to once. */
export function createExcuses(analysis: Analysis): Excuses {
  const saidIn = memo((clause: string) => statementsIn(analysis, clause))
  return (exception, other) => {
    const {grounds, clauses} = exception
    if (grounds.includes('unknown') || grounds.includes('policy')) return true
    if (grounds.includes('consent') && !isWithoutConsent(other)) return true
    if (grounds.includes('consent-for') && !isWithoutConsent(other) && other.recipients.some(isNeeded)) return true
    if (grounds.includes('law') && isByLaw(other)) return true
    if (clauses.some(clause => standsIn(other.passage.clause, clause) || says(saidIn(clause), other))) return true
    // «с согласия на передачу третьему лицу»: there the third party is anybody consented to.
    const named = exception.recipients.filter(({category}) => grounds.length === 0 || category !== 'third-party')
    return meets(named, exception.stems, other)
  }
}

function standsIn(one: string, clause: string): boolean {
  return one === clause || one.startsWith(`${clause}.`) || one.startsWith(`${clause}/`)
}

/** What a clause says; undefined where there is no such clause. */
function statementsIn({passages, facts}: Analysis, clause: string): readonly Statement[] | undefined {
  const found = passages.filter(passage => standsIn(passage.clause, clause))
  return found.length > 0 ? found.flatMap(facts.statementsAt).filter(one => !one.negated) : undefined
}

/** Whether a clause referred to says what the statement says; one that is not there might. */
function says(said: readonly Statement[] | undefined, other: Statement): boolean {
  return said?.some(one => one.action === other.action && covers(one, other)) ?? true
}

// Nobody needs these to do what he has promised to the person.
const FOR_OWN_ENDS: ReadonlySet<string> = new Set(['advertising', 'analytics', 'ai', 'third-party', 'vendor'])

function isNeeded({category}: Statement['recipients'][number]): boolean {
  return isThird(category) && !FOR_OWN_ENDS.has(category)
}

/** What the statement says happens without the consent of the person. */
export function isWithoutConsent({conditions}: Statement): boolean {
  return conditions.some(({kinds}) => kinds.includes('no-consent'))
}

function isByLaw({action, conditions, recipients}: Statement): boolean {
  return (
    action === 'keep' ||
    conditions.some(({kinds}) => kinds.includes('law')) ||
    (recipients.length > 0 && recipients.every(({category}) => BY_LAW.has(category)))
  )
}

function covers(one: Statement, other: Statement): boolean {
  return meets(
    one.recipients,
    one.purposes.flatMap(({stems}) => stems),
    other
  )
}

function meets(recipients: Exception['recipients'], stems: readonly string[], other: Statement): boolean {
  const given = other.recipients.filter(({category}) => isThird(category))
  if (given.length > 0 && given.every(({category}) => recipients.some(one => fits(one.category, category)))) return true
  const words = new Set([...other.purposes, ...other.conditions].flatMap(one => one.stems))
  return stems.some(stem => words.has(stem) || isSaid(other, stem))
}

/** «за исключением записей звонков», and of these speaks the other statement. */
function isSaid({passage, start, end}: Statement, stem: string): boolean {
  return passage.stems.some(
    (one, at) => one === stem && (passage.starts[at] ?? 0) >= start && (passage.ends[at] ?? 0) <= end
  )
}

function fits(allowed: string, given: string): boolean {
  return allowed === given || (HELPERS.has(allowed) && given !== 'third-party' && given !== 'public')
}
