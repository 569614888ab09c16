import type {Passage} from '../../passage.js'
import {gapBefore} from '../gaps.js'
import {helpersBefore} from './helpers.js'
import {GOES_ON, type Opening, openingAt} from './openings.js'

const PARTS = /;|:\s|\s[–—]\s|\s-\s/
const HELPING =
  /^(?:will|shall|may|might|can|could|must|should|cannot|do|does|did|is|are|was|were|has|have|had|won|don|doesn)$/
const STARTS = /^(?:the|our|your|such|any|all|this|these|its|their|no|personal|data|we|you|they|it|company|operator)$/

/** What tells where the main clause goes on. */
export interface Bounds {
  isData(at: number): boolean
  isSubject(at: number): boolean
  isVerb(at: number): boolean
}

/** Index after the last word: at a sign that parts clauses, or where the main clause goes on. */
export function endOf(passage: Passage, opening: Opening, bounds: Bounds): number {
  const {words} = passage
  const {kind, from, after} = opening
  const state = {clause: opening.clause || isLeadingClause(passage, opening, bounds), verbs: 0}
  let open = 0
  for (let at = after; at < words.length; at++) {
    const gap = gapBefore(passage, at)
    if (gap !== ' ') {
      if (PARTS.test(gap)) return at
      open += count(gap, '(') - count(gap, ')')
      if (open < 0) return at
      if (open === 0 && gap.includes(',') && isNext(passage, opening, at, bounds)) return at
    }
    const inner = kind === 'exception' || at === after ? undefined : openingAt(passage, at, bounds.isData)
    if (inner && inner.from > from && inner.from >= after && parts(opening, inner, passage)) return inner.from
    if (open > 0) continue
    const end = endAtVerb(passage, opening, at, bounds, state)
    if (end !== undefined) return end
  }
  return words.length
}

/** What a region has held so far: words that make it a clause, and verbs. */
interface State {
  clause: boolean
  verbs: number
}

const JOINED = /^(?:and|or)$/
const INSIDE = /^(?:and|or|that|which|data|information|as|if|when|unless|before|after)$/

/** Whether the verb, or the «we», at word `at` is of the main clause; undefined where it is not. */
function endAtVerb(
  passage: Passage,
  {kind, after}: Opening,
  at: number,
  bounds: Bounds,
  state: State
): number | undefined {
  const {words} = passage
  const word = words[at] ?? ''
  const last = words[at - 1] ?? ''
  if (/^(?:that|which|who|if|when|how|what|why|where|whether)$/.test(word)) state.clause = true
  const helps = HELPING.test(word)
  const isHelped = helpersBefore(passage, at).words.some(one => HELPING.test(one))
  if (helps || (bounds.isVerb(at) && !isHelped)) {
    if (!state.clause && JOINED.test(last)) return at - 1
    if (!state.clause && kind !== 'exception' && !isInsidePhrase(passage, at, after))
      return startOfSubject(passage, at, after, bounds)
    // «data we collect may be shared»: the second verb is that of the main clause.
    if (kind === 'relative' && state.verbs > 0 && helps && !JOINED.test(last)) return at
    if (!isHelped) state.verbs++
  }
  if (word !== 'we' || !state.clause || at <= after + 1) return undefined
  return GOES_ON.test(words[at + 1] ?? '') || (state.verbs > 0 && !INSIDE.test(last)) ? at : undefined
}

/** After a comma the main clause goes on; behind what the sentence opens with a subject is enough. */
function isNext(passage: Passage, {from}: Opening, at: number, bounds: Bounds): boolean {
  const word = passage.words[at] ?? ''
  return goesOn(passage, at, bounds) || (from === 0 && begins(word, at, bounds))
}

/** «After an account is deleted, data …»: a verb stands before the comma that ends what the sentence begins with. */
function isLeadingClause(passage: Passage, {from, after, kind}: Opening, bounds: Bounds): boolean {
  if (kind === 'purpose') return false
  if (from > 0) return isTrailingClause(passage, from, after, bounds)
  let verb = false
  for (let at = after; at < passage.words.length; at++) {
    if (gapBefore(passage, at).includes(',')) return verb
    verb ||= HELPING.test(passage.words[at] ?? '') || bounds.isVerb(at)
  }
  return false
}

/** «after consent is withdrawn» at the end: nothing else is left for its verb to state. */
function isTrailingClause(passage: Passage, from: number, after: number, bounds: Bounds): boolean {
  if (!/^(?:after|once|before|following)$/.test(passage.words[from] ?? '')) return false
  for (let at = after; at < Math.min(after + 6, passage.words.length); at++) {
    if (gapBefore(passage, at).includes(',')) return false
    if (HELPING.test(passage.words[at] ?? '') || bounds.isVerb(at)) return true
  }
  return false
}

function isInsidePhrase({words}: Passage, at: number, after: number): boolean {
  return at === after || /^(?:as|to|that|which|who)$/.test(words[at - 1] ?? '')
}

/** The verb of the main clause stands at word `at`; its subject began before. */
function startOfSubject({words}: Passage, at: number, after: number, bounds: Bounds): number {
  for (let from = at; from > after; from--) if (bounds.isSubject(from) || words[from] === 'we') return from
  for (let from = at - 1; from > after; from--)
    if (bounds.isData(from) && !bounds.isData(from - 1)) return STARTS.test(words[from - 1] ?? '') ? from - 1 : from
  return at
}

/** A limit of another kind ends a phrase; inside a clause only an exception does. */
function parts(opening: Opening, inner: Opening, {words}: Passage): boolean {
  if (inner.kind === 'exception') return true
  if (
    opening.kind === 'condition' &&
    inner.kind === 'purpose' &&
    /^(?:consent|consents|right|request|requests)$/.test(words[inner.from - 1] ?? '')
  )
    return false
  return !opening.clause && inner.kind !== opening.kind && inner.kind !== 'relative'
}

/** Behind what a sentence opens with a subject follows the first comma. */
function begins(word: string, at: number, bounds: Bounds): boolean {
  return bounds.isSubject(at) || bounds.isData(at) || STARTS.test(word)
}

/** After a comma: a subject and what it does, or a conjunction that parts main clauses. */
function goesOn(passage: Passage, at: number, bounds: Bounds): boolean {
  const {words} = passage
  const word = words[at] ?? ''
  if (/^(?:but|however|and|nor|yet)$/.test(word)) {
    const next = words[at + 1] ?? ''
    return word !== 'and' || bounds.isSubject(at + 1) || HELPING.test(next) || bounds.isVerb(at + 1) || next === 'we'
  }
  if (HELPING.test(word) || bounds.isVerb(at)) return true
  if (!bounds.isSubject(at) && !STARTS.test(word) && !bounds.isData(at)) return false
  // A subject has its verb soon after it; a thing in a list has none.
  for (let next = at; next < Math.min(at + 12, words.length); next++) {
    if (next > at && /[,;:]/.test(gapBefore(passage, next))) return false
    if (HELPING.test(words[next] ?? '') || bounds.isVerb(next)) return true
  }
  return bounds.isSubject(at) && /^(?:we|the)$/.test(word)
}

function count(text: string, sign: string): number {
  let found = 0
  for (const one of text) if (one === sign) found++
  return found
}
