import {compilePattern} from '../patterns.js'
import {type DateGrammar, dayDigits, yearDigits} from '../time/calendar.js'
import {numberWords} from './number-words.js'

const yearWord = '(?:года|году|годом|год|г\\.|г)(?!\\p{L})'
const month =
  '(?:(?:январ|феврал|апрел|ма|июн|июл|сентябр|октябр|ноябр|декабр)(?:ь|я|е|ю|ем|й)|(?:март|август)(?:а|е|у|ом)?|' +
  '(?:янв|февр?|мар|апр|авг|сент?|окт|нояб?|дек)(?:\\.|(?=\\s)))'

// «первого», «первое»: the forms in which a day stands before its month
function dayInWords(tens: string, ones: string): number | undefined {
  const day = numberWords.ordinals.get(ones)
  if (day === undefined || day > 30 || !/(?:го|ое|ье)$/.test(ones)) return undefined
  if (tens === '') return day
  return day < 10 && (tens === 'двадцать' || tens === 'тридцать')
    ? (numberWords.cardinals.get(tens) ?? 0) + day
    : undefined
}

/** How dates are written in Russian policies. */
export const dateGrammar: DateGrammar = {
  months: ['янв', 'фев', 'мар', 'апр', 'ма', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'],
  patterns: [
    compilePattern(`(?<!\\p{L})(?<month>${month})\\s*(?<year>${yearDigits})(?!\\p{N})(?:\\s*${yearWord})?`, 'g'),
    compilePattern(`(?<![\\p{L}\\p{N}.,:/-])(?<year>${yearDigits})(?:-?(?:го|м|й))?\\s*${yearWord}`, 'g')
  ],
  dayBefore: compilePattern(
    `(?:[«"“„]\\s?(?<quoted>${dayDigits})\\s?[»"”“]|(?<![\\p{L}\\p{N}])(?<day>${dayDigits})(?:-?(?:го|ое|е))?)\\s*$`
  ),
  dayInWords,
  yearWord: compilePattern(`\\s*${yearWord}`, 'y')
}
