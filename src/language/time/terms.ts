import {type AmountReading, readAmount} from './amount.js'
import type {DurationGrammar, Term} from './grammar.js'
import {readCompound, readMeasure, readQualifiers} from './measure.js'
import {readSingle} from './single.js'
import {fitsAt, glued, type TimeText, type Token} from './tokens.js'
import {isTerm} from './veto.js'

/** Reads every term of a text, from left to right. */
export function readTerms(text: TimeText, grammar: DurationGrammar): Term[] {
  const terms: Term[] = []
  let at = 0
  while (at < text.tokens.length) {
    if (!mayBegin(text.tokens[at], grammar)) {
      at++
      continue
    }
    const term = readCounted(text, at, grammar) ?? readCompoundTerm(text, at, grammar) ?? readSingle(text, at, grammar)
    if (term && isTerm(text, term, grammar)) terms.push(term)
    // what is no term is skipped as a whole, or «от 14 до 18 лет» would be read again as «18 лет»
    at = term?.last ?? at + 1
  }
  return terms
}

// most words of a sentence begin no term, and two lookups tell so
function mayBegin(token: Token | undefined, {numbers, units, opening}: DurationGrammar): boolean {
  if (token?.kind !== 'word') return token?.kind === 'number' || token?.word === '-'
  const {word} = token
  return numbers.cardinals.has(word) || numbers.ordinals.has(word) || units.has(word) || opening.test(word)
}

function readCounted(text: TimeText, at: number, grammar: DurationGrammar): Term | undefined {
  const {tokens} = text
  const {range, ordinalLeft} = grammar
  const one = inChain(tokens, at) ? undefined : readAmount(text, at, grammar)
  if (!one) return undefined
  const from = range.from.has(tokens[at - 1]?.word ?? '')
  const two = one.measure ? undefined : readSecond(text, one.end, from, grammar)
  const amount = two ?? one
  const measure = amount.measure ?? readMeasure(text, amount.end, grammar)
  if (!measure || amount.value === 0) return undefined
  if (amount.ordinal && !(measure.unit === 'day' && fitsAt(text, at, ordinalLeft))) return undefined
  const last = Math.max(measure.end, amount.end)
  const ahead = grammar.qualifiesAhead && readQualifiers(tokens, at - 1, grammar, 1).days
  const open = measure.unit === 'day' && measure.days === 'unstated'
  const days = open ? (amount.days ?? ahead ?? measure.days) : measure.days
  const term = {last, unit: measure.unit, days, amount: amount.value, disagrees: one.disagrees || amount.disagrees}
  // «п. 10-3 дня»: numbers that do not rise are no range
  if (!two) return {...term, first: open && ahead ? at - 1 : at, at}
  if (one.value >= two.value) return {...term, first: one.end + 1, at: one.end + 1, disagrees: two.disagrees}
  return {...term, first: from ? at - 1 : at, at, min: one.value}
}

/** The second number of a range whose first one ends at `end`: «3-5», «от 3 до 5», «3-тен 5 жұмыс күніне дейін». */
function readSecond(text: TimeText, end: number, from: boolean, grammar: DurationGrammar): AmountReading | undefined {
  const {range} = grammar
  const link = text.tokens[end]?.word ?? ''
  if (range.join.has(link) || (from && range.to.has(link))) return readAmount(text, end + 1, grammar)
  return range.fromEnding?.has(text.tokens[end - 1]?.word ?? '') ? readAmount(text, end, grammar) : undefined
}

// the rest of «555-00-10», «24/7», «94-1» counts nothing
function inChain(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at - 1]?.word
  if (mark !== '-' && mark !== '/') return false
  return tokens[at - 2]?.kind === 'number' && glued(tokens, at) && glued(tokens, at - 1)
}

function readCompoundTerm(text: TimeText, at: number, grammar: DurationGrammar): Term | undefined {
  const compound = grammar.compound(text.tokens[at]?.word ?? '')
  if (!compound) return undefined
  // without a number «месячный» is a term in «месячный срок» only
  const noun = compound.amount === undefined ? 'always' : compound.noun
  const measure = readCompound(text, at, {...compound, noun}, grammar)
  if (!measure) return undefined
  const {unit, days, end: last} = measure
  return {first: at, at, last, amount: compound.amount ?? 1, unit, days, disagrees: false}
}
