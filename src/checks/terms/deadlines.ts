import type {Analysis} from '../../analyze/analysis.js'
import type {Confidence} from '../../finding.js'
import type {Duration} from '../../language/durations.js'
import type {Claim} from '../clash.js'
import {matchesWithin} from '../match.js'
import type {Expression, Part} from '../pattern.js'
import type {View} from '../view.js'
import {eventsAround} from './around.js'
import {standBeside} from './beside.js'
import {isOthersDuty, isSubordinate} from './duty.js'
import {isSameLength} from './length.js'
import {isSameObject, objectOf, type StatedObject, type Words} from './object.js'
import {type FoundPart, findPartsIn} from './parts-in.js'
import {afterEvent, readStretches, type Stretch, wordsIn} from './stretch.js'
import {termWords} from './words.js'

/** Which acts a policy promises in time, and what tells two promises apart. */
export interface Deadlines {
  /** To answer a request, a claim, the authority: each an act of its own. */
  readonly answers: readonly Part[]
  /** The same act whatever it answers to: to correct, to report a breach. */
  readonly acts: readonly Part[]
  /** Acts that are the same only after the same event: to destroy what was unlawful, or after a withdrawal. */
  readonly actsByEvent: readonly Part[]
  readonly events: readonly Part[]
  /** An event where no other is named: the demand itself, whatever it demands. */
  readonly demands: readonly Part[]
  /** Words that make it another case: employees, oral requests. */
  readonly cases: readonly Part[]
  /** Words beside a term that bounds no act as a rule: an extension, a term to keep. */
  readonly never: readonly Expression[]
}

/** One term promised for one act. */
export interface Deadline extends Claim {
  readonly act: Part
  readonly byEvent: boolean
  readonly events: ReadonlySet<Part>
  /** The events stand beside the term, not in the words around it. */
  readonly isPlain: boolean
  readonly cases: ReadonlySet<Part>
  readonly object: StatedObject | undefined
  readonly term: Duration
}

/** Terms of the acts that the operator promises more than once, in the order of the text. */
export function readDeadlines(analysis: Analysis, options: Deadlines): Deadline[] {
  const promises = readPromises(analysis, options)
  const counts = new Map<Part, number>()
  for (const {act} of promises) counts.set(act.part, (counts.get(act.part) ?? 0) + 1)
  return promises
    .filter(({act}) => (counts.get(act.part) ?? 0) > 1)
    .map(({stretch, act}) => describe(analysis, options, stretch, act))
}

interface Promised {
  readonly stretch: Stretch
  readonly act: FoundPart
}

function readPromises(analysis: Analysis, options: Deadlines): Promised[] {
  let taken: {readonly passage: number; readonly to: number} | undefined
  return readStretches(analysis).flatMap(whole => {
    const {view, passage, term, to} = whole
    const from = taken?.passage === passage.index ? Math.max(whole.from, taken.to) : whole.from
    const stretch = {...whole, from}
    if (options.never.some(expression => matchesWithin(view, {from, to}, expression))) return []
    const {acts, after} = actsOf(options, stretch)
    if (after && acts.length > 0) taken = {passage: passage.index, to: Math.max(...acts.map(act => act.to))}
    if (term.bound === 'at-least' && !isNotice(whole)) return []
    return acts
      .filter(act => !isOthersDuty(view, from, act) && !(whole.lapses && isEnd(view, act)))
      .map(act => ({stretch, act}))
  })
}

/** «удаляется через 3 года» is how long it is kept. */
function isEnd(view: View, {from, to}: FoundPart): boolean {
  return wordsIn(view)
    .slice(from, to)
    .some(word => termWords(view.passage).removes.test(word))
}

/** The acts that a term bounds: those before it, the nearest and what is joined to it, else those after it. */
function actsOf(options: Deadlines, stretch: Stretch): {acts: FoundPart[]; after: boolean} {
  const {view, from, first, last, to} = stretch
  const all = [...options.answers, ...options.acts, ...options.actsByEvent]
  const before = findPartsIn(all, view, {from, to: first}, {from, to}).filter(act => !isSubordinate(view, act))
  if (before.length === 0) {
    const after = findPartsIn(all, view, {from: afterEvent(stretch), to}, {from, to})
    const behind = after.length > 0 ? after : findPartsIn(all, view, {from: last, to}, {from, to})
    // A Kazakh verb stands behind the term, and whom it is said of before it.
    const isAround = behind.length === 0 && view.passage.language !== 'ru'
    return {acts: isAround ? findPartsIn(all, view, {from, to}) : behind, after: true}
  }
  const nearest = before.reduce((one, other) => (other.to > one.to ? other : one))
  const isAnswer = options.answers.includes(nearest.part)
  return {acts: before.filter(({part}) => options.answers.includes(part) === isAnswer), after: false}
}

/** «не позднее чем за 10 дней до вступления в силу» is a term like any other. */
function isNotice({passage, view, first, last}: Stretch): boolean {
  const {notice} = termWords(passage)
  const {words} = passage
  if (passage.language === 'ru') return notice.has(words[first - view.lead - 1] ?? '')
  return words
    .slice(last - view.lead, last - view.lead + 3)
    .some(word => notice.has(word) || /^(?:before|prior|advance)$/.test(word))
}

function describe(analysis: Analysis, options: Deadlines, stretch: Stretch, {part, from, to}: FoundPart): Deadline {
  const {view, passage, term} = stretch
  const {lead} = view
  const verb = {from: from - lead, to: to - lead}
  const around = {from: Math.max(0, stretch.from - lead), to: stretch.to - lead}
  const start = Math.min(term.start, passage.starts[Math.max(0, verb.from)] ?? term.start)
  const end = Math.max(term.end, passage.ends[verb.to - 1] ?? term.end)
  return {
    at: {passage, start, end},
    act: part,
    byEvent: options.actsByEvent.includes(part),
    ...eventsOf(analysis, options, stretch, {from, to}),
    cases: new Set(findPartsIn(options.cases, view, {from: lead, to: view.stemIds.length}).map(found => found.part)),
    object: verb.from < 0 ? undefined : objectOf(analysis, passage, verb, around),
    term
  }
}

/** The events beside a term, else in its sentence, else around it, else the bare demand. */
function eventsOf(
  analysis: Analysis,
  {events, demands}: Deadlines,
  {view, passage, wide, ...clause}: Stretch,
  act: Words
): Pick<Deadline, 'events' | 'isPlain'> {
  const eventsIn = (words: Words): FoundPart[] =>
    findPartsIn(events, view, words).filter(event => event.from > act.from || event.to < act.to)
  const inClause = eventsIn(clause)
  const own = inClause.length > 0 ? inClause : eventsIn(wide)
  if (own.length > 0) return {events: new Set(own.map(({part}) => part)), isPlain: true}
  const near = eventsAround(analysis, passage, events)
  if (near.length > 0) return {events: new Set(near), isPlain: false}
  return {events: new Set(findPartsIn(demands, view, wide).map(({part}) => part)), isPlain: true}
}

/** How sure it is that one act is promised in two terms. */
export function clashOfDeadlines(one: Deadline, other: Deadline): Confidence | undefined {
  if (one.act !== other.act || isSameLength(one.term, other.term)) return undefined
  if (standBeside(one.at.passage, other.at.passage)) return undefined
  if (!isSameSet(one.cases, other.cases)) return undefined
  if (!one.byEvent) return 'high'
  if (one.object && other.object && !isSameObject(one.object, other.object)) return undefined
  const isShared = [...one.events].some(event => other.events.has(event))
  if (!isShared) return undefined
  return one.isPlain && other.isPlain ? 'high' : 'medium'
}

function isSameSet(one: ReadonlySet<Part>, other: ReadonlySet<Part>): boolean {
  return one.size === other.size && [...one].every(part => other.has(part))
}
