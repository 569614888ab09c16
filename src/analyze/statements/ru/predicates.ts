import type {Passage} from '../../passage.js'
import {judge} from '../forces.js'
import type {ActionWord, Predicate} from '../parts.js'
import {isAccessVerb, ofDeed, supportsIn} from './deeds.js'
import {isDenied, modalAt, modalBefore, supportAt} from './forces.js'

/** Everything in a sentence that may be a predicate. */
export interface Skeleton {
  readonly actions: readonly ActionWord[]
  /** Whether word `at` makes a clause of its own: a finite verb or a word of force. */
  isPredicate(at: number): boolean
  isInfinitive(at: number): boolean
}

export function readSkeleton(passage: Passage, actions: readonly ActionWord[]): Skeleton {
  const finite = new Set(actions.filter(({form}) => form === 'does' || form === 'done').map(({at}) => at))
  const infinitives = new Set(actions.filter(({form}) => form === 'to-do').map(({at}) => at))
  return {
    actions,
    isPredicate: at => finite.has(at) || modalAt(passage, at) !== undefined || supportAt(passage, at) !== undefined,
    isInfinitive: at => infinitives.has(at)
  }
}

/** The predicates of a sentence outside of the words that `skip` names, in their order. */
export function readPredicates(passage: Passage, {actions}: Skeleton, skip: (at: number) => boolean): Predicate[] {
  const found: Predicate[] = []
  const seen = actions.filter(({at}) => !skip(at))
  for (const word of seen) {
    if (word.form === 'deed' || word.form === 'doing' || isAccessVerb(passage, word)) continue
    // «проверяет ли Оператор»: asked, not said.
    if (passage.words[word.at + 1] === 'ли') continue
    found.push(ofVerb(passage, word, skip))
  }
  const deeds = seen.filter(({form}) => form === 'deed')
  if (deeds.length === 0) return found
  const around = {supports: supportsIn(passage), verbs: found.map(({at}) => at), skip}
  for (const word of deeds) {
    const predicate = ofDeed(passage, word, around)
    if (predicate) found.push(predicate)
  }
  return found.sort((a, b) => a.at - b.at)
}

// «делимся», «обмениваются», «находятся»: who does it is the subject.
const ACTIVE = /^(?:по)?дел[ия]|^обменива|^наход|^располаг/
// No word of force reaches an infinitive farther away.
const FARTHEST = 60

function ofVerb(passage: Passage, {action, form, at}: ActionWord, skip: (at: number) => boolean): Predicate {
  const word = passage.words[at] ?? ''
  const denied = isDenied(passage, at)
  const modal = form === 'does' ? undefined : modalBefore(passage, at, form === 'done' ? 4 : FARTHEST, skip)
  const force = modal === undefined ? 'is' : (modalAt(passage, modal) ?? 'is')
  const from = modal !== undefined && at - modal < 4 ? modal : at
  return {
    action,
    at,
    from: isDenied(passage, from) ? from - 1 : from,
    to: at + 1,
    ...judge(force, modal !== undefined && isDenied(passage, modal), denied),
    open: form === 'to-do' && modal === undefined,
    deed: false,
    inherited: false,
    passive: form === 'done' || (word.endsWith('ся') && !ACTIVE.test(word))
  }
}
