import type {Analysis} from '../analyze/analysis.js'
import {hasBit} from '../analyze/bits.js'
import type {Passage} from '../analyze/passage.js'
import {boundOf} from './bound.js'
import type {Context, Expression, Pattern, Phrase, Sequence, Step} from './pattern.js'
import {cutView, factEnd, nextFact, type View, viewOf} from './view.js'
import {mayMatch, whereOf} from './where.js'

/** Where a pattern matched: word indexes `from…to` of the passage's own words. */
export interface Match {
  readonly passage: Passage
  readonly from: number
  readonly to: number
}

interface Range {
  readonly from: number
  readonly to: number
}

// A sentence of ten thousand words is nobody's; what a pattern may try there is bounded all the same.
const mostSteps = 20_000

/** Every passage that `pattern` matches, in the order of the text. */
export function findMatches(analysis: Analysis, pattern: Pattern): Match[] {
  if (pattern.anywhere && !matchesAnywhere(analysis, pattern.anywhere)) return []
  const matches: Match[] = []
  for (const index of whereOf(analysis, pattern.match)) {
    const passage = analysis.passages[index]
    if (!passage || !counts(analysis, passage, pattern.in)) continue
    const view = viewOf(analysis, passage)
    const range = matchExpression(view, pattern.match)
    if (!range || range.to <= view.lead) continue
    if (pattern.unless?.some(expression => matchesIn(view, expression))) continue
    if (!surroundingsFit(analysis, passage, pattern)) continue
    matches.push({passage, from: Math.max(0, range.from - view.lead), to: range.to - view.lead})
  }
  return matches
}

function counts(analysis: Analysis, passage: Passage, also: readonly Context[] = []): boolean {
  const {kind} = passage
  if (kind !== 'sentence' && kind !== 'cell') return also.includes(kind)
  return also.includes('definition') || !analysis.isDefinition(passage)
}

/** Whether the expression matches this passage; one that lacks a word of it is not read. */
export function matchesIn(view: View, expression: Expression): boolean {
  return mayMatch(view, expression) && matchExpression(view, expression) !== undefined
}

/** Whether the expression, which asks for no facts, matches the words `from…to` of a view. */
export function matchesWithin(view: View, {from, to}: Range, expression: Expression): boolean {
  return mayMatch(view, expression) && matchExpression(cutView(view, from, to), expression) !== undefined
}

function surroundingsFit(analysis: Analysis, passage: Passage, pattern: Pattern): boolean {
  const {near, notNear, around, under, notUnder} = pattern
  const heading = passage.under
  if (under && !(heading && matchesIn(viewOf(analysis, heading), under))) return false
  if (notUnder && heading && matchesIn(viewOf(analysis, heading), notUnder)) return false
  const sameHome = (other: Passage): boolean => other.home === passage.home
  if (near && !matchesNear(analysis, near, sameHome)) return false
  if (around && !matchesNear(analysis, around, other => isAround(passage, other))) return false
  return !(notNear && matchesNear(analysis, notNear, sameHome))
}

function matchesNear(analysis: Analysis, expression: Expression, isNear: (other: Passage) => boolean): boolean {
  return whereOf(analysis, expression).some(index => {
    const other = analysis.passages[index]
    return other !== undefined && isNear(other) && matchExpression(viewOf(analysis, other), expression) !== undefined
  })
}

/** Whether `other` stands in the clause of `passage`, in a sibling of it or in what announces them. */
export function isAround(passage: Passage, other: Passage): boolean {
  const parent = passage.home.replace(/[./][^./]*$/, '')
  return other.home === parent || other.home.startsWith(`${parent}.`) || other.home.startsWith(`${parent}/`)
}

/** Whether any sentence or heading matches. */
export function matchesAnywhere(analysis: Analysis, expression: Expression): boolean {
  return whereOf(analysis, expression).some(index => {
    const passage = analysis.passages[index]
    return passage !== undefined && matchExpression(viewOf(analysis, passage, false), expression) !== undefined
  })
}

/** The words that `expression` covers in `view` from word `start` on, from the first to the last, or undefined. */
export function matchExpression(view: View, expression: Expression, start = 0): Range | undefined {
  let from = Number.POSITIVE_INFINITY
  let to = 0
  for (const sequence of expression.all) {
    const range = matchSequence(view, sequence, start)
    if (!range) return undefined
    from = Math.min(from, range.from)
    to = Math.max(to, range.to)
  }
  if (expression.none.some(sequence => matchSequence(view, sequence, start))) return undefined
  return {from, to}
}

function matchSequence(view: View, sequence: Sequence, start: number): Range | undefined {
  const [first] = sequence.phrases
  const {length} = view.stemIds
  if (!first) return undefined
  const budget = {left: mostSteps}
  let lead: Range | undefined
  for (let at = nextStart(view, first, start, length); at < length; at = nextStart(view, first, at + 1, length)) {
    const to = matchFrom(view, sequence, 0, at, budget)
    if (budget.left <= 0) return lead
    if (to < 0) continue
    // A match in the lead-in alone says nothing of this item; look on for one that reaches it.
    if (to > view.lead) return {from: at, to}
    lead ??= {from: at, to}
  }
  return lead
}

function matchFrom(view: View, sequence: Sequence, index: number, at: number, budget: {left: number}): number {
  const phrase = sequence.phrases[index]
  if (!phrase) return at
  budget.left--
  const end = matchPhrase(view, phrase, 0, at)
  const following = sequence.phrases[index + 1]
  if (end < 0 || !following) return end
  const gap = sequence.gaps[index] ?? null
  const {length} = view.stemIds
  const limit = gap === null ? length : Math.min(end + gap + 1, length)
  for (
    let next = nextStart(view, following, end, limit);
    next < limit;
    next = nextStart(view, following, next + 1, limit)
  ) {
    if (budget.left <= 0) break
    const found = matchFrom(view, sequence, index + 1, next, budget)
    if (found >= 0) return found
  }
  return -1
}

/** Index after the phrase that begins at word `at`, or -1. */
function matchPhrase(view: View, phrase: Phrase, index: number, at: number): number {
  const step = phrase[index]
  if (!step) return at
  if (at >= view.stemIds.length) return -1
  if (step.any) {
    const {options} = boundOf(view.bounds, step)
    for (const option of options.get(view.stemIds[at] ?? -1) ?? options.get(-1) ?? step.any) {
      const end = matchPhrase(view, option, 0, at)
      const rest = end < 0 || index === phrase.length - 1 ? end : matchPhrase(view, phrase, index + 1, end)
      if (rest >= 0) return rest
    }
    return -1
  }
  const end = matchWord(view, step, at)
  return end < 0 || index === phrase.length - 1 ? end : matchPhrase(view, phrase, index + 1, end)
}

function matchWord(view: View, step: Step, at: number): number {
  if (step.fact) return factEnd(view, step.fact, at)
  const {stems, words} = boundOf(view.bounds, step)
  return hasBit(stems, view.stemIds[at] ?? 0) || hasBit(words, view.wordIds[at] ?? 0) ? at + 1 : -1
}

/** First word at or after `from` and before `limit` with which a phrase may begin, or `limit`. */
function nextStart(view: View, phrase: Phrase, from: number, limit: number): number {
  const {stemIds, wordIds} = view
  const [step] = phrase
  if (!step) return limit
  const {stems, words, facts} = boundOf(view.bounds, step)
  let end = limit
  if (facts.length > 0) for (const fact of facts) end = Math.min(end, nextFact(view, fact, from))
  // The numbers of a policy mostly lie outside a small set, which is dear to ask for them.
  const highest = stems.length << 5
  const exact = words.length > 0
  for (let at = from; at < end; at++) {
    const stem = stemIds[at] ?? 0
    if ((stem < highest && hasBit(stems, stem)) || (exact && hasBit(words, wordIds[at] ?? 0))) return at
  }
  return end
}
