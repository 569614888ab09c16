import type {Analysis} from '../../analyze/analysis.js'
import type {Passage} from '../../analyze/passage.js'
import {ANAPHORA, ENDS_PHRASE, isDataNoun, isGeneric, JOINS, OPENS_CIRCUMSTANCE, VERB} from './object-words.js'
import {objectInWords, objectOfStatement} from './stated-object.js'

/** What a sentence does something to. */
export interface StatedObject {
  /** The things named, each as the stems that tell it, joined by a space; none for personal data as such. */
  readonly things: ReadonlySet<string>
  /** Whose data they are, where a role is named: «данные Покупателей». */
  readonly whose: ReadonlySet<string>
}

/** Word indexes of a passage, the end exclusive. */
export interface Words {
  readonly from: number
  readonly to: number
}

/**
 * What a verb at words `verb` of a passage is said of; the phrase stands before «хранятся», after «храним» and «срок
 * хранения». Undefined where nothing tells, or a pronoun does.
 */
export function objectOf(analysis: Analysis, passage: Passage, verb: Words, around: Words): StatedObject | undefined {
  if (passage.language !== 'ru') return objectOfStatement(analysis, passage, verb, around)
  const before = (): Reading =>
    read(analysis, passage, {from: startBefore(passage, around.from, verb.from), to: verb.from})
  const after = (): Reading => read(analysis, passage, {from: verb.to, to: around.to})
  const [near, far] = PASSIVE.test(passage.words[verb.to - 1] ?? '') ? [before, after] : [after, before]
  const found = near()
  if (found !== 'nothing') return known(found)
  return known(far())
}

/** What words name, such as those of a heading, of an item before its dash, of a cell. */
export function objectIn(analysis: Analysis, passage: Passage, words: Words): StatedObject | undefined {
  if (passage.language !== 'ru') return objectInWords(passage, words)
  return known(read(analysis, passage, words))
}

/** What an item names before its dash or its term: «сведения о заказах – пять лет»; of a row the words of its first cell. */
export function objectOfItem(analysis: Analysis, passage: Passage, first: number): StatedObject | undefined {
  const cell = passage.kind === 'cell' ? firstCell(analysis, passage) : passage
  return objectIn(analysis, cell, {from: 0, to: cell.index === passage.index ? first : cell.words.length})
}

/**
 * Whether two statements speak of the same thing: of personal data as such, or of one of the things named. `loose` lets
 * one be named closer than the other: «неактивный аккаунт», «аккаунт».
 */
export function isSameObject(one: StatedObject, other: StatedObject, loose = false): boolean {
  if (one.whose.size > 0 && other.whose.size > 0 && !overlaps(one.whose, other.whose)) return false
  if (one.things.size === 0 || other.things.size === 0) return one.things.size === other.things.size
  return overlaps(one.things, other.things) || (loose && isNamedCloser(one.things, other.things))
}

function isNamedCloser(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const within = (small: string, large: string): boolean =>
    small.split(' ').every(stem => large.split(' ').includes(stem))
  return [...one].some(a => [...other].some(b => within(a, b) || within(b, a)))
}

function overlaps(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some(stem => other.has(stem))
}

/** `pronoun`: what it means is not told here. */
type Reading = StatedObject | 'nothing' | 'pronoun'

const known = (reading: Reading): StatedObject | undefined => (typeof reading === 'string' ? undefined : reading)

const PASSIVE = /(?:ся|ены|ено|ена|аны|ано|ана|яны|яно|яна|ты|ению|анию)$/

// Endings of the genitive: «тексты обращений», «после отзыва согласия».
const GENITIVE = /(?:ов|ев|ей|ий|ия|ого|его|ых|их|[ая])$/

/** The nearest noun before a verb that is no genitive and no part of the circumstance; the verb itself where there is none. */
function headBefore({words}: Passage, from: number, verb: number): number {
  let at = verb - 1
  while (at > from && ENDS_PHRASE.has(words[at] ?? '')) at--
  while (at > from && GENITIVE.test(words[at] ?? '')) at--
  return at <= from || OPENS_CIRCUMSTANCE.has(words[at] ?? '') ? verb : at
}

const ADJECTIVE = /(?:[ыи][ехм]|ыми|ими)$/

/** «Для логов установлен срок». */
export const SET_FOR = new Set([
  'установлен',
  'установлены',
  'предусмотрен',
  'предусмотрены',
  'определен',
  'определены',
  'действует',
  'set',
  'established',
  'fixed',
  'prescribed',
  'applies'
])

/** Where the subject begins: after an opening circumstance and its comma, or at the data that it leads to. */
function startBefore(passage: Passage, start: number, verb: number): number {
  let from = start
  for (let at = start + 1; at < verb; at++) if (/[:;]/.test(gapBefore(passage, at))) from = at
  const opening = passage.words[from] ?? ''
  // «Для логов установлен срок хранения»: what it is set for.
  const isSet = opening === 'for' ? passage.words : opening === 'для' ? passage.words.slice(from, verb) : []
  if (isSet.some(word => SET_FOR.has(word))) return from + 1
  if (!OPENS_CIRCUMSTANCE.has(opening)) return from
  for (let at = verb - 1; at > from; at--) if (gapBefore(passage, at).includes(',')) return at
  for (let at = verb - 1; at > from; at--) {
    if (isDataNoun(passage.stems[at] ?? '')) return ADJECTIVE.test(passage.words[at - 1] ?? '') ? at - 1 : at
  }
  return headBefore(passage, from, verb)
}

function read(analysis: Analysis, passage: Passage, {from, to}: Words): Reading {
  const things: string[][] = [[]]
  const whose = new Set<string>()
  const roles = analysis.factsIn('subject', passage)
  let named = false
  for (let at = from; at < to; at++) {
    const word = passage.words[at] ?? ''
    const stem = passage.stems[at] ?? ''
    const gap = at > from ? gapBefore(passage, at) : ''
    if (/[:–—(;]/.test(gap) || ENDS_PHRASE.has(word) || VERB.test(word) || /^\d/.test(word)) break
    if (ANAPHORA.has(word)) return 'pronoun'
    if (gap.includes(',') || JOINS.has(word)) things.push([])
    if (isDataNoun(stem)) named = true
    else if (roles.some(mark => mark.from === at)) {
      if (!isGeneric(stem)) whose.add(stem)
    } else if (!isGeneric(stem) && word.length > 1) things.at(-1)?.push(stem)
  }
  const told = things.filter(stems => stems.length > 0).map(stems => stems.sort().join(' '))
  return named || told.length > 0 ? {things: new Set(told), whose} : 'nothing'
}

function firstCell({passages}: Analysis, passage: Passage): Passage {
  let first = passage
  for (let cell = passages[first.index - 1]; cell?.node === passage.node; cell = passages[first.index - 1]) first = cell
  return first
}

function gapBefore({leaf, starts, ends}: Passage, at: number): string {
  return leaf.value.slice(ends[at - 1] ?? 0, starts[at])
}
