import {orLookAlikes, toCyrillic} from '../language/look-alikes.js'
import {matchAt} from '../language/scan.js'
import type {MarkReading} from './marks.js'
import {parseRoman, ROMAN} from './roman.js'

const number = `(\\d{1,3}(?:\\.\\d{1,3}){0,4}|[${ROMAN}]{1,7})`
const sign = '(?:№[\\s\\u00a0]*)?'
const after = '(?:[\\s\\u00a0]+[-–—][\\s\\u00a0]+|[\\s\\u00a0]+|(?=[«"\\p{L}])|$)'
const names =
  'статья|раздел|глава|часть|параграф|пункт|section|article|chapter|part|clause|paragraph|§|бөлім|тарау|бап|тармақ'
const kazakhNames = 'бап|тарау|бөлім|тармақ|тармақша|параграф|қосымша'
const annexNames = 'приложение|қосымша|annex|appendix|schedule|exhibit|attachment'

const wordFirst = new RegExp(
  `(${orLookAlikes(names)})[\\s\\u00a0]*${sign}${number}(?!\\p{L}|\\d)([.:)]?)${after}`,
  'iuy'
)
const ordinal = '(?:[\\s\\u00a0]?[-–]?[\\s\\u00a0]?|-?(?:ші|шы|інші|ыншы)[\\s\\u00a0])'
const numberFirst = new RegExp(
  `${sign}${number}(?:\\)(?=[-–]))?${ordinal}(${orLookAlikes(kazakhNames)})(?!\\p{L})([.:)]?)${after}`,
  'iuy'
)
const annexFirst = new RegExp(
  `(${orLookAlikes(annexNames)})(?:[\\s\\u00a0]*${sign}(\\d{1,2}|[${ROMAN}]{1,4}|[A-DА-Г])(?!\\p{L}|\\d))?([.:)]?)${after}`,
  'iuy'
)

// «Саясатқа 1-қосымша»: Kazakh names last what the line is.
const annexLast = new RegExp(
  `(?:\\p{L}+[\\s\\u00a0]){0,8}(?:саясат|қағида|ереже|келісім|құжат|шарт|бұйры)\\p{L}*[\\s\\u00a0]${sign}(\\d{1,2})` +
    '[\\s\\u00a0-]?(қосымша)([.:]?)$',
  'iuy'
)
const longestAnnex = 120

// The letters that such words begin with: most blocks begin with none of them, and are told without a pattern.
const initials = /^[§№\dсрчгпқабтIVXLCІХСsacpet\u2160-\u216f]/iu

/** Reads «Статья 5.», «Раздел II», «§ 3», «5-бап», «Приложение № 1», «Саясатқа 1-қосымша» at the start of `value`. */
export function readWordMark(value: string): MarkReading | undefined {
  if (value.length < longestAnnex && /қосымша[.:]?$/i.test(value)) {
    const last = matchAt(annexLast, value, 0)
    if (last) return reading(last, last[2], last[1], last[3])
  }
  if (!initials.test(value)) return undefined
  const word = matchAt(wordFirst, value, 0)
  if (word) return reading(word, word[1], word[2], word[3])
  const kazakh = matchAt(numberFirst, value, 0)
  if (kazakh) return reading(kazakh, kazakh[2], kazakh[1], kazakh[3])
  const annex = matchAt(annexFirst, value, 0)
  return annex && reading(annex, annex[1], annex[2], annex[3])
}

function reading(match: RegExpExecArray, name = '', num = '', close = ''): MarkReading | undefined {
  const word = toCyrillic(name.toLowerCase())
  const parts = readParts(num)
  // «1)-тармақша» is a point of a list
  if (word === 'тармақша')
    return {kind: 'paren', value: match[0].trim(), num, parts, length: match[0].length, form: 'firm'}
  const kind = annexNames.includes(word) ? 'annex' : 'word'
  if (parts.length === 0 && kind === 'word') return undefined
  const value = match[0]
    .trim()
    .replace(/[\s\u00a0]+[-–—]$/u, '')
    .replace(/[\s\u00a0]+/g, ' ')
  return {kind, value, num, parts, length: match[0].length, form: close === '' ? 'loose' : 'firm', word}
}

function readParts(num: string): number[] {
  if (/^\d/.test(num)) return num.split('.').map(Number)
  const value = num === num.toUpperCase() ? parseRoman(num) : undefined
  return value === undefined ? [] : [value]
}
