import {dayDigits, yearDigits} from './calendar.js'

const month = '(?:1\\d|0?[1-9])'
// not the tail of a clause number, a path, a word or a longer chain of numbers
const alone = '(?<![\\p{L}\\p{N}/]|[\\p{N}]\\.|[\\p{N}]-(?=\\d{1,2}-))'
const notMore = '(?!\\p{N}|[./-]\\d{1,2}(?![.\\d]))'

/**
 * Patterns of dates in digits, day first if it can be: «04.08.2022», «01/06/2025», «20-04-2026», «2026-11-20», and with
 * a word for the year «04.08.22 г.», for without it two digits may be anything. Global; groups `day`, `month`, `year`.
 */
export function numericPatterns(yearWord: string): RegExp[] {
  const day = `(?<day>${dayDigits})`
  const after = `(?:\\s{0,2}(?:${yearWord}))`
  return [
    // only a day can be more than twelve, so these begin with the month
    `${alone}(?<month>1[0-2]|0?[1-9])/(?<day>1[3-9]|2\\d|3[01])/(?<year>${yearDigits})${notMore}`,
    `${alone}${day}(?<mark>[./-])(?<month>${month})\\k<mark>(?<year>${yearDigits})${notMore}${after}?`,
    `${alone}(?<year>${yearDigits})(?<mark>[./-])(?<month>0[1-9]|1\\d)\\k<mark>(?<day>0[1-9]|[123]\\d)${notMore}`,
    `${alone}(?<day>[0-3]\\d)\\.(?<month>[01]\\d)\\.(?<year>\\d\\d)${after}`,
    // «4.3.20 г. Алматы» is a clause that begins with a city
    `${alone}${day}\\.(?<month>${month})\\.(?<year>\\d\\d)${after}(?!\\.?\\s{0,2}\\p{Lu})`
  ].map(source => new RegExp(source, 'gu'))
}
