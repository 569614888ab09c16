import {stemWord} from '../../../language/lexicon.js'
import {lazy} from '../../lazy.js'
import type {Passage} from '../../passage.js'
import {gapBefore} from '../gaps.js'
import type {ActionWord, Form} from '../parts.js'
import type {Action} from '../statement.js'
import {ADVERB, helperOver, helpersBefore, isBe} from './helpers.js'
import {VERBS} from './verbs.js'

/**
 * What a word may be by its form: `base` collect, `s` collects, `ed` collected, `ing` collecting, `noun` collection,
 * `ready` available. A word that may be two is told by what stands before it.
 */
export type Shape = 'base' | 's' | 'ed' | 'ing' | 'noun' | 'ready'

const SHAPES: readonly Shape[] = ['base', 's', 'ed', 'ing', 'noun']
// «available to third parties», with a form of "be" or "make".
const READY: readonly (readonly [Action, string])[] = [
  ['transfer', 'available'],
  ['transfer', 'accessible']
]

type Row = {readonly action: Action; readonly shapes: readonly Shape[]}

const table = lazy(() => {
  const rows = new Map<string, {action: Action; shapes: Shape[]}>()
  const add = (word: string, action: Action, shape: Shape): void => {
    const row = rows.get(word)
    if (row) row.shapes.push(shape)
    else rows.set(word, {action, shapes: [shape]})
  }
  for (const [action, forms] of VERBS) {
    for (const [index, words] of forms.split(' ').entries())
      for (const word of words.split(',')) if (word !== '-') add(word, action, SHAPES[index] ?? 'noun')
  }
  for (const [action, word] of READY) add(word, action, 'ready')
  return rows as ReadonlyMap<string, Row>
})

/** The stems of the words that name an action. */
export function stemsOfAction(action: Action): readonly string[] {
  const words = [...table()].flatMap(([word, row]) => (row.action === action ? [word] : []))
  // «Couriers receive the name» says that data are given.
  if (action === 'transfer') words.push('receive', 'received')
  return [...new Set(words.map(word => stemWord(word, 'en')))]
}

/** Whether a word may name an action. */
export function isActionWord(word: string): boolean {
  return table().has(word)
}

/** The words of a passage that name actions, in their order. */
export function actionWords(passage: Passage): ActionWord[] {
  const rows = table()
  const found: ActionWord[] = []
  for (const [at, word] of passage.words.entries()) {
    const row = rows.get(word)
    const form = row && !isOther(passage, at) ? formOf(passage, at, row.shapes, found.at(-1)) : undefined
    if (row && form) found.push({action: row.action, form, at})
  }
  return found
}

/** «does not release the Operator from liability», «we go further»: data are given by neither. */
function isOther({words}: Passage, at: number): boolean {
  const word = words[at] ?? ''
  // «unauthorised access is ruled out»: a breach, nothing that the operator does.
  if (/^(?:unauthori[sz]ed|unlawful|illegal|accidental|improper)$/.test(words[at - 1] ?? '')) return true
  if (/^releas/.test(word)) return words.slice(at + 1, at + 6).includes('from')
  return /^go(?:es)?$/.test(word) && words[at + 1] !== 'to'
}

const LINK = /^(?:and|or|nor|but|then|otherwise|also|further|either|to)$/
const SUBJECT = /^(?:we|you|they|i|who|which|that|it|he|she)$/
const NOT_VERB_AFTER = /^(?:the|a|an|of|any|no|such|our|your|their|its|this|these|for|in|on|by|with|from|about|s)$/

/** What form a word has by its shape and by the words before it; undefined where it only describes. */
function formOf(
  passage: Passage,
  at: number,
  shapes: readonly Shape[],
  last: ActionWord | undefined
): Form | undefined {
  const {words} = passage
  const helpers = helpersBefore(passage, at)
  const before = words[helpers.from - 1] ?? ''
  const verb = helpers.words.find(word => !ADVERB.test(word))
  const goesOn = last && isLinked(passage, last.at, at)
  if (shapes.includes('ready')) return helpers.words.some(isBe) || isMade(words, at) ? 'done' : undefined
  if (shapes.includes('ing') && helpers.words.some(isBe)) return 'does'
  if (shapes.includes('ed')) {
    if (helpers.words.some(isBe)) return 'done'
    if (/^(?:have|has|had)$/.test(verb ?? '')) return 'does'
    if (goesOn && last.form === 'done') return 'done'
    if (/^(?:we|they)$/.test(before)) return 'does'
  }
  if (shapes.includes('base')) {
    if (verb !== undefined) return 'does'
    if (before === 'to') return 'to-do'
    if (goesOn && (last.form === 'does' || last.form === 'to-do')) return last.form
    if (
      !/^(?:use|process|transfer|access|share|export|exchange|guarantee)$/.test(words[at] ?? '') &&
      helperOver(passage, at) !== undefined
    )
      return 'does'
    if (SUBJECT.test(before) || (at === helpers.from && at === 0 && !shapes.includes('noun')))
      return at === 0 ? 'to-do' : 'does'
    if (isPlural(before) && gapBefore(passage, at) === ' ' && !shapes.includes('noun')) return 'does'
  }
  if (shapes.includes('s') && !NOT_VERB_AFTER.test(before) && isSubject(passage, helpers.from - 1)) return 'does'
  if (shapes.includes('noun')) return shapes.includes('ing') && !isNoun(words, at) ? 'doing' : 'deed'
  if (shapes.includes('s') && !NOT_VERB_AFTER.test(before) && !THINGS.test(words[at] ?? '')) return 'does'
  return shapes.includes('ing') ? 'doing' : undefined
}

// Verbs in the third person that are more often names of things: «security checks».
const THINGS =
  /^(?:checks|controls|monitors|handles|shares|exports|releases|exchanges|leaves|trades|rents|leases|remains)$/

/** A pronoun or a name: «it checks», «the Operator checks». */
function isSubject({words, leaf, starts}: Passage, at: number): boolean {
  return SUBJECT.test(words[at] ?? '') || /^[A-Z]/.test(leaf.value.slice(starts[at] ?? 0))
}

function isPlural(word: string): boolean {
  return /[^s]s$|^data$/.test(word)
}

/** «the processing of data», «data processing is …»: a noun; «by processing data» is not. */
function isNoun(words: readonly string[], at: number): boolean {
  return (
    words[at + 1] === 'of' || isBe(words[at + 1] ?? '') || /^(?:the|such|any|no|data|this)$/.test(words[at - 1] ?? '')
  )
}

/** «will be made available». */
function isMade(words: readonly string[], at: number): boolean {
  return (
    /^(?:made|make|makes|making)$/.test(words[at - 1] ?? '') || words.slice(Math.max(0, at - 6), at).includes('make')
  )
}

/** «sell, trade or otherwise transfer», «is not sold, rented or shared», «sell your data or share it». */
function isLinked({words, leaf, starts, ends}: Passage, last: number, at: number): boolean {
  let link = at - 1
  while (link > last && ADVERB.test(words[link] ?? '')) link--
  if (link === last) return /[,/]/.test(leaf.value.slice(ends[at - 1], starts[at]))
  if (LINK.test(words[link] ?? '') && words[link] !== 'to') return at - last < 14
  return /,/.test(leaf.value.slice(ends[link], starts[link + 1])) && at - last < 6
}
