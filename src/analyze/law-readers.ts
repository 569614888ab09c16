import {findDates} from '../language/dates.js'
import {readCode, readConstitution, readRegulation, readShortCode} from './law-codes.js'
import {shortCodes} from './law-names.js'
import {readFederal, readNumber, readOrderNumber} from './law-numbers.js'
import {readParts, readPartsBack} from './law-parts.js'
import {describe, type LawRead, type LawReader, spanOf} from './law-reading.js'
import type {Passage} from './passage.js'

/** The reader for each word that a citation may turn on. */
export const lawReaders: ReadonlyMap<string, LawReader> = new Map<string, LawReader>([
  ...forms('закон', ' а у ом е ы ов ам ами ах', readLaw),
  ...forms('law', ' s', readLaw),
  ...forms('приказ', ' а у ом е ы ов', readOrder),
  ...forms('постановлени', 'е я ю ем и', readOrder),
  ...forms('order', '', readOrder),
  ...forms('заң', ' ы ын ына ында ынан ының ымен', readKazakhLaw),
  ...forms('кодекс', ' а у ом е ы ов і ін іне інде інен інің імен', readCode),
  ...forms('code', '', readCode),
  ...forms('конституци', 'я и ю ей ясы ясына ясында ясының', readConstitution),
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

function readLaw(passage: Passage, index: number): LawRead | undefined {
  const {value} = passage.leaf
  const noun = spanOf(passage, index)
  const parts = readParts(value, noun.end)
  const before = value.slice(Math.max(0, noun.start - 40), noun.start)
  const adjective =
    /(?:Федеральн\p{L}+[ \u00A0]|Personal[ \u00A0]Data(?:[ \u00A0]Protection)?[ \u00A0])$/iu.exec(before)?.[0] ?? ''
  const federal = /^ф/iu.test(adjective)
  const title = parts.title ?? (adjective !== '' && !federal ? 'On Personal Data' : undefined)
  if (title === undefined && parts.number === undefined && parts.date === undefined) return undefined
  const span = {start: noun.start - adjective.length, end: parts.edge}
  const number = federal && /^\d+$/.test(parts.number ?? '') ? `${parts.number}-ФЗ` : parts.number
  return describe(passage, span, {
    ...parts,
    ...(number !== undefined && {number}),
    ...(title !== undefined && {title}),
    ...(federal && {country: 'ru'})
  })
}

const FARTHEST = 220
// A company has orders too: «приказ директора № 5».
const STATE_BODY =
  /Министр|Министерств|Правительств|Комитет|Агентств|Председател|Президент|Республик|РК|РФ|Россий|Minister|Government/u

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
    (/НҚ$/.test(parts.number) || /Казахстан|РК/.test(sign[0]) ? 'kz' : /Росси|РФ/.test(sign[0]) ? 'ru' : undefined)
  const span = {start: noun.start, end: parts.edge}
  return describe(passage, span, {
    ...parts,
    ...(date && {date: {start: at, end: at + date.text.length}}),
    ...(country && {country})
  })
}

/** Kazakh: what names the act stands before its noun. */
function readKazakhLaw(passage: Passage, index: number): LawRead | undefined {
  const noun = spanOf(passage, index)
  const back = readPartsBack(passage.leaf.value, noun.start)
  const ahead = readParts(passage.leaf.value, noun.end)
  const parts = {...ahead, ...back, edge: ahead.edge}
  if (parts.title === undefined && parts.number === undefined && parts.date === undefined) return undefined
  return describe(passage, {start: back.edge, end: ahead.edge}, parts)
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
