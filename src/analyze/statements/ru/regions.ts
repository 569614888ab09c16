import type {Passage} from '../../passage.js'
import {gapBefore} from '../gaps.js'
import type {Region} from '../parts.js'
import {type Opening, openingAt} from './openings.js'

/** What tells where the main clause goes on. */
export interface Bounds {
  isPredicate(at: number): boolean
  /** A name of a party in the nominative. */
  isSubject(at: number): boolean
  isData(at: number): boolean
  /** Data or a thing that holds them, in the nominative, from its first adjective on. */
  isThing(at: number): boolean
  isInfinitive(at: number): boolean
  /** Whether an infinitive is to come after what begins at word `from`: «обязан по запросу … удалить». */
  awaits(from: number): boolean
}

const SUBORDINATES = /^(?:если|когда|котор[а-я]{1,4}|чтобы|что|пока|где|кто|кого|кому|кем)$/
// «удалить данные», «такого обращения»: what follows belongs to it.
const GOVERNS = /(?:ть|[ое]го|[ое]й|[иы]х)$/
const PARTICIPLE =
  /(?:нн|[еи]м|щ|вш|[иы]т)(?:ая|ую|ые|ых|ым|ыми|ой|ое|ого|ому|ий|ие|их|им|ими|ее|его|ему|ей|яя)(?:ся)?$/
const ERASED = /^(?:удал|уничтож)/
const PARTS = /;|:\s|\s[–—-]\s/

/** Finds the regions of a sentence from left to right; none inside another. */
export function readRegions(passage: Passage, bounds: Bounds): Region[] {
  const regions: Region[] = []
  for (let at = 0; at < passage.words.length; at++) {
    const opening = openingAt(passage, at)
    if (!opening || opening.from < (regions.at(-1)?.to ?? 0)) continue
    const to = endOf(passage, opening, at, bounds)
    regions.push({kind: describes(passage, opening) ? 'relative' : opening.kind, from: opening.from, to})
    at = to - 1
  }
  return regions
}

/** «сведения, указанные при регистрации»: the condition is that of the participle, not of what is stated. */
function describes({words}: Passage, {kind, from}: Opening): boolean {
  const before = words[from - 1] ?? ''
  return kind === 'condition' && PARTICIPLE.test(before) && !ERASED.test(before) && !before.startsWith('данн')
}

/** Index after the last word: at a sign that parts clauses, or where the main clause goes on. */
function endOf(passage: Passage, opening: Opening, cue: number, bounds: Bounds): number {
  let {clause} = opening
  let open = 0
  for (let at = cue + 1; at < passage.words.length; at++) {
    const gap = gapBefore(passage, at)
    if (gap !== ' ') {
      if (PARTS.test(gap)) return at
      open += count(gap, '(') - count(gap, ')')
      if (open < 0) return at
    }
    if (SUBORDINATES.test(passage.words[at] ?? '')) {
      clause = true
      continue
    }
    if (open === 0 && gap.includes(',') && goesOn(passage, at, bounds)) return at
    const inner = opening.kind === 'exception' ? undefined : openingAt(passage, at)
    if (inner && inner.from > cue && (!clause || inner.kind === 'exception')) return inner.from
    if (!clause && endsPhrase(passage, opening, cue, at, bounds)) return at
  }
  return passage.words.length
}

/** A phrase ends without a comma at a subject, a verb, or a thing in the nominative that its noun does not govern. */
function endsPhrase(passage: Passage, {kind, from}: Opening, cue: number, at: number, bounds: Bounds): boolean {
  if (bounds.isPredicate(at) || bounds.isSubject(at) || passage.words[at] === 'не') return true
  if (bounds.isInfinitive(at)) return bounds.awaits(from)
  if (kind !== 'condition' || at === cue + 1) return false
  return bounds.isThing(at) && !GOVERNS.test(passage.words[at - 1] ?? '')
}

/** After a comma: a subject, a predicate or a conjunction that parts main clauses. */
function goesOn({words}: Passage, at: number, bounds: Bounds): boolean {
  const word = words[at] ?? ''
  if (/^(?:а|но|однако|причем|поэтому|не)$/.test(word)) return words[at + 1] !== 'также'
  if (word === 'при') return words[at + 1] === 'этом'
  return bounds.isPredicate(at) || bounds.isSubject(at) || bounds.isData(at)
}

function count(text: string, sign: string): number {
  let found = 0
  for (const one of text) if (one === sign) found++
  return found
}
