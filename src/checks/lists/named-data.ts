import type {Analysis} from '../../analyze/analysis.js'
import {mentionsIn} from '../../analyze/mentions.js'
import type {Passage} from '../../analyze/passage.js'
import type {DataCode} from '../../language/data-words.js'
import {compilePattern} from '../../language/patterns.js'
import type {Evidence} from '../check.js'
import {findMatches, type Match} from '../match.js'
import type {Pattern} from '../pattern.js'
import {isOthersDuty} from '../terms/duty.js'
import {viewOf} from '../view.js'
import {itemsOf} from './area.js'
import {speaksOfOtherPeople} from './scope.js'
import {listWords} from './words.js'

/** A kind of data where it is named. */
export interface NamedData extends Evidence {
  readonly code: DataCode
}

/** Kinds of data that a passage names from word `from` on. */
export function dataIn(passage: Passage, from = 0): NamedData[] {
  const found: NamedData[] = []
  const {means, meansAfter} = listWords(passage)
  for (const hit of mentionsIn(passage, 'data')) {
    if (hit.from < from) continue
    const {code} = hit.value
    const start = passage.starts[hit.from] ?? 0
    const end = passage.ends[hit.to - 1] ?? start
    // «по телефону», «на адрес»: a means, not what is collected.
    if (means.test(passage.leaf.value.slice(Math.max(0, start - 50), start))) continue
    if (meansAfter?.test(passage.leaf.value.slice(end, end + 30))) continue
    if (!found.some(other => other.code === code)) found.push({passage, start, end, code})
  }
  return found
}

// «Контактные данные: номер телефона, если вы его указали»
const LABEL = compilePattern('^[^:.;]{2,80}:\\s')

/** Items of a list, under a heading only short or labelled ones: a sentence that follows the list is none of it. */
export function listItems(analysis: Analysis, by: Passage): Passage[] {
  return itemsOf(analysis, by).filter(item => by.kind !== 'heading' || LABEL.test(item.leaf.value) || isShort(item))
}

function isShort(passage: Passage): boolean {
  const {states} = listWords(passage)
  return passage.words.length <= SHORT && !passage.words.some(word => states.test(word))
}

const SHORT = 14

/** The kinds of data in a list and where each is named; of one that stands in a sentence, after its colon. */
export function dataOfList(analysis: Analysis, by: Passage): NamedData[] {
  const colon = by.kind === 'heading' ? -1 : by.leaf.value.search(/:\s/)
  const own =
    colon < 0
      ? []
      : dataIn(
          by,
          by.starts.findIndex(start => start > colon)
        )
  return [...own, ...listItems(analysis, by).flatMap(item => dataIn(item))]
}

/** Data that the operator says it collects from the main subject, in sentences and in the lists under them. */
export function collectedData(
  analysis: Analysis,
  collects: readonly Pattern[],
  denies: ReadonlySet<Passage>
): NamedData[] {
  const found = new Map<string, NamedData>()
  for (const match of collects.flatMap(pattern => findMatches(analysis, pattern))) {
    const {passage} = match
    if (denies.has(passage) || isOfOthers(analysis, match)) continue
    const isLead = passage.kind === 'heading' || passage.leaf.value.endsWith(':')
    const items = isLead ? listItems(analysis, passage).filter(one => !denies.has(one)) : []
    const own =
      passage.kind === 'heading' || listWords(passage).askedOfSubject.test(passage.leaf.value) ? [] : dataIn(passage)
    for (const one of [...own, ...items.flatMap(item => dataIn(item))]) {
      if (isTold(one)) found.set(`${one.passage.index} ${one.code}`, one)
    }
  }
  return [...found.values()].sort((a, b) => a.passage.index - b.passage.index || a.start - b.start)
}

function isOfOthers(analysis: Analysis, {passage, from}: Match): boolean {
  if (listWords(passage).byOthers.test(passage.leaf.value)) return true
  const view = viewOf(analysis, passage)
  return isOthersDuty(view, view.lead, {from: from + view.lead, to: from + view.lead})
}

/** Of the main subject, and whole: the last digits of a card are no number of it. */
function isTold({passage, code}: NamedData): boolean {
  return !speaksOfOtherPeople(passage) && !(code === 'card' && listWords(passage).part.test(passage.leaf.value))
}
