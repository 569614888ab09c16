import type {NearWord} from '../wording.js'

/** Phrases that look like a term and are not it: words of the term → words in their place, form by form. */
export const nearWords: readonly NearWord[] = [
  [/(?<!\p{L})personal data(?!\p{L})/giu, ['personal information', 'personal details', 'private data']]
]

/** No list: nothing checks the spelling of English words. */
export const misspelt: readonly (readonly [right: string, wrong: string])[] = []

/** Words before which a term is part of the name of a law. */
export const lawName = /(?:law|act|regulation)\s(?:\S+\s){0,3}on\s$/iu

/** Words of the language that may be mistyped. */
export const ownWord = /^[a-z]+$/u

/** Legal forms beside a name, and the same with letters of the other alphabet. */
export const formSpot = /(?<=\p{L} )(?:LLP|JSC)(?!\p{L})/gu
export const mixedForms: Readonly<Record<string, string>> = {LLP: 'LLР', JSC: 'JSС'}

/** Latin letters and the Cyrillic ones that look the same. */
export const lookAlikes: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  p: 'р',
  c: 'с',
  x: 'х'
}

/** Words before a clause that is said once more. */
export const onceMore: readonly string[] = [
  '',
  'At the same time, ',
  'In addition, ',
  'Furthermore, ',
  'In turn, ',
  'Also, '
]
