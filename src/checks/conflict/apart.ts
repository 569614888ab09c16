import type {Condition, DataObject, Statement} from '../../analyze/statements/statements.js'
import type {Confidence} from '../../finding.js'
import {type Excuses, isWithoutConsent} from './exceptions.js'
import {isThird} from './side.js'

// Kept on the device of who visits a site, wherever that is; the address of the device is not.
const ON_DEVICE: ReadonlySet<string> = new Set(['cookie', 'device', 'browser'])

// What people left in the service, which stays there after them.
const CONTENT: ReadonlySet<string> = new Set([
  'message',
  'orders',
  'review',
  'payment',
  'preferences',
  'photo',
  'video'
])

/**
 * How sure it is that two statements of opposite sides clash: `one` denies or promises, `other` says what goes against
 * it. Undefined where object, purpose, recipient, condition or exception part them.
 */
export function clashOf(
  one: Statement | undefined,
  other: Statement | undefined,
  {byEvent, excuses}: {readonly byEvent: boolean; readonly excuses: Excuses}
): Confidence | undefined {
  if (!one || !other) return [one, other].every(isPlain) ? 'high' : undefined
  const object = compareObjects(one.object, other.object, byEvent)
  if (!object || arePurposesApart(one, other) || areRecipientsApart(one, other)) return undefined
  const condition = byEvent ? compareEvents(one, other) : compareConditions(one, other)
  if (!condition) return undefined
  if (one.exceptions.some(exception => excuses(exception, other))) return undefined
  return object === 'high' && condition === 'high' && !other.implied ? 'high' : 'medium'
}

/** Nothing sets the statement apart from what is said in words that were not read as one. */
function isPlain(statement: Statement | undefined): boolean {
  if (!statement) return true
  const {object, conditions, exceptions} = statement
  if (conditions.some(isReal) || exceptions.length > 0 || isSetApart(object)) return false
  return object === undefined || (object.codes.length === 0 && object.sort === '')
}

/** High for the same data, medium where one names kinds of it. */
function compareObjects(
  one: DataObject | undefined,
  other: DataObject | undefined,
  byEvent: boolean
): Confidence | undefined {
  if (one?.about === 'unknown' || other?.about === 'unknown') return undefined
  if (!one || !other) return isSetApart(one ?? other) ? undefined : 'high'
  if (one.owner !== other.owner || one.about !== other.about) return undefined
  if (one.sort !== other.sort && (one.sort !== '' || one.about === 'other' || byEvent)) return undefined
  if (one.codes.length > 0 && other.codes.length > 0)
    return one.codes.some(code => other.codes.includes(code)) ? 'high' : undefined
  if (one.codes.length > 0) return undefined
  if (other.codes.length === 0) return one.sort === other.sort ? 'high' : 'medium'
  const minor = (code: DataObject['codes'][number]): boolean => ON_DEVICE.has(code) || (byEvent && CONTENT.has(code))
  return other.codes.every(minor) ? undefined : 'medium'
}

function isSetApart(object: DataObject | undefined): boolean {
  return (
    object !== undefined &&
    (object.about !== 'personal' || object.owner !== 'any' || object.codes.some(code => ON_DEVICE.has(code)))
  )
}

/** «не передаём в рекламных целях» says nothing of delivery. */
function arePurposesApart(one: Statement, other: Statement): boolean {
  const limits = one.purposes.flatMap(({stems}) => stems)
  if (limits.length === 0) return false
  return !other.purposes.some(({stems}) => stems.some(stem => limits.includes(stem)))
}

function areRecipientsApart(one: Statement, other: Statement): boolean {
  const denied = one.recipients.filter(({category}) => isThird(category)).map(({category}) => category)
  if (denied.length === 0 || denied.includes('third-party')) return false
  return !other.recipients.some(({category}) => denied.some(name => name === category))
}

/** A condition of the first side must be met by the second; one of the second limits nothing that is denied altogether. */
function compareConditions(one: Statement, other: Statement): Confidence | undefined {
  const limits = one.conditions.filter(isReal)
  const needed = isWithoutConsent(one) && !isWithoutConsent(other)
  if (needed || limits.some(limit => !other.conditions.some(condition => shares(limit, condition)))) return undefined
  const hangs = other.conditions.filter(
    condition =>
      isReal(condition) && !condition.kinds.includes('without') && !limits.some(limit => shares(limit, condition))
  )
  if (hangs.some(({strict, kinds}) => strict || kinds.includes('law'))) return undefined
  if (hangs.some(({kinds}) => !kinds.includes('routine')) && !one.absolute && !isDone(hangs, other)) return undefined
  return hangs.length > 0 ? 'medium' : 'high'
}

/** «данные передаются банку с согласия клиента»: it is done, to somebody named, though consent is asked for. */
function isDone(hangs: readonly Condition[], {modality, recipients}: Statement): boolean {
  const consents = hangs.every(({kinds}) => kinds.includes('consent') || kinds.includes('routine'))
  return consents && modality === 'declaration' && recipients.some(({category}) => category !== 'third-party')
}

function isReal({kinds}: Condition): boolean {
  return !kinds.includes('general') && !kinds.includes('no-consent')
}

function shares(one: Condition, other: Condition): boolean {
  return one.stems.some(stem => other.stems.includes(stem))
}

const events = ['request', 'erasure', 'withdrawal'] as const

/** Both speak of what happens at the same event; who deletes an account asks for it. */
function compareEvents(one: Statement, other: Statement): Confidence | undefined {
  const kinds = (statement: Statement) => new Set(statement.conditions.flatMap(condition => condition.kinds))
  const [first, second] = [kinds(one), kinds(other)]
  if (first.has('law') || second.has('law')) return undefined
  if (events.some(event => first.has(event) && second.has(event))) return 'high'
  const asks = (found: ReadonlySet<string>): boolean => found.has('request') || found.has('erasure')
  return asks(first) && asks(second) ? 'medium' : undefined
}
