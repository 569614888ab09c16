import type {Entry} from './entries.js'
import {isCapitals, isHeadline} from './headline.js'
import {isDetail, namesFirm} from './requisites.js'
import {isOpenEnded} from './torn.js'
import {hasVerb} from './verbs.js'

const longest = 120
const mostWords = 10

/**
 * «Защита персональных данных:»: a run-in heading is a noun phrase with a colon; a lead-in («Оператор обязуется:») has
 * a verb.
 */
function isRunIn(value: string): boolean {
  if (!/^[\p{Lu}«]/u.test(value) || !value.endsWith(':') || value.split(/\s+/).length > 7) return false
  return !hasVerb(value) && !/[,;.](?!$)/.test(value)
}

// Dates, addresses, names of firms, contacts and numbers of pages stand on lines of their own and head nothing.
const detail =
  /@|:\s?\d|https?:|www\.|\d{5}|\d{1,2}\.\d{1,2}\.\d{4}|\d{4}\s?(?:г\.|год|жыл|ж\.)|[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2} [a-z]{3,9} \d{4}/i
const beginning = new RegExp(
  `^(?:${[
    '(?:г\\.|от|ред|редакция|версия|нұсқа|version|effective|дата|күні|күшіне|утвержд|вступ|действу|обновл)(?!\\p{L})',
    '(?:қолданысқа ен|(?:соңғы )?жаңарт(?:ыл|у)|last (?:updated|modified|revised)|(?:updated|revised)(?!\\p{L}))',
    '(?:адрес|тел|e-?mail|тоо|ао|ип|ооо|жшс|товарищество)(?!\\p{L})',
    '(?:страница|стр\\.|page|бет)\\s?\\d|\\d{1,3}\\s?(?:из|of|/)\\s?\\d'
  ].join('|')})`,
  'iu'
)

/**
 * Whether an unnumbered paragraph heads what follows: a headline with text after it, not one of several short lines in
 * a row, which are a list.
 */
export function headsBlock(entry: Entry, previous: Entry | undefined, next: Entry | undefined): boolean {
  const {value} = entry.text
  // «Дербес деректерді өңдеу саясатына» stands over «1-қосымша»
  if (
    entry.link ||
    !next ||
    next.mark?.kind === 'annex' ||
    value.length > longest ||
    detail.test(value) ||
    beginning.test(value)
  )
    return false
  if (isOpenEnded(value) || namesFirm(value)) return false
  if (isRunIn(value)) return next.kind !== 'heading' && (entry.bold || !/^\p{Ll}/u.test(next.text.value))
  if (!isHeadline(entry.bold ? value.replace(/[.:]$/, '') : value)) return false
  const listed = previous !== undefined && /[:;,]$/.test(previous.text.value)
  if (listed && !entry.bold) return false
  if (entry.bold) return true
  if (isPlainHeadline(next) && !isDetail(next)) return false
  if (previous && isPlainHeadline(previous)) return isCapitals(value)
  // In a text without empty lines a heading stands between the end of one paragraph and the beginning of the next.
  const apart = entry.gap || (isProse(next) && (!previous || /[.!?]$/.test(previous.text.value)))
  return apart && /^\D/.test(value) && value.split(/\s+/).length <= mostWords
}

function isProse({kind, mark, text}: Entry): boolean {
  return kind === 'paragraph' && !mark && text.value.length > 60 && /[.!?:]$/.test(text.value)
}

function isPlainHeadline({kind, mark, text}: Entry): boolean {
  return kind === 'paragraph' && !mark && isHeadline(text.value)
}
