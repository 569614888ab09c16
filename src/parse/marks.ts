import {matchAt} from '../language/scan.js'
import type {MarkKind} from '../tree/nodes.js'
import {parseRoman, ROMAN} from './roman.js'
import {readWordMark} from './word-marks.js'

/** A number or letter at the start of a text, before anybody asked whether it opens a clause there. */
export interface MarkReading {
  readonly kind: Exclude<MarkKind, 'bullet'>
  /** As printed, spaces folded. */
  readonly value: string
  /** No trailing dot or bracket. */
  readonly num: string
  /** The number as numbers: `4.3.2` is 4, 3, 2; а is 1; II is 2. */
  readonly parts: readonly number[]
  /** Length of the mark in the text, white space after it included. */
  readonly length: number
  /**
   * `firm`: the form alone says that a clause opens (`1.1. `, `§ 3`); `loose`: `1.1 ` may be an amount or a version
   * too.
   */
  readonly form: 'firm' | 'loose'
  /** A word mark's own word: `статья`, `раздел`. */
  readonly word?: string
}

const decimal = /(\d{1,3}(?:\.\d{1,3}){0,6})([.)]{0,2})([\s\u00a0]*)/uy
// «1. 1. Текст», «1 . Текст»: a converter put spaces inside.
const spaced = /(\d{1,3}(?:\.[ \u00a0]?\d{1,3}){0,6})[ \u00a0]?\.(?!\d)([\s\u00a0]*)/uy
const range = /(\d{1,3}[-–]\d{1,3})([.)])[\s\u00a0]+/uy
const letter = /(\(?)([a-zа-яәіңғүұқөһ])(\)|\.)(?:[\s\u00a0]+|$)/iuy
// «3(a) The site …»: the number of the clause is said again
const numberedLetter = /(\d{1,3}(?:\.\d{1,3}){0,4})\(([a-z])\)[\s\u00a0]+(?=[\p{L}"“])/uy
const bracketed = /\((\d{1,3})\)[\s\u00a0]*/uy
const roman = new RegExp(`([${ROMAN}]{1,7}|[ivxlіх]{1,6})([.)])(?:[\\s\\u00a0]+|$)`, 'uy')
const bracketedRoman = /\(([ivxlіх]{1,6})\)[\s\u00a0]*/iuy

/** What may stand right after a mark whose space was lost: «1.Общие», «1.1.«Сайт»». */
const glued = /[«"“„(*[\p{Lu}]/u

/**
 * Readings of the mark at the start of `value`, likeliest first, none where there is no mark; the caller judges them.
 */
export function readMarks(value: string): MarkReading[] {
  const first = value.charAt(0)
  if (first >= '0' && first <= '9') return one(readWordMark(value) ?? readNumberedLetter(value) ?? readDecimal(value))
  if (first === '(') return some(readBracketed(value), readRoman(bracketedRoman, value), readLetter(value))
  if (first === '§' || first === '№') return one(readWordMark(value))
  if (first === '' || !/[\p{L}\p{Nl}]/u.test(first)) return []
  const second = value.charAt(1)
  if (second === '.' || second === ')') return some(readRoman(roman, value), readLetter(value))
  return some(readRoman(roman, value), readWordMark(value))
}

function one(reading: MarkReading | undefined): MarkReading[] {
  return reading ? [reading] : []
}

function some(...readings: readonly (MarkReading | undefined)[]): MarkReading[] {
  return readings.filter(reading => reading !== undefined)
}

function readDecimal(value: string): MarkReading | undefined {
  const match = matchAt(decimal, value, 0)
  if (!match) return undefined
  const [all, printed = '', close = '', space = ''] = match
  const next = value.charAt(all.length)
  const names = printed.split('.')
  if (close === '' && /[-–]/.test(next)) return readRange(value)
  const loose = readSpaced(value, names.length, space)
  if (loose) return loose
  if (!isNumber(names) || (space === '' && next !== '' && !fits(next, names.length, close))) return undefined
  return decimalReading(names, close, all.length)
}

/** Whether a text may go on with `next` right after a number of so many parts. */
function fits(next: string, parts: number, close: string): boolean {
  if (parts === 1) return close !== '' && glued.test(next)
  return glued.test(next) || (close !== '' && /\p{L}/u.test(next))
}

/** 04.08, 1.000 and 2.0 are dates, amounts and versions: no author numbers a clause so. */
function isNumber(names: readonly string[]): boolean {
  return !names.some(name => name.startsWith('0') || (names.length > 1 && name.length > 2))
}

function readSpaced(value: string, parts: number, gap: string): MarkReading | undefined {
  if (!/^[ \u00a0]/.test(gap)) return undefined
  const match = matchAt(spaced, value, 0)
  if (!match) return undefined
  const [all, printed = '', space = ''] = match
  const names = printed.split(/\.[ \u00a0]?/)
  const next = value.charAt(all.length)
  if (!isNumber(names) || (names.length === parts && !/[ \u00a0]\.[\s\u00a0]*$/.test(all))) return undefined
  return space !== '' && glued.test(next)
    ? {...decimalReading(names, '.', all.length), form: names.length > 1 ? 'loose' : 'firm'}
    : undefined
}

function readRange(value: string): MarkReading | undefined {
  const match = matchAt(range, value, 0)
  if (!match || !/^[«"“\p{Lu}]/u.test(value.slice(match[0].length))) return undefined
  const [all, num = '', close = ''] = match
  const parts = num.split(/[-–]/).slice(0, 1).map(Number)
  return {kind: 'decimal', value: `${num}${close}`, num, parts, length: all.length, form: 'firm'}
}

function decimalReading(names: readonly string[], close: string, length: number): MarkReading {
  const num = names.join('.')
  const kind = close.endsWith(')') && names.length === 1 ? 'paren' : 'decimal'
  return {kind, value: `${num}${close}`, num, parts: names.map(Number), length, form: close === '' ? 'loose' : 'firm'}
}

function readBracketed(value: string): MarkReading | undefined {
  const match = matchAt(bracketed, value, 0)
  if (!match) return undefined
  const [all, num = ''] = match
  return {kind: 'paren', value: `(${num})`, num, parts: [Number(num)], length: all.length, form: 'firm'}
}

const alphabets = [
  'абвгдежзиклмнопрстуфхцчшщэюя',
  'abcdefghijklmnopqrstuvwxyz',
  'аәбвгғдежзийкқлмнңоөпрстуұүфхһцчшщыіэюя'
]

function readLetter(value: string): MarkReading | undefined {
  const match = matchAt(letter, value, 0)
  if (!match) return undefined
  const [all, open = '', printed = '', close = ''] = match
  const num = printed.toLowerCase()
  const place = alphabets.map(alphabet => alphabet.indexOf(num)).find(index => index >= 0)
  if (place === undefined || (open !== '' && close === '.')) return undefined
  // «г. Алматы», «(c) 2024»: a letter is a mark for certain only with its one bracket.
  const form = close === ')' && open === '' ? 'firm' : 'loose'
  return {kind: 'letter', value: all.trim(), num, parts: [place + 1], length: all.length, form}
}

function readNumberedLetter(value: string): MarkReading | undefined {
  const match = matchAt(numberedLetter, value, 0)
  if (!match) return undefined
  const [all, , num = ''] = match
  const parts = [num.charCodeAt(0) - 96]
  return {kind: 'letter', value: all.trim(), num, parts, length: all.length, form: 'firm'}
}

function readRoman(pattern: RegExp, value: string): MarkReading | undefined {
  const match = matchAt(pattern, value, 0)
  if (!match) return undefined
  const [all, num = ''] = match
  const number = parseRoman(num)
  return number === undefined
    ? undefined
    : {kind: 'roman', value: all.trim(), num, parts: [number], length: all.length, form: 'firm'}
}
