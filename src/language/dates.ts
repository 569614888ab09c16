import {dateGrammar as en} from './en/dates.js'
import {dateGrammar as kk} from './kk/dates.js'
import type {Language} from './language.js'
import {dateGrammar as ru} from './ru/dates.js'
import {type CalendarDate, type DateGrammar, isCalendarDay} from './time/calendar.js'
import {numericPatterns} from './time/numeric-dates.js'

export type {CalendarDate} from './time/calendar.js'

const readers = {
  ru: {grammar: ru, patterns: [...ru.patterns, ...numericPatterns(ru.yearWord)]},
  kk: {grammar: kk, patterns: [...kk.patterns, ...numericPatterns(kk.yearWord)]},
  en: {grammar: en, patterns: [...en.patterns, ...numericPatterns(en.yearWord)]}
} satisfies Record<Language, {grammar: DateGrammar; patterns: readonly RegExp[]}>

// a date holds a year, and a short year stands after a dot
const gate = /\d{4}|\.\d\d/
const longestDay = 32

/**
 * Finds the dates that a sentence or paragraph names, in order and without overlaps: in digits («04.08.2022»,
 * «2026-11-20», «01/06/2025», day first) and in words («24 января 2024 г.», «май 2024 г.», «2026 год»).
 */
export function findDates(text: string, language: Language): CalendarDate[] {
  if (!gate.test(text)) return []
  const {grammar, patterns} = readers[language]
  const dates = patterns.flatMap(pattern => Array.from(text.matchAll(pattern), match => readDate(text, match, grammar)))
  return withoutOverlaps(dates)
}

function readDate(text: string, match: RegExpExecArray, grammar: DateGrammar): CalendarDate {
  const groups = match.groups ?? {}
  const year = Number(groups['year'])
  const before = groups['month'] && !groups['day'] ? readDayBefore(text, match.index, grammar) : undefined
  const month = monthOf(groups['month'], grammar)
  const day = groups['day'] ? Number(groups['day']) : before?.day
  const start = before?.start ?? match.index
  const end = match.index + match[0].length
  const fullYear = year < 100 ? 2000 + year : year
  return {
    start,
    end,
    text: text.slice(start, end),
    year: fullYear,
    ...(month !== undefined && {month}),
    ...(day !== undefined && {day}),
    valid: isCalendarDay(fullYear, month, day)
  }
}

function readDayBefore(text: string, month: number, grammar: DateGrammar) {
  const from = Math.max(0, month - longestDay)
  const match = grammar.dayBefore.exec(text.slice(from, month))
  const words = (match?.groups?.['quoted'] ?? match?.groups?.['day'])?.toLowerCase().replace(/\s+/gu, ' ')
  if (!match || words === undefined) return undefined
  return {start: from + match.index, day: grammar.days.get(words) ?? Number(words)}
}

function monthOf(word: string | undefined, grammar: DateGrammar): number | undefined {
  if (word === undefined) return undefined
  const digits = Number(word)
  return Number.isNaN(digits) ? grammar.months.findIndex(month => month.test(word.toLowerCase())) + 1 : digits
}

function withoutOverlaps(dates: readonly CalendarDate[]): CalendarDate[] {
  const kept: CalendarDate[] = []
  // of two that begin together the longer one says more
  for (const date of dates.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (date.start >= (kept.at(-1)?.end ?? 0)) kept.push(date)
  }
  return kept
}
