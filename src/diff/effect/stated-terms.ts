import type {Analysis} from '../../analyze/analysis.js'
import type {Passage} from '../../analyze/passage.js'
import {isOthersDuty} from '../../checks/terms/duty.js'
import {readStretches, type Stretch, wordsIn} from '../../checks/terms/stretch.js'
import {workingDays} from '../../language/durations.js'
import {groupBy} from '../../language/group-by.js'
import {foldText} from '../../language/letters.js'
import {remember} from '../../language/remember.js'
import {rolesIn, type Who, whoActs} from './roles.js'
import {mayHoldTerm, type TermUse, termWords} from './term-words.js'

/** One term with what it is for. */
export interface StatedTerm {
  readonly passage: Passage
  readonly start: number
  readonly text: string
  /** Working days; without end `Infinity`, at once 0, whenever it suits somebody NaN. */
  readonly length: number
  readonly isLeast: boolean
  /** `before`: so long before something else, as a new version is announced. */
  readonly side: 'operator' | 'subject' | 'before' | 'unknown'
  readonly use: TermUse | undefined
}

/** The terms of a policy by passage, found once. */
export function termsOf(analysis: Analysis): ReadonlyMap<number, readonly StatedTerm[]> {
  return remember(analysis, readAll)
}

function readAll(analysis: Analysis): ReadonlyMap<number, readonly StatedTerm[]> {
  const stretches = readStretches(analysis).map(stretch => ofStretch(analysis, stretch))
  const inPassages = analysis.passages.flatMap(passage => inWords(analysis, passage))
  const inOrder = [...stretches, ...inPassages].sort((a, b) => a.start - b.start)
  return groupBy(inOrder, ({passage}) => passage.index)
}

function ofStretch(analysis: Analysis, stretch: Stretch): StatedTerm {
  const {passage, term} = stretch
  const {start, text} = term
  const use = useOf(stretch)
  const base = {passage, start, text, length: workingDays(term), isLeast: term.bound === 'at-least'}
  return {...base, ...sideOf(analysis, stretch, use), use: use?.use}
}

interface FoundUse {
  readonly use: TermUse
  /** Word of the view. */
  readonly at: number
}

/** The nearest word around a term that tells what it is for, by its own words, else by the heading. */
function useOf({view, passage, first, last, from, to}: Stretch): FoundUse | undefined {
  const words = wordsIn(view)
  const told = nearestUse(passage, words, {from, to}, {first, last}, lapses(passage, words, first, last))
  if (told) return told
  const heading = passage.under?.words ?? []
  const under = nearestUse(passage, heading, {from: 0, to: heading.length}, {first: 0, last: 0}, false)
  return under && {use: under.use, at: -1}
}

function nearestUse(
  {language}: Passage,
  words: readonly string[],
  {from, to}: {readonly from: number; readonly to: number},
  {first, last}: {readonly first: number; readonly last: number},
  isLapse: boolean
): FoundUse | undefined {
  let best: (FoundUse & {readonly distance: number}) | undefined
  for (let at = from; at < to; at++) {
    if (at >= first && at < last) continue
    const use = useAt(language, words, at)
    if (!use) continue
    const distance = (at < first ? first - at : at - last + 1) + (use === 'consent' ? 100 : 0)
    if (!best || distance < best.distance) best = {use, at, distance}
  }
  // «прекращает обработку», «ответ о хранении»: what is done comes first.
  const act = best?.use === 'keep' && words[best.at - 1]?.startsWith('прекра') ? ('stop' as const) : best?.use
  if (!best || !act) return undefined
  return {use: act === 'erase' && isLapse ? 'keep' : act, at: best.at}
}

/** «подтвердит, обрабатывает ли он данные» asks, «срок обработки» tells how long. */
function useAt(language: Passage['language'], words: readonly string[], at: number): TermUse | undefined {
  const word = words[at] ?? ''
  if (words[at + 1] === 'ли') return undefined
  if (word === 'обработки' && /^срок/.test(words[at - 1] ?? '')) return 'keep'
  return termWords[language].uses.find(([, pattern]) => pattern.test(word))?.[0]
}

function lapses({language}: Passage, words: readonly string[], first: number, last: number): boolean {
  const {lapsesBefore, lapsesAfter} = termWords[language]
  return lapsesBefore.test(words[first - 1] ?? '') || words.slice(last, last + 2).some(word => lapsesAfter.test(word))
}

const GETS = /^(?:получ|ал(?:ады|уға)|receiv|get)/

/** Whose term it is: the person's own, or that of the operator. */
function sideOf(
  analysis: Analysis,
  {view, passage, first, last, from, to}: Stretch,
  use: FoundUse | undefined
): Pick<StatedTerm, 'side'> {
  const words = wordsIn(view)
  const {noticeAfter} = termWords[passage.language]
  const isKept = use?.use === 'keep' || use?.use === 'consent'
  if (!isKept && words.slice(last, last + 2).some(word => noticeAfter.test(word))) return {side: 'before'}
  const own = {from: from - view.lead, to: to - view.lead}
  const spots = rolesIn(analysis, passage)
  const at = first - view.lead
  const who: Who | undefined =
    whoActs(spots, at, own.from) ?? spots.find(one => one.form === 'acts' && one.from < own.to)?.who
  const gets = passage.words.slice(Math.max(0, own.from), own.to).some(word => GETS.test(word))
  if (who === 'subject' && !gets && !isKept) return {side: 'subject'}
  if (!who && use && use.at >= 0 && isOthersDuty(view, from, {from: use.at, to: use.at + 1})) return {side: 'subject'}
  return {side: use ? 'operator' : 'unknown'}
}

/** «бессрочно», «незамедлительно», «в разумный срок»: terms without a number. */
function inWords(analysis: Analysis, passage: Passage): StatedTerm[] {
  if (passage.kind !== 'sentence' && passage.kind !== 'cell') return []
  if (!mayHoldTerm(passage.leaf.value)) return []
  const {endless, atOnce, open, ofText} = termWords[passage.language]
  const value = foldText(passage.leaf.value)
  const found: StatedTerm[] = []
  const rows = [
    [endless, Infinity],
    [atOnce, 0],
    [open, Number.NaN]
  ] as const
  for (const [pattern, length] of rows) {
    const match = pattern.exec(value)
    if (!match || (length === Infinity && ofText.test(value)) || analysis.isDefinition(passage)) continue
    const at = passage.starts.findIndex(start => start >= match.index)
    const span = {first: at, last: at + 1}
    const use = nearestUse(passage, passage.words, {from: 0, to: passage.words.length}, span, false)
    if (!use && length !== Infinity) continue
    const {index: start, 0: text} = match
    const who = whoActs(rolesIn(analysis, passage), at)
    const isKept = length === Infinity
    const side = who === 'subject' && !isKept ? 'subject' : 'operator'
    const term = {passage, start, text: passage.leaf.value.slice(start, start + text.length), length, isLeast: false}
    found.push({...term, side, use: use?.use})
  }
  return found
}
