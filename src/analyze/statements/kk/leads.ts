import type {Passage} from '../../passage.js'
import type {Draft} from '../context.js'
import {judge, type Told} from '../forces.js'
import type {ActionWord, RegionKind} from '../parts.js'
import {forceAt, ruled} from './forces.js'
import {caseOf, verbOf} from './words.js'

const ANNOUNCES = /^(?:мынадай|келесі|мына|төмендегі|төмендегідей|мыналар|мыналарды|мыналарға)$/

/** What a list under the sentence holds: «мынадай мақсаттарда өңдейді:», «мынадай жағдайларды қоспағанда:». */
export function listOf({passage, regions}: Draft): RegionKind | undefined {
  const at = passage.words.findIndex(word => ANNOUNCES.test(word))
  if (at < 0) return undefined
  const found = regions.find(({kind, from, to}) => kind !== 'relative' && from <= at + 1 && at < to)
  return found?.kind
}

/** What the last words of force of a lead-in make of its items: «Оператор құқылы:», «мыналарға тыйым салынады:». */
export function forceOf(draft: Draft): Told | undefined {
  const {passage, kindAt} = draft
  const last = passage.words.length - 1
  if (last < 0 || kindAt(last) !== undefined) return undefined
  for (let at = Math.max(0, last - 2); at <= last; at++) {
    const told = forceAt(passage, at, false) ?? ruled(passage, at - 1, false)
    if (told && told.modality !== 'declaration') return told
  }
  const stem = passage.stems[last] ?? ''
  if (stem === 'ал!') return judge('may', true, false)
  if (stem === 'ал' && verbOf(passage.words[last] ?? '')?.use === 'does') return judge('may', false, false)
  if (stem.endsWith('!')) return {modality: 'declaration', negated: true}
  return undefined
}

/** The deed of an item that has no other verb stands at its end. */
export function itemDeed({words}: Passage, actions: readonly ActionWord[]): ActionWord | undefined {
  return actions.findLast(
    ({form, at}) => form === 'deed' && words.length - at <= 2 && caseOf(words[at] ?? '') !== 'genitive'
  )
}
