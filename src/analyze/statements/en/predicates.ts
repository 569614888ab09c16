import type {Passage} from '../../passage.js'
import type {Draft} from '../context.js'
import {judge, type Told} from '../forces.js'
import type {ActionWord, Predicate} from '../parts.js'
import {forceBefore, isDeniedAmong, isDeniedAt, supportAt} from './forces.js'
import {helperOver, helpersBefore, isBe} from './helpers.js'

/** The predicates outside of regions, in their order. */
export function readPredicates({passage, actions, kindAt, frame}: Draft): Predicate[] {
  const found: Predicate[] = []
  for (const word of actions) {
    const last = found.at(-1)
    // «access is provided» is one predicate.
    if (kindAt(word.at) !== undefined || word.form === 'doing' || (last?.deed && word.at < last.to)) continue
    const predicate = word.form === 'deed' ? ofDeed(passage, word) : ofVerb(passage, word, last)
    const skip = (at: number): boolean => kindAt(at) !== undefined
    if (predicate) found.push(isDeniedAround(passage, predicate, last, skip) ? denied(predicate) : predicate)
    else if (word.form === 'to-do' && frame && word.at < 3) found.push(opened(word))
  }
  return found
}

/** «no data shall be shared» forbids. */
function denied(predicate: Predicate): Predicate {
  const {negated, modality} = predicate
  return {...predicate, negated: true, modality: !negated && modality === 'obligation' ? 'prohibition' : modality}
}

// So far behind its verb stands what denies it: «we share no personal data».
const BEHIND = 5

/** «no personal data is shared», «under no circumstances will we sell». */
function isDeniedAround(
  passage: Passage,
  {at, to, deed, negated}: Predicate,
  last: Predicate | undefined,
  skip: (at: number) => boolean
): boolean {
  if (deed || negated) return negated
  const from = Math.max(last?.to ?? 0, at - 20)
  return isDeniedAmong(passage, from, Math.min(to + BEHIND, passage.words.length), skip)
}

const declared: Told = {modality: 'declaration', negated: false}

/** «- share data with banks» under «We may:». */
function opened({action, at}: ActionWord): Predicate {
  return {...declared, action, at, from: at, to: at + 1, open: true, deed: false, inherited: false, passive: false}
}

// A verb that goes on with another's helping words stands no farther from it.
const FARTHEST = 14

function ofVerb(passage: Passage, {action, form, at}: ActionWord, last: Predicate | undefined): Predicate | undefined {
  const told = forceBefore(passage, at)
  const passive = form === 'done'
  const plain = {action, at, to: at + 1, open: false, deed: false, inherited: false, passive}
  const goesOn = last && !last.deed && last.passive === passive && at - last.at <= FARTHEST
  if (!told || told.bare) {
    if (goesOn && isJoined(passage, told?.from ?? at)) {
      const {modality, negated} = last
      return {...plain, from: at, modality, negated}
    }
    const over = helperOver(passage, at)
    const lent = over === undefined ? undefined : forceBefore(passage, over + 1)
    if (lent) return {...plain, from: at, modality: lent.modality, negated: lent.negated}
    // An infinitive that nothing governs tells what for.
    return told && form !== 'to-do' ? {...plain, from: at, ...declared} : undefined
  }
  return {...plain, from: told.from, modality: told.modality, negated: told.negated}
}

/** «and», «or» or a comma stands before word `at`. */
function isJoined({words, leaf, starts, ends}: Passage, at: number): boolean {
  const before = words[at - 1] ?? ''
  if (/^(?:and|or|nor|to)$/.test(before)) return true
  return /,/.test(leaf.value.slice(ends[at - 1] ?? 0, starts[at]))
}

// So far from a deed its verb may stand.
const AFTER = 16
const BEFORE = 8

/** A noun that a verb beside it states: «disclosure is prohibited», «does not carry out transfers», «have access». */
function ofDeed(passage: Passage, {action, at}: ActionWord): Predicate | undefined {
  const isAccess = passage.words[at] === 'access'
  const support = supportAfter(passage, at, isAccess) ?? supportBefore(passage, at, isAccess)
  if (support === undefined) return undefined
  const isThere = isBe(passage.words[support] ?? '')
  const force = isThere ? 'is' : (supportAt(passage, support, isAccess) ?? 'is')
  const own = forceBefore(passage, support)
  const denied = isDeniedAt(passage, support) || isNo(passage, at)
  const told =
    force === 'is' && own && !isThere ? {...own, negated: own.negated || denied} : judge(force, denied, denied)
  const near = Math.abs(at - support) < 6
  return {
    action,
    at,
    from: near ? Math.min(at, helpersBefore(passage, support).from) : at,
    to: near ? Math.max(at, support) + 1 : at + 1,
    modality: told.modality,
    negated: told.negated,
    open: false,
    deed: true,
    inherited: false,
    passive: support > at || isThere || passage.words[support] === 'subject'
  }
}

/** «no cross-border transfer». */
function isNo({words}: Passage, at: number): boolean {
  for (let before = at - 1; before >= 0 && at - before < 4; before--) if (words[before] === 'no') return true
  return false
}

function supportAfter(passage: Passage, at: number, isAccess: boolean): number | undefined {
  for (let next = at + 1; next < passage.words.length && next - at < AFTER; next++) {
    const word = passage.words[next] ?? ''
    if (/[;:]|\.\s/.test(passage.leaf.value.slice(passage.ends[next - 1], passage.starts[next]))) return undefined
    const isVerb = helpersBefore(passage, next).words.some(
      one => isBe(one) || /^(?:do|does|will|shall|may|can)$/.test(one)
    )
    if (isVerb && !isBe(word)) {
      if (supportAt(passage, next, isAccess)) return next
      if (!/^(?:not|never|be|been|t)$/.test(word) && !/ly$/.test(word)) return undefined
    } else if (/^(?:takes|occurs|happens)$/.test(word)) return next
  }
  return undefined
}

function supportBefore(passage: Passage, at: number, isAccess: boolean): number | undefined {
  for (let before = at - 1; before >= 0 && at - before < BEFORE; before--) {
    const word = passage.words[before] ?? ''
    if (/[,;:]/.test(passage.leaf.value.slice(passage.ends[before], passage.starts[before + 1]))) return undefined
    if (supportAt(passage, before, isAccess)) return before
    if (word === 'to' && passage.words[before - 1] !== 'subject') return undefined
    if (isBe(word) && passage.words[before - 1] === 'there') return before
  }
  return undefined
}

// A sentence that leans on its heading has no subject of its own.
const SHORT = 6
const BEGINS =
  /^(?:not|no|none|is|are|never|does|will|shall|may|prohibited|forbidden|carried|performed|permitted|allowed)$/

/** «Not carried out.», «None.» under the heading «Cross-border transfer»: the deed stands in the heading. */
export function headedPredicates(passage: Passage, deeds: readonly ActionWord[]): Predicate[] {
  const [deed] = deeds
  if (!deed || passage.words.length > SHORT || !BEGINS.test(passage.words[0] ?? '')) return []
  const support = passage.words.findIndex((_, at) => supportAt(passage, at, false) !== undefined)
  const none = /^(?:none|no)$/.test(passage.words[0] ?? '') && passage.words.length < 3
  if (support < 0 && !none) return []
  const at = Math.max(support, 0)
  const denied = none || isDeniedAt(passage, at)
  const told = judge(none ? 'is' : (supportAt(passage, at, false) ?? 'is'), denied, denied)
  return [
    {action: deed.action, at, from: 0, to: at + 1, ...told, open: false, deed: true, inherited: false, passive: true}
  ]
}
