import {dateGrammar as en} from './en/dates.js'
import {dateGrammar as kk} from './kk/dates.js'
import type {Language} from './language.js'
import {foldText} from './letters.js'
import {compilePattern} from './patterns.js'
import {dateGrammar as ru} from './ru/dates.js'
import {type CalendarDate, type DateGrammar, isCalendarDay} from './time/calendar.js'
import {findNumericDates} from './time/numeric-dates.js'

export type {CalendarDate} from './time/calendar.js'

type DateDraft = Pick<CalendarDate, 'start' | 'end' | 'year' | 'month' | 'day' | 'ambiguous'>

const grammars: Readonly<Record<Language, DateGrammar>> = {ru, kk, en}

// a date holds a year, and a short year stands after a dot
const gate = /\d{4}|\.\d\d/
const longestDay = 32
// one or two words, perhaps in quotes: «двадцать первого»
const lastWords = compilePattern('([«"“„]\\s?)?(?:(\\p{L}+)\\s+)?(\\p{L}+)(\\s?[»"”“])?\\s*$')

/**
 * Finds the dates that a sentence or paragraph names, in order and without overlaps: in digits («04.08.2022»,
 * «2026-11-20», «01/06/2025», day first where it can be) and in words («24 января 2024 г.», «май 2024 г.», «2026 год»).
 */
export function findDates(text: string, language: Language): CalendarDate[] {
  if (!gate.test(text)) return []
  const grammar = grammars[language]
  const folded = foldText(text)
  const inWords = grammar.patterns.flatMap(pattern =>
    Array.from(folded.matchAll(pattern), match => readDate(folded, match, grammar))
  )
  return withoutOverlaps([...inWords, ...findNumericDates(text, grammar)]).map(date => describe(text, date))
}

function describe(text: string, {start, end, year, month, day, ambiguous}: DateDraft): CalendarDate {
  const whole = year < 100 ? 2000 + year : year
  return {
    start,
    end,
    text: text.slice(start, end),
    year: whole,
    ...(month !== undefined && {month}),
    ...(day !== undefined && {day}),
    valid: isCalendarDay(whole, month, day),
    ...(ambiguous && {ambiguous})
  }
}

function readDate(folded: string, match: RegExpExecArray, grammar: DateGrammar): DateDraft {
  const {year, month, day} = match.groups ?? {}
  const end = match.index + match[0].length
  const date = {start: match.index, end, year: Number(year)}
  if (month === undefined) return date
  const number = grammar.months.findIndex(name => month.startsWith(name)) + 1
  if (day !== undefined) return {...date, month: number, day: Number(day)}
  return {...date, month: number, ...readDayBefore(folded, match.index, grammar)}
}

function readDayBefore(folded: string, month: number, grammar: DateGrammar): {start: number; day: number} | undefined {
  const from = Math.max(0, month - longestDay)
  const before = folded.slice(from, month)
  const match = grammar.dayBefore.exec(before)
  if (match) return {start: from + match.index, day: Number(match.groups?.['quoted'] ?? match.groups?.['day'])}
  const words = grammar.dayInWords && readDayWords(before, grammar.dayInWords)
  return words && {start: from + words.start, day: words.day}
}

function readDayWords(
  before: string,
  dayOf: NonNullable<DateGrammar['dayInWords']>
): {start: number; day: number} | undefined {
  const match = lastWords.exec(before)
  if (!match) return undefined
  const [whole, open = '', tens = '', ones = '', close] = match
  const both = tens === '' ? undefined : dayOf(tens, ones)
  const day = both ?? dayOf('', ones)
  // what is closed must be opened right before the day
  if (day === undefined || (close !== undefined && (open === '' || (both === undefined && tens !== ''))))
    return undefined
  if (close !== undefined) return {start: match.index, day}
  return {start: match.index + (both === undefined ? whole.lastIndexOf(ones) : open.length), day}
}

function withoutOverlaps(dates: readonly DateDraft[]): DateDraft[] {
  const kept: DateDraft[] = []
  // of two that begin together the longer one says more
  for (const date of dates.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (date.start >= (kept.at(-1)?.end ?? 0)) kept.push(date)
  }
  return kept
}
