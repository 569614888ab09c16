import type {DurationDays, DurationGrammar} from './grammar.js'
import {type MeasureReading, readMeasure, readQualifiers} from './measure.js'
import {afterEnding, readNumber} from './numbers.js'
import type {TimeText} from './tokens.js'

/** A number with its repetition in brackets; `measure` if the unit stands in the brackets too. */
export interface AmountReading {
  readonly value: number
  readonly end: number
  readonly ordinal: boolean
  readonly disagrees: boolean
  readonly days?: DurationDays
  readonly measure?: MeasureReading
}

const closing: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['/', '/']
])

/** Reads «10», «10 (десяти)», «пяти (5)», «10 (десяти рабочих)», «10 (десяти рабочих дней)». */
export function readAmount(text: TimeText, at: number, grammar: DurationGrammar): AmountReading | undefined {
  const {tokens} = text
  const outer = readNumber(tokens, at, grammar.numbers)
  if (!outer) return undefined
  const close = closing.get(tokens[outer.end]?.word ?? '')
  const inner = close === undefined ? undefined : readNumber(tokens, outer.end + 1, grammar.numbers)
  if (!inner) return {...outer, disagrees: false}
  const adjectives = readQualifiers(tokens, inner.end, grammar)
  const measure = tokens[adjectives.end]?.word === close ? undefined : readMeasure(text, inner.end, grammar)
  const last = measure?.end ?? adjectives.end
  if (tokens[last]?.word !== close) return {...outer, disagrees: false}
  const end = afterEnding(tokens, last + 1, grammar.numbers.cardinalEndings)
  return {
    value: outer.value,
    ordinal: outer.ordinal,
    disagrees: inner.value !== outer.value,
    end,
    ...(adjectives.days && {days: adjectives.days}),
    ...(measure && {measure: {...measure, end}})
  }
}
