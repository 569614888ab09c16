import type {Version} from '../../analyze/versions.js'

/** What a statement of a version says, to be compared: its date as far as it is given, and its number. */
export function signsOf({date, number}: Version): string[] {
  const day = date && [date.year, date.month ?? '', date.day ?? ''].join('-')
  return [...(day === undefined ? [] : [day]), ...(number === undefined ? [] : [`№ ${number.toLowerCase()}`])]
}

/** Two statements of which the one in AFTER looks older than the one in BEFORE. */
export interface Backwards {
  readonly before: Version
  readonly after: Version
  readonly by: 'date' | 'number'
}

/**
 * Where the later version goes back: days of one kind are held against each other («редакция от», «действует с»), of
 * different kinds where there is none in common. A number tells only where days are missing or equal: with a new day a
 * new count may begin.
 */
export function findStepBack(before: readonly Version[], after: readonly Version[]): Backwards | undefined {
  const days = compareDays(before.flatMap(dayOf), after.flatMap(dayOf))
  if (days.verdict === 'back') return {...days, by: 'date'}
  if (days.verdict === 'on') return undefined
  const [old, own] = [highest(before), highest(after)]
  if (!old || !own || compareNumbers(own, old) >= 0) return undefined
  return {before: old.version, after: own.version, by: 'number'}
}

interface Day {
  readonly version: Version
  /** YYYY-MM-DD. */
  readonly day: string
}

function dayOf(version: Version): Day[] {
  const {date, precision} = version
  if (!date?.valid || precision !== 'day') return []
  const two = (part = 0): string => `${part}`.padStart(2, '0')
  return [{version, day: `${date.year}-${two(date.month)}-${two(date.day)}`}]
}

type DaysCompared = {readonly verdict: 'on' | 'same'} | {readonly verdict: 'back'; before: Version; after: Version}

function compareDays(before: readonly Day[], after: readonly Day[]): DaysCompared {
  const kinds = [...new Set(before.map(({version}) => version.what))]
  const common = kinds.filter(what => after.some(({version}) => version.what === what))
  const ofKind = (what: Version['what'], days: readonly Day[]): Day | undefined =>
    newest(days.filter(({version}) => version.what === what))
  const couples =
    common.length > 0
      ? common.map(what => [ofKind(what, before), ofKind(what, after)] as const)
      : [[newest(before), newest(after)] as const]
  let back: DaysCompared | undefined
  for (const [old, own] of couples) {
    if (!old || !own || old.day === own.day) continue
    if (own.day > old.day) return {verdict: 'on'}
    back ??= {verdict: 'back', before: old.version, after: own.version}
  }
  return back ?? {verdict: 'same'}
}

function newest(days: readonly Day[]): Day | undefined {
  return days.toSorted((a, b) => (a.day < b.day ? 1 : -1))[0]
}

interface Counted {
  readonly version: Version
  readonly parts: readonly number[]
}

/** The highest number of a version; the number of an order that approved it counts orders, not versions. */
function highest(versions: readonly Version[]): Counted | undefined {
  return versions
    .filter(({what, number = ''}) => what !== 'approved' && /^\d+(?:\.\d+)*$/.test(number))
    .map(version => ({version, parts: (version.number ?? '').split('.').map(Number)}))
    .sort((a, b) => compareNumbers(b, a))[0]
}

/** 1.10 is after 1.9. */
function compareNumbers({parts: one}: Counted, {parts: other}: Counted): number {
  for (let at = 0; at < Math.max(one.length, other.length); at++) {
    const step = (one[at] ?? 0) - (other[at] ?? 0)
    if (step !== 0) return step
  }
  return 0
}
