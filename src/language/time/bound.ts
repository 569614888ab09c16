import type {DurationBound, DurationGrammar, Term} from './grammar.js'
import {leftOf, rightOf, type Token} from './tokens.js'

/** How a term bounds, and the first token of the words that say so, or of the term. A bare range is bounded above. */
export function findBound(
  tokens: readonly Token[],
  term: Term,
  grammar: DurationGrammar
): {readonly bound: DurationBound; readonly boundFirst: number} {
  const left = leftOf(tokens, term.first)
  for (const [pattern, bound] of grammar.bounds) {
    const match = pattern.exec(left)
    if (match) return {bound, boundFirst: term.first - match[0].trim().split(' ').length}
  }
  const right = rightOf(tokens, term.last)
  const bound = grammar.boundsRight.find(([pattern]) => pattern.test(right))?.[1]
  return {bound: bound ?? (term.min === undefined ? 'exact' : 'at-most'), boundFirst: term.first}
}
