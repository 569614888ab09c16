import type {Span} from '../span.js'

/** A date that a text names: a day, a month of a year, or a year alone. */
export interface CalendarDate extends Span {
  /** With the quotes of the day and «года», without «от» before it. */
  readonly text: string
  /** Four digits; «22 г.» is 2022. */
  readonly year: number
  readonly month?: number
  readonly day?: number
  /** False for a day that no calendar has: 31 February, 29 February 2025, 32.01.2024. */
  readonly valid: boolean
  /** Set if the day and the month may be the other way round: “01/02/2026” in English, read day first. */
  readonly ambiguous?: true
}

/** A language as data for the reader of dates. */
export interface DateGrammar {
  /** The months of the year in order: the beginnings of their names, folded; the first that fits counts. */
  readonly months: readonly string[]
  /** Global patterns of a folded text with the groups `year`, `month` (a name), `day`; the last two may be missing. */
  readonly patterns: readonly RegExp[]
  /** A day in digits at the end of the words before a month, in the groups `day` or `quoted`. */
  readonly dayBefore: RegExp
  /** The day that one or two words name: «двадцать» and «первого», `''` and «первого». */
  readonly dayInWords?: (tens: string, ones: string) => number | undefined
  /** What may follow the year of a date in digits and belongs to it: «г.», «года»; sticky. */
  readonly yearWord: RegExp
  /** Set where dates in digits begin with the month about as often as with the day. */
  readonly monthFirst?: true
}

/** Pattern source of a year that a policy may name. */
export const yearDigits = '(?:19|20|21)\\d\\d'

/** Pattern source of a day in digits: a slip up to 39 is still a date, though a wrong one. */
export const dayDigits = '(?:[12]\\d|3\\d|0?[1-9])'

/** True if the day exists; a month or a year alone is right if the month is one of twelve. */
export function isCalendarDay(year: number, month = 1, day = 1): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  // day 0 of the next month is the last of this one
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}
