import {type DateGrammar, dayDigits, yearDigits} from '../time/calendar.js'

const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|' +
  '(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?:\\.|(?=\\s)))'
const ordinal = '(?:st|nd|rd|th)?'

/** How dates are written in English policies: “24 July 2026”, “July 24, 2026”, “July 2026”. */
export const dateGrammar: DateGrammar = {
  months: [/^jan/, /^feb/, /^mar/, /^apr/, /^may/, /^jun/, /^jul/, /^aug/, /^sep/, /^oct/, /^nov/, /^dec/],
  patterns: [
    new RegExp(
      `(?<!\\p{L})(?<month>${month})\\s{1,3}(?<day>${dayDigits})${ordinal}` +
        `(?:,\\s{0,3}|\\s{1,3})(?<year>${yearDigits})(?!\\p{N})`,
      'giu'
    ),
    new RegExp(`(?<!\\p{L})(?<month>${month}),?\\s{1,3}(?<year>${yearDigits})(?!\\p{N})`, 'giu')
  ],
  dayBefore: new RegExp(`(?<![\\p{L}\\p{N}])(?<day>${dayDigits})${ordinal}(?:\\s+(?:day\\s+)?of)?\\s{1,3}$`, 'iu'),
  days: new Map(),
  yearWord: '(?!)'
}
