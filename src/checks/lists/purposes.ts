import type {Analysis} from '../../analyze/analysis.js'
import type {Passage} from '../../analyze/passage.js'
import type {Confidence} from '../../finding.js'
import type {Evidence, Problem} from '../check.js'
import {quoted} from '../clash.js'
import {evidenceOf, wordsOf} from '../evidence.js'
import {findMatches, type Match, matchesWithin} from '../match.js'
import type {Expression, Part, Pattern} from '../pattern.js'
import {isOthersDuty, isSubordinate} from '../terms/duty.js'
import {objectOf} from '../terms/object.js'
import {findPartsIn} from '../terms/parts-in.js'
import {viewOf} from '../view.js'
import {areaOf} from './area.js'
import {type PurposeWords, purposesOutside, type StatedPurpose} from './stated-purposes.js'
import {listWords} from './words.js'

/** To what purposes a policy limits itself, and how purposes are told apart. */
export interface PurposeLimits extends PurposeWords {
  /** «использует данные исключительно для целей …», from the verb on. */
  readonly only: readonly Pattern[]
  /** «в иных целях данные не используются», said of the section it stands in or refers to. */
  readonly closed: readonly Pattern[]
  /** Kinds of purpose that no other purpose covers: advertising, scoring, research. */
  readonly distinct: readonly Part[]
  /** The other kinds. */
  readonly kinds: readonly Part[]
  /** Words that tell no purpose from another: «обеспечение», «работа». */
  readonly vague: readonly Expression[]
}

interface Limit {
  readonly at: Evidence
  readonly allowed: ReadonlySet<Passage>
  readonly kinds: ReadonlySet<Part>
  /** The sentence names the purposes itself; a narrower purpose may hide in a broad one. */
  readonly isDirect: boolean
}

/** Limits with the purposes that go beyond them, a purpose once. */
export function purposesBeyond(analysis: Analysis, options: PurposeLimits): Problem[] {
  const told = new Set<Passage>()
  const matchesOf = (patterns: readonly Pattern[]): Match[] => patterns.flatMap(one => findMatches(analysis, one))
  const limits = [
    ...matchesOf(options.only).map(match => ({match, isClosing: false})),
    ...matchesOf(options.closed).map(match => ({match, isClosing: true}))
  ]
  return limits.flatMap(({match, isClosing}) => {
    const limit = told.has(match.passage) ? undefined : readLimit(analysis, options, match, isClosing)
    if (!limit) return []
    told.add(match.passage)
    const found = purposesOutside(analysis, options, limit.allowed).flatMap(one => {
      const confidence = told.has(one.at.passage) ? undefined : beyond(analysis, options, one, limit)
      return confidence ? [{...one, confidence}] : []
    })
    const [first] = found
    if (!first) return []
    for (const {at} of found) told.add(at.passage)
    const details = {limit: quoted(wordsOf(limit.at)), purpose: quoted(wordsOf(first.at))}
    return [{at: limit.at, related: found.map(({at}) => at), confidence: first.confidence, details, partial: false}]
  })
}

/** A limit on what is done with personal data in general, with the purposes it allows. */
function readLimit(analysis: Analysis, options: PurposeLimits, match: Match, isClosing: boolean): Limit | undefined {
  const {passage} = match
  const {value} = passage.leaf
  const {conditional, gives, open, openItem, general} = listWords(passage)
  const lead = passage.lead?.kind === 'heading' ? '' : (passage.lead?.leaf.value ?? '')
  if (conditional.test(value) || conditional.test(lead) || gives.test(value) || open.test(value)) return undefined
  if (isSaidOfOthers(analysis, match) || (!isClosing && isOfOneKind(analysis, match))) return undefined
  const area = areaOf(analysis, passage, isClosing).filter(one => one !== passage)
  if (area.some(({leaf}) => openItem.test(leaf.value))) return undefined
  const at = {...evidenceOf(match), end: value.replace(/[\s.;:]+$/, '').length}
  if (area.length > 0)
    return {at, allowed: new Set([...area, passage]), kinds: kindsIn(analysis, options, area), isDirect: false}
  if (isClosing || general.test(value.slice(at.start))) return undefined
  return {at, allowed: new Set([passage]), kinds: kindsIn(analysis, options, [passage]), isDirect: true}
}

/** «Номер телефона используется только для …» limits one kind of data. */
function isOfOneKind(analysis: Analysis, {passage, from, to}: Match): boolean {
  const {uses, persons} = listWords(passage)
  const found = passage.words.findIndex((word, at) => at >= from && at < to && uses.test(word))
  const verb = found < 0 ? from : found
  const object = objectOf(analysis, passage, {from: verb, to: verb + 1}, {from: 0, to: passage.words.length})
  return object !== undefined && [...object.things].some(thing => !persons.test(thing))
}

/** «Сотрудники, которые используют данные только для …», «он использует его только для …». */
function isSaidOfOthers(analysis: Analysis, {passage, from, to}: Match): boolean {
  const view = viewOf(analysis, passage)
  const act = {from: from + view.lead, to: to + view.lead}
  const before = passage.words.slice(Math.max(0, from - 3), from + 2)
  return (
    isSubordinate(view, act) || isOthersDuty(view, 0, act) || before.some(word => listWords(passage).pronouns.has(word))
  )
}

function kindsIn(
  analysis: Analysis,
  {distinct, kinds}: PurposeLimits,
  passages: readonly Passage[]
): ReadonlySet<Part> {
  const found = passages.flatMap(passage => {
    const view = viewOf(analysis, passage)
    return findPartsIn([...distinct, ...kinds], view, {from: view.lead, to: view.stemIds.length})
  })
  return new Set(found.map(({part}) => part))
}

/**
 * How sure it is that a purpose goes beyond a limit: it is of none of the kinds allowed, and one said in passing is of a
 * kind that nothing else covers, or of none that is known and shares no word with those allowed.
 */
function beyond(analysis: Analysis, options: PurposeLimits, one: StatedPurpose, limit: Limit): Confidence | undefined {
  const {distinct, kinds, vague} = options
  const {passage, start, end} = one.at
  const view = viewOf(analysis, passage)
  const words = {
    from: view.lead + passage.starts.findIndex(word => word >= start),
    to: view.lead + passage.ends.findLastIndex(word => word <= end) + 1
  }
  if (findPartsIn(distinct, view, words).some(({part}) => !limit.kinds.has(part))) return 'medium'
  const found = findPartsIn([...distinct, ...kinds], view, words)
  if (!one.isItem) {
    const isKnown = found.length > 0 || vague.some(one => matchesWithin(view, words, one))
    return isKnown || isCovered(passage, one.aim, limit.allowed, 0) ? undefined : 'low'
  }
  const isOther = !limit.isDirect && found.length > 0 && found.every(({part}) => !limit.kinds.has(part))
  return isOther && !isCovered(passage, 0, limit.allowed, SHARE) ? 'medium' : undefined
}

// So many of its words in one allowed purpose make it the same purpose in other words.
const SHARE = 0.5

/** Whether one allowed passage holds more than a share of the longer words of a passage from word `from` on. */
function isCovered({stems, words}: Passage, from: number, allowed: ReadonlySet<Passage>, share: number): boolean {
  const told = stems.filter((_, at) => at >= from && (words[at] ?? '').length > 3)
  return [...allowed].some(passage => {
    const known = new Set(passage.stems)
    const shared = told.filter(stem => known.has(stem)).length
    return share === 0 ? shared > 0 : shared >= told.length * share
  })
}
