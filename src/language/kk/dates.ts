import {type DateGrammar, dayDigits, yearDigits} from '../time/calendar.js'

const yearWord = '(?:жылғы|жылдың|жылы|жылдан|жылға|жыл|ж\\.|ж)(?!\\p{L})'
const month =
  '(?:қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйе[кг]|қазан|қараша|желтоқсан)\\p{L}{0,8}(?!\\p{L})'
const year = `(?<![\\p{L}\\p{N}.,:/-])(?<year>${yearDigits})\\s{0,3}${yearWord}`

/** How dates are written in Kazakh policies: «2026 жылғы 18 қаңтар», «18 қаңтар 2026 ж.». */
export const dateGrammar: DateGrammar = {
  months: [
    /^қаңтар/,
    /^ақпан/,
    /^наурыз/,
    /^сәуір/,
    /^мамыр/,
    /^маусым/,
    /^шілде/,
    /^тамыз/,
    /^қыркүйе/,
    /^қазан/,
    /^қараша/,
    /^желтоқсан/
  ],
  patterns: [
    new RegExp(`${year}\\s{0,3}[«"“„]?\\s?(?<day>${dayDigits})\\s?[»"”“]?\\s{0,3}(?<month>${month})`, 'giu'),
    new RegExp(`${year}\\s{1,3}(?<month>${month})`, 'giu'),
    new RegExp(`(?<!\\p{L})(?<month>${month})\\s{1,3}(?<year>${yearDigits})(?!\\p{N})(?:\\s{0,3}${yearWord})?`, 'giu'),
    new RegExp(year, 'giu')
  ],
  dayBefore: new RegExp(
    `(?:[«"“„]\\s?(?<quoted>${dayDigits})\\s?[»"”“]|(?<![\\p{L}\\p{N}])(?<day>${dayDigits}))\\s{0,3}$`,
    'u'
  ),
  days: new Map(),
  yearWord
}
