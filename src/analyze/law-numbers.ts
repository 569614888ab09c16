import {knownNumbers} from './law-names.js'
import {numberOf, readParts} from './law-parts.js'
import {describe, type LawRead, spanOf} from './law-reading.js'
import type {Passage} from './passage.js'

/** «152-ФЗ», «ФЗ № 152», «ФЗ „О персональных данных“». */
export function readFederal(passage: Passage, index: number): LawRead | undefined {
  const {value} = passage.leaf
  const noun = spanOf(passage, index)
  if (!/^\p{Lu}+$/u.test(value.slice(noun.start, noun.end))) return undefined
  const before = /\d{1,4}[ \u00A0]?[-–][ \u00A0]?$/u.exec(value.slice(Math.max(0, noun.start - 8), noun.start))
  const after = /^[ \u00A0]?(?:[-–][ \u00A0]?|№[ \u00A0]?)(\d{1,4})(?!\d)/u.exec(value.slice(noun.end, noun.end + 10))
  const parts = readParts(value, noun.end + (after?.[0].length ?? 0))
  const digits = before ? /\d+/.exec(before[0])?.[0] : after?.[1]
  if (digits === undefined && parts.title === undefined) return undefined
  const sign = before ? (/№[ \u00A0]?$/u.exec(value.slice(0, noun.start - before[0].length))?.[0].length ?? 0) : 0
  const span = {start: noun.start - (before?.[0].length ?? 0) - sign, end: parts.edge}
  return describe(passage, span, {...parts, country: 'ru', ...(digits !== undefined && {number: `${digits}-ФЗ`})})
}

/** «94-V» alone: a number of a known law, or any with its №. */
export function readNumber(passage: Passage, index: number): LawRead | undefined {
  const {value} = passage.leaf
  const {start, end} = spanOf(passage, index)
  const before = /(№[ \u00A0]?)?(\d{1,3})[ \u00A0]?[-–][ \u00A0]?$/u.exec(value.slice(Math.max(0, start - 12), start))
  if (!before) return undefined
  const number = numberOf(`${before[2]}-${value.slice(start, end)}`.toUpperCase())
  if (!knownNumbers.has(number) && before[1] === undefined) return undefined
  const parts = readParts(
    value,
    end + (/^[ \u00A0]?(?:ЗРК|ҚРЗ)(?!\p{L})/u.exec(value.slice(end, end + 6))?.[0].length ?? 0)
  )
  return describe(passage, {start: start - before[0].length, end: parts.edge}, {...parts, number, country: 'kz'})
}

/** «№ 395/НҚ»: an order of a ministry of Kazakhstan by its number alone. */
export function readOrderNumber(passage: Passage, index: number): LawRead | undefined {
  const {value} = passage.leaf
  const {start, end} = spanOf(passage, index)
  const before = /(?:№[ \u00A0]?)?(\d{1,4})\/$/u.exec(value.slice(Math.max(0, start - 8), start))
  if (!before) return undefined
  const parts = readParts(value, end)
  return describe(
    passage,
    {start: start - before[0].length, end: parts.edge},
    {...parts, number: `${before[1]}/НҚ`, country: 'kz'}
  )
}
