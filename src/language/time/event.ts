import {clauseEnds, sentenceEnds} from './clause.js'
import type {DurationGrammar, Term} from './grammar.js'
import {fitsAt, type TimeText, type Token, wordsAt} from './tokens.js'

/** A phrase in a token list: from `first` to `last`, exclusive. */
export interface Phrase {
  readonly first: number
  readonly last: number
}

const longestEvent = 12
const longestBracket = 4
const reachRight = 8
const reachLeft = 24
const openings = '.;:)-'

/** A term among others: its first token with «в течение», the first token left and the first right that is not free. */
export interface Surroundings {
  readonly bound: number
  readonly floor: number
  readonly ceiling: number
}

/** The words that say what a term is counted from: right after it, further on in its clause, or before it. */
export function findEvent(
  text: TimeText,
  term: Term,
  around: Surroundings,
  grammar: DurationGrammar
): Phrase | undefined {
  return eventAfter(text, term.last, around.ceiling, grammar) ?? eventBefore(text, around, grammar)
}

function eventAfter(text: TimeText, from: number, ceiling: number, grammar: DurationGrammar): Phrase | undefined {
  const {tokens} = text
  if (from < ceiling && fitsAt(text, from, grammar.event.near)) {
    const first = tokens[from]?.word === ',' ? from + 1 : from
    return phraseFrom(text, first, first + 2, ceiling, grammar)
  }
  for (let at = from; at < Math.min(ceiling, from + reachRight) && !clauseEnds(tokens, at); at++) {
    const words = startWords(text, at, grammar)
    if (words > 0) return phraseFrom(text, at, at + words + 1, ceiling, grammar)
  }
  return undefined
}

function eventBefore(text: TimeText, around: Surroundings, grammar: DurationGrammar): Phrase | undefined {
  const {tokens} = text
  const {bound, floor} = around
  const {ending} = grammar.event
  if (ending) return endedEvent(text, around, ending, grammar)
  for (let at = bound - 1; at >= Math.max(floor, bound - reachLeft) && !sentenceEnds(tokens, at); at--) {
    const words = startWords(text, at, grammar)
    const phrase = words > 0 ? phraseFrom(text, at, at + words + 1, bound, grammar) : undefined
    if (phrase) return reaches(tokens, phrase, bound, grammar) ? phrase : undefined
  }
  return undefined
}

/** «… алынған күннен бастап Оператор деректерді 3 күн ішінде жояды»: the event ends before the term, in its clause. */
function endedEvent(
  text: TimeText,
  {bound, floor}: Surroundings,
  ending: RegExp,
  grammar: DurationGrammar
): Phrase | undefined {
  const {tokens} = text
  for (let last = bound; last > Math.max(floor + 1, bound - longestEvent); last--) {
    if (fitsAt(text, last, ending)) return phraseTo(text, last, floor, grammar)
    // a comma may close the event itself, or an aside after it: «…, егер заңда өзгеше көзделмесе, …»
    const comma = tokens[last - 1]?.word === ',' ? commaAfter(text, last - 1, floor, ending) : undefined
    if (comma !== undefined) return phraseTo(text, comma, floor, grammar)
    if (fitsAt(text, last - 1, grammar.event.through)) continue
    if (clauseEnds(tokens, last - 1) || isVerb(tokens[last - 1], grammar)) return undefined
  }
  return undefined
}

/** The comma that closes an event: the one at `at`, or the one before an aside that ends there. */
function commaAfter(text: TimeText, at: number, floor: number, ending: RegExp): number | undefined {
  for (let comma = at; comma > Math.max(floor + 1, at - reachRight); comma--) {
    if (text.tokens[comma]?.word === ',' && fitsAt(text, comma, ending)) return comma
    if (sentenceEnds(text.tokens, comma)) return undefined
  }
  return undefined
}

/** How many words at `at` begin an event: «с момента» are two, «начиная с момента» three; 0 where none begins. */
export function startWords(text: TimeText, at: number, {event}: DurationGrammar): number {
  if (text.tokens[at]?.kind !== 'word') return 0
  const counting = event.counting && fitsAt(text, at, event.counting) ? 1 : 0
  const words = wordsAt(text, at + counting, event.start)
  return words && words + counting
}

// an event that opens the sentence governs all of it; one inside it, only what follows without a comma or a verb
function reaches(tokens: readonly Token[], phrase: Phrase, bound: number, grammar: DurationGrammar): boolean {
  const before = tokens[phrase.first - 1]
  if (before === undefined || openings.includes(before.word)) return true
  for (let at = phrase.last; at < bound; at++) {
    if (clauseEnds(tokens, at) || isVerb(tokens[at], grammar)) return false
  }
  return true
}

/** The event from `first` on; none if it ends before the token `least`, that is, with its preposition. */
function phraseFrom(
  text: TimeText,
  first: number,
  least: number,
  limit: number,
  grammar: DurationGrammar
): Phrase | undefined {
  const {tokens} = text
  const {dangling, through} = grammar.event
  const end = Math.min(limit, first + longestEvent)
  let last = first + 1
  let whole = false
  while (last < end) {
    last = afterBracket(tokens, last)
    if (tokens[last]?.word === ',' && fitsAt(text, last, through)) whole = true
    else if (clauseEnds(tokens, last)) break
    if (!whole && stopsAt(text, last, grammar)) break
    last++
  }
  last = Math.min(last, end)
  while (last > first && dangling.has(tokens[last - 1]?.word ?? '')) last--
  return last >= least ? {first, last} : undefined
}

function stopsAt(text: TimeText, at: number, grammar: DurationGrammar): boolean {
  return fitsAt(text, at, grammar.event.stop) || isVerb(text.tokens[at], grammar)
}

function isVerb(token: Token | undefined, grammar: DurationGrammar): boolean {
  return token?.kind === 'word' && grammar.event.verb.test(token.word)
}

function phraseTo(text: TimeText, last: number, floor: number, {event}: DurationGrammar): Phrase {
  const {tokens} = text
  const low = Math.max(floor, last - longestEvent)
  let first = last - 1
  while (first > low && !clauseEnds(tokens, first - 1) && !fitsAt(text, first - 1, event.stop)) first--
  // «12-бабына»: no phrase begins inside a word
  while (tokens[first]?.kind === 'mark') first++
  return {first, last}
}

// «с даты (дня) получения»
function afterBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.word !== '(') return at
  const close = tokens.slice(at, at + longestBracket).findIndex(({word}) => word === ')')
  return close < 0 ? at : at + close + 1
}
