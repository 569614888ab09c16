import * as words from './address-words.js'
import {anyCase} from './address-words.js'

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

/** A part of an address: `pattern` is sticky; its group `name` is the city, its group `code` the index. */
export interface PartPattern {
  readonly kind: PartKind
  readonly pattern: RegExp
}

const S = '[ \\u00A0\\u202F]'
const END = '(?![\\p{L}\\p{N}])'
const NO_NAME = `(?:БИН|ИИН|БСН|ЖСН|BIN|IIN|Тел|Телефон|Email|Адрес|Дом|Офис|Сайт|ТОО|АО|ИП)${END}`
/** A capitalised word that does not begin the next requisite. */
const NAME = `(?!${NO_NAME})\\p{Lu}[\\p{L}\\p{M}’']*(?:-[\\p{L}\\p{M}\\p{N}’']{1,20}){0,3}`
const LOWER = `(?:батыра?|хана?|би|ана|ата|кажы|қажы|сері|аулие|лет|жыл)${END}`
/** A sign needs a space after it unless it ends with a stop: «ул.Абая». */
const GAP = `(?:(?<=\\.)${S}?|${S}|(?=[«"“]))`
const INITIALS = `(?:\\p{Lu}\\.${S}?){0,2}`
const NAMES = `${INITIALS}(?:\\d{1,3}(?:-\\p{L}{1,3})?${S})?${NAME}(?:${S}(?:${NAME}|${LOWER})){0,3}`
const QUOTED = `[«"“][^«»"“”]{1,40}[»"”]`
const STREET_NAME = `(?:${QUOTED}|(?:(?:им\\.|имени)${S}?)?${NAMES}|\\d{1,2}(?:[-\\p{L}]\\p{Ll}{0,2})?${END})`
const NUMBER = `\\d{1,4}(?:${S}?[«"]?\\p{Lu}[»"]?${END}|\\p{L})?(?:[/-]\\d{1,4}\\p{L}?|[/-]\\p{L}${END})?${END}`
const HOUSE_FIRST = `(?:\\d{1,4}(?:/\\d{1,4})?\\p{L}?,?${S})?`
/** Four digits after a bare name are a year. */
const SHORT_NUMBER = '\\d{1,3}(?:/\\d{1,3})?\\p{L}?'
const TOWN = '\\p{Lu}\\p{L}+(?:-(?:на-)?\\p{L}+){0,2}'

const countries = words.COUNTRIES.map(([, stem]) => stem).join('|')
const COUNTRY =
  `(?:Республик\\p{L}${S}|Republic${S}of${S})?(?:${countries})\\p{L}{0,5}${END}` +
  `(?:${S}(?:Республикасы|Республика|Федераци\\p{L})${END})?`
const CODE = '(?<code>\\d{6}|\\p{Lu}\\d{2}\\p{Lu}\\d\\p{Lu}\\d)'

const part = (kind: PartKind, source: string): PartPattern => ({kind, pattern: new RegExp(source, 'uy')})

/** In the order in which they are tried at one place. */
export const PARTS: readonly PartPattern[] = [
  part('postcode', `(?:${anyCase(words.INDEX)}[:,]?${S}?)?${CODE}${END}`),
  part('country', COUNTRY),
  part('region', `${TOWN}${S}${anyCase(words.REGION_AFTER)}${END}`),
  part('region', `${anyCase(words.REGION_BEFORE)}${S}${TOWN}${END}`),
  // «2024 г. Настоящая» is a year
  part('city', `(?:(?<!\\d{4}${S}?)[Гг]\\.|${anyCase(words.TOWN_BEFORE)})${GAP}(?<name>${TOWN})${END}`),
  part('street', `${HOUSE_FIRST}${INITIALS}(?:${NAME}${S}(?:${LOWER}${S})?){1,4}${anyCase(words.STREET_AFTER)}${END}`),
  part('street', `\\d{1,2}-?${S}?${anyCase(words.STREET_AFTER)}${END}`),
  part('city', `(?<name>${TOWN})${S}${anyCase(words.TOWN_AFTER)}${END}`),
  part('city', `(?<name>${anyCase(words.CITIES)})${END}`),
  part('street', `${anyCase(words.STREET_BEFORE)}${GAP}${STREET_NAME}`),
  part('unit', `\\d{1,4}\\p{L}?(?:-?(?:й|ый|ой|ші|шы|st|nd|rd|th))?[ \\u00A0-]${anyCase(words.UNIT_AFTER)}${END}`),
  part('unit', `${anyCase(words.UNIT)}${S}?№?${S}?(?:\\d{1,4}\\p{L}?(?:[/-]\\d{1,4})?|[«"]?\\p{Lu}[»"]?)${END}`),
  part('house', `${anyCase(words.HOUSE)}${S}?№?${S}?${NUMBER}`),
  part('number', `${NUMBER}(?!${S}?(?:\\(\\d|\\d{3}${END}|${words.COUNTED}))`),
  part(
    'plain-street',
    `(?!${words.NO_STREET})${NAMES}(?=,?${S}(?:${anyCase(words.HOUSE)}${S}?)?${SHORT_NUMBER}(?:[,.;)]|$|${S}))`
  )
]

/** Something that an address has and few other sentences; a text without it is not read on. */
export const ANCHOR = new RegExp(
  `\\d{6}|\\p{Lu}\\d{2}\\p{Lu}\\d\\p{Lu}\\d|${anyCase(words.ANCHORS)}|` +
    `[Гг](?:\\.|ород)${S}?\\p{Lu}|(?:${words.CITIES}),${S}\\p{Lu}`,
  'gu'
)
