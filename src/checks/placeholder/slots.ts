import {compilePattern} from '../../language/patterns.js'
import {withoutOverlaps} from '../../language/scan.js'
import type {Span} from '../../language/span.js'

/** Something printed in place of words that were to be put there. */
export interface Slot extends Span {
  /**
   * `named`: «[указать адрес]»; `blank`: a line to write on; `variable`: «{{company}}»; `sample`: «ДД.ММ.ГГГГ»;
   * `choice`: «[да/нет]»; `dots`: «[…]».
   */
  readonly kind: 'named' | 'blank' | 'variable' | 'sample' | 'choice' | 'dots'
}

/** No text without one of these signs holds a slot. */
const gate = /[[{<%_]|…{2}|\.{5}|\?{3}|[«“]\s?[»”]|[:–—]\s\(|[XХxх]{3}|[NX]\s|[дДdD0]{2}[./-][мМmM0]{2}[./-]/
const bracket = /\[([^[\]\n]{1,90})\](?!\()/g
const variable =
  /\{\{[^{}]{1,60}\}\}|\$\{[^{}]{1,60}\}|\{%[^{}]{1,80}%\}|(?<![A-Za-zА-Яа-яЁё\d_-])\{[A-Za-zА-Яа-яЁё][A-Za-zА-Яа-яЁё\d_. -]{1,40}\}(?![\d_-])|<%[^%<>]{1,60}%>|%%?[A-Za-zА-Яа-яЁё_]{3,40}%%?/g
const angle = /(?<=^|[\s«"“(:])<\s?(\p{L}[^<>]{1,60})>/gu
const blank = compilePattern(
  '(?<![\\p{L}\\p{N}_])(?:_{3,}|«\\s?_+\\s?»)(?![A-Za-z\\d])(?:[\\s()/«».,-]{0,3}_{2,})*(?:[\\s«»]{0,2}20_{1,2})?|20_{2,}',
  'g'
)
const letters = compilePattern(
  '(?<![\\p{L}_-])[+\\d()\\s-]{0,12}[XХ]{3,}[XХ\\d()\\s-]*(?![\\p{L}_]|-\\p{L})|(?<![\\p{L}])x{2}\\.x{2}\\.x{2,4}',
  'g'
)
// «………», «???», «ТОО «»», «Адрес: (указать адрес)»; dots before a page number are the leaders of contents.
const gap = /(?:…{2,}|\.{5,})(?!\s?\d+$)|\?{3,}|[«“]\s?[»”]/g
const order = /(?<=[:–—]\s)\(([^()]{4,60})\)/g
const count = compilePattern(
  '(?<![\\p{L}\\d.-])[NX](?=\\s(?:рабоч|календарн|дн[ейя]|суток|час|месяц|лет|год|жұмыс|күн|ай|жыл|сағат|working|business|calendar|days|hours|months|years))',
  'g'
)
const date = compilePattern(
  '(?<![\\p{L}\\d])(?:дд|dd)[./-](?:мм|mm)[./-](?:гг|yy|жж){1,2}(?!\\p{L})|(?<!\\d)00\\.00\\.0{2,4}(?!\\d)',
  'gi'
)

/** How the words in a slot begin, in lower case. */
export interface SlotWords {
  /** What the author of a template asks for: `указать`, `insert`. */
  readonly orders: readonly string[]
  /** What is to stand there: `наименовани`, `company`. */
  readonly slots: readonly string[]
}

/**
 * Finds slots of a text in their order; names of cookies (`_ga_<id>`), links and footnotes (`[1]`) are none.
 */
export function findSlots(text: string, words: SlotWords): Slot[] {
  if (!gate.test(text)) return []
  const all = [
    ...read(text, bracket, ([, inside = '']) => kindOf(inside, words)),
    ...read(text, variable, () => 'variable'),
    ...read(text, angle, ([, inside = '']) => (isNamed(inside, words) ? 'named' : undefined)),
    ...read(text, blank, () => 'blank'),
    ...read(text, gap, () => 'blank'),
    ...read(text, order, ([, inside = '']) => (isOrder(inside, words) ? 'named' : undefined)),
    ...read(text, letters, match => (isRomanNumber(match) ? undefined : 'sample')),
    ...read(text, count, () => 'sample'),
    ...read(text, date, ({index}) =>
      /формат\S*[\s:«"(]*$/iu.test(text.slice(Math.max(0, index - 20), index)) ? undefined : 'sample'
    )
  ]
  return withoutOverlaps(all)
}

function read(text: string, pattern: RegExp, kindOf: (match: RegExpExecArray) => Slot['kind'] | undefined): Slot[] {
  return Array.from(text.matchAll(pattern)).flatMap(match => {
    const kind = kindOf(match)
    if (!kind) return []
    const start = match.index + match[0].length - match[0].trimStart().length
    return [{kind, start, end: start + match[0].trim().length}]
  })
}

function kindOf(inside: string, words: SlotWords): Slot['kind'] | undefined {
  const trimmed = inside.trim()
  // A mailbox that the site hides from robots is no slot.
  if (trimmed === 'email protected') return undefined
  if (/^[_\s]{3,}$/.test(inside)) return 'blank'
  if (/^[•●○…]+$|^\.{2,}$/.test(trimmed)) return 'dots'
  if (/^(?:да|иә|yes)\s?\/\s?(?:нет|жоқ|no)$|^(?:ТОО|АО|ИП|ЖШС|LLP)(?:\s?\/\s?\S+)+$/iu.test(trimmed)) return 'choice'
  return isNamed(trimmed, words) ? 'named' : undefined
}

const mostWords = 12
const longestName = 6

/** An order to the author, or a few words of which one of the first two names what is to stand there: `COMPANY_NAME`. */
function isNamed(inside: string, {orders, slots}: SlotWords): boolean {
  const all = inside
    .trim()
    .toLowerCase()
    .split(/[\s_/-]+/)
  const begins = (beginnings: readonly string[]): boolean =>
    all.slice(0, 2).some(word => beginnings.some(one => word.startsWith(one)))
  if (all.length > mostWords) return false
  // «[фамилия, имя, адрес]» is a list in square brackets, «[position, name]» a slot.
  const isList = /,.*,|^[^,әғқңөұүһіa-z]*,[^әғқңөұүһіa-z]*$/iu.test(inside)
  return begins(orders) || (all.length <= longestName && !isList && begins(slots))
}

/** «(указать адрес)»: what an author is asked for; to a reader one says «укажите». */
function isOrder(inside: string, {orders}: SlotWords): boolean {
  const [first = '', ...rest] = inside.trim().toLowerCase().split(/\s+/)
  return /(?:ть|ти)$/.test(first) && orders.includes(first) && rest.length > 0 && rest.length < longestName
}

/** Chapter, part or century thirty in Roman figures. */
function isRomanNumber({0: match, index, input}: RegExpExecArray): boolean {
  if (!/^[XХ]{3}$/.test(match.trim())) return false
  return (
    /(?:глав|раздел|стать|част|том)\S*\s?$/iu.test(input.slice(Math.max(0, index - 10), index)) ||
    /^\s?(?:\.\s[A-ZА-Я]|(?:век|созыв|съезд|сесси))/u.test(input.slice(index + match.length, index + match.length + 10))
  )
}
