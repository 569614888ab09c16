import {compilePattern} from '../patterns.js'
import {type DateGrammar, dayDigits, yearDigits} from '../time/calendar.js'

const yearWord = '(?:жылғы|жылдың|жылы|жылдан|жылға|жыл|ж\\.|ж)(?!\\p{L})'
const month =
  '(?:қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйе[кг]|қазан|қараша|желтоқсан)\\p{L}{0,8}(?!\\p{L})'
const year = `(?<![\\p{L}\\p{N}.,:/-])(?<year>${yearDigits})\\s*${yearWord}`
// «18 қаңтар», «18-қаңтар», «18-ші қаңтар»
const ordinal = '(?:\\s?[-–]\\s?(?:[іы]?нші|[іы]?ншы|ші|шы)?)?'

/** How dates are written in Kazakh policies: «2026 жылғы 18 қаңтар», «18 қаңтар 2026 ж.», «2026 жылғы қаңтардың 18-і». */
export const dateGrammar: DateGrammar = {
  months: [
    'қаңтар',
    'ақпан',
    'наурыз',
    'сәуір',
    'мамыр',
    'маусым',
    'шілде',
    'тамыз',
    'қыркүйе',
    'қазан',
    'қараша',
    'желтоқсан'
  ],
  patterns: [
    compilePattern(`${year},?\\s*[«"“„]?\\s?(?<day>${dayDigits})${ordinal}\\s?[»"”“]?\\s*(?<month>${month})`, 'g'),
    compilePattern(`${year}\\s+(?<month>${month})(?:\\s+айының)?\\s+(?<day>${dayDigits})-\\p{L}{1,6}`, 'g'),
    compilePattern(`${year}\\s+(?:[«"“„]?_{1,20}[»"”“]?\\s+)?(?<month>${month})`, 'g'),
    compilePattern(`(?<!\\p{L})(?<month>${month}),?\\s+(?<year>${yearDigits})(?!\\p{N})(?:\\s*${yearWord})?`, 'g'),
    compilePattern(year, 'g')
  ],
  dayBefore: compilePattern(
    `(?:[«"“„]\\s?(?<quoted>${dayDigits})\\s?[»"”“]|(?<![\\p{L}\\p{N}])(?<day>${dayDigits})${ordinal})\\s*$`
  ),
  yearWord: compilePattern(`\\s*${yearWord}`, 'y')
}
