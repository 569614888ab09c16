import {isQuote, quoteRole} from '../language/quotes.js'
import {matchAt, skipSpaces} from '../language/scan.js'
import type {Span} from '../language/span.js'
import {holdsVerb, MEANS} from './definition-words.js'
import {readNames, readQuotedName, type TermName} from './term-names.js'

const LONGEST_TERM = 110
const MOST_WORDS = 10
const DASH = /[ \u00A0,]*(?:[–—−‒―]|--?(?=[ \u00A0])|:)[ \u00A0]*/uy
const THAT_IS = /[ \u00A0]*(?:это|есть|бұл|is|are)[ \u00A0]+/iuy
// «„Сайт“ дегеніміз – …», «Сайт дегеніміз – …».
const CALLED = /[ \u00A0]+(?:дегеніміз|дегенміз|деген)$/iu
const CALLED_AFTER = /[ \u00A0]+(?:дегеніміз|дегенміз)(?!\p{L})/iuy
const BRACKET = /[ \u00A0]*\([^()]{0,120}\)/uy
const ALIAS = /\(([^()]{1,60})\)$/u

/** The names before a dash, or without one, and where their meaning begins. */
export interface Term {
  readonly names: readonly TermName[]
  readonly form: 'dash' | 'list' | 'under'
  readonly meaning: number
}

/** A term in quotes: «„X“ – …», «„X“ это …», «„X“ …», "“X” means …". */
export function quotedTerm(value: string, start: number, stop: number): Term | undefined {
  const read = readQuotedName(value, start, stop)
  if (!read) return undefined
  const {names, end} = readNames(value, start, stop)
  const after = skipBrackets(value, end + (matchAt(CALLED_AFTER, value, end)?.[0].length ?? 0))
  const sign = matchAt(DASH, value, after)
  const meaning = after + (sign?.[0].length ?? 0)
  const verb = matchAt(MEANS, value, end)
  if (verb) return {names, form: 'under', meaning: end + verb[0].length}
  const that = matchAt(THAT_IS, value, sign ? meaning - 1 : meaning)
  const from = that ? that.index + that[0].length : skipSpaces(value, meaning)
  return {names, form: sign ? 'dash' : 'list', meaning: from}
}

/** A term that a dash ends; `loose` among definitions, where a colon or a dash without a space may do. */
export function unquotedTerm(value: string, start: number, stop: number, loose: boolean): Term | undefined {
  const dash = findDash(value, start, Math.min(stop, start + LONGEST_TERM), loose)
  if (!dash) return undefined
  const printed = value.slice(start, dash.start).trimEnd().replace(CALLED, '')
  const name = printed.replace(/[ \u00A0]*\([^()]*\)$/u, '')
  const alias = printed === name ? undefined : ALIAS.exec(printed)
  const words = name.split(/[\s\u00A0]+/u).length
  if (words > MOST_WORDS || /[;!?([«»]|\.[ \u00A0]/u.test(name) || !/^\p{L}/u.test(name) || holdsVerb(name))
    return undefined
  const names = namesOf(value, start, name, loose)
  if (alias?.[1] !== undefined) names.push(...aliases(value, start + printed.lastIndexOf('(') + 1, alias[1]))
  if (names.length === 0) return undefined
  const that = matchAt(THAT_IS, value, dash.end - 1)
  return {names, form: 'dash', meaning: that ? that.index + that[0].length : dash.end}
}

// «Данные, разрешённые для распространения, –»: a participle that belongs to the term.
const PARTICIPLE =
  /,[ \u00A0](?:не[ \u00A0])?\p{Ll}+(?:щ|вш|нн|[еи]м|[ыо]т)(?:ые|ий|ая|ое|ие|ый|ее)(?:ся)?[ \u00A0][^,]*$/u

/** All that stands before the dash is one name, or names with commas and «или» between; among definitions also with a participle. */
function namesOf(value: string, start: number, printed: string, loose: boolean): TermName[] {
  const name = printed.replace(/,$/, '')
  const end = start + name.length
  if (loose && PARTICIPLE.test(name)) return [{start, end, text: name, quoted: false}]
  const read = readNames(value, start, end)
  return read.names.at(-1)?.end === end ? [...read.names] : []
}

const REMARK =
  /далее|бұдан|әрі қарай|hereinafter|\d|^(?:в|во|на|по|при|для|до|от|с|со|за|из|к|не|если|либо|или|как|кроме|включая|например)[ \u00A0]|[;:]/iu

/** «Профиль (Аккаунт)», «Cookie (куки)»: a second name right after the term, of three words at most. */
function aliases(value: string, open: number, inside: string): readonly TermName[] {
  if (REMARK.test(inside) || inside.split(/[ ,\u00A0]+/u).length > 3) return []
  const {names, end} = readNames(value, open, open + inside.length)
  const rest = value.slice(end, open + inside.length)
  const second = /^,[ \u00A0]*(\p{L}+)$/u.exec(rest)?.[1]
  if (second === undefined) return rest.trim() === '' ? names : []
  const start = open + inside.length - second.length
  return [...names, {start, end: start + second.length, text: second, quoted: false}]
}

/** The first dash between words outside quotes and brackets; among definitions also one without a space on either side, or a colon. */
function findDash(value: string, from: number, to: number, loose: boolean): Span | undefined {
  let depth = 0
  for (let at = from; at < to; at++) {
    const sign = value[at] ?? ''
    if (sign === '(') depth++
    else if (sign === ')') depth--
    else if (isQuote(sign)) depth += quoteRole(value, at) === 'opens' ? 1 : -1
    if (depth > 0 || at === from) continue
    const before = value[at - 1] === ' ' || value[at - 1] === '\u00A0'
    const after = value[at + 1] === ' ' || value[at + 1] === '\u00A0' || at + 1 === value.length
    const dash = '–—−‒―'.includes(sign)
      ? before || after || loose
      : sign === '-' && (loose ? before || after : before && after)
    if (dash || (loose && sign === ':' && after)) return {start: before ? at - 1 : at, end: skipSpaces(value, at + 1)}
  }
  return undefined
}

function skipBrackets(value: string, from: number): number {
  let at = from
  for (let bracket = matchAt(BRACKET, value, at); bracket; bracket = matchAt(BRACKET, value, at))
    at += bracket[0].length
  return at
}
