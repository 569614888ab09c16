import {afterNames, bareNameEnds, END, endOf, isSpaceAt, S, skipSpace, streetNameEnd, townEnd} from './address-names.js'
import {bareNumberEnd, houseNumberEnd, shortNumberEnd, unitNumberEnd} from './address-numbers.js'
import {type AddressText, afterSign, endsAt, lettersEnd, type Signs, signsOf} from './address-signs.js'
import * as words from './address-words.js'
import {groupBy} from './group-by.js'
import {compilePattern} from './patterns.js'

/** What a part of an address is; `street` is anything that leads to a door, `number` a house without «д.». */
export type PartKind =
  | 'country'
  | 'postcode'
  | 'region'
  | 'city'
  | 'street'
  | 'plain-street'
  | 'house'
  | 'number'
  | 'unit'

/** Where a part ends, and what it names. */
export interface PartFound {
  readonly end: number
  readonly country?: string
  readonly city?: string
  readonly postcode?: string
}

type PartReader = (place: AddressText, at: number) => PartFound | undefined

const NUMBER_BEFORE_UNIT = compilePattern('\\d{1,4}\\p{L}?(?:-?(?:й|ый|ой|ші|шы|st|nd|rd|th))?[ -]', 'y')
const CODE = compilePattern(`(?:\\d{6}|\\p{Lu}\\d{2}\\p{Lu}\\d\\p{Lu}\\d)${END}`, 'y')
const STREET_NUMBER = compilePattern(`\\d{1,2}-?${S}?`, 'y')
/** «2024 г. Настоящая» is a year. */
const CITY_SIGN = compilePattern(`(?<!\\d{4}${S}?)[Гг]\\.`, 'y')
const REPUBLIC_BEFORE = compilePattern(`Республик\\p{L}${S}|Republic${S}of${S}`, 'y')
const REPUBLIC_AFTER = compilePattern(`${S}(?:Республикасы|Республика|Федераци\\p{L})${END}`, 'y')

const INDEX = signsOf(words.INDEX)
const REGION_AFTER = signsOf(words.REGION_AFTER)
const REGION_BEFORE = signsOf(words.REGION_BEFORE)
const TOWN_BEFORE = signsOf(words.TOWN_BEFORE)
const TOWN_AFTER = signsOf(words.TOWN_AFTER)
const CITIES = signsOf(words.CITIES)
const STREET_BEFORE = signsOf(words.STREET_BEFORE)
const STREET_AFTER = signsOf(words.STREET_AFTER)
const UNIT = signsOf(words.UNIT)
const UNIT_AFTER = signsOf(words.UNIT_AFTER)
const HOUSE = signsOf(words.HOUSE)
const COUNTRIES = groupBy(
  words.COUNTRIES.flatMap(([code, stems, whole]) => [
    ...stems.split('|').map(stem => ({code, stem, ending: 5})),
    ...(whole?.split('|') ?? []).map(stem => ({code, stem, ending: 0}))
  ]),
  ({stem}) => stem.slice(0, 1)
)

/** In the order in which they are tried at one place. */
export const PARTS: readonly (readonly [kind: PartKind, read: PartReader])[] = [
  ['postcode', (place, at) => afterSign(INDEX, place, at, end => indexed(place, end)) ?? readCode(place, at)],
  ['country', readCountry],
  ['region', (place, at) => found(signAfterTown(place, at, REGION_AFTER))],
  ['region', (place, at) => afterSign(REGION_BEFORE, place, at, end => found(afterSpace(place, end, townEnd)))],
  ['city', readSignedCity],
  ['street', readNamesAndSign],
  ['street', (place, at) => afterNumber(place, at, STREET_NUMBER, STREET_AFTER)],
  ['city', readCityAndSign],
  ['city', (place, at) => city(place, at, wholeSign(CITIES, place, at))],
  ['street', (place, at) => afterSign(STREET_BEFORE, place, at, end => found(afterGap(place, end, streetNameEnd)))],
  ['unit', (place, at) => afterNumber(place, at, NUMBER_BEFORE_UNIT, UNIT_AFTER)],
  ['unit', (place, at) => afterSign(UNIT, place, at, end => numbered(place, end, unitNumberEnd))],
  ['house', (place, at) => afterSign(HOUSE, place, at, end => numbered(place, end, houseNumberEnd))],
  ['number', (place, at) => found(bareNumberEnd(place, at))],
  ['plain-street', (place, at) => found(bareNameEnds(place, at).find(end => isHouseAfter(place, end)))]
]

function found(end: number | undefined): PartFound | undefined {
  return end === undefined ? undefined : {end}
}

function city({text}: AddressText, start: number, end: number | undefined): PartFound | undefined {
  return end === undefined ? undefined : {end, city: text.slice(start, end)}
}

function readCode(place: AddressText, at: number): PartFound | undefined {
  const end = endOf(place, at, CODE)
  return end === undefined ? undefined : {end, postcode: place.text.slice(at, end)}
}

/** The code after «индекс». */
function indexed(place: AddressText, at: number): PartFound | undefined {
  const sign = place.text[at]
  return readCode(place, skipSpace(place, sign === ':' || sign === ',' ? at + 1 : at))
}

function readCountry(place: AddressText, at: number): PartFound | undefined {
  const start = endOf(place, at, REPUBLIC_BEFORE) ?? at
  for (const {code, stem, ending} of COUNTRIES.get(place.text.charAt(start)) ?? []) {
    if (!place.text.startsWith(stem, start)) continue
    const end = lettersEnd(place.text, start + stem.length, ending)
    if (endsAt(place, end)) return {end: endOf(place, end, REPUBLIC_AFTER) ?? end, country: code}
  }
  return undefined
}

function readSignedCity(place: AddressText, at: number): PartFound | undefined {
  const named = (end: number) => {
    const start = gapEnd(place, end)
    return start === undefined ? undefined : city(place, start, townEnd(place, start))
  }
  const sign = endOf(place, at, CITY_SIGN)
  return (sign === undefined ? undefined : named(sign)) ?? afterSign(TOWN_BEFORE, place, at, named)
}

function readCityAndSign(place: AddressText, at: number): PartFound | undefined {
  const end = signAfterTown(place, at, TOWN_AFTER)
  return end === undefined ? undefined : {end, city: place.text.slice(at, townEnd(place, at))}
}

function readNamesAndSign(place: AddressText, at: number): PartFound | undefined {
  for (const start of afterNames(place, at)) {
    const end = wholeSign(STREET_AFTER, place, start)
    if (end !== undefined) return {end}
  }
  return undefined
}

/** The end of a sign that is a whole word. */
function wholeSign(signs: Signs, place: AddressText, at: number): number | undefined {
  return afterSign(signs, place, at, end => (endsAt(place, end) ? end : undefined))
}

/** The end of a sign after the name of a town or a region: «Алматы қаласы». */
function signAfterTown(place: AddressText, at: number, signs: Signs): number | undefined {
  const end = townEnd(place, at)
  return end === undefined ? undefined : afterSpace(place, end, (_, start) => wholeSign(signs, place, start))
}

function afterNumber(place: AddressText, at: number, number: RegExp, signs: Signs): PartFound | undefined {
  const start = endOf(place, at, number)
  return start === undefined ? undefined : found(wholeSign(signs, place, start))
}

/** A number after a sign, with «№» or without. */
function numbered(place: AddressText, at: number, numberEnd: EndReader): PartFound | undefined {
  const sign = skipSpace(place, at)
  return found(numberEnd(place, skipSpace(place, place.text[sign] === '№' ? sign + 1 : sign)))
}

type EndReader = (place: AddressText, at: number) => number | undefined

function afterSpace(place: AddressText, at: number, read: EndReader): number | undefined {
  return isSpaceAt(place, at) ? read(place, at + 1) : undefined
}

function afterGap(place: AddressText, at: number, read: EndReader): number | undefined {
  const start = gapEnd(place, at)
  return start === undefined ? undefined : read(place, start)
}

/** Where a name begins after its sign: a space stands between unless the sign ends with a stop, «ул.Абая». */
function gapEnd(place: AddressText, at: number): number | undefined {
  if (place.text[at - 1] === '.' || isSpaceAt(place, at)) return skipSpace(place, at)
  return '«"“'.includes(place.text[at] ?? ' ') ? at : undefined
}

/** After a bare name a house tells that it is a street: «Алматы, Абая 5», «Абая, д. 5». */
function isHouseAfter(place: AddressText, at: number): boolean {
  const gap = place.text[at] === ',' ? at + 1 : at
  if (!isSpaceAt(place, gap)) return false
  const inside = afterSign(HOUSE, place, gap + 1, end => shortNumberEnd(place, skipSpace(place, end)))
  return (inside ?? shortNumberEnd(place, gap + 1)) !== undefined
}
