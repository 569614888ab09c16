import type {BoundPhrase, DurationBound, DurationGrammar, Term} from './grammar.js'
import {fitsAt, type TimeText, wordsAt} from './tokens.js'

/** How a term bounds, and the first token of the words that say so, or of the term. A bare range is bounded above. */
export function findBound(
  text: TimeText,
  term: Term,
  grammar: DurationGrammar
): {readonly bound: DurationBound; readonly boundFirst: number} {
  for (const row of grammar.bounds) {
    const boundFirst = phraseStart(text, term.first, row)
    if (boundFirst !== undefined) return {bound: row.bound, boundFirst}
  }
  const bound = grammar.boundsRight.find(([pattern]) => fitsAt(text, term.last, pattern))?.[1]
  return {bound: bound ?? (term.min === undefined ? 'exact' : 'at-most'), boundFirst: term.first}
}

/** The token where the phrase begins that ends before `at`, or before the most words between the two. */
export function phraseStart(
  text: TimeText,
  at: number,
  {phrase, between, most = 0}: Omit<BoundPhrase, 'bound'>
): number | undefined {
  let end = at
  while (between && at - end < most && fitsAt(text, end, between)) end--
  for (; end <= at; end++) {
    const words = wordsAt(text, end, phrase)
    if (words > 0) return end - words
  }
  return undefined
}
