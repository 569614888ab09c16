import type {Analysis} from '../../analyze/analysis.js'
import type {Passage} from '../../analyze/passage.js'
import {matchesWithin} from '../match.js'
import type {Expression, Part, Pattern} from '../pattern.js'
import {type View, viewOf} from '../view.js'
import {isOthersDuty} from './duty.js'
import {objectIn, objectOf, objectOfItem, SET_FOR, type StatedObject, type Words} from './object.js'
import {ANAPHORA} from './object-words.js'
import {findPartsIn} from './parts-in.js'
import type {Stretch} from './stretch.js'
import {termWords} from './words.js'

/** What is kept for a term, and what a term to keep is counted from. */
export interface Retention {
  /** To store, to process. */
  readonly keeps: readonly Part[]
  /** To destroy: when a term is over, or within a term after an event, the first of `keeps` ends. */
  readonly ends: readonly Part[]
  /** Words of another end than that of a term to keep: a demand, a withdrawal. */
  readonly endsOtherwise: readonly Expression[]
  /** What is in force by itself: consent. */
  readonly lasts: readonly Part[]
  readonly events: readonly Part[]
  readonly cases: readonly Part[]
  /** Words beside a term that is no term to keep. */
  readonly never: readonly Expression[]
  /** Words for a term without end. */
  readonly unlimited: readonly Pattern[]
}

/** What a sentence says is kept. */
export interface Kept {
  readonly keeps: Part
  /** It is said when it is destroyed, within a term after an event. */
  readonly isRemoval: boolean
  readonly object: StatedObject
  /** Words that make it another case: on paper, in the archive. */
  readonly cases: ReadonlySet<Part>
  /** What the sentence opens with: «Для доставки данные хранятся …». */
  readonly circumstance: string
  /** Of the passage's own words; before 0 in the lead-in. */
  readonly verb: Words
}

const nothingElse: StatedObject = {things: new Set(), whose: new Set()}

type Term = Pick<Stretch, 'first' | 'lapses'> & {
  /** The word after the term. */
  readonly done: number
}

/** What is kept by the words around a term; the nearest of several verbs tells. */
export function keptIn(
  analysis: Analysis,
  options: Retention,
  view: View,
  clause: Words,
  term: Term
): Kept | undefined {
  const {passage, lead} = view
  const {first} = term
  const found = findPartsIn([...options.keeps, ...options.ends, ...options.lasts], view, clause)
  const [nearest] = found.sort((a, b) => Math.abs(a.to - first) - Math.abs(b.to - first))
  if (!nearest) return keptByHeading(analysis, options, passage, first - lead)
  const isEnd = options.ends.includes(nearest.part)
  if (isOthersDuty(view, clause.from, nearest) || (isEnd && endsOtherwise(options, view, clause, term)))
    return undefined
  const verb = {from: nearest.from - lead, to: nearest.to - lead}
  const keeps = isEnd ? (options.keeps[0] ?? nearest.part) : nearest.part
  const isRemoval = isEnd && !term.lapses
  const kept = {keeps, isRemoval, verb, cases: casesOf(options, view), circumstance: circumstanceOf(passage)}
  if (options.lasts.includes(nearest.part)) return {...kept, object: nothingElse}
  const isBefore = nearest.to <= first
  const from = isBefore ? clause.from : Math.max(clause.from, term.done)
  const around = {from: Math.max(0, from - lead), to: (isBefore ? first : clause.to) - lead}
  const own = verb.to <= 0 ? objectOfItem(analysis, passage, first - lead) : objectOf(analysis, passage, verb, around)
  const object = own ?? objectOfHeading(analysis, passage)
  return object && {...kept, object}
}

function endsOtherwise(options: Retention, view: View, {from, to}: Words, {lapses}: Term): boolean {
  return !lapses && options.endsOtherwise.some(one => matchesWithin(view, {from, to}, one))
}

function casesOf({cases}: Retention, view: View): ReadonlySet<Part> {
  return new Set(findPartsIn(cases, view, {from: 0, to: view.stemIds.length}).map(({part}) => part))
}

/** The first word of sense after «Для», «В целях», «При» at the head of a sentence. */
function circumstanceOf(passage: Passage): string {
  const {words, stems} = passage
  const {circumstances} = termWords(passage)
  const at = words.findIndex(word => circumstances.has(word))
  if (words.some(word => SET_FOR.has(word))) return ''
  return at === 0 || (at === 1 && words[0] === 'в') ? (stems[at + 1] ?? '') : ''
}

/** A cell under «Срок хранения», an item with a dash under «Хранение данных». */
function keptByHeading(analysis: Analysis, options: Retention, passage: Passage, first: number): Kept | undefined {
  const heading =
    passage.kind === 'cell' ? headOfColumn(analysis, passage) : hasDash(passage, first) ? passage.under : undefined
  const view = heading && viewOf(analysis, heading, false)
  const [found] = view ? findPartsIn(options.keeps, view, {from: 0, to: view.stemIds.length}) : []
  const object = found && objectOfItem(analysis, passage, first)
  if (!found || !object) return undefined
  const cases = casesOf(options, viewOf(analysis, passage))
  return {keeps: found.part, isRemoval: false, object, verb: {from: -1, to: 0}, cases, circumstance: ''}
}

function hasDash(passage: Passage, first: number): boolean {
  const {leaf, starts} = passage
  const at = starts[first] ?? 0
  return termWords(passage).dash.test(leaf.value.slice(Math.max(0, at - 40), at))
}

// Cells of a table that are read back to find its first row.
const LONGEST = 400

/** The cell of the first row of a table that stands over a cell. */
function headOfColumn({passages}: Analysis, cell: Passage): Passage | undefined {
  const isIn = (index: number, row: Passage['node']): boolean => passages[index]?.node === row
  let column = 0
  while (isIn(cell.index - column - 1, cell.node)) column++
  let top = cell.index - column
  while (cell.index - top < LONGEST && passages[top - 1]?.kind === 'cell' && passages[top - 1]?.home === cell.home)
    top--
  const first = passages[top]
  const head = passages[top + column]
  return first && head && head.node === first.node && head.node !== cell.node ? head : undefined
}

/** «Срок хранения – 5 лет» is said of what its heading names, else of personal data as such; pronouns of neither. */
function objectOfHeading(analysis: Analysis, {under, words}: Passage): StatedObject | undefined {
  if (words.some(word => ANAPHORA.has(word))) return undefined
  return (under && objectIn(analysis, under, {from: 0, to: under.words.length})) ?? nothingElse
}
