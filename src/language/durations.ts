import {durationGrammar as en} from './en/durations.js'
import {durationGrammar as kk} from './kk/durations.js'
import type {Language} from './language.js'
import {foldText} from './letters.js'
import {durationGrammar as ru} from './ru/durations.js'
import {findBound} from './time/bound.js'
import {findEvent} from './time/event.js'
import type {Duration, DurationGrammar, DurationUnit} from './time/grammar.js'
import {joinTerms} from './time/join.js'
import {readTerms} from './time/terms.js'
import {timeText} from './time/tokens.js'

export type {Duration, DurationBound, DurationDays, DurationUnit} from './time/grammar.js'

const grammars: Readonly<Record<Language, DurationGrammar>> = {ru, kk, en}

/**
 * Finds the terms that a sentence or paragraph names, in order and without overlaps.
 * Ages, calendar years, times of day and rates («раз в год», «каждые 2 года») are no terms.
 */
export function findDurations(text: string, language: Language): Duration[] {
  const grammar = grammars[language]
  if (!grammar.gate.test(text)) return []
  const folded = foldText(text)
  if (!grammar.unitGate.test(folded)) return []
  const timed = timeText(folded)
  const {tokens} = timed
  const place = (first: number, last: number) => {
    const start = tokens[first]?.start ?? 0
    const end = tokens[last - 1]?.end ?? start
    return {start, end, text: text.slice(start, end)}
  }
  const terms = joinTerms(tokens, readTerms(timed, grammar), grammar).map(term => ({
    ...term,
    ...findBound(timed, term, grammar)
  }))
  let floor = 0
  return terms.map((term, index) => {
    const ceiling = terms[index + 1]?.boundFirst ?? tokens.length
    const event = findEvent(timed, term, {bound: term.boundFirst, floor, ceiling}, grammar)
    floor = Math.max(term.last, event?.last ?? 0)
    return {
      ...place(term.first, term.last),
      amount: term.amount,
      ...(term.min !== undefined && {min: term.min}),
      unit: term.unit,
      days: term.days,
      bound: term.bound,
      ...(event && {event: place(event.first, event.last)}),
      ...(term.disagrees && {disagrees: true})
    }
  })
}

// a month is thirty days and a year twelve months, so that equal terms in different units stay equal
const calendarDays: Readonly<Record<DurationUnit, number>> = {
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30,
  quarter: 90,
  year: 360
}

const workingHours = 8

/**
 * The length of a term (of a range, its larger end) in working days, to compare terms: five of seven calendar days, a
 * begun day counted as a whole one (24 hours are 1, 5 days are 4, 30 days and a month are 22); below one day a fraction
 * of it. A bare «дней» is taken for calendar days.
 */
export function workingDays(duration: Pick<Duration, 'amount' | 'unit' | 'days'>): number {
  const {amount, unit, days} = duration
  if (days === 'working' && unit === 'day') return amount
  if (days === 'working' && unit === 'hour') return amount / workingHours
  const whole = amount * calendarDays[unit]
  return whole < 1 ? whole : Math.ceil((whole * 5) / 7)
}
