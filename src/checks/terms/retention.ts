import type {Analysis} from '../../analyze/analysis.js'
import type {Passage} from '../../analyze/passage.js'
import type {Confidence} from '../../finding.js'
import {type Duration, workingDays} from '../../language/durations.js'
import type {Claim} from '../clash.js'
import {evidenceOf, wordsOf} from '../evidence.js'
import {findMatches, matchesWithin} from '../match.js'
import type {Part} from '../pattern.js'
import {viewOf} from '../view.js'
import {standBeside} from './beside.js'
import {type Kept, keptIn, type Retention} from './kept.js'
import {isSameLength} from './length.js'
import {isSameObject} from './object.js'
import {isGeneric} from './object-words.js'
import {findPartsIn} from './parts-in.js'
import {readStretches, type Stretch} from './stretch.js'
import {termWords} from './words.js'

/** One term for which something is kept. */
export interface KeptTerm extends Claim, Omit<Kept, 'verb'> {
  readonly bound: Duration['bound']
  /** Undefined for a term without end. */
  readonly term: Duration | undefined
  readonly words: string
  /** What it is counted from: known events, and the stems of the words that say so. */
  readonly events: ReadonlySet<Part>
  readonly since: ReadonlySet<string>
}

/** Terms to keep in the order of the text, those without end at last. */
export function readRetention(analysis: Analysis, options: Retention): KeptTerm[] {
  return [...readStretches(analysis).flatMap(one => ofTerm(analysis, options, one)), ...withoutEnd(analysis, options)]
}

function ofTerm(analysis: Analysis, options: Retention, stretch: Stretch): KeptTerm[] {
  const {view, passage, term, first, last, from, to} = stretch
  if (options.never.some(expression => matchesWithin(view, {from, to}, expression))) return []
  const kept = keptIn(analysis, options, view, {from, to}, {first, lapses: stretch.lapses, done: last})
  if (!kept) return []
  const start = Math.min(term.start, passage.starts[Math.max(0, kept.verb.from)] ?? term.start)
  const end = Math.max(term.end, last - view.lead < kept.verb.to ? (passage.ends[kept.verb.to - 1] ?? 0) : 0)
  return [
    {
      ...kept,
      at: {passage, start, end},
      bound: kept.isRemoval ? 'at-most' : boundOf(term),
      term,
      words: term.text,
      events: new Set(findPartsIn(options.events, view, {from, to}).map(({part}) => part)),
      since: stemsOf(passage, term.event)
    }
  ]
}

function withoutEnd(analysis: Analysis, options: Retention): KeptTerm[] {
  return options.unlimited
    .flatMap(pattern => findMatches(analysis, pattern))
    .flatMap(match => {
      const {passage} = match
      const view = viewOf(analysis, passage)
      const kept = keptIn(
        analysis,
        options,
        view,
        {from: 0, to: view.stemIds.length},
        {first: match.from + view.lead, lapses: false, done: 0}
      )
      const at = evidenceOf(match)
      const none = {bound: 'exact', term: undefined, events: new Set<Part>(), since: new Set<string>()} as const
      return kept ? [{...kept, ...none, at, words: wordsOf(at)}] : []
    })
}

/** «В течение 5 лет» is how long data are kept, not a bound; «не храним дольше 30 дней» is an upper one. */
function boundOf({bound, start, end, passage}: Stretch['term']): Duration['bound'] {
  const before = passage.leaf.value.slice(Math.max(0, start - 60), start)
  const after = passage.leaf.value.slice(end, end + 60)
  const {noMore, neverLonger, noMoreAfter} = termWords(passage)
  if (neverLonger.test(before)) return 'at-most'
  if (bound === 'at-least') return 'at-least'
  return noMore.test(before) || noMoreAfter?.test(after) ? 'at-most' : 'exact'
}

function stemsOf(passage: Passage, event: Duration['event']): ReadonlySet<string> {
  if (!event) return new Set()
  const {counting} = termWords(passage)
  return new Set(
    passage.stems.filter((stem, at) => {
      const start = passage.starts[at] ?? 0
      return start >= event.start && start < event.end && !isGeneric(stem) && !counting.test(stem)
    })
  )
}

/** How sure it is that one thing is kept for two terms. */
export function clashOfRetention(one: KeptTerm, other: KeptTerm): Confidence | undefined {
  const isSince = sharesAny(one.events, other.events) || sharesAny(one.since, other.since)
  if (one.keeps !== other.keeps || !isSameObject(one.object, other.object, isSince)) return undefined
  const isOneEvent = isSince && one.isRemoval !== other.isRemoval && areParagraphs(one.at.passage, other.at.passage)
  if ((!isOneEvent && standBeside(one.at.passage, other.at.passage)) || areCompatible(one, other)) return undefined
  if (one.circumstance !== other.circumstance || one.cases.size !== other.cases.size) return undefined
  if (one.cases.size > 0 && !sharesAny(one.cases, other.cases)) return undefined
  if (one.isRemoval || other.isRemoval) return one.isRemoval !== other.isRemoval && isSince ? 'medium' : undefined
  if (!one.term || !other.term) return 'high'
  const [told, retold] = [isCounted(one), isCounted(other)]
  if (!told || !retold) return told === retold ? 'high' : 'medium'
  return isSince ? 'high' : undefined
}

/** «When the account is closed» is what both terms are counted from, not what parts them; as far as it is read so. */
function areParagraphs(one: Passage, other: Passage): boolean {
  return one.language !== 'ru' && one.node !== other.node
}

function sharesAny<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): boolean {
  return [...one].some(value => other.has(value))
}

function isCounted({events, since}: KeptTerm): boolean {
  return events.size > 0 || since.size > 0
}

/** Whether something can be kept as long as both say: «не менее 3 лет» and «не более 5 лет». */
function areCompatible(one: KeptTerm, other: KeptTerm): boolean {
  if (!one.term || !other.term) return one.term === other.term || [one, other].some(({bound}) => bound === 'at-least')
  if (isSameLength(one.term, other.term)) return true
  const [short, long] = workingDays(one.term) < workingDays(other.term) ? [one, other] : [other, one]
  if (short.bound === 'at-least') return true
  return long.bound === 'at-most' && short.bound === 'exact'
}
