import type {NumberWords} from './grammar.js'
import {glued, type Token} from './tokens.js'

/** A number in a token list; `end` is the index of the token after it. */
export interface NumberReading {
  readonly value: number
  readonly end: number
  readonly ordinal: boolean
}

const countable = /^\d{1,3}(?:[ \u00A0\u202F\u2009]\d{3})+$|^\d{1,6}(?:[.,]\d{1,2})?$/

/** Reads digits with their case ending, or a chain of number words, at a token; `undefined` if none begins there. */
export function readNumber(tokens: readonly Token[], at: number, words: NumberWords): NumberReading | undefined {
  return tokens[at]?.kind === 'number' ? readDigits(tokens, at, words) : readWords(tokens, at, words)
}

function readDigits(tokens: readonly Token[], at: number, words: NumberWords): NumberReading | undefined {
  const digits = tokens[at]?.word ?? ''
  if (!countable.test(digits)) return undefined
  const value = Number(digits.replace(/\s/g, '').replace(',', '.'))
  const end = afterEnding(tokens, at + 1, words.cardinalEndings)
  if (end > at + 1) return {value, end, ordinal: false}
  const ordinalEnd = afterEnding(tokens, at + 1, words.ordinalEndings)
  return {value, end: ordinalEnd, ordinal: ordinalEnd > at + 1}
}

/** The index after a case ending that is glued to the token before `at` («3х», «3-х»), or `at` itself. */
export function afterEnding(tokens: readonly Token[], at: number, endings: ReadonlySet<string>): number {
  const word = tokens[at]?.word === '-' && glued(tokens, at) ? at + 1 : at
  return glued(tokens, word) && endings.has(tokens[word]?.word ?? '') ? word + 1 : at
}

function readWords(tokens: readonly Token[], at: number, words: NumberWords): NumberReading | undefined {
  let total = 0
  let end = at
  for (;;) {
    const next = end > at && joins(tokens, end, total, words) ? end + 1 : end
    const word = tokens[next]?.word ?? ''
    const ordinal = words.ordinals.get(word)
    const value = ordinal ?? words.cardinals.get(word)
    const sum = value === undefined ? undefined : joined(total, value)
    if (sum === undefined) break
    total = sum
    end = next + 1
    if (ordinal !== undefined) return {value: total, end, ordinal: true}
  }
  return end > at ? {value: total, end, ordinal: false} : undefined
}

/** Whether a hyphen («twenty-one») or a word ("one hundred and eighty") at `at` only joins two parts of a number. */
function joins(tokens: readonly Token[], at: number, total: number, {and, cardinals}: NumberWords): boolean {
  const word = tokens[at]?.word
  if (word === '-') return glued(tokens, at)
  return word !== undefined && word === and && total >= 100 && (cardinals.get(tokens[at + 1]?.word ?? '') ?? 100) < 100
}

// a chain goes down: сто + восемьдесят, двадцать + один; only a hundred and a thousand multiply what stands before them
function joined(total: number, value: number): number | undefined {
  if (total === 0) return value
  if ((value === 1000 && total < 1000) || (value === 100 && total < 10)) return total * value
  return value < magnitude(total) ? total + value : undefined
}

function magnitude(value: number): number {
  return [1000, 100, 10].find(power => value % power === 0) ?? 1
}
