import {compilePattern} from '../patterns.js'
import {type DateGrammar, dayDigits, yearDigits} from '../time/calendar.js'

const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|' +
  '(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?:\\.|(?=[\\s-])))'
const ordinal = '(?:st|nd|rd|th)?'

/** How dates are written in English policies: “24 July 2026”, “July 24, 2026”, “July 2026”, “07/24/2026”. */
export const dateGrammar: DateGrammar = {
  months: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  patterns: [
    compilePattern(
      `(?<!\\p{L})(?<month>${month})\\s+(?:the\\s+)?(?<day>${dayDigits})${ordinal}` +
        `(?:,\\s*|\\s+)(?<year>${yearDigits})(?!\\p{N})`,
      'g'
    ),
    compilePattern(`(?<!\\p{L})(?<month>${month})(?:,?\\s+(?:of\\s+)?|-)(?<year>${yearDigits})(?!\\p{N})`, 'g')
  ],
  dayBefore: compilePattern(
    `(?:[«"“„]\\s?(?<quoted>${dayDigits})\\s?[»"”“]|(?<![\\p{L}\\p{N}])(?<day>${dayDigits})${ordinal})` +
      '(?:-|(?:\\s+(?:day\\s+)?of)?\\s+)$'
  ),
  yearWord: /(?!)/y,
  monthFirst: true
}
