import {readAmount} from './amount.js'
import type {DurationGrammar, Term} from './grammar.js'
import {readCompound, readMeasure} from './measure.js'
import {readSingle} from './single.js'
import {glued, leftOf, type Token} from './tokens.js'
import {isTerm} from './veto.js'

/** Reads every term of a token list, from left to right. */
export function readTerms(tokens: readonly Token[], grammar: DurationGrammar): Term[] {
  const terms: Term[] = []
  let at = 0
  while (at < tokens.length) {
    const term =
      readCounted(tokens, at, grammar) ?? readCompoundTerm(tokens, at, grammar) ?? readSingle(tokens, at, grammar)
    if (term && isTerm(tokens, term, grammar)) terms.push(term)
    // what is no term is skipped as a whole, or «от 14 до 18 лет» would be read again as «18 лет»
    at = term?.last ?? at + 1
  }
  return terms
}

function readCounted(tokens: readonly Token[], at: number, grammar: DurationGrammar): Term | undefined {
  const one = inChain(tokens, at) ? undefined : readAmount(tokens, at, grammar)
  if (!one) return undefined
  const from = grammar.range.from.test(tokens[at - 1]?.word ?? '')
  const link = tokens[one.end]?.word ?? ''
  const linked = !one.measure && (grammar.range.join.test(link) || (from && grammar.range.to.test(link)))
  const two = linked ? readAmount(tokens, one.end + 1, grammar) : undefined
  const amount = two ?? one
  const measure = amount.measure ?? readMeasure(tokens, amount.end, grammar)
  const ordinal = amount.ordinal && !(measure?.unit === 'day' && grammar.ordinalLeft.test(leftOf(tokens, at)))
  if (!measure || ordinal || amount.value === 0) return undefined
  const last = Math.max(measure.end, amount.end)
  const days = measure.unit === 'day' && measure.days === 'unstated' ? (amount.days ?? measure.days) : measure.days
  const term = {last, unit: measure.unit, days, amount: amount.value, disagrees: one.disagrees || amount.disagrees}
  // «п. 10-3 дня»: numbers that do not rise are no range
  if (!two) return {...term, first: at, at}
  if (one.value >= two.value) return {...term, first: one.end + 1, at: one.end + 1, disagrees: two.disagrees}
  return {...term, first: from ? at - 1 : at, at, min: one.value}
}

// the rest of «555-00-10», «24/7», «94-1» counts nothing
function inChain(tokens: readonly Token[], at: number): boolean {
  if (!glued(tokens, at) || !glued(tokens, at - 1)) return false
  return /^[-/]$/u.test(tokens[at - 1]?.word ?? '') && tokens[at - 2]?.kind === 'number'
}

function readCompoundTerm(tokens: readonly Token[], at: number, grammar: DurationGrammar): Term | undefined {
  const compound = grammar.compound(tokens[at]?.word ?? '')
  if (!compound) return undefined
  // without a number «месячный» is a term in «месячный срок» only
  const noun = compound.amount === undefined ? 'always' : compound.noun
  const measure = readCompound(tokens, at, {...compound, noun}, grammar)
  if (!measure) return undefined
  const {unit, days, end: last} = measure
  return {first: at, at, last, amount: compound.amount ?? 1, unit, days, disagrees: false}
}
