import type {Analysis} from '../../analyze/analysis.js'
import {groupBy} from '../../language/group-by.js'
import {remember} from '../../language/remember.js'
import {isBlank, type Pair, type Told} from './pair.js'
import {arrow, quote, type Reason, type Signal, say} from './signal.js'
import {type StatedTerm, termsOf} from './stated-terms.js'
import {type InEach, lengthReasons} from './term-reasons.js'
import {mayHoldTerm, type TermUse} from './term-words.js'

/** What the terms of a difference do: longer, shorter, come, gone. */
export function termSignals({before, after}: Pair): Signal[] {
  if (!mayTell(before) && !mayTell(after)) return []
  const {gone, come, pairs} = pairTerms(termsIn(before), termsIn(after))
  return [
    ...pairs.flatMap(([one, other]) => compare(one, other) ?? []),
    ...gone.flatMap(term => ofRemoved(term, after) ?? []),
    ...come.flatMap(term => ofAdded(term, before) ?? [])
  ]
}

function mayTell({analysis, passages}: Told): boolean {
  return passages.some(passage => analysis.facts.durationsAt(passage).length > 0 || mayHoldTerm(passage.leaf.value))
}

function termsIn({analysis, passages}: Told): StatedTerm[] {
  const terms = termsOf(analysis)
  return passages.flatMap(passage => terms.get(passage.index) ?? [])
}

interface Paired {
  readonly pairs: readonly (readonly [StatedTerm, StatedTerm])[]
  readonly gone: readonly StatedTerm[]
  readonly come: readonly StatedTerm[]
}

/** Equal terms belong together, then those of one use in their order, then what is left where it is as much on both sides. */
function pairTerms(before: readonly StatedTerm[], after: readonly StatedTerm[]): Paired {
  const left = [...before]
  const right = [...after]
  const pairs: (readonly [StatedTerm, StatedTerm])[] = []
  const take = (fits: (one: StatedTerm, other: StatedTerm) => boolean): void => {
    for (const one of [...left]) {
      const other = right.find(candidate => fits(one, candidate))
      if (!other) continue
      pairs.push([one, other])
      left.splice(left.indexOf(one), 1)
      right.splice(right.indexOf(other), 1)
    }
  }
  take((one, other) => isSameUse(one, other) && isSameLength(one, other) && one.isLeast === other.isLeast)
  take(isSameUse)
  take((one, other) => one.side === 'unknown' || other.side === 'unknown')
  if (left.length === right.length) take((one, other) => one.side === other.side)
  return {pairs, gone: left, come: right}
}

function isSameUse(one: StatedTerm, other: StatedTerm): boolean {
  return one.side === other.side && one.use === other.use
}

// Months are of different length, so years of twelve months and of 365 days are one.
const NEAR = 0.02

function isSameLength({length: one}: StatedTerm, {length: other}: StatedTerm): boolean {
  if (Object.is(one, other)) return true
  return Number.isFinite(one) && Number.isFinite(other) && Math.abs(one - other) <= NEAR * Math.max(one, other)
}

const lasts: ReadonlySet<TermUse | undefined> = new Set<TermUse | undefined>(['keep', 'consent'])

function compare(one: StatedTerm, other: StatedTerm): Signal | undefined {
  const told = arrow(one.text, other.text)
  const {side, use} = other.side === 'unknown' ? one : other
  if (isSameLength(one, other)) {
    if (one.isLeast === other.isLeast || !lasts.has(use)) return undefined
    return other.isLeast
      ? signal(
          'weakens',
          'срок без верхней границы: не менее',
          'мерзімнің жоғарғы шегі енді жоқ: кемінде',
          'no upper bound any more: at least',
          quote(other.text)
        )
      : signal(
          'strengthens',
          'у срока появилась верхняя граница:',
          'мерзімнің жоғарғы шегі белгіленді:',
          'an upper bound is set:',
          quote(other.text)
        )
  }
  const isLonger = isLongerThan(other, one)
  if (side === 'unknown') return signal('unclear', 'изменён срок:', 'мерзім өзгертілді:', 'a term has changed:', told)
  if (side === 'before')
    return isLonger
      ? signal('strengthens', 'предупреждают раньше:', 'ертерек ескертіледі:', 'notice is given earlier:', told)
      : signal('weakens', 'предупреждают позже:', 'кешірек ескертіледі:', 'notice is given later:', told)
  if (side === 'subject')
    return isLonger
      ? signal(
          'strengthens',
          'у субъекта больше времени:',
          'субъектінің уақыты көбейді:',
          'the subject has more time:',
          told
        )
      : signal(
          'weakens',
          'у субъекта меньше времени:',
          'субъектінің уақыты азайды:',
          'the subject has less time:',
          told
        )
  const [longer, shorter] = lengthReasons[use ?? 'mend']
  return isLonger ? signal('weakens', ...longer, told) : signal('strengthens', ...shorter, told)
}

/** A term that hangs on somebody's will is longer than any but the endless. */
function isLongerThan({length: one}: StatedTerm, {length: other}: StatedTerm): boolean {
  const worth = (length: number): number => (Number.isNaN(length) ? 1e9 : length)
  return worth(one) > worth(other)
}

function signal(effect: Signal['effect'], ...[ru, kk, en, told]: readonly [...InEach, told: Reason]): Signal {
  return {effect, weight: 8, topic: 'term', reason: say(ru, kk, en, told)}
}

/** A term that is gone is missed where AFTER says nothing as good of the same. */
function ofRemoved(term: StatedTerm, after: Told): Signal | undefined {
  const others = elsewhere(after.analysis, term)
  if (term.length === Infinity) {
    return signal(
      'strengthens',
      'больше не сказано, что срока нет:',
      'мерзімнің жоқ екені енді айтылмаған:',
      'no longer without end:',
      quote(term.text)
    )
  }
  if (Number.isNaN(term.length) || term.side === 'unknown') return undefined
  if (others.some(other => isSameLength(other, term) || (!lasts.has(term.use) && !isLongerThan(other, term))))
    return undefined
  const told = quote(term.text)
  if (term.side === 'subject') return undefined
  if (lasts.has(term.use) && (others.length > 0 || !isBlank(after)))
    return signal('unclear', 'срок больше не назван:', 'мерзім енді аталмаған:', 'a term is no longer named:', told)
  return signal('weakens', 'срок больше не назван:', 'мерзім енді аталмаған:', 'a term is no longer named:', told)
}

/** A term that is new helps where BEFORE said nothing of the kind. */
function ofAdded(term: StatedTerm, before: Told): Signal | undefined {
  if (term.length === Infinity) return signal('weakens', 'срока нет:', 'мерзім жоқ:', 'without end:', quote(term.text))
  if (Number.isNaN(term.length) || term.side === 'unknown') return undefined
  const others = elsewhere(before.analysis, term)
  if (others.some(other => isSameLength(other, term))) return undefined
  const told = quote(term.text)
  if (term.side === 'subject')
    return isBlank(before)
      ? undefined
      : signal('weakens', 'субъекту дан срок:', 'субъектіге мерзім берілген:', 'the subject is given a term:', told)
  if (term.use === 'extend')
    return signal('weakens', 'срок можно продлить:', 'мерзімді ұзартуға болады:', 'a term may be extended:', told)
  if (others.length > 0)
    return {
      ...signal('unclear', 'назван ещё один срок:', 'тағы бір мерзім аталған:', 'another term is named:', told),
      weight: 3
    }
  return signal('strengthens', 'назван срок:', 'мерзім аталған:', 'a term is named:', told)
}

function elsewhere(analysis: Analysis, {side, use}: StatedTerm): readonly StatedTerm[] {
  return remember(analysis, groupTerms).get(`${side} ${use}`) ?? []
}

function groupTerms(analysis: Analysis): ReadonlyMap<string, readonly StatedTerm[]> {
  return groupBy([...termsOf(analysis).values()].flat(), ({side, use}) => `${side} ${use}`)
}
