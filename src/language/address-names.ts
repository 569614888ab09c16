import type {AddressText} from './address-signs.js'
import {compilePattern} from './patterns.js'
import {matchAt, wordEnd} from './scan.js'

/** Source: one space inside an address, whose no-break spaces are spaces. */
export const S = '[ \\u202F]'
/** Source: here ends a word or a number. */
export const END = '(?![\\p{L}\\p{N}])'

/** Words with a capital that begin the next requisite. */
const LABELS: ReadonlySet<string> = new Set(
  'БИН ИИН БСН ЖСН BIN IIN Тел Телефон Email Адрес Дом Офис Сайт ТОО АО ИП'.split(' ')
)
const NAME = compilePattern("\\p{Lu}[\\p{L}\\p{M}’']*(?:-[\\p{L}\\p{M}\\p{N}’']{1,20}){0,4}", 'y')
const LOWER_NAME = compilePattern(`(?:батыра?|хана?|би|ана|ата|кажы|қажы|сері|аулие|жырау|лет|жыл)${END}`, 'y')
const INITIAL = compilePattern(`\\p{Lu}\\.${S}?`, 'y')
/** «28 Панфиловцев», «8-го Марта». */
const COUNT = compilePattern(`\\d{1,3}(?:-\\p{L}{1,3})?${S}`, 'y')
/** «12 Abay street». */
const HOUSE = compilePattern(`\\d{1,4}(?:/\\d{1,4})?\\p{L}?,?${S}`, 'y')
const QUOTED = /[«"“][^«»"“”]{1,40}[»"”]/y
const NAMED_AFTER = compilePattern(`(?:им\\.|имени)${S}?`, 'y')
const STREET_NUMBER = compilePattern(`\\d{1,2}(?:[-\\p{L}]\\p{Ll}{0,2})?${END}`, 'y')
/** Parts of documents and months, which a number follows as it follows a street. */
const NO_STREET = new RegExp(
  'Раздел|Стать|Пункт|Глав|Приложени|Закон|Политик|Редакци|Верси|Дат|Section|Article|Version|Policy|' +
    'January|February|March|April|May|June|July|August|September|October|November|December',
  'y'
)
const TOWN = compilePattern(`\\p{Lu}\\p{L}+(?:-(?:на-)?\\p{L}+){0,2}${END}`, 'y')

const MOST_INITIALS = 2
const MOST_NAMES = 4

/** The end of what a sticky pattern matches at `at`; undefined where it does not match. */
export function endOf({text}: AddressText, at: number, sticky: RegExp): number | undefined {
  const match = matchAt(sticky, text, at)
  return match && at + match[0].length
}

/** The end of a street's name after its sign: names, a name in quotes, a number. */
export function streetNameEnd(place: AddressText, at: number): number | undefined {
  const quoted = endOf(place, at, QUOTED)
  if (quoted !== undefined) return quoted
  return namesEnds(place, endOf(place, at, NAMED_AFTER) ?? at)[0] ?? endOf(place, at, STREET_NUMBER)
}

/** The end of a town's name. */
export function townEnd(place: AddressText, at: number): number | undefined {
  return endOf(place, at, TOWN)
}

/** Where names may end that have no sign before them; the longest first. */
export function bareNameEnds(place: AddressText, at: number): number[] {
  return endOf(place, at, NO_STREET) === undefined ? namesEnds(place, at) : []
}

/** Where the sign of a street may stand that follows its names; after most names first. */
export function afterNames(place: AddressText, at: number): number[] {
  const start = skipInitials(place, endOf(place, at, HOUSE) ?? at)
  return chain(nameAndSpaceEnd(place, start), end => nameAndSpaceEnd(place, end))
}

function namesEnds(place: AddressText, at: number): number[] {
  const initials = skipInitials(place, at)
  const first = nameEnd(place, endOf(place, initials, COUNT) ?? initials)
  return chain(first, end => {
    if (!isSpaceAt(place, end)) return undefined
    return nameEnd(place, end + 1) ?? endOf(place, end + 1, LOWER_NAME)
  })
}

function chain(first: number | undefined, next: (end: number) => number | undefined): number[] {
  const ends: number[] = []
  for (let end = first; end !== undefined && ends.length < MOST_NAMES; end = next(end)) ends.unshift(end)
  return ends
}

/** The end of a capitalised word that does not begin the next requisite. */
function nameEnd(place: AddressText, at: number): number | undefined {
  const end = endOf(place, at, NAME)
  return end === undefined || LABELS.has(place.text.slice(at, wordEnd(place.text, at))) ? undefined : end
}

/** The end of a name and a space, and of «батыра» and a space if that follows. */
function nameAndSpaceEnd(place: AddressText, at: number): number | undefined {
  const name = nameEnd(place, at)
  if (name === undefined || !isSpaceAt(place, name)) return undefined
  const lower = endOf(place, name + 1, LOWER_NAME)
  return lower !== undefined && isSpaceAt(place, lower) ? lower + 1 : name + 1
}

function skipInitials(place: AddressText, start: number): number {
  let at = start
  for (let count = 0; count < MOST_INITIALS; count++) at = endOf(place, at, INITIAL) ?? at
  return at
}

/** Whether a space stands at `at`. */
export function isSpaceAt({text}: AddressText, at: number): boolean {
  return text[at] === ' ' || text[at] === '\u202F'
}

/** `at`, or the index after a space there. */
export function skipSpace(place: AddressText, at: number): number {
  return isSpaceAt(place, at) ? at + 1 : at
}
