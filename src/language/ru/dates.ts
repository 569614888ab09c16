import {type DateGrammar, dayDigits, yearDigits} from '../time/calendar.js'
import {numberWords} from './number-words.js'

const yearWord = '(?:года|году|годом|год|г\\.|г)(?!\\p{L})'
const month =
  '(?:(?:январ|феврал|апрел|ма|июн|июл|сентябр|октябр|ноябр|декабр)(?:ь|я|е|ю|ем|й)|(?:март|август)(?:а|е|у|ом)?|' +
  '(?:янв|февр?|мар|апр|авг|сент?|окт|нояб?|дек)(?:\\.|(?=\\s)))'

const days = dayWords()
const day = [dayDigits, ...[...days.keys()].sort((a, b) => b.length - a.length)].join('|').replaceAll(' ', '\\s+')

// «первого», «двадцать первое»: the forms in which a day stands before its month
function dayWords(): Map<string, number> {
  const single = [...numberWords.ordinals].filter(([word, value]) => value <= 30 && /(?:го|ое|ье)$/u.test(word))
  const tens = ['двадцать', 'тридцать'].flatMap((word, index) =>
    single
      .filter(([, value]) => value < 10)
      .map(([one, value]) => [`${word} ${one}`, (index + 2) * 10 + value] as const)
  )
  return new Map([...single, ...tens])
}

/** How dates are written in Russian policies. */
export const dateGrammar: DateGrammar = {
  months: [/^янв/, /^фев/, /^мар/, /^апр/, /^ма/, /^июн/, /^июл/, /^авг/, /^сен/, /^окт/, /^ноя/, /^дек/],
  patterns: [
    new RegExp(`(?<!\\p{L})(?<month>${month})\\s{0,3}(?<year>${yearDigits})(?!\\p{N})(?:\\s{0,3}${yearWord})?`, 'giu'),
    new RegExp(`(?<![\\p{L}\\p{N}.,:/-])(?<year>${yearDigits})(?:-?(?:го|м|й))?\\s{0,3}${yearWord}`, 'giu')
  ],
  dayBefore: new RegExp(
    `(?:[«"“„]\\s?(?<quoted>${day})\\s?[»"”“]|(?<![\\p{L}\\p{N}])(?<day>${day})(?:-?(?:го|ое|е))?)\\s{0,3}$`,
    'iu'
  ),
  days,
  yearWord
}
