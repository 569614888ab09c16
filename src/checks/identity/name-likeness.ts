import {comparisonKey} from '../../language/look-alikes.js'
import {compilePattern} from '../../language/patterns.js'
import {editDistance} from './edit-distance.js'
import {nameWords, scriptOf, skeleton} from './letters.js'

/**
 * How two names of organisations differ. `same`: in case, quotes, look-alike letters, a case form, initials, words that
 * say what sort of organisation it is. `misspelt`: a hyphen, a stop, one or two letters. `shortened`: words of one are
 * missing in the other. `unclear`: a person and a brand, a name and what may be its translation.
 */
export type Likeness = 'same' | 'misspelt' | 'shortened' | 'different' | 'unclear'

export interface PrintedName {
  readonly name: string
  /** With its legal form, as printed. */
  readonly text: string
  readonly form: string
}

const GENERIC = new RegExp(
  '^(?:компани|фирма|корпорац|агентств|торгов|дом$|групп|магазин|интернет|клиник|центр|школ|студи|ассоциац|союз|' +
    'коллекторск|медицинск|учебн|образовательн|стоматологическ|холдинг|нк$|company|group|holding|trade$|' +
    'казахстан|kazakhstan|қазақстан|kz$|кз$|онлайн|online)'
)
const INITIALS = compilePattern('(?:^|[ \\u00A0])\\p{Lu}\\.')
const PATRONYMIC = /(?:вич|вна|ұлы|улы|қызы|кызы)(?:а|у|ы|ем|е|ой)?(?:\s|$)/i
const LATIN_FORM = /(?:^|[\s.,»”"])(?:LLP|LLC|L\.L\.P\.|JSC|Ltd|Inc|IE)(?![A-Za-z])/

/** Compares two names of organisations, legal form and quotes aside. */
export function compareNames(one: PrintedName, other: PrintedName): Likeness {
  if (spell(one.name) === spell(other.name)) return 'same'
  if (isPerson(one) || isPerson(other)) return isPerson(one) && isPerson(other) ? comparePersons(one, other) : 'unclear'
  const [left, right] = [nameWords(one.name), nameWords(other.name)]
  if (comparisonKey(left.join('')) === comparisonKey(right.join(''))) return 'misspelt'
  const extra = extraWords(left, right)
  if (extra) return extra.every(word => GENERIC.test(word)) ? 'same' : 'shortened'
  if (scriptOf(one.name) !== scriptOf(other.name)) return compareAlphabets(one, other)
  if (isAcronym(left, right) || isAcronym(right, left)) return 'same'
  return isTypo(left, right) ? 'misspelt' : 'different'
}

const KAZAKH = 'қғңөұүһ'
const RUSSIAN = 'кгноуух'

/** As it is written, but for case, quotes, look-alikes and kinds of dash; «Алтын-Сервис» stays another name. */
function spell(name: string): string {
  return name
    .toLowerCase()
    .replace(/[қғңөұүһ]/g, letter => RUSSIAN[KAZAKH.indexOf(letter)] ?? letter)
    .replace(/[«»„“”"'’`‹›]/g, ' ')
    .trim()
    .replace(/\s*[‐‑‒–—-]\s*/g, '|')
    .replace(/\s+/g, '_')
    .split(/([|_])/)
    .map(part => (part === '|' || part === '_' ? part : comparisonKey(part)))
    .join('')
}

function isPerson({name, form, text}: PrintedName): boolean {
  if (INITIALS.test(name) || PATRONYMIC.test(name)) return true
  return form === 'ИП' && !/[«»„“”"]/.test(text) && scriptOf(name) === 'cyrillic' && nameWords(name).length > 1
}

/** Surnames in any case form, and first letters of the other names as far as both give them. */
function comparePersons(one: PrintedName, other: PrintedName): Likeness {
  const [surname = '', ...left] = personWords(one.name)
  const [namesake = '', ...right] = personWords(other.name)
  const alike = left.every((word, at) => right[at] === undefined || right[at][0] === word[0])
  return alike && isCaseForm(surname, namesake) ? 'same' : 'different'
}

/** The surname first, where initials are printed before it. */
function personWords(name: string): string[] {
  const words = nameWords(name)
  const long = words.findIndex(word => word.length > 1)
  return long > 0 ? [...words.slice(long, long + 1), ...words.slice(0, long), ...words.slice(long + 1)] : words
}

/** “Romashka” is «Ромашка» in other letters; a name in English or in brackets may be a translation. */
function compareAlphabets(one: PrintedName, other: PrintedName): Likeness {
  const [a, b] = [skeleton(one.name), skeleton(other.name)]
  const distance = editDistance(a, b) / Math.max(a.length, b.length, 1)
  if (distance <= 0.5) return 'same'
  return LATIN_FORM.test(one.text) || LATIN_FORM.test(other.text) ? 'unclear' : 'different'
}

const ENDING = /^[аяуюыиеоёйьмхв]{0,3}$/

function isCaseForm(one: string, other: string): boolean {
  let same = 0
  while (same < one.length && one[same] === other[same]) same++
  return one === other || (same >= 3 && ENDING.test(one.slice(same)) && ENDING.test(other.slice(same)))
}

/** The words of the longer name that the shorter one leaves out, or undefined where it has words of its own. */
function extraWords(left: readonly string[], right: readonly string[]): string[] | undefined {
  const [long, short] = left.length > right.length ? [left, right] : [right, left]
  if (!short.every(word => long.some(known => isCaseForm(known, word)))) return undefined
  return long.filter(word => !short.some(known => isCaseForm(known, word)))
}

function isAcronym(short: readonly string[], long: readonly string[]): boolean {
  return short.length === 1 && long.length > 1 && short[0] === long.map(word => word[0]).join('')
}

/** One or two letters of a word that is long enough to be the same word, the other words equal. */
function isTypo(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== right.length) return false
  const differ = left.flatMap((word, at) => (word === right[at] ? [] : [[word, right[at] ?? ''] as const]))
  const [pair] = differ
  if (!pair || differ.length > 1) return false
  const length = Math.min(pair[0].length, pair[1].length)
  return length >= 5 && editDistance(pair[0], pair[1]) <= (length > 7 ? 2 : 1)
}
