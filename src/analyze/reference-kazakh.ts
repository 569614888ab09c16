import {readPartsBack} from './law-back.js'
import type {Passage} from './passage.js'
import {type NumberKind, readNumbers} from './reference-numbers.js'
import type {Owner} from './reference-owners.js'
import type {Segment} from './reference-segments.js'
import {kazakhUnitOf} from './reference-units.js'

const MOST_BACK = 16
const NUMERAL = /^(?:\d{1,3}|және|мен|бен|пен|немесе|[ivxі]{1,5}|[іы]?нші|[іы]?ншы|ші|шы)$/
const LETTER = /^(?:\p{Ll}|және|мен|бен|пен|немесе|\d{1,3})$/u
const GAP = /^[\s.)–-]{0,3}(?:(?:[іы]?нші|[іы]?ншы|ші|шы)[\s-]{1,2})?$/u

/** Kazakh: numbers before the unit, «5.2 және 5.3-тармақтарда», «а) тармақшасы», or «осы». */
export function readBefore(passage: Passage, index: number): Segment | undefined {
  const {words, starts, ends, leaf} = passage
  const unit = kazakhUnitOf(words[index] ?? '')
  // «15 тармақтан тұрады» counts them
  if (!unit || /^тұр/.test(words[index + 1] ?? '')) return undefined
  const end = ends[index] ?? 0
  if (words[index - 1] === 'осы' && unit !== 'annex')
    return {unit, nums: [], start: starts[index - 1] ?? 0, end, after: end}
  const kind: NumberKind = unit === 'point' ? 'point' : 'number'
  const isNumber = kind === 'point' ? LETTER : NUMERAL
  let from = index
  while (from > 0 && index - from < MOST_BACK && isNumber.test(words[from - 1] ?? '')) from--
  while (from < index && !/^(?:\d|[ivxі]|\p{L}$)/u.test(words[from] ?? '')) from++
  if (from === index) return undefined
  const start = starts[from] ?? 0
  const list = readNumbers(leaf.value, start, kind)
  const gap = leaf.value.slice(list?.end ?? 0, starts[index] ?? 0)
  return list && GAP.test(gap) ? {unit, nums: list.nums, start, end, after: end} : undefined
}

const REACH = 90
const NOUN =
  /(?<!\p{L})(осы[ \u00A0])?((?:\p{L}+[ \u00A0])?)((саясат|құжат|келісім|ереже|қағида|шарт|оферта|хабарлама|регламент|нұсқаулы|жарғы|стандарт|бұйры|қаулы)\p{L}*)[ \u00A0]+$/iu
const LAW =
  /(?<!\p{L})(осы[ \u00A0])?((?:заң(?!нама|ды[ \u00A0]|сыз)\p{L}*|(?:\p{L}+[ \u00A0])?кодекс\p{L}*|конституция\p{L}*|ӘҚБтК|АК|ҚК|ЕК|СК|КК|GDPR)(?:-\p{L}{1,4})?)[ \u00A0]+$/iu
const HERE = /(?<!\p{L})(?:осы|төмендегі|жоғарыдағы)[ \u00A0]+$/iu

/** The owner that Kazakh prints before a reference: «осы Саясаттың», «ҚР Азаматтық кодексінің», «Шарттың»; `end` is its own end. */
export function kazakhOwner(value: string, start: number, end: number, own: ReadonlySet<string>): Owner | undefined {
  const low = Math.max(0, start - REACH)
  const before = value.slice(low, start)
  if (HERE.test(before)) return {own: true, end}
  const law = LAW.exec(before)
  if (law) {
    if (law[1] !== undefined) return {own: true, end}
    const noun = low + law.index
    return {own: false, words: value.slice(readPartsBack(value, noun).edge, start).trim(), end}
  }
  const noun = NOUN.exec(before)
  if (!noun) return undefined
  const [, present, adjective = '', printed = '', stem = ''] = noun
  const isCookies = /cookie/i.test(adjective) && !own.has('cookie')
  if (present !== undefined || (own.has(stem.toLowerCase()) && !isCookies)) return {own: true, end}
  return {own: false, words: `${adjective}${printed}`.trim(), end}
}
