import type {Analysis} from '../../analyze/analysis.js'
import type {In} from '../../analyze/facts.js'
import type {Passage} from '../../analyze/passage.js'
import type {Duration} from '../../language/durations.js'
import {remember} from '../../language/remember.js'
import {type View, viewOf} from '../view.js'
import {termWords} from './words.js'

/** A term with the words of its sentence that may speak of it; indexes are words of `view`, lead-ins first. */
export interface Stretch {
  readonly view: View
  readonly passage: Passage
  readonly term: In<Duration>
  /** The term itself: `first…last`, the end exclusive. */
  readonly first: number
  readonly last: number
  /** The clause around it, no further than the terms beside it. */
  readonly from: number
  readonly to: number
  /** All words between the terms beside it, lead-ins too. */
  readonly wide: {readonly from: number; readonly to: number}
  /** «через 3 года», «по истечении 3 лет»: what it is said of happens when the term is over. */
  readonly lapses: boolean
}

// No sentence promises so many terms; one that names more is a list of them, and to weigh each against all would never end.
const most = 40

/** The terms of all statements, each with its words, in the order of the text; definitions and headings state nothing. */
export function readStretches(analysis: Analysis): readonly Stretch[] {
  return remember(analysis, findStretches)
}

function findStretches(analysis: Analysis): readonly Stretch[] {
  const {durations, durationsAt} = analysis.facts
  const terms = durations.filter(({passage}) => states(analysis, passage) && durationsAt(passage).length <= most)
  return terms.map((term, index) => {
    const {passage} = term
    const view = viewOf(analysis, passage)
    const before = terms[index - 1]
    const after = terms[index + 1]
    const first = wordAt(view, term.start)
    const last = endAt(view, term.end)
    const floor = before?.passage === passage ? endAt(view, before.end) : 0
    const ceiling = after?.passage === passage ? wordAt(view, after.start) : view.stemIds.length
    return {
      view,
      passage,
      term,
      first,
      last,
      from: edgeBefore(view, first, floor),
      to: edgeAfter(view, last, ceiling),
      wide: {from: floor, to: ceiling},
      lapses: hasLapse(passage, first - view.lead, last - view.lead)
    }
  })
}

/** «через 3 года»; in Kazakh behind the term: «3 жыл өткен соң». */
function hasLapse(passage: Passage, first: number, last: number): boolean {
  const {lapses} = termWords(passage)
  const near =
    passage.language === 'kk' ? passage.words.slice(last, last + 2) : passage.words.slice(Math.max(0, first - 2), first)
  return near.some(word => lapses.has(word))
}

function states(analysis: Analysis, passage: Passage): boolean {
  return (passage.kind === 'sentence' || passage.kind === 'cell') && !analysis.isDefinition(passage)
}

function wordAt({passage, lead}: View, offset: number): number {
  const word = passage.starts.findIndex(start => start >= offset)
  return lead + (word < 0 ? passage.words.length : word)
}

function endAt({passage, lead}: View, offset: number): number {
  return lead + passage.ends.findLastIndex(end => end <= offset) + 1
}

/** Where the clause of a term begins: no further back than `floor`; the words of the lead-in belong to the first one. */
function edgeBefore(view: View, first: number, floor: number): number {
  for (let at = first; at > Math.max(floor, view.lead); at--) if (isEdge(view, at)) return at
  return floor
}

function edgeAfter(view: View, last: number, ceiling: number): number {
  for (let at = last; at < ceiling; at++) if (isEdge(view, at)) return at
  return ceiling
}

/** Another clause begins at a word: after a semicolon, before «, а», «, но»; «, а также», «, но не позднее» go on. */
function isEdge({passage, lead}: View, at: number): boolean {
  const word = at - lead
  const gap = passage.leaf.value.slice(passage.ends[word - 1] ?? 0, passage.starts[word])
  if (word <= 0 || gap.includes(';')) return word > 0
  return (
    gap.includes(',') &&
    termWords(passage).opens.has(passage.words[word] ?? '') &&
    !termWords(passage).goesOn.has(passage.words[word + 1] ?? '')
  )
}

/** The word after a term and the event that it is counted from, whose words name acts too: «со дня представления сведений». */
export function afterEvent({term, passage, view, last}: Stretch): number {
  const end = term.event?.end ?? 0
  return Math.max(last, view.lead + passage.ends.findLastIndex(word => word <= end) + 1)
}

/** The words of a view, lead-ins first. */
export function wordsIn({parts, passage}: View): readonly string[] {
  return parts.length === 1 ? passage.words : parts.flatMap(({words}) => words)
}
