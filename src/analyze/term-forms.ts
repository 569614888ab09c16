import type {Language} from '../language/language.js'
import type {Span} from '../language/span.js'
import {englishSingular} from '../language/word-forms.js'
import {findOnce} from './find-once.js'
import type {Passage} from './passage.js'

/** Makes one form of all case forms of a word, each word worked out once. */
export interface TermForms {
  /** The form of the word `index` of `passage`: «Продавца» and «Продавец», «Users» and «User» are one. */
  of(passage: Passage, index: number): string
  /** Forms of the words inside `span`, joined by a space. */
  keyOf(passage: Passage, span: Span): string
}

/** Below it are the numbers of `beginning`. */
export const beginningsCount = 0x1000

/**
 * A number for the first two letters of a word, one for some pairs that seldom come: a form begins as its word does, pronouns aside.
 */
export function beginning(word: string): number {
  return ((word.charCodeAt(0) << 6) ^ (word.charCodeAt(1) || 0)) & (beginningsCount - 1)
}

/** Words that begin otherwise than their form. */
export function irregularWords(): readonly string[] {
  return [...pronouns.keys()]
}

/** Words of a passage by their indexes, `to` exclusive. */
export interface WordRange {
  readonly from: number
  readonly to: number
}

const noForms = (): string[] => []

export function createTermForms(): TermForms {
  const known = new Map<string, string>()
  const kazakh = new Map<string, string>()
  const ofWord = (passage: Passage, index: number): string => {
    const word = passage.words[index] ?? ''
    const memory = passage.language === 'kk' ? kazakh : known
    const remembered = memory.get(word)
    if (remembered !== undefined) return remembered
    const form = formOf(word, passage.stems[index] ?? word, passage.language)
    memory.set(word, form)
    return form
  }
  const of = (passage: Passage, index: number): string => {
    const forms = findOnce(passage, 'forms', noForms)
    const form = forms[index] ?? ofWord(passage, index)
    forms[index] = form
    return form
  }
  const keyOf = (passage: Passage, span: Span): string => {
    const {from, to} = wordsInside(passage, span)
    return Array.from({length: to - from}, (_, offset) => of(passage, from + offset)).join(' ')
  }
  return {of, keyOf}
}

/** Indexes of the words that lie inside `span` as a whole. */
export function wordsInside(passage: Passage, {start, end}: Span): WordRange {
  const from = firstFrom(passage.starts, start)
  const to = firstFrom(passage.ends, end + 1)
  return {from, to: Math.max(from, to)}
}

/** The first index whose number is at least `least`; the numbers ascend. */
function firstFrom(numbers: readonly number[], least: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}

const LATIN = /^[a-z]/
const pronouns = new Map([
  ...['нас', 'нам', 'нами'].map(word => [word, 'мы'] as const),
  ...['вас', 'вам', 'вами'].map(word => [word, 'вы'] as const),
  ...['us', 'our', 'ours'].map(word => [word, 'we'] as const),
  ...['your', 'yours'].map(word => [word, 'you'] as const)
])

function formOf(word: string, stem: string, language: Language): string {
  const pronoun = pronouns.get(word)
  if (pronoun !== undefined) return pronoun
  if (LATIN.test(word)) return englishSingular(word)
  return language === 'kk' ? stem : russianForm(word, stem)
}

// «данный», «данная» are pronouns: they share a stem with the noun «данные», whose forms these are not.
const GIVEN = /^дан(?:ный|ная|ное|ной|ного|ному|ном|ную|а|о|ы)?$/
// «конфиденциальность» and «конфиденциальный» share a stem as well.
const QUALITY = /ост(?:ь|и|ью|ей|ям|ями|ях)$/
const DOUBLE = /нн(?:ый|ая|ое|ые|ого|ому|ым|ыми|ых|ой|ую|ом)$/
const PLURAL_FLEETING = /[бвгджзклмнпрстфхцчшщ][оеё]к$/

/** Mends what the stemmer parts (продавец – продавца, подписка – подписок, запись – записи) or joins (закон – законный). */
function russianForm(word: string, stem: string): string {
  if (GIVEN.test(word)) return 'данный'
  if (word === 'заем') return 'займ'
  if (word.endsWith('пись')) return word.slice(0, -1)
  if (QUALITY.test(word)) return word.replace(QUALITY, 'ост')
  if (DOUBLE.test(word)) return `${stem}н`
  if (stem.length > 4 && /ь?е?ц$/.test(stem)) return stem.replace(/ь?е?ц$/, 'ц')
  if (stem.length > 4 && PLURAL_FLEETING.test(stem)) return `${stem.slice(0, -2)}к`
  return stem
}
