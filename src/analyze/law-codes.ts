import {matchAt} from '../language/scan.js'
import type {Span} from '../language/span.js'
import {readPartsBack} from './law-back.js'
import {codeKey, codes, shortCodes} from './law-names.js'
import {type ActParts, readParts} from './law-parts.js'
import {describe, type LawRead, numbered, spanOf} from './law-reading.js'
import type {Passage} from './passage.js'

/** «Гражданский кодекс РК», «Кодекс РК об административных правонарушениях», «Азаматтық кодекс», "Civil Code". */
export function readCode(passage: Passage, index: number): LawRead | undefined {
  const {value} = passage.leaf
  const noun = spanOf(passage, index)
  const parts = readParts(value, noun.end)
  const word = passage.words[index - 1] ?? ''
  const ahead = OFFENCES.exec(value.slice(noun.end, noun.end + 80))
  const behind = passage.language === 'kk' ? readPartsBack(value, noun.start) : undefined
  const offences = ahead ?? (/^әкімшілік құқық бұзушылық/iu.test(behind?.title ?? '') ? behind : undefined)
  const code = codes.find(([pattern]) => pattern.test(offences ? 'административн' : word))
  if (!code) return readTitled(passage, noun, parts, behind)
  const first = offences ? noun.start : (passage.starts[index - 1] ?? noun.start)
  const back = passage.language === 'kk' ? readPartsBack(value, first) : {edge: first}
  const [, kind, name] = code
  const country =
    parts.country ?? back.country ?? (passage.language === 'kk' || kind === 'digital-code' ? 'kz' : 'unknown')
  const end = Math.max(parts.edge, ahead ? noun.end + ahead[0].length : 0)
  return {start: back.edge, end, name, country, key: codeKey(kind, country), ...numbered(passage, parts)}
}

const OFFENCES =
  /^[ \u00A0]*(?:(?:РК|РФ|Республики Казахстан|Российской Федерации|of the (?:RK|Republic of Kazakhstan))[ \u00A0]+)?[«"“]?(об административных правонарушениях|on administrative offen[cs]es)[»"”]?/iu

/** «Кодекс „О …“», «„… туралы“ кодексі»: one that is known by no adjective but by a title. */
function readTitled(passage: Passage, noun: Span, parts: ActParts, back: ActParts | undefined): LawRead | undefined {
  const whole = {...parts, ...back}
  return whole.title === undefined
    ? undefined
    : describe(passage, {start: back?.edge ?? noun.start, end: parts.edge}, whole)
}

/** The constitution, which is told by its capital. */
export function readConstitution(passage: Passage, index: number): LawRead | undefined {
  const noun = spanOf(passage, index)
  if (!/\p{Lu}/u.test(passage.leaf.value.charAt(noun.start))) return undefined
  const parts = readParts(passage.leaf.value, noun.end)
  const back = passage.language === 'kk' ? readPartsBack(passage.leaf.value, noun.start) : {edge: noun.start}
  const country = parts.country ?? back.country ?? 'unknown'
  return {start: back.edge, end: parts.edge, name: 'Конституция', country, key: codeKey('constitution', country)}
}

/** «ГК РК», «КоАП», «ҚР АК»: capitals, and all but those on offences with the country. */
export function readShortCode(passage: Passage, index: number): LawRead | undefined {
  const {value} = passage.leaf
  const {start, end} = spanOf(passage, index)
  const printed = value.slice(start, end)
  const code = shortCodes.get(passage.words[index] ?? '')
  const parts = readParts(value, end)
  const back = passage.language === 'kk' ? readPartsBack(value, start) : {edge: start}
  const told = parts.country ?? back.country
  if (code === undefined || !/^\p{Lu}.*\p{Lu}$/u.test(printed) || !(told || /^(?:КоАП|ӘҚБтК)$/.test(printed)))
    return undefined
  const country = told ?? 'unknown'
  return {
    start: back.edge,
    end: parts.edge,
    name: printed,
    country,
    key: codeKey(code, country),
    ...numbered(passage, parts)
  }
}

const GENERAL =
  /(?:Общ\p{L}+|General[ \u00A0]Data[ \u00A0]Protection|деректерді[ \u00A0]қорғау\p{L}*[ \u00A0](?:(?:жөніндегі|туралы|бойынша)[ \u00A0])?жалпы)[ \u00A0]+$/iu
const DATA =
  /(?:[ \u00A0](?:по|о)[ \u00A0]защите[ \u00A0](?:персональных[ \u00A0])?данных)?(?:[ \u00A0]\((?:EU|ЕС)\)[ \u00A0](?:№[ \u00A0])?2016\/679)?(?:[ \u00A0]\((?:GDPR|General Data Protection Regulation)[^()]{0,30}\))?/iuy

/** GDPR by its letters, its name or its number. */
export function readRegulation(passage: Passage, index: number): LawRead | undefined {
  const {value} = passage.leaf
  const noun = spanOf(passage, index)
  const short = passage.words[index] === 'gdpr'
  const general = GENERAL.exec(value.slice(Math.max(0, noun.start - 60), noun.start))?.[0] ?? ''
  const tail = matchAt(DATA, value, noun.end)?.[0] ?? ''
  if (!short && !(general !== '' && (tail !== '' || /^[gд]/i.test(general))) && !tail.includes('2016/679'))
    return undefined
  const parts = readParts(value, noun.end + (short ? 0 : tail.length))
  return {
    start: noun.start - (short ? 0 : general.length),
    end: parts.edge,
    name: 'GDPR',
    country: 'eu',
    key: 'GDPR',
    ...numbered(passage, parts)
  }
}
