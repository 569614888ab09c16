import {abbreviations} from './abbreviations.js'
import type {Span} from './span.js'

const ender = /[.!?…][.!?…»”"')\]’]*/g
const openers = '«“"„([*-–—•'

/**
 * Cuts one clause's words into sentences; spans cover everything but the white space between. Linear. A full stop ends a sentence
 * where the next word may begin one and the word before is no abbreviation («ст. 8», «г. Алматы», «А. Б. Иванов», «и т.д.»).
 */
export function findSentences(value: string): Span[] {
  const spans: Span[] = []
  let start = skip(value, 0)
  ender.lastIndex = start
  for (let found = ender.exec(value); found; found = ender.exec(value)) {
    const end = found.index + found[0].length
    if (end >= value.length) break
    const next = skip(value, end)
    if (next === end || !begins(value, next)) continue
    if (found[0].startsWith('.') && staysOpen(value, start, found.index, next)) continue
    spans.push({start, end})
    start = next
  }
  const end = value.trimEnd().length
  if (start < end) spans.push({start, end})
  return spans
}

function skip(value: string, from: number): number {
  let at = from
  while (at < value.length && value.charAt(at).trim() === '') at++
  return at
}

/** A capital, a digit or an opening quote before one: what a sentence may begin with. */
function begins(value: string, at: number): boolean {
  let from = at
  while (from < at + 4 && openers.includes(value.charAt(from)) && value.charAt(from) !== '') from++
  const sign = value.charAt(from)
  return (sign >= '0' && sign <= '9') || (sign !== sign.toLowerCase() && sign === sign.toUpperCase())
}

/** Whether the full stop at `dot` belongs to an abbreviation or an initial, so that the sentence goes on at `next`. */
function staysOpen(value: string, start: number, dot: number, next: number): boolean {
  let from = dot
  while (from > start && dot - from < 16 && isWordPart(value.charAt(from - 1))) from--
  const word = value.slice(from, dot)
  if (word === '') return false
  if (/^\d+$/.test(word)) return isNumberMark(value, start, from)
  // An initial: «А. Б. Иванов».
  if (word.length === 1 && word !== word.toLowerCase()) return true
  const before = value.slice(Math.max(start, from - 6), from)
  // «и т.д. Оператор …»: the list is over and so is its sentence.
  if (/(?<!\p{L})т\.[\s\u00a0]?$/u.test(before) && (word === 'д' || word === 'п')) return false
  const kind = abbreviations.get(word.toLowerCase())
  if (kind === 'before-name') return !(/\d[\s\u00a0]*$/.test(before) && yearLike.has(word.toLowerCase()))
  if (kind === 'before-number') return /[\d№IVX]/.test(value.charAt(next))
  return kind === 'inside'
}

// «в 2024 г. Оператор …» ends a sentence, «г. Алматы» does not.
const yearLike = new Set(['г', 'гг', 'в', 'вв', 'д', 'кв', 'оф', 'т', 'м', 'с', 'ч'])

/** «1. Текст» at the very start is a mark, not a sentence of one number. */
function isNumberMark(value: string, start: number, from: number): boolean {
  return value.slice(start, from).trim() === ''
}

function isWordPart(sign: string): boolean {
  return sign !== '' && sign !== '.' && sign.trim() !== '' && /[\p{L}\p{N}]/u.test(sign)
}
