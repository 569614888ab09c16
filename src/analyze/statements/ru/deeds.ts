import type {Passage} from '../../passage.js'
import {judge} from '../forces.js'
import type {ActionWord, Predicate} from '../parts.js'
import type {Action} from '../statement.js'
import {actionWords} from './actions.js'
import {accessVerbs, isDenied, modalAt, modalBefore, supportAt} from './forces.js'

const HEAD = /(?:[нт]ие|ач[ау]|к[ау]|сбор|доступ|обмен|вывоз|ж[ау]|ци[яю]|контроль|гаранти[яю])$/
// «подлежат уничтожению».
const SUBJECTED = /(?:[нт]ию|че|ке|ру|ту)$/
const HEAD_WHEN_DENIED = /(?:[нт]и[яю]|ачи|ки|сбора|доступа|обмена|вывоза|жи|ции|контроля)$/

/** What else a sentence says around a deed; word indexes. */
export interface Verbs {
  /** Verbs that may state a deed. */
  readonly supports: readonly number[]
  /** Verbs that state something themselves. */
  readonly verbs: readonly number[]
  /** Words of another clause. */
  skip(at: number): boolean
}

/** A noun that a verb beside it states: «осуществляет передачу», «доступ имеют», «имеет право на передачу». */
export function ofDeed(passage: Passage, {action, at}: ActionWord, around: Verbs): Predicate | undefined {
  const word = passage.words[at] ?? ''
  const mayHead = HEAD.test(word) || HEAD_WHEN_DENIED.test(word) || SUBJECTED.test(word)
  const near = mayHead ? supportNear(passage, at, around) : undefined
  if (near === undefined) return ofRight(passage, action, at)
  const denied = isDenied(passage, near)
  const subjected = /^подлеж[иа]т$/.test(passage.words[near] ?? '') && SUBJECTED.test(word)
  const lacking = (denied && at - near <= 2 && (at > near || word === 'доступа')) || passage.words[near] === 'нет'
  if (!HEAD.test(word) && !subjected && !(lacking && HEAD_WHEN_DENIED.test(word))) return undefined
  const force = supportAt(passage, near) ?? (/^(?:закрыт|ограничен)$/.test(passage.words[near] ?? '') ? 'is-not' : 'is')
  const modal = modalBefore(passage, near, 3, around.skip)
  const told =
    modal !== undefined && force === 'is'
      ? judge(modalAt(passage, modal) ?? 'is', isDenied(passage, modal), denied)
      : judge(force, denied, denied)
  return {
    action,
    at,
    from: Math.abs(at - near) < 5 ? Math.min(at, near) : at,
    to: Math.abs(at - near) < 5 ? Math.max(at, near) + 1 : at + 1,
    ...told,
    open: /ть(?:ся)?$/.test(passage.words[near] ?? '') && modal === undefined,
    deed: true,
    inherited: false,
    passive: near > at || subjected || /ся$/.test(passage.words[near] ?? '')
  }
}

/** The nearest verb of the kind in the clause; another verb between parts them. */
function supportNear(passage: Passage, at: number, {supports, verbs, skip}: Verbs): number | undefined {
  const isAccess = passage.words[at]?.startsWith('доступ') ?? false
  let before: number | undefined
  for (const support of supports) {
    if (skip(support) || !(isAccess || supportAt(passage, support)) || passage.words[support + 1] === 'ли') continue
    if (support > at) return support - at < 30 && !verbs.some(verb => verb > at && verb < support) ? support : before
    before = at - support < 16 && !verbs.some(verb => verb > support && verb < at) ? support : undefined
  }
  return before
}

/** «имеет право на передачу данных», «вправе на …». */
function ofRight(passage: Passage, action: Action, at: number): Predicate | undefined {
  for (let before = at - 1; before >= 0 && at - before < 6; before--) {
    if (passage.words[before] !== 'на' || passage.words[before - 1] !== 'право') continue
    if (!modalAt(passage, before - 1)) return undefined
    const negated = isDenied(passage, before - 1)
    return {
      action,
      at,
      from: before - 1,
      to: at + 1,
      modality: negated ? 'prohibition' : 'permission',
      negated,
      open: false,
      deed: true,
      inherited: false,
      passive: false
    }
  }
  return undefined
}

/** «Не осуществляется.» under the heading «Трансграничная передача»: the deed stands in the heading. */
export function headedPredicates(passage: Passage): Predicate[] {
  const {lead} = passage
  if (lead?.kind !== 'heading') return []
  const deed = actionWords(lead).find(({form, at}) => form === 'deed' && HEAD.test(lead.words[at] ?? ''))
  const at = passage.words.findIndex((_, index) => supportAt(passage, index) !== undefined)
  if (!deed || at < 0) return []
  const denied = isDenied(passage, at)
  const told = judge(supportAt(passage, at) ?? 'is', denied, denied)
  const from = denied ? at - 1 : at
  return [
    {action: deed.action, at, from, to: at + 1, ...told, open: false, deed: true, inherited: false, passive: true}
  ]
}

/** Words that may state a deed beside them. */
export function supportsIn(passage: Passage): number[] {
  const found: number[] = []
  for (const [at, word] of passage.words.entries())
    if (supportAt(passage, at) !== undefined || accessVerbs.has(word)) found.push(at)
  return found
}

/** «получают доступ»: the deed is the access. */
export function isAccessVerb({words}: Passage, {at}: ActionWord): boolean {
  return accessVerbs.has(words[at] ?? '') && /^доступ/.test(words[at + 1] ?? words[at - 1] ?? '')
}
