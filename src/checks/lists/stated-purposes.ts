import type {Analysis} from '../../analyze/analysis.js'
import type {Passage} from '../../analyze/passage.js'
import type {Evidence} from '../check.js'
import {evidenceOf} from '../evidence.js'
import {findMatches, type Match, matchesIn} from '../match.js'
import type {Expression, Pattern} from '../pattern.js'
import {isOthersDuty} from '../terms/duty.js'
import {viewOf} from '../view.js'
import {itemsOf} from './area.js'
import {listWords} from './words.js'

/** Where purposes are named. */
export interface PurposeWords {
  /** «использует данные для …» */
  readonly uses: readonly Pattern[]
  /** «в следующих целях:», «Цели обработки» over a list. */
  readonly lists: readonly Pattern[]
  /** Deeds that show a purpose without naming one: «направляет рекламные сообщения». */
  readonly deeds: readonly Pattern[]
  /** Sentences that any limit allows: of anonymous data, by a law, with a consent of their own. */
  readonly never: readonly Expression[]
}

/** Words that name a purpose of the operator, or the whole item of a list of purposes. */
export interface StatedPurpose {
  readonly at: Evidence
  readonly isItem: boolean
  /** The word of the passage from which the purpose itself is told: after «для». */
  readonly aim: number
}

/** Purposes outside some passages, in the order of the text. */
export function purposesOutside(
  analysis: Analysis,
  words: PurposeWords,
  allowed: ReadonlySet<Passage>
): readonly StatedPurpose[] {
  const matchesOf = (patterns: readonly Pattern[]): Match[] => patterns.flatMap(one => findMatches(analysis, one))
  const inline = [...matchesOf(words.uses), ...matchesOf(words.deeds)].map(match => ({
    at: {...evidenceOf(match), end: endOf(match.passage)},
    isItem: false,
    aim: aimOf(match)
  }))
  const items = matchesOf(words.lists)
    .filter(({passage}) => passage.kind === 'heading' || passage.leaf.value.endsWith(':'))
    .flatMap(({passage}) => itemsOf(analysis, passage).filter(one => isItem(one, passage)))
    .map(passage => ({at: {passage, start: 0, end: endOf(passage)}, isItem: true, aim: 0}))
  const found = new Map<Passage, StatedPurpose>()
  for (const one of [...items, ...inline]) {
    const {passage} = one.at
    if (!found.has(passage) && !allowed.has(passage) && isFree(analysis, words, one)) found.set(passage, one)
  }
  return [...found.values()].sort((a, b) => a.at.passage.index - b.at.passage.index)
}

/** A point or a short line without a verb of its own. */
function isItem({node, words, leaf}: Passage, by: Passage): boolean {
  if (leaf.value.endsWith(':') || node.type !== 'clause') return false
  return by.kind !== 'heading' || node.kind === 'point' || words.length <= SHORT
}

const SHORT = 10

function aimOf({passage, from, to}: Match): number {
  const {words} = passage
  const {aims} = listWords(passage)
  const at = words.findIndex((word, index) => index >= from && aims.has(word))
  if (at >= 0) return at + 1
  // A Kazakh purpose stands before the word that says so.
  return passage.language === 'kk' ? from : to
}

function endOf({leaf: {value}}: Passage): number {
  return value.replace(/[\s.,:;]+$/, '').length
}

/** Said of the operator and of personal data, with no ground of its own. */
function isFree(analysis: Analysis, {never}: PurposeWords, {at: {passage, start}, isItem}: StatedPurpose): boolean {
  if (
    analysis.isDefinition(passage) ||
    (isItem && listWords(passage).otherHeading.test(passage.under?.leaf.value ?? ''))
  )
    return false
  const view = viewOf(analysis, passage)
  if (never.some(expression => matchesIn(view, expression))) return false
  const from = view.lead + passage.starts.findIndex(word => word >= start)
  return !isOthersDuty(view, 0, {from, to: from})
}
