import {readQuoted} from '../language/quoted-names.js'
import {isQuote, quoteRole} from '../language/quotes.js'
import {matchAt} from '../language/scan.js'
import type {Span} from '../language/span.js'
import type {LawCountry} from './law-names.js'

/** What is printed around the noun of an act: whose it is, when and under what number and title it was passed. */
export interface ActParts {
  /** Where the citation ends, or begins for parts before the noun. */
  readonly edge: number
  readonly country?: LawCountry
  readonly number?: string
  readonly date?: Span
  readonly title?: string
}

const months = 'январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр'
const englishMonths = 'january|february|march|april|may|june|july|august|september|october|november|december'
const kazakhMonths = 'қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан'
const day = `«?\\d{1,2}»?[ \\u00A0](?:${months})\\p{L}{0,3},?[ \\u00A0]\\d{4}|\\d{1,2}\\.\\d{1,2}\\.\\d{4}`
const nth = '\\d{1,2}(?:st|nd|rd|th)?'
const englishDay =
  `(?:${englishMonths})[ \\u00A0]${nth},?[ \\u00A0]\\d{4}|` +
  `${nth}(?:[ \\u00A0]of)?[ \\u00A0](?:${englishMonths}),?[ \\u00A0]\\d{4}`

/** Source of a day as Kazakh citations have it: «2013 жылғы 21 мамырдағы». */
export const kazakhDay =
  `\\d{4}[ \\u00A0]?(?:жылғы|жылдың|ж\\.)[ \\u00A0]«?\\d{1,2}»?[ \\u00A0](?:${kazakhMonths})\\p{L}{0,6}|` +
  '\\d{1,2}\\.\\d{1,2}\\.\\d{4}(?:[ \\u00A0]?(?:ж\\.|жылғы))?'

/** Source of the number of an act that needs no sign before it. */
export const actNumber =
  '\\d{1,4}(?:[-–][ \\u00A0]?[IVXІХ]{1,5}(?!\\p{L})|[-–][ \\u00A0]?(?:ФЗ|FZ)|/(?:НҚ|НК|HK|NK|NQ)|/\\d{1,4}|-\\d{1,2})'

const COUNTRIES: readonly (readonly [RegExp, LawCountry])[] = [
  [
    /(?:of[ \u00A0])?(?:the[ \u00A0])?(?:Республик[иа][ \u00A0]Казахстан|РК|Казахстана?|Republic[ \u00A0]of[ \u00A0]Kazakhstan|Kazakhstan|RK)(?!\p{L})/iuy,
    'kz'
  ],
  [
    /(?:Российской[ \u00A0]Федерации|РФ|России|(?:of[ \u00A0])?(?:the[ \u00A0])?(?:Russian[ \u00A0]Federation|Russia))(?!\p{L})/iuy,
    'ru'
  ],
  [/\(?(?:Европейского[ \u00A0](?:Союза|парламента)|ЕС|EU)\)?(?!\p{L})/uy, 'eu']
]
const JOIN = /[ \u00A0]*,?[ \u00A0]*\(?/uy
const SPACE = /[ \u00A0,]*/uy
const DATE = new RegExp(
  `(?:(?:от|dated|of|as of|adopted on)[ \\u00A0])?(?:the[ \\u00A0])?(?:${day}|${englishDay}|${kazakhDay})(?:[ \\u00A0]?(?:года|г\\.?)(?!\\p{L}))?`,
  'iuy'
)
const NUMBER = new RegExp(
  `(?:за[ \\u00A0])?(?:(?:№|#|N(?:o\\.?)?)[ \\u00A0]?(${actNumber}|\\d{1,5})|(${actNumber}))(?:[ \\u00A0]?(?:ЗРК|ҚРЗ))?(?!\\p{L})`,
  'iuy'
)
/** A title without quotes: the known law, else the noun phrase of one to four words in its case. */
const BARE_TITLE =
  /об?[ \u00A0](?:персональных[ \u00A0]данных(?:[ \u00A0]и[ \u00A0]их[ \u00A0]защите)?|защите[ \u00A0]прав[ \u00A0]потребителей|электронном[ \u00A0]документе[ \u00A0]и[ \u00A0]электронной[ \u00A0]цифровой[ \u00A0]подписи|(?:\p{Ll}+(?:ых|их|ом|ой)[ \u00A0]){0,2}\p{Ll}+(?:ах|ях|е|и|ю))(?!\p{L})|on[ \u00A0]personal[ \u00A0]data(?:[ \u00A0]and[ \u00A0](?:its|their)[ \u00A0]protection)?/iuy
/** "on Artificial Intelligence": an English title is told by its capitals. */
const CAPITAL_TITLE =
  /[Oo]n[ \u00A0](?:the[ \u00A0])?\p{Lu}[\p{L}-]+(?:[ \u00A0](?:(?:and|of|the|in|for|their|its)[ \u00A0]){0,2}\p{Lu}[\p{L}-]+){0,8}/uy
const TITLE_START = /^(?:об?|on)[ \u00A0]|[ \u00A0]туралы$/iu

/** Reads the parts after the noun of an act, in any order: «Закона Республики Казахстан от 21 мая 2013 года (№ 94-V) „О …“». */
export function readParts(value: string, from: number): ActParts {
  let parts: ActParts = {edge: from}
  for (let steps = 0; steps < 6; steps++) {
    const join = matchAt(JOIN, value, parts.edge)?.[0] ?? ''
    const at = parts.edge + join.length
    const open = join.includes('(')
    const next =
      at === parts.edge
        ? undefined
        : open
          ? readBracket(value, at, parts)
          : readPart(value, at, parts, !join.includes(','))
    if (!next) break
    parts = {...parts, ...next}
  }
  return parts
}

/** «(№ 94-V от 21 мая 2013 года)»: parts up to the closing bracket, or none. */
function readBracket(value: string, at: number, known: ActParts): ActParts | undefined {
  let parts: ActParts | undefined
  for (let next = readPart(value, at, known, false); next; ) {
    parts = {...known, ...parts, ...next}
    if (value[next.edge] === ')') return {...parts, edge: next.edge + 1}
    next = readPart(value, next.edge + (matchAt(SPACE, value, next.edge)?.[0].length ?? 0), parts, false)
  }
  return undefined
}

function readPart(value: string, at: number, known: ActParts, bare: boolean): ActParts | undefined {
  if (!known.country) {
    for (const [pattern, country] of COUNTRIES) {
      const match = matchAt(pattern, value, at)
      if (match) return {edge: at + match[0].length, country}
    }
  }
  const date = known.date ? undefined : matchAt(DATE, value, at)
  if (date) return {edge: at + date[0].length, date: {start: at, end: at + date[0].length}}
  const printed = known.number ? undefined : matchAt(NUMBER, value, at)
  if (printed) return {edge: at + printed[0].length, number: numberOf(printed[1] ?? printed[2] ?? '')}
  return known.title ? undefined : readTitle(value, at, bare)
}

function readTitle(value: string, at: number, bare: boolean): ActParts | undefined {
  if (isQuote(value[at]) && quoteRole(value, at) === 'opens') {
    const found = readQuoted(value, at)
    return found && TITLE_START.test(found.name) ? {edge: found.end, title: found.name} : undefined
  }
  const match = bare ? (matchAt(BARE_TITLE, value, at) ?? matchAt(CAPITAL_TITLE, value, at)) : undefined
  return match ? {edge: at + match[0].length, title: match[0]} : undefined
}

/** «94 – V» → `94-V`: Latin numerals, no spaces. */
export function numberOf(printed: string): string {
  return printed
    .replaceAll('І', 'I')
    .replaceAll('Х', 'X')
    .replaceAll('–', '-')
    .replace(/[\s\u00A0]/gu, '')
    .toUpperCase()
    .replace(/(?<=-)FZ$/, 'ФЗ')
    .replace(/(?<=\/)(?:НК|HK|NK|NQ)$/, 'НҚ')
}
