import {readPartsBack} from './law-back.js'
import {readParts} from './law-parts.js'
import {describe, type LawRead, spanOf} from './law-reading.js'
import type {Passage} from './passage.js'

/** Kazakh: what names the act stands before its noun. */
export function readKazakhLaw(passage: Passage, index: number): LawRead | undefined {
  const noun = spanOf(passage, index)
  const back = readPartsBack(passage.leaf.value, noun.start)
  const ahead = readParts(passage.leaf.value, noun.end)
  const parts = {...ahead, ...back, edge: ahead.edge}
  if (parts.title === undefined && parts.number === undefined && parts.date === undefined) return undefined
  // «Заңның 2013 жылғы 21 мамырдағы мәтіні»: what follows the short name alone is no part of it
  if (back.edge === noun.start && ahead.title === undefined && ahead.number === undefined) return undefined
  const number = parts.country === 'ru' && /^\d+$/.test(parts.number ?? '') ? `${parts.number}-ФЗ` : parts.number
  return describe(passage, {start: back.edge, end: ahead.edge}, {...parts, ...(number !== undefined && {number})})
}

const FARTHEST = 120
// A company has orders too: «директордың № 5 бұйрығы».
const STATE_BODY = /министр|үкімет|комитет|агентті|төраға|президент|республика|(?<!\p{L})ҚР(?!\p{L})/iu

/** «Цифрлық даму министрінің 2020 жылғы 21 қазандағы № 395/НҚ бұйрығы»: told by its number and by who passed it. */
export function readKazakhOrder(passage: Passage, index: number): LawRead | undefined {
  const {value} = passage.leaf
  const noun = spanOf(passage, index)
  const back = readPartsBack(value, noun.start)
  if (back.number === undefined) return undefined
  const before = value.slice(Math.max(0, back.edge - FARTHEST), back.edge)
  const body = STATE_BODY.test(before.slice(before.lastIndexOf(';') + 1)) || back.country !== undefined
  const numbered = back.number.endsWith('/НҚ')
  if (!numbered && !body) return undefined
  const country = back.country ?? (numbered || /Қазақстан|ҚР/.test(before) ? 'kz' : undefined)
  return describe(passage, {start: back.edge, end: noun.end}, {...back, ...(country && {country})})
}
