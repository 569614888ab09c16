import type {Analysis} from '../../analyze/analysis.js'
import type {Passage} from '../../analyze/passage.js'
import type {Evidence} from '../check.js'
import {evidenceOf} from '../evidence.js'
import {findMatches, type Match} from '../match.js'
import type {Pattern} from '../pattern.js'
import {areaOf, itemsOf} from './area.js'
import {dataIn, type NamedData} from './named-data.js'
import {isPersonal} from './person-data.js'
import {isClosed, isNarrow, speaksOfOtherPeople} from './scope.js'
import {listWords} from './words.js'

/** Words by which a policy limits the data that it collects. */
export interface DataLimits {
  /** «собирает только следующие данные»: announces a list that is closed. */
  readonly only: readonly Pattern[]
  /** «других данных не собирает»: closes the lists of its section, of the clauses it names, or its own. */
  readonly closed: readonly Pattern[]
  /** «ИИН не собирает». */
  readonly denied: readonly Pattern[]
}

/** A sentence that denies to collect some data. */
export interface Denial extends Evidence {
  readonly data: readonly NamedData[]
}

/** A sentence that closes the lists in some passages. */
export interface ClosedList extends Evidence {
  readonly area: readonly Passage[]
  /** The sentence holds the whole list, so that what stands beside it is none of it. */
  readonly isWhole: boolean
  readonly data: readonly NamedData[]
}

/** Denials without a condition and the kinds of data they deny, in the sentence or in the items under it. */
export function readDenials(analysis: Analysis, {denied}: DataLimits): Denial[] {
  return firstMatches(analysis, denied).flatMap(match => {
    const {passage} = match
    if (listWords(passage).qualified.test(passage.leaf.value) || speaksOfOtherPeople(passage)) return []
    const data = [passage, ...itemsOf(analysis, passage)].flatMap(one => dataIn(one))
    return data.length > 0 ? [{...evidenceOf(match), data}] : []
  })
}

/** Lists that are said to be complete; a sentence that names data itself closes its own list. */
export function readClosed(analysis: Analysis, {only, closed}: DataLimits): ClosedList[] {
  const own = ({passage}: Match): readonly Passage[] => [passage, ...itemsOf(analysis, passage)]
  const limits = [
    ...firstMatches(analysis, only).map(match => ({match, area: own(match), lists: own(match)})),
    ...firstMatches(analysis, closed).map(match => {
      const isOwn = dataIn(match.passage).filter(({code}) => isPersonal(code)).length > 1
      const area = isOwn ? own(match) : areaOf(analysis, match.passage, true)
      return {match, area, lists: area.filter(passage => passage !== match.passage)}
    })
  ]
  return limits.flatMap(({match, area, lists}) => {
    const data = area.flatMap(passage => dataIn(passage))
    const isLimit =
      data.some(({code}) => isPersonal(code)) &&
      isClosed(lists) &&
      !isNarrow(match.passage, firstData(match.passage, data))
    const isWhole =
      match.passage.language !== 'ru' && data.length >= WHOLE && data.every(one => one.passage === match.passage)
    return isLimit ? [{...evidenceOf(match), area, isWhole, data}] : []
  })
}

// So many kinds in one sentence are a list of their own.
const WHOLE = 3

/** The word with which the data begin that a sentence names itself. */
function firstData(passage: Passage, data: readonly NamedData[]): number | undefined {
  const [first] = data.filter(one => one.passage === passage)
  return first && passage.starts.findIndex(start => start >= first.start)
}

/** The first match of each passage in the order of the text. */
export function firstMatches(analysis: Analysis, patterns: readonly Pattern[]): Match[] {
  const found = new Map<Passage, Match>()
  for (const match of patterns.flatMap(pattern => findMatches(analysis, pattern))) {
    if (!found.has(match.passage)) found.set(match.passage, match)
  }
  return [...found.values()].sort((a, b) => a.passage.index - b.passage.index)
}
