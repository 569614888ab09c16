import type {Passage} from '../../passage.js'
import type {Outline} from '../grammar.js'
import type {Region} from '../parts.js'
import {forceBefore} from './forces.js'
import {ADVERB, isBe} from './helpers.js'
import {type Opening, openingAt} from './openings.js'
import {type Bounds, endOf} from './region-ends.js'

/** Finds the regions of a sentence from left to right; none inside another. */
export function regionsOf(outline: Outline): Region[] {
  const {passage, mentions} = outline
  const data = new Set<number>()
  for (const {from, to} of mentions.of(passage, 'data-noun')) for (let at = from; at < to; at++) data.add(at)
  const isData = (at: number): boolean => data.has(at)
  const subjects = new Set(outline.parties.filter(party => party.form === 'nominative').map(party => party.from))
  const verbs = new Set(outline.actions.filter(one => one.form === 'does' || one.form === 'done').map(({at}) => at))
  const bounds: Bounds = {isData, isSubject: at => subjects.has(at), isVerb: at => verbs.has(at)}
  const regions: Region[] = []
  for (let at = 0; at < passage.words.length; at++) {
    const opening = openingAt(passage, at, isData)
    if (!opening || opening.from < (regions.at(-1)?.to ?? 0) || isGoverned(outline, opening)) continue
    const to = endOf(passage, opening, bounds)
    regions.push({kind: describes(passage, opening) ? 'relative' : opening.kind, from: opening.from, to})
    at = to - 1
  }
  return regions
}

/** «is obliged to store», «we may use and share»: an infinitive with a force is what is said, not what for. */
function isGoverned({passage, actions, announced}: Outline, {kind, from}: Opening): boolean {
  if (kind !== 'purpose' || passage.words[from] !== 'to') return false
  if (from === 0 && announced) return true
  if (forceBefore(passage, from + 1)) return true
  // «to collect, store and use» after a force that governs the first of them.
  const last = actions.findLast(({at, form}) => form === 'to-do' && at < from)
  const before = passage.words[from - 1] ?? ''
  if (last === undefined || kindless(passage, last.at)) return false
  // «not to disclose … and not to distribute».
  if (before === 'not') return /^(?:and|or|nor)$/.test(passage.words[from - 2] ?? '')
  return from - last.at < 4 && /^(?:and|or)$/.test(before)
}

/** Nothing gives the infinitive a force. */
function kindless(passage: Passage, at: number): boolean {
  return forceBefore(passage, at) === undefined
}

/** «data provided during registration», «data we collect when you …»: a limit of what is described. */
function describes({words}: Passage, {kind, from}: Opening): boolean {
  const before = words[from - 1] ?? ''
  if (
    kind !== 'condition' ||
    !/^(?:provided|collected|submitted|obtained|specified|received|entered|indicated)$/.test(before)
  )
    return false
  return !isBe(words[from - 2] ?? '') && !ADVERB.test(words[from - 2] ?? '')
}
