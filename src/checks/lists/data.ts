import type {Analysis} from '../../analyze/analysis.js'
import type {Passage} from '../../analyze/passage.js'
import type {Confidence} from '../../finding.js'
import type {Evidence, Problem} from '../check.js'
import {quoted} from '../clash.js'
import {wholePassage, wordsOf} from '../evidence.js'
import type {Pattern} from '../pattern.js'
import {sectionOf} from './area.js'
import {type ClosedList, type DataLimits, type Denial, firstMatches, readClosed, readDenials} from './data-limits.js'
import {collectedData, dataOfList, listItems, type NamedData} from './named-data.js'
import {isPersonal, listsKind} from './person-data.js'
import {isClosed, isNarrow} from './scope.js'

/** Words by which a policy collects data, and limits what it collects. */
export interface DataWords extends DataLimits {
  /** «собирает», «запрашивает». */
  readonly collects: readonly Pattern[]
  /** «следующие персональные данные», «Перечень данных»: announces the whole list. */
  readonly lists: readonly Pattern[]
}

/** Data that are collected against a denial, beyond a closed list, or by another list; one cause is told once. */
export function dataBeyond(analysis: Analysis, words: DataWords): Problem[] {
  const denials = readDenials(analysis, words)
  const closed = readClosed(analysis, words)
  const problems = denials.length + closed.length > 0 ? beyondLimits(analysis, words, denials, closed) : []
  return problems.length > 0 ? problems : differentLists(analysis, words)
}

function beyondLimits(
  analysis: Analysis,
  words: DataWords,
  denials: readonly Denial[],
  closed: readonly ClosedList[]
): Problem[] {
  const denying = new Set(firstMatches(analysis, words.denied).map(({passage}) => passage))
  const collected = collectedData(analysis, [...words.collects, ...words.lists], denying)
  const told = new Set<NamedData>()
  const against = denials.flatMap(({data, ...at}) => {
    const found = collected.filter(one => !told.has(one) && data.some(({code}) => code === one.code))
    const denied = data.find(one => one.passage === at.passage && one.code === found[0]?.code)
    return problemOf(told, joined(at, denied), found, 'high')
  })
  const beyond = closed.flatMap((list, at) => {
    const others = closed.filter((_, index) => index > at).flatMap(({data}) => data)
    const found = [...collected.filter(one => isElsewhere(list, one)), ...others].filter(one => isBeyond(list, one))
    return problemOf(
      told,
      list,
      [...new Set(found)].filter(one => !told.has(one)),
      'medium'
    )
  })
  return [...against, ...beyond]
}

/** What stands in the section of a closed list may belong to it. */
function isElsewhere({area, isWhole}: ClosedList, {passage}: NamedData): boolean {
  return isWhole || !area.some(one => sectionOf(one) === sectionOf(passage))
}

function isBeyond({area, data}: ClosedList, {passage, code}: NamedData): boolean {
  return isPersonal(code) && !area.includes(passage) && !listsKind(new Set(data.map(one => one.code)), code)
}

/** Two lists, each announced as whole and without a condition, in different sections. */
function differentLists(analysis: Analysis, {lists}: DataWords): Problem[] {
  const announced = firstMatches(analysis, lists).filter(({passage}) => isWholeList(passage))
  if (new Set(announced.map(({passage}) => sectionOf(passage))).size < 2) return []
  const read = announced
    .map(({passage}) => ({by: passage, data: dataOfList(analysis, passage).filter(({code}) => isPersonal(code))}))
    .filter(({by, data}) => data.length >= FEWEST && isClosed([by, ...listItems(analysis, by)]))
  const [first, ...others] = read
  const second = others.find(one => first && sectionOf(one.by) !== sectionOf(first.by))
  if (!first || !second) return []
  const extra = [...lacking(first.data, second.data), ...lacking(second.data, first.data)]
  if (extra.length === 0) return []
  const details = {first: quoted(first.by.leaf.value), second: quoted(extra.map(wordsOf).join(', '))}
  return [
    {
      at: wholePassage(first.by),
      related: [wholePassage(second.by), ...extra],
      confidence: 'medium',
      details,
      partial: false
    }
  ]
}

// With fewer kinds a list is a remark.
const FEWEST = 3

/** Neither the words nor the heading over them narrow the list. */
function isWholeList(passage: Passage): boolean {
  const heading = passage.kind === 'heading' ? undefined : passage.under
  return !isNarrow(passage) && !(heading && isNarrow(heading))
}

/** What the other list has and this one lacks. */
function lacking(list: readonly NamedData[], other: readonly NamedData[]): NamedData[] {
  const codes = new Set(list.map(({code}) => code))
  return other.filter(({code}, at) => !listsKind(codes, code) && other.findIndex(one => one.code === code) === at)
}

/** From the first to the last of two stretches of one passage. */
function joined({passage, start, end}: Evidence, other: Evidence | undefined): Evidence {
  return {passage, start: Math.min(start, other?.start ?? start), end: Math.max(end, other?.end ?? end)}
}

function problemOf(
  told: Set<NamedData>,
  at: Evidence,
  against: readonly NamedData[],
  confidence: Confidence
): Problem[] {
  const [first] = against
  if (!first) return []
  for (const one of against) told.add(one)
  const details = {first: quoted(wordsOf(at)), second: wordsOf(first)}
  return [
    {at: {passage: at.passage, start: at.start, end: at.end}, related: against, confidence, details, partial: false}
  ]
}
