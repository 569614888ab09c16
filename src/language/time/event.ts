import {clauseEnds, sentenceEnds} from './clause.js'
import type {DurationGrammar, Term} from './grammar.js'
import {leftOf, rightOf, type Token} from './tokens.js'

/** A phrase in a token list: from `first` to `last`, exclusive. */
export interface Phrase {
  readonly first: number
  readonly last: number
}

const longestEvent = 12
const longestBracket = 4
const reachRight = 8
const reachLeft = 24
const opening = /^[.;:)-]$/u

/** A term among others: its first token with «в течение», the first token left and the first right that is not free. */
export interface Surroundings {
  readonly bound: number
  readonly floor: number
  readonly ceiling: number
}

/** The words that say what a term is counted from: right after it, further on in its clause, or before it. */
export function findEvent(
  tokens: readonly Token[],
  term: Term,
  around: Surroundings,
  grammar: DurationGrammar
): Phrase | undefined {
  return eventAfter(tokens, term.last, around.ceiling, grammar) ?? eventBefore(tokens, around, grammar)
}

function eventAfter(
  tokens: readonly Token[],
  from: number,
  ceiling: number,
  grammar: DurationGrammar
): Phrase | undefined {
  if (from < ceiling && grammar.event.near.test(rightOf(tokens, from))) {
    const first = tokens[from]?.word === ',' ? from + 1 : from
    return phraseFrom(tokens, first, first + 2, ceiling, grammar)
  }
  for (let at = from; at < Math.min(ceiling, from + reachRight) && !clauseEnds(tokens, at); at++) {
    const start = grammar.event.start.exec(rightOf(tokens, at))
    if (start) return phraseFrom(tokens, at, at + wordCount(start[0]) + 1, ceiling, grammar)
  }
  return undefined
}

function eventBefore(tokens: readonly Token[], around: Surroundings, grammar: DurationGrammar): Phrase | undefined {
  const {bound, floor} = around
  if (grammar.event.ending?.test(leftOf(tokens, bound))) return phraseTo(tokens, bound, floor)
  for (let at = bound - 1; at >= Math.max(floor, bound - reachLeft) && !sentenceEnds(tokens, at); at--) {
    const start = grammar.event.start.exec(rightOf(tokens, at))
    const phrase = start ? phraseFrom(tokens, at, at + wordCount(start[0]) + 1, bound, grammar) : undefined
    if (phrase) return reaches(tokens, phrase, bound, grammar) ? phrase : undefined
  }
  return undefined
}

// an event that opens the sentence governs all of it; one inside it, only what follows without a comma or a verb
function reaches(tokens: readonly Token[], phrase: Phrase, bound: number, grammar: DurationGrammar): boolean {
  if (phrase.first === 0 || opening.test(tokens[phrase.first - 1]?.word ?? '')) return true
  for (let at = phrase.last; at < bound; at++) {
    if (clauseEnds(tokens, at) || grammar.event.verb.test(tokens[at]?.word ?? '')) return false
  }
  return true
}

/** The event from `first` on; none if it ends before the token `least`, that is, with its preposition. */
function phraseFrom(
  tokens: readonly Token[],
  first: number,
  least: number,
  limit: number,
  grammar: DurationGrammar
): Phrase | undefined {
  const {stop, verb, dangling, through} = grammar.event
  const end = Math.min(limit, first + longestEvent)
  let last = first + 1
  let whole = false
  while (last < end) {
    last = afterBracket(tokens, last)
    const right = rightOf(tokens, last, 3)
    if (through.test(right)) whole = true
    else if (clauseEnds(tokens, last)) break
    if (!whole && (stop.test(right) || verb.test(tokens[last]?.word ?? ''))) break
    last++
  }
  last = Math.min(last, end)
  while (last > first && dangling.test(tokens[last - 1]?.word ?? '')) last--
  return last >= least ? {first, last} : undefined
}

function phraseTo(tokens: readonly Token[], last: number, floor: number): Phrase {
  let first = last - 1
  while (first > Math.max(floor, last - longestEvent) && !clauseEnds(tokens, first - 1)) first--
  return {first, last}
}

// «с даты (дня) получения»
function afterBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.word !== '(') return at
  const close = tokens.slice(at, at + longestBracket).findIndex(({word}) => word === ')')
  return close < 0 ? at : at + close + 1
}

function wordCount(spaced: string): number {
  return spaced.trim().split(' ').length
}
