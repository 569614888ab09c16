import type {Passage} from '../../passage.js'
import {gapBefore} from '../gaps.js'
import type {Outline} from '../grammar.js'
import type {Region} from '../parts.js'
import {forceBefore} from './forces.js'
import {ADVERB, helpersBefore, isBe} from './helpers.js'
import {type Opening, openingAt} from './openings.js'

const PARTS = /;|:\s|\s[–—]\s|\s-\s/
const HELPING =
  /^(?:will|shall|may|might|can|could|must|should|cannot|do|does|did|is|are|was|were|has|have|had|won|don|doesn)$/
const STARTS = /^(?:the|our|your|such|any|all|this|these|its|their|no|personal|data|we|you|they|it|company|operator)$/

/** Finds the regions of a sentence from left to right; none inside another. */
export function regionsOf(outline: Outline): Region[] {
  const {passage, mentions} = outline
  const data = new Set<number>()
  for (const {from, to} of mentions.of(passage, 'data-noun')) for (let at = from; at < to; at++) data.add(at)
  const isData = (at: number): boolean => data.has(at)
  const subjects = new Set(outline.parties.filter(party => party.form === 'nominative').map(party => party.from))
  const verbs = new Set(outline.actions.filter(one => one.form === 'does' || one.form === 'done').map(({at}) => at))
  const bounds: Bounds = {isData, isSubject: at => subjects.has(at), isVerb: at => verbs.has(at)}
  const regions: Region[] = []
  for (let at = 0; at < passage.words.length; at++) {
    const opening = openingAt(passage, at, isData)
    if (!opening || opening.from < (regions.at(-1)?.to ?? 0) || isGoverned(outline, opening)) continue
    const to = endOf(passage, opening, bounds)
    regions.push({kind: describes(passage, opening) ? 'relative' : opening.kind, from: opening.from, to})
    at = to - 1
  }
  return regions
}

interface Bounds {
  isData(at: number): boolean
  isSubject(at: number): boolean
  isVerb(at: number): boolean
}

/** «is obliged to store», «we may use and share»: an infinitive with a force is what is said, not what for. */
function isGoverned({passage, actions, announced}: Outline, {kind, from}: Opening): boolean {
  if (kind !== 'purpose' || passage.words[from] !== 'to') return false
  if (from === 0 && announced) return true
  if (forceBefore(passage, from + 1)) return true
  // «to collect, store and use» after a force that governs the first of them.
  const last = actions.findLast(({at, form}) => form === 'to-do' && at < from)
  const before = passage.words[from - 1] ?? ''
  if (last === undefined || kindless(passage, last.at)) return false
  // «not to disclose … and not to distribute».
  if (before === 'not') return /^(?:and|or|nor)$/.test(passage.words[from - 2] ?? '')
  return from - last.at < 4 && /^(?:and|or)$/.test(before)
}

/** Nothing gives the infinitive a force. */
function kindless(passage: Passage, at: number): boolean {
  return forceBefore(passage, at) === undefined
}

/** «data provided during registration», «data we collect when you …»: a limit of what is described. */
function describes({words}: Passage, {kind, from}: Opening): boolean {
  const before = words[from - 1] ?? ''
  if (
    kind !== 'condition' ||
    !/^(?:provided|collected|submitted|obtained|specified|received|entered|indicated)$/.test(before)
  )
    return false
  return !isBe(words[from - 2] ?? '') && !ADVERB.test(words[from - 2] ?? '')
}

/** Index after the last word: at a sign that parts clauses, or where the main clause goes on. */
function endOf(passage: Passage, opening: Opening, bounds: Bounds): number {
  const {words} = passage
  const {kind, after} = opening
  let clause = opening.clause || isLeadingClause(passage, opening, bounds)
  let open = 0
  let verbs = 0
  for (let at = after; at < words.length; at++) {
    const gap = gapBefore(passage, at)
    if (gap !== ' ') {
      if (PARTS.test(gap)) return at
      open += count(gap, '(') - count(gap, ')')
      if (open < 0) return at
    }
    const word = words[at] ?? ''
    if (
      open === 0 &&
      gap.includes(',') &&
      (goesOn(passage, at, bounds) || (opening.from === 0 && begins(words[at] ?? '', at, bounds)))
    )
      return at
    const inner = kind === 'exception' ? undefined : openingAt(passage, at, bounds.isData)
    if (inner && inner.from > opening.from && inner.from >= after && at > after && parts(opening, inner, passage))
      return inner.from
    if (open > 0) continue
    if (/^(?:that|which|who|if|when|how|what|why|where|whether)$/.test(word)) clause = true
    const isVerb = HELPING.test(word) || bounds.isVerb(at)
    if (isVerb && (!isHelped(passage, at) || HELPING.test(word))) {
      if (!clause && /^(?:and|or)$/.test(words[at - 1] ?? '')) return at - 1
      if (!clause && kind !== 'exception' && !isInsidePhrase(passage, at, after))
        return startOfSubject(passage, at, after, bounds)
      // «data we collect may be shared»: the second verb is that of the main clause.
      if (kind === 'relative' && verbs > 0 && HELPING.test(word) && !/^(?:and|or)$/.test(words[at - 1] ?? '')) return at
      if (!isHelped(passage, at)) verbs++
    }
    if (
      clause &&
      verbs > 0 &&
      at > after + 1 &&
      words[at] === 'we' &&
      !/^(?:and|or|that|which|data|information|as|if|when|unless|before|after)$/.test(words[at - 1] ?? '')
    )
      return at
  }
  return words.length
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

/** A verb right behind its helping words is counted with them. */
function isHelped(passage: Passage, at: number): boolean {
  return helpersBefore(passage, at).words.some(word => HELPING.test(word))
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
