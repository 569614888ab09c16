import type {Passage} from '../../passage.js'
import {gapBefore} from '../gaps.js'
import type {Outline} from '../grammar.js'
import type {Region} from '../parts.js'
import {type Closing, closingAt} from './closings.js'
import {caseOf, verbOf} from './words.js'

const PARTS = /;|:\s|\s[–—]\s|\s-\s|[()]/
const JOINS = /^(?:және|немесе|не|мен|бен|пен|әрі|сондай|ақ|де|да|та|те)$/

/** What tells where a region begins. */
interface Bounds {
  /** A name of a party in the nominative. */
  isSubject(at: number): boolean
  /** The first word of the name that holds word `at`. */
  firstOf(at: number): number
  isData(at: number): boolean
  /** The last word of a kind of data, in the nominative: «телефон нөмірі». */
  isKind(at: number): boolean
  /** A word that names an action, in any form. */
  isAction(at: number): boolean
  /** A verb that states. */
  states(at: number): boolean
}

/** Finds the regions of a sentence from left to right; none inside another. */
export function regionsOf({passage, mentions, actions, parties}: Outline): Region[] {
  const data = new Set<number>()
  for (const {from, to} of mentions.of(passage, 'data-noun')) for (let at = from; at < to; at++) data.add(at)
  const kinds = new Set(mentions.of(passage, 'data').map(({to}) => to - 1))
  const subjects = new Map<number, number>()
  for (const {form, from, to} of parties)
    if (form === 'nominative') for (let at = from; at < to; at++) subjects.set(at, from)
  const verbs = new Set(actions.map(({at}) => at))
  const stated = new Set(actions.filter(({form}) => form === 'does' || form === 'done').map(({at}) => at))
  const bounds: Bounds = {
    isSubject: at => subjects.has(at),
    firstOf: at => subjects.get(at) ?? at,
    isData: at => data.has(at),
    isKind: at => kinds.has(at) && caseOf(passage.words[at] ?? '') === 'nominative',
    isAction: at => verbs.has(at),
    states: at => stated.has(at) || statesByItself(passage.words[at] ?? '')
  }
  const regions: Region[] = []
  for (let at = 0; at < passage.words.length; at++) {
    const closing = closingAt(passage, at)
    if (!closing) continue
    const last = regions.at(-1)
    let from = startOf(passage, closing, last?.to ?? 0, bounds)
    // «тіркелу кезінде көрсетілген деректер»: when they were given, not when it holds.
    if (closing.kind === 'relative' && last && last.to === from && isMoment(passage, last)) {
      from = last.from
      regions.pop()
    }
    regions.push({kind: closing.kind, from, to: closing.to})
    at = closing.to - 1
  }
  return withExceptions(regions)
}

/** An exception takes in the limits inside it: «сот талап еткен жағдайларды қоспағанда». */
function withExceptions(regions: readonly Region[]): Region[] {
  const kept: Region[] = []
  for (const region of regions) {
    let {from} = region
    if (region.kind === 'exception')
      for (let last = kept.at(-1); last && last.to === from && last.kind !== 'exception'; last = kept.at(-1)) {
        from = last.from
        kept.pop()
      }
    kept.push({...region, from})
  }
  return kept
}

function isMoment({words, leaf, starts, ends}: Passage, {kind, to}: Region): boolean {
  const isOf = words[to - 1] === 'кезінде' && verbOf(words[to - 2] ?? '')?.use === 'deed'
  return kind === 'condition' && isOf && !leaf.value.slice(ends[to - 1], starts[to]).includes(',')
}

function isPassive(word: string): boolean {
  return verbOf(word)?.passive === true
}

function statesByItself(word: string): boolean {
  return (
    /(?:[дт][ыі]|м[ыі]з|с[ыі]з|тиіс|құқылы|міндетті|мүмкін)$/.test(word) &&
    (/^(?:тиіс|құқылы|міндетті|мүмкін)$/.test(word) || verbOf(word)?.use === 'does')
  )
}

/** The first word of a region: after a sign, a verb that states, a subject or data of the main clause. */
function startOf(passage: Passage, closing: Closing, floor: number, bounds: Bounds): number {
  const {words} = passage
  let objects = 0
  let inner = closing.clause && verbOf(words[closing.at] ?? '') ? closing.at : -1
  for (let at = closing.at - 1; at >= floor; at--) {
    const gap = gapBefore(passage, at + 1)
    if (PARTS.test(gap)) return at + 1
    if (gap.includes(',') && !goesOn(passage, at, closing)) return at + 1
    if (bounds.states(at)) return at + 1
    if (bounds.isAction(at) && isWholeDeed(passage, at)) return at + 1
    const verb = bounds.isAction(at) || verbOf(words[at] ?? '') !== undefined
    if (bounds.isData(at) && !JOINS.test(words[at + 1] ?? '')) {
      const used = inner >= 0 && bounds.isAction(inner) && objects === 0
      const owned = caseOf(words[at] ?? '') === 'genitive'
      if (!used && !owned && !(closing.clause && at <= closing.at - 1 && inner < 0)) return at + 1
      if (!owned) objects++
    }
    // «жазбаларды бейін жойылғаннан кейін сақтайды»: a passive verb has no object of its own.
    const isObject = caseOf(words[at] ?? '') === 'accusative' && !verbOf(words[at] ?? '')
    if (closing.clause && inner >= 0 && isObject && isPassive(words[inner] ?? '')) return at + 1
    // «мекенжайы Латвияда тұрған серіктеске жіберіледі»: what is given is no part of where to.
    if (closing.kind === 'relative' && at < closing.at - 1 && bounds.isKind(at)) return at + 1
    if (bounds.isSubject(at)) {
      if (!closing.clause) return at + 1
      // «өңдеуші алынған деректерді бермейді»: who acts received nothing by himself.
      if (closing.kind === 'relative') return isPassive(words[closing.at] ?? '') ? at + 1 : bounds.firstOf(at)
    }
    // «үшінші тұлғаларға келісімсіз бермейді»: what no verb of the region governs is of the main clause.
    if (inner < 0 && isPast(passage, at, closing)) return at + 1
    if (closing.kind === 'relative' && closing.at - at >= FARTHEST) return at + 1
    if (verb && (inner < 0 || at < inner)) inner = at
  }
  return floor
}

const BY_CONSENT = /^(?:келісім|рұқсат)/
const MODIFIES = /^(?:алдын|ала|жазбаша|тиісті|нақты|айқын|ерікті|өз|анық|бөлек|қолданыстағы|сондай|осындай|мұндай)$/
// Without a verb of its own a limit has no more words.
const SHORT = 4

/** Whether a word before what closes a phrase without a verb belongs to the main clause. */
function isPast({words}: Passage, at: number, {kind, clause, at: end}: Closing): boolean {
  if (clause || kind === 'exception') return false
  const word = words[at] ?? ''
  const found = caseOf(word)
  if (BY_CONSENT.test(words[end] ?? '')) return found !== 'genitive' && !MODIFIES.test(word)
  if (/^(?:сәйкес|қарамастан)$/.test(words[end] ?? '')) return found === 'accusative'
  if (/^(?:тек|ғана|қана)$/.test(word)) return true
  return found === 'dative' || found === 'accusative' || (kind === 'purpose' && end - at > SHORT) || isPlural(word)
}

function isPlural(word: string): boolean {
  return /(?:[лдт][ае]р)$/.test(word)
}

const GOES_WITH =
  /^(?:және|немесе|мен|бен|пен|не|қажет|мүмкін|туралы|бойынша|үшін|жөніндегі|мақсат|кез|жағдай|талап|барыс|тәртіб|құқығ|ған|кезінде)/

/** «беру заңда көзделген жағдайда …»: the deed is what is said, not a part of the limit. */
function isWholeDeed({words}: Passage, at: number): boolean {
  const verb = verbOf(words[at] ?? '')
  return verb?.use === 'deed' && verb.noun === 'nominative' && !verb.owned && !GOES_WITH.test(words[at + 1] ?? '')
}

// A participle describes with no more words before it.
const FARTHEST = 8

/** Items of one list go on over a comma: «рәсімдеу, жеткізу және төлеу үшін», «банктер, курьерлерді қоспағанда». */
function goesOn({words}: Passage, at: number, {kind, clause, at: end}: Closing): boolean {
  if (clause || kind === 'condition') return false
  const word = words[at] ?? ''
  const verb = verbOf(word)
  if (verb?.use === 'does' || closes(word)) return false
  if (kind === 'purpose') return verb?.use === 'deed' || end - at < 8
  return end - at < 14 && caseOf(word) === 'nominative'
}

function closes(word: string): boolean {
  return /^(?:үшін|жағдайда|жағдайларда|кезде|кезінде|кейін|соң|қоспағанда|сәйкес)$/.test(word)
}
