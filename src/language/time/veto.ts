import type {DurationGrammar, Term} from './grammar.js'
import {leftOf, rightOf, type Token} from './tokens.js'

/** False for what only looks like a term: a year, an age, a time of day, a rate, the number of a clause. */
export function isTerm(tokens: readonly Token[], term: Term, grammar: DurationGrammar): boolean {
  const left = leftOf(tokens, term.at)
  const right = rightOf(tokens, term.last, 8)
  if (grammar.not.left.test(left) || grammar.not.right.test(right)) return false
  if (term.unit === 'year') return !isCalendarYear(term) && !isAge(left, right, tokens, term, grammar)
  if (term.unit === 'hour') return !isClock(left, right, term, grammar)
  return true
}

function isCalendarYear(term: Term): boolean {
  return Math.max(term.amount, term.min ?? 0) >= 1000
}

function isAge(left: string, right: string, tokens: readonly Token[], term: Term, grammar: DurationGrammar): boolean {
  const {age} = grammar.not
  if (age.left.test(left) || age.right.test(right)) return true
  if (!age.usual.includes(term.amount)) return false
  return !age.sign.test(leftOf(tokens, term.at, 24)) && !grammar.event.start.test(right)
}

function isClock(left: string, right: string, term: Term, grammar: DurationGrammar): boolean {
  const {clock} = grammar.not
  return term.amount <= 24 && term.days !== 'working' && (clock.left.test(left) || clock.right.test(right))
}
