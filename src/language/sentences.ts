import {abbreviations} from './abbreviations.js'
import {isSpaceCode, isWordCode} from './letters.js'
import {compilePattern} from './patterns.js'
import {matchAt} from './scan.js'
import type {Span} from './span.js'

const ender = /[.!?…][.!?…»”"')\]’]*/g
const openers = '«“"„([*-–—• \u00a0'
const longestWord = 16
const beginning = compilePattern('[\\d\\p{Lu}]')
const initial = compilePattern('^\\p{Lu}$')
const wordT = compilePattern('(?<!\\p{L})т\\.$')
const soOn = compilePattern('(?<!\\p{L})т\\.\\s?с\\.$')
const wordAnd = compilePattern('(?<!\\p{L})и$')

/**
 * Cuts one clause's words into sentences; spans cover everything but the white space between. Linear. A full stop ends
 * a sentence where the next word may begin one and the word before is no abbreviation («ст. 8», «г. Алматы», «А. Б.
 * Иванов», «и т.д.»).
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
  while (isSpaceCode(value.charCodeAt(at))) at++
  return at
}

/** A capital, a digit or an opening quote before one: what a sentence may begin with. */
function begins(value: string, at: number): boolean {
  let from = at
  while (from < at + 4 && from < value.length && openers.includes(value.charAt(from))) from++
  return beginning.test(value.charAt(from))
}

/**
 * Whether the full stop at `dot` belongs to a number, an initial or an abbreviation, so that the sentence goes on at
 * `next`.
 */
function staysOpen(value: string, start: number, dot: number, next: number): boolean {
  let from = dot
  while (from > start && dot - from < longestWord && isWordCode(value.charCodeAt(from - 1))) from--
  const word = value.slice(from, dot)
  const before = value.slice(Math.max(start, from - 6), from).trimEnd()
  // «1. Текст», «…: 1. имя»: a mark, not the end of a sentence.
  if (/^\d+$/.test(word)) return before === '' || /[:;]$/.test(before)
  // An initial: «А. Б. Иванов».
  if (initial.test(word)) return true
  const lower = word.toLowerCase()
  // «и т.д. Оператор …», «т.б.», «т.с.с.»: the list is over and so is its sentence; «т.е.» and «в т.ч.» lead on.
  if (wordT.test(before)) return !'дпб'.includes(lower)
  if (lower === 'с' && soOn.test(before)) return false
  if (lower === 'пр' && wordAnd.test(before)) return false
  const kind = abbreviations.get(lower)
  if (firms.has(lower)) return !matchAt(starter, value, next)
  if (kind === 'before-name') return !(/\d$/.test(before) && afterNumber.has(lower))
  if (kind === 'before-number') return /[\d№IVX]/.test(value.charAt(next))
  return kind === 'inside'
}

// "Kolos Inc. Almaty" goes on, "Kolos Inc. The company …" does not.
const firms = new Set(['inc', 'ltd', 'co'])
const starter =
  /(?:The|This|These|They|That|We|Our|You|Your|It|Its|In|If|For|All|Any|Such|When|To|As|By|Each|However|Personal|Users?)(?![A-Za-z])/y

// «в 2024 г. Оператор …» ends a sentence, «г. Алматы» does not.
const afterNumber = new Set(['г', 'гг', 'д', 'кв', 'оф', 'с'])
