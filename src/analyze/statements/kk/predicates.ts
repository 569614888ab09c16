import type {Passage} from '../../passage.js'
import type {Draft} from '../context.js'
import {judge, type Told} from '../forces.js'
import type {ActionWord, Predicate} from '../parts.js'
import {isAccess} from './actions.js'
import {type Around, forceAt, helped, supportOf} from './forces.js'
import {verbOf} from './words.js'

const NO = /^(?:емес|жоқ)$/

/** The predicates outside of regions, in their order. */
export function readPredicates({passage, actions, kindAt, frame}: Draft): Predicate[] {
  const found: Predicate[] = []
  const seen = actions.filter(({at, form}) => kindAt(at) === undefined && form !== 'doing')
  const deeds = new Set(actions.filter(({form}) => form === 'deed').map(({at}) => at))
  const around = {isDeed: (at: number) => deeds.has(at), skip: (at: number) => kindAt(at) !== undefined}
  for (const word of seen) {
    const told = word.form === 'deed' ? deedAt(passage, word, around) : verbAt(passage, word)
    if (told) found.push(told)
    else if (word.form === 'deed' && frame && isOpen(passage, word.at)) found.push(openAt(passage, word))
  }
  return found.sort((a, b) => a.at - b.at)
}

function verbAt(passage: Passage, {action, form, at}: ActionWord): Predicate {
  const {words} = passage
  const verb = verbOf(words[at] ?? '')
  const negated = verb?.negated ?? false
  const absent = NO.test(words[at + 1] ?? '')
  const support =
    verb?.use === 'bound'
      ? helped(passage, at, negated)
      : form === 'done' && !absent
        ? forceAt(passage, at + 1, negated)
        : undefined
  const told: Told = support ?? judge('is', negated || absent, false)
  return {
    action,
    at,
    from: firstOf(passage, at),
    to: support?.to ?? (absent ? at + 2 : at + 1),
    modality: told.modality,
    negated: told.negated,
    open: false,
    deed: false,
    inherited: false,
    passive: form === 'done'
  }
}

/** «қамтамасыз етеді» begins before its verb. */
function firstOf({words}: Passage, at: number): number {
  return /^(?:жария|қамтамасыз|кепілдік|қол|жалға|алып)$/.test(words[at - 1] ?? '') ? at - 1 : at
}

function deedAt(passage: Passage, {action, at}: ActionWord, around: Around): Predicate | undefined {
  const support = supportOf(passage, at, around)
  if (!support) return undefined
  const verb = verbOf(passage.words[at] ?? '')
  // «беру жүзеге асырылады», «берілуі мүмкін» do not say by whom.
  const stating = passage.words[support.to - 1] ?? ''
  const passive = (verb?.passive ?? false) || (!/^міндетт/.test(stating) && verbOf(stating)?.passive === true)
  return {
    action,
    at,
    from: firstOf(passage, at),
    to: support.to,
    modality: support.modality,
    negated: support.negated,
    open: false,
    deed: !verb?.owned && verb?.noun !== 'dative',
    inherited: false,
    passive: passive || isAccess(passage.words[at] ?? '')
  }
}

/** The last words of an item: «деректерді серіктестерге беруге;» under «Оператор құқылы:». */
function isOpen({words}: Passage, at: number): boolean {
  return words.length - at <= 2
}

function openAt({words}: Passage, {action, at}: ActionWord): Predicate {
  const negated = verbOf(words[at] ?? '')?.negated ?? false
  return {
    action,
    at,
    from: at,
    to: at + 1,
    modality: 'declaration',
    negated,
    open: true,
    deed: false,
    inherited: false,
    passive: false
  }
}

// A sentence that leans on its heading has no subject of its own.
const SHORT = 5

/** «Жүзеге асырылмайды.» under the heading «Трансшекаралық беру»: the deed stands in the heading. */
export function headedPredicates(passage: Passage, deeds: readonly ActionWord[]): Predicate[] {
  const [deed] = deeds
  if (!deed || passage.words.length > SHORT) return []
  for (const at of passage.words.keys()) {
    const told = forceAt(passage, at, false)
    if (told)
      return [
        {
          action: deed.action,
          at,
          from: 0,
          to: told.to,
          modality: told.modality,
          negated: told.negated,
          open: false,
          deed: true,
          inherited: false,
          passive: true
        }
      ]
  }
  return []
}
