import {findDates} from '../language/dates.js'
import {readCode, readConstitution, readRegulation, readShortCode} from './law-codes.js'
import {readKazakhLaw, readKazakhOrder} from './law-kazakh.js'
import {shortCodes} from './law-names.js'
import {readFederal, readNumber, readOrderNumber} from './law-numbers.js'
import {readParts} from './law-parts.js'
import {describe, type LawRead, type LawReader, spanOf} from './law-reading.js'
import type {Passage} from './passage.js'

/** The reader for each word that a citation may turn on. */
export const lawReaders: ReadonlyMap<string, LawReader> = new Map<string, LawReader>([
  ...forms('закон', ' а у ом е ы ов ам ами ах', readLaw),
  ...forms('law', ' s', readLaw),
  ...forms('приказ', ' а у ом е ы ов', readOrder),
  ...forms('постановлени', 'е я ю ем и', readOrder),
  ...['order', 'resolution', 'decree'].flatMap(word => forms(word, '', readOrder)),
  ...forms('заң', ' ы ын ына ында ынан ының ымен ындағы ға да нан ның мен ды дар', readKazakhLaw),
  ...forms('бұйры', 'қ ққа қпен қта қтан қтың ғы ғын ғына ғында ғынан ғының ғымен', readKazakhOrder),
  ...forms('қаулы', ' ға да дан ның сы сын сына сында сынан сының сымен', readKazakhOrder),
  ...forms('жарлы', 'қ ққа ғы ғына ғымен ғының', readKazakhOrder),
  ...forms('кодекс', ' а у ом е ы ов і ін іне інде інен інің імен індегі ке те тен тің пен', readCode),
  ...forms('code', '', readCode),
  ...forms('конституци', 'я и ю ей ясы ясына ясында ясының ясын ясымен', readConstitution),
  ...forms('constitution', '', readConstitution),
  ...[...shortCodes.keys()].flatMap(word => forms(word, '', readShortCode)),
  ...forms('gdpr', '', readRegulation),
  ...forms('регламент', ' а у ом е', readRegulation),
  ...forms('regulation', '', readRegulation),
  ...forms('фз', '', readFederal),
  ...['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'іі', 'ііі', 'іv'].flatMap(word => forms(word, '', readNumber)),
  ...forms('нқ', '', readOrderNumber),
  ...forms('защите', '', readTitle),
  ...forms('туралы', '', readTitle),
  ...forms('protection', '', readTitle)
])

function forms(stem: string, endings: string, reader: LawReader): [string, LawReader][] {
  return endings.split(' ').map(ending => [stem + ending, reader])
}

/** Before the noun: the country ("Kazakhstan’s Law"), what makes it a law of Russia, the name "Personal Data Law". */
const ADJECTIVES =
  /(?:(?<!\p{L})(Kazakhstan(?:i|['’]s)?|RK)[ \u00A0])?(?:((?:Russian[ \u00A0])?Federal[ \u00A0]|Федеральн\p{L}+[ \u00A0])|(Personal[ \u00A0]Data(?:[ \u00A0]Protection)?[ \u00A0]))?$/iu

function readLaw(passage: Passage, index: number): LawRead | undefined {
  const {value} = passage.leaf
  const noun = spanOf(passage, index)
  const parts = readParts(value, noun.end)
  const before = ADJECTIVES.exec(value.slice(Math.max(0, noun.start - 60), noun.start))
  const federal = before?.[2] !== undefined
  const title = parts.title ?? (before?.[3] === undefined ? undefined : 'On Personal Data')
  if (title === undefined && parts.number === undefined && parts.date === undefined) return undefined
  const span = {start: noun.start - (before?.[0].length ?? 0), end: parts.edge}
  const number = federal && /^\d+$/.test(parts.number ?? '') ? `${parts.number}-ФЗ` : parts.number
  const country = federal ? 'ru' : (parts.country ?? (before?.[1] === undefined ? undefined : 'kz'))
  return describe(passage, span, {
    ...parts,
    ...(number !== undefined && {number}),
    ...(title !== undefined && {title}),
    ...(country && {country})
  })
}

const FARTHEST = 220
// A company has orders too: «приказ директора № 5».
const STATE_BODY =
  /Министр|Министерств|Правительств|Комитет|Агентств|Председател|Президент|Республик|РК|РФ|Россий|Minist|Government|Committee|Agency|President/u

/** An order or a resolution is told by its number, which may stand after the name of the body that passed it. */
function readOrder(passage: Passage, index: number): LawRead | undefined {
  const {value} = passage.leaf
  const noun = spanOf(passage, index)
  const after = value.slice(noun.end, noun.end + FARTHEST)
  const sign = /^[^;()№«]*(?=№[ \u00A0]?\d|No\.[ \u00A0]?\d)/u.exec(after)
  if (!sign) return undefined
  const parts = readParts(value, noun.end + sign[0].trimEnd().length)
  if (parts.number === undefined || (!/НҚ$/.test(parts.number) && !STATE_BODY.test(sign[0]))) return undefined
  const date = findDates(sign[0], passage.language)[0]
  const at = noun.end + (date?.start ?? 0)
  const country =
    parts.country ??
    (/НҚ$/.test(parts.number) || /Казахстан|РК|Kazakhstan|RK/.test(sign[0])
      ? 'kz'
      : /Росси|РФ/.test(sign[0])
        ? 'ru'
        : undefined)
  const span = {start: noun.start, end: parts.edge}
  return describe(passage, span, {
    ...parts,
    ...(date && {date: {start: at, end: at + date.text.length}}),
    ...(country && {country})
  })
}

const OWN_TITLE =
  /[«„“"](?:о персональных данных и их защите|дербес деректер және оларды қорғау туралы|on personal data and (?:its|their) protection)$/iu

/** The full title of the law on personal data without the noun; in quotes, as legislation «о персональных данных» is no law. */
function readTitle(passage: Passage, index: number): LawRead | undefined {
  const {value} = passage.leaf
  const {end} = spanOf(passage, index)
  const title = OWN_TITLE.exec(value.slice(Math.max(0, end - 60), end))?.[0]
  if (title === undefined || !/[»”“"]/u.test(value.charAt(end))) return undefined
  const parts = readParts(value, end + 1)
  return describe(passage, {start: end - title.length, end: parts.edge}, {...parts, title: title.slice(1)})
}
