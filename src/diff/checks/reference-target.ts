import type {Reference} from '../../analyze/references.js'
import {type Fault, problemsOf} from '../../checks/causes.js'
import type {ReferenceTarget} from '../../checks/pair-checks.js'
import {endOf, isElsewhere, namedNums, nameOfPart} from '../../checks/reference.js'
import type {Confidence} from '../../finding.js'
import {groupBy} from '../../language/group-by.js'
import type {Language} from '../../language/language.js'
import type {Comparison, Side} from '../difference.js'
import {numberNow, type PartIndex} from '../references.js'
import type {Unit} from '../unit.js'
import type {VersionCheck} from './version-check.js'

/** Does every reference that was right lead where it led, now that numbers are others? */
export const referenceTarget: VersionCheck<ReferenceTarget> = {
  run({comparison}, _options, language) {
    const tracing = traceNumbers(comparison)
    const {referencesIn} = tracing.after
    if (referencesIn.size === 0) return []
    const origins = originsOf(comparison)
    const faults: Fault[] = []
    for (const unit of comparison.after.units) {
      if (!unit.passages.some(passage => referencesIn.has(passage))) continue
      const own = namedIn(comparison.after, tracing.after, [unit])
      const old = namedIn(comparison.before, tracing.before, origins(unit))
      const stale = couples(tracing, old, own).flatMap(([was, is]) => judge(tracing, was, is) ?? [])
      for (const reference of new Set(stale.map(one => one.reference))) {
        const ofOne = stale.filter(one => one.reference === reference)
        faults.push(faultOf(reference, ofOne, language))
      }
    }
    return problemsOf(faults)
  }
}

interface Tracing {
  readonly alignment: Comparison['alignment']
  readonly before: PartIndex
  readonly after: PartIndex
}

function traceNumbers({alignment, before, after}: Comparison): Tracing {
  return {alignment, before: before.parts(), after: after.parts()}
}

/** What a unit of AFTER was before: several units where they were merged. */
function originsOf({alignment}: Comparison): (unit: Unit) => readonly Unit[] {
  const merged = groupBy(alignment.after, ([, unit]) => unit)
  return unit => {
    const origin = alignment.before.get(unit)
    const all = (merged.get(unit) ?? []).map(([one]) => one)
    const found = origin === undefined || all.includes(origin) ? all : [...all, origin]
    return found.toSorted((a, b) => a.index - b.index)
  }
}

/** A number that a reference prints. */
interface Named {
  readonly reference: Reference
  readonly num: string
}

/** In the order of the text; numbers of other documents are not theirs. */
function namedIn({analysis}: Side, {referencesIn}: PartIndex, units: readonly Unit[]): Named[] {
  return units
    .flatMap(({passages}) => passages.flatMap(passage => referencesIn.get(passage) ?? []))
    .filter(reference => !isElsewhere(analysis, reference))
    .flatMap(reference => namedNums(reference).map(num => ({reference, num})))
}

/**
 * Which number stands for which: as many in the same order are one another's; else those that were retargeted as they
 * should have been, then those that were left as they were. A number more or less has no other.
 */
function couples(tracing: Tracing, old: readonly Named[], own: readonly Named[]): (readonly [was: Named, is: Named])[] {
  if (old.length === own.length) return own.flatMap((is, at) => (old[at] ? [[old[at], is] as const] : []))
  const left = [...old]
  const take = (isIt: (was: Named) => boolean): Named | undefined => {
    const at = left.findIndex(isIt)
    return at < 0 ? undefined : left.splice(at, 1)[0]
  }
  const rest = own.filter(is => !take(was => numberIn(tracing, was) === is.num))
  return rest.flatMap(is => {
    const was = take(one => one.num === is.num)
    return was ? [[was, is] as const] : []
  })
}

function numberIn({alignment, before}: Tracing, {reference, num}: Named): string | undefined {
  return numberNow(alignment, before, reference, num)
}

/** A number that leads elsewhere, and what became of the part that it led to. */
interface Stale extends Named {
  /** The number of that part now; undefined where it is gone and another part has its number. */
  readonly now: string | undefined
  readonly confidence: Confidence
}

function judge(tracing: Tracing, was: Named, is: Named): Stale | undefined {
  const {alignment, before, after} = tracing
  const target = before.target(was.reference, was.num)
  if (!target) return undefined
  const found = after.target(is.reference, is.num)
  const isKept = is.num === was.num
  const goesOn = alignment.after.get(target)
  if (!goesOn) {
    if (!isKept || !found) return undefined
    // A number that a wholly new clause took over may have been left on purpose.
    return {...is, now: undefined, confidence: alignment.before.has(found) ? 'high' : 'medium'}
  }
  const now = numberIn(tracing, was)
  if (now === undefined || now === is.num || now === was.num) return undefined
  // One of the pieces into which it was split.
  if (found === goesOn || (found && alignment.before.get(found) === target)) return undefined
  return {...is, now, confidence: isKept ? 'high' : 'low'}
}

const speech = {
  ru: {moved: 'то, на что она вела, теперь', gone: 'часть, на которую она вела, убрана, а номер перешёл к другой'},
  kk: {moved: 'ол көрсеткен бөлік енді –', gone: 'ол көрсеткен бөлік алынып тасталған, ал нөмірі басқасына берілген'},
  en: {moved: 'what it led to is now', gone: 'the part that it led to is gone and another one has its number'}
} as const

/** All stale numbers of one reference are one fault: they are mended in one go. */
function faultOf(reference: Reference, stale: readonly Stale[], language: Language): Fault {
  const {passage, start} = reference
  const nameAll = (nums: readonly string[]): string => nums.map(num => nameOfPart(reference, num, language)).join(', ')
  const nums = stale.map(({num}) => num)
  const moved = stale.flatMap(({now}) => now ?? [])
  const {moved: isNow, gone} = speech[language]
  return {
    cause: `${nums} ${moved}`,
    at: {passage, start, end: endOf(reference)},
    confidence: stale[0]?.confidence ?? 'low',
    details: {part: nameAll(nums), fault: moved.length === 0 ? gone : `${isNow} ${nameAll(moved)}`}
  }
}
