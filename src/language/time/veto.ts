import {startWords} from './event.js'
import type {DurationGrammar, Term} from './grammar.js'
import {fitsAt, lineOf, type TimeText} from './tokens.js'

// how far back a word may stand that makes a legal age a term all the same
const signReach = 24

/** False for what only looks like a term: a year, an age, a time of day, a rate, the number of a clause. */
export function isTerm(text: TimeText, term: Term, grammar: DurationGrammar): boolean {
  const {left, right} = grammar.not
  if (fitsAt(text, term.at, left) || fitsAt(text, term.last, right)) return false
  if (term.unit === 'year') return !isCalendarYear(term) && !isAge(text, term, grammar)
  if (term.unit === 'hour') return !isClock(text, term, grammar)
  return true
}

function isCalendarYear(term: Term): boolean {
  return Math.max(term.amount, term.min ?? 0) >= 1000
}

function isAge(text: TimeText, term: Term, grammar: DurationGrammar): boolean {
  const {left, right, usual, sign} = grammar.not.age
  if (fitsAt(text, term.at, left) || fitsAt(text, term.last, right)) return true
  if (!usual.includes(term.amount)) return false
  return (
    !sign.test(lineOf(text, Math.max(0, term.at - signReach), term.at)) && startWords(text, term.last, grammar) === 0
  )
}

function isClock(text: TimeText, term: Term, grammar: DurationGrammar): boolean {
  const {left, right} = grammar.not.clock
  if (term.amount > 24 || term.days === 'working') return false
  return fitsAt(text, term.at, left) || fitsAt(text, term.last, right)
}
