import {END, endOf, S} from './address-names.js'
import {type AddressText, endsAt} from './address-signs.js'
import {isDigitCode, isLetterCode} from './letters.js'
import {compilePattern} from './patterns.js'

/** «5 А», «5 «А»»: a letter with a capital that belongs to the number before it. */
const CAPITAL = compilePattern(`${S}?[«"]?\\p{Lu}[»"]?`, 'y')
/** What a number counts where it is no house. */
const COUNTED = new RegExp(
  `${S}?(?:\\(\\d|рабоч|календар|дн|день|год|г\\.|лет|мес|час|минут|тенге|теңге|%|жұмыс|күн|жыл|ай|day|year|month)`,
  'y'
)
const THOUSANDS = compilePattern(`${S}?\\d{3}${END}`, 'y')
const UNIT_NUMBER = compilePattern(`(?:\\d{1,4}\\p{L}?(?:[/-]\\d{1,4})?|[«"]?\\p{Lu}[»"]?)${END}`, 'y')
/** Four digits after a bare name are a year. */
const SHORT_NUMBER = compilePattern(`\\d{1,3}(?:/\\d{1,3})?\\p{L}?(?:[,.;)]|$|${S})`, 'y')

const MOST_DIGITS = 4

/** The end of the number of a house: «5», «5А», «12/3», «5-7», «10 «Б»», «7/В». */
export function houseNumberEnd(place: AddressText, at: number): number | undefined {
  return numberEnds(place, at)[0]
}

/** The end of a number that may be a house without «д.» as nothing is counted by it. */
export function bareNumberEnd(place: AddressText, at: number): number | undefined {
  return numberEnds(place, at).find(
    end => endOf(place, end, COUNTED) === undefined && endOf(place, end, THOUSANDS) === undefined
  )
}

/** The end of the number of a flat or an office, or of the letter that stands for it. */
export function unitNumberEnd(place: AddressText, at: number): number | undefined {
  return endOf(place, at, UNIT_NUMBER)
}

/** The end of a number after which an address goes on or is over. */
export function shortNumberEnd(place: AddressText, at: number): number | undefined {
  return endOf(place, at, SHORT_NUMBER)
}

/** Where a number may end: the longest first, with its letter and with its second half. */
function numberEnds(place: AddressText, at: number): number[] {
  const digits = digitsEnd(place, at)
  if (digits === undefined) return []
  const capital = endOf(place, digits, CAPITAL)
  return [
    ...(capital !== undefined && endsAt(place, capital) ? halvesEnds(place, capital) : []),
    ...(isLetterCode(place.text.charCodeAt(digits)) ? halvesEnds(place, digits + 1) : []),
    ...halvesEnds(place, digits)
  ].filter(end => endsAt(place, end))
}

/** After «5»: the end of «/7», «-7а», «/Б», and where it stands alone. */
function halvesEnds(place: AddressText, at: number): number[] {
  const {text} = place
  if (text[at] !== '/' && text[at] !== '-') return [at]
  const digits = digitsEnd(place, at + 1)
  const number = digits ?? at + 1
  const letter = isLetterCode(text.charCodeAt(number)) ? [number + 1] : []
  return [...letter, ...(digits === undefined ? [] : [digits]), at]
}

function digitsEnd({text}: AddressText, at: number): number | undefined {
  let end = at
  while (end < at + MOST_DIGITS && isDigitCode(text.charCodeAt(end))) end++
  return end > at ? end : undefined
}
