import type {Analysis} from '../analyze/analysis.js'
import type {Passage} from '../analyze/passage.js'
import type {Context, Expression, Pattern, Phrase, Sequence, Step} from './pattern.js'
import {type View, viewOf} from './view.js'

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
  for (const index of candidates(analysis, pattern.match)) {
    const passage = analysis.passages[index]
    if (!passage || !counts(analysis, passage, pattern.in)) continue
    const view = viewOf(analysis, passage)
    const range = matchExpression(view, pattern.match)
    if (!range || range.to <= view.lead) continue
    if (pattern.unless?.some(expression => matchExpression(view, expression))) continue
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

function surroundingsFit(analysis: Analysis, passage: Passage, pattern: Pattern): boolean {
  const {near, notNear, around, under, notUnder} = pattern
  const heading = passage.under
  if (under && !(heading && matchExpression(viewOf(analysis, heading), under))) return false
  if (notUnder && heading && matchExpression(viewOf(analysis, heading), notUnder)) return false
  const sameHome = (other: Passage): boolean => other.home === passage.home
  if (near && !matchesNear(analysis, near, sameHome)) return false
  if (around && !matchesNear(analysis, around, other => isAround(passage, other))) return false
  return !(notNear && matchesNear(analysis, notNear, sameHome))
}

function matchesNear(analysis: Analysis, expression: Expression, isNear: (other: Passage) => boolean): boolean {
  return candidates(analysis, expression).some(index => {
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
  return candidates(analysis, expression).some(index => {
    const passage = analysis.passages[index]
    return passage !== undefined && matchExpression(viewOf(analysis, passage, false), expression) !== undefined
  })
}

/** Passages that hold a word of the rarest sequence: the only ones worth reading. */
export function candidates(analysis: Analysis, expression: Expression): readonly number[] {
  let best: readonly number[] | undefined
  for (const sequence of expression.all) {
    for (const phrase of sequence.phrases) {
      const found = starts(analysis, phrase[0])
      if (best === undefined || found.length < best.length) best = found
    }
  }
  return best ?? []
}

function starts(analysis: Analysis, step: Step | undefined): readonly number[] {
  if (!step) return []
  if ('fact' in step) return analysis.withFact(step.fact)
  if ('any' in step) return union(step.any.map(phrase => starts(analysis, phrase[0])))
  const lists = 'stems' in step ? step.stems.map(stem => analysis.withStem(stem)) : []
  return union([...lists, ...(step.words ?? []).map(word => analysis.withStem(analysis.stem(word)))])
}

function union(lists: readonly (readonly number[])[]): readonly number[] {
  const filled = lists.filter(list => list.length > 0)
  if (filled.length < 2) return filled[0] ?? []
  return [...new Set(filled.flat())].sort((a, b) => a - b)
}

/** The words that `expression` covers in `view`, from the first to the last, or undefined. */
export function matchExpression(view: View, expression: Expression): Range | undefined {
  let from = Number.POSITIVE_INFINITY
  let to = 0
  for (const sequence of expression.all) {
    const range = matchSequence(view, sequence)
    if (!range) return undefined
    from = Math.min(from, range.from)
    to = Math.max(to, range.to)
  }
  if (expression.none.some(sequence => matchSequence(view, sequence))) return undefined
  return {from, to}
}

function matchSequence(view: View, sequence: Sequence): Range | undefined {
  const budget = {left: mostSteps}
  let lead: Range | undefined
  for (let at = 0; at < view.words.length; at++) {
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
  if (end < 0) return -1
  if (index === sequence.phrases.length - 1) return end
  const gap = sequence.gaps[index] ?? null
  const last = gap === null ? view.words.length - 1 : Math.min(end + gap, view.words.length - 1)
  for (let next = end; next <= last && budget.left > 0; next++) {
    const found = matchFrom(view, sequence, index + 1, next, budget)
    if (found >= 0) return found
  }
  return -1
}

/** Index after the phrase that begins at word `at`, or -1. */
function matchPhrase(view: View, phrase: Phrase, index: number, at: number): number {
  const step = phrase[index]
  if (!step) return at
  if (at >= view.words.length) return -1
  if ('any' in step) {
    for (const option of step.any) {
      const end = matchPhrase(view, option, 0, at)
      const rest = end < 0 ? -1 : matchPhrase(view, phrase, index + 1, end)
      if (rest >= 0) return rest
    }
    return -1
  }
  const end = matchStep(view, step, at)
  return end < 0 ? -1 : matchPhrase(view, phrase, index + 1, end)
}

function matchStep(view: View, step: Exclude<Step, {any: unknown}>, at: number): number {
  if ('fact' in step) return view.factEnd(step.fact, at)
  const stem = view.stems[at] ?? ''
  const word = view.words[at] ?? ''
  const hit = ('stems' in step && step.stems.includes(stem)) || step.words?.includes(word)
  return hit ? at + 1 : -1
}
