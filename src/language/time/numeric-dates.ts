import {compilePattern} from '../patterns.js'
import {matchAt} from '../scan.js'
import type {Span} from '../span.js'
import type {DateGrammar} from './calendar.js'

/** A date in digits; the year as printed, with two digits or four. */
export interface NumericDate extends Span {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly ambiguous?: true
}

/** Three numbers with one mark between; no tail of a clause number, a path, a word or a longer chain of numbers. */
const triple = compilePattern(
  '(?<![\\p{L}\\p{N}/]|\\p{N}\\.|\\p{N}-(?=\\d{1,2}-))(\\d{1,4})([./-])(\\d{1,2})\\2(\\d{4}|\\d\\d)',
  'g'
)
const goesOn = /\d|[./-]\d{1,2}(?![.\d])/y
const newSentence = compilePattern('\\.?\\s*\\p{Lu}', 'y')

const fullYear = /^(?:19|20|21)\d\d$/
// a slip up to 39 is still a day, though a wrong one
const dayDigits = /^(?:[12]\d|3\d|0?[1-9])$/
const monthDigits = /^(?:1\d|0?[1-9])$/
const trueMonth = /^(?:1[0-2]|0?[1-9])$/

/**
 * Finds dates in digits, day first if it can be: «04.08.2022», «01/06/2025», «20-04-2026», «2026-11-20», and with a
 * word for the year «04.08.22 г.», for without it two digits may be anything.
 */
export function findNumericDates(text: string, grammar: Pick<DateGrammar, 'yearWord' | 'monthFirst'>): NumericDate[] {
  const found: NumericDate[] = []
  for (const match of text.matchAll(triple)) {
    const date = readTriple(text, match, grammar)
    if (date) found.push(date)
  }
  return found
}

function readTriple(
  text: string,
  match: RegExpExecArray,
  {yearWord, monthFirst}: Pick<DateGrammar, 'yearWord' | 'monthFirst'>
): NumericDate | undefined {
  const [whole, first = '', mark = '', second = '', third = ''] = match
  const start = match.index
  const end = start + whole.length
  const after = matchAt(yearWord, text, end)?.[0].length ?? 0
  if (third.length === 2 && first.length < 3) {
    if (mark !== '.' || after === 0 || !isShortDate(text, first, second, end + after)) return undefined
    return {start, end: end + after, year: Number(third), month: Number(second), day: Number(first)}
  }
  if (matchAt(goesOn, text, end)) return undefined
  if (third.length === 2) return readIso(start, end, first, second, third)
  if (!fullYear.test(third)) return undefined
  const isDayFirst = dayDigits.test(first) && monthDigits.test(second)
  // only a day can be more than twelve, so «12/31/2025» begins with the month; before «г.» the order is ours
  if ((mark === '/' || (mark === '-' && monthFirst)) && isMonthFirst(first, second) && !(isDayFirst && after > 0))
    return {start, end, year: Number(third), month: Number(first), day: Number(second)}
  if (!isDayFirst) return undefined
  const swaps = monthFirst && mark !== '.' && first !== second && trueMonth.test(first) && trueMonth.test(second)
  const date = {start, end: end + after, year: Number(third), month: Number(second), day: Number(first)}
  return swaps ? {...date, ambiguous: true} : date
}

function isMonthFirst(month: string, day: string): boolean {
  return trueMonth.test(month) && /^(?:1[3-9]|2\d|3[01])$/.test(day)
}

function readIso(start: number, end: number, year: string, month: string, day: string): NumericDate | undefined {
  if (!fullYear.test(year) || !/^(?:0[1-9]|1\d)$/.test(month) || !/^(?:0[1-9]|[123]\d)$/.test(day)) return undefined
  return {start, end, year: Number(year), month: Number(month), day: Number(day)}
}

/** «4.3.20 г. Алматы» is a clause that begins with a city, «04.03.20 г. Алматы» a date. */
function isShortDate(text: string, day: string, month: string, end: number): boolean {
  if (/^[0-3]\d$/.test(day) && /^[01]\d$/.test(month)) return true
  return dayDigits.test(day) && monthDigits.test(month) && !matchAt(newSentence, text, end)
}
