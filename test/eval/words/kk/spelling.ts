import type {NearWord} from '../wording.js'

/** Phrases that look like a term and are not it: words of the term → words in their place, form by form. */
export const nearWords: readonly NearWord[] = [
  [/(?<!\p{L})дербес деректерді(?!\p{L})/giu, ['дербес мәліметтерді', 'дербес ақпаратты', 'жеке деректерді']],
  [/(?<!\p{L})дербес деректердің(?!\p{L})/giu, ['дербес мәліметтердің', 'дербес ақпараттың', 'жеке деректердің']],
  [/(?<!\p{L})дербес деректерге(?!\p{L})/giu, ['дербес мәліметтерге', 'дербес ақпаратқа', 'жеке деректерге']],
  [/(?<!\p{L})дербес деректер(?!\p{L})/giu, ['дербес мәліметтер', 'дербес ақпарат', 'жеке деректер']],
  [/(?<!\p{L})есептік(?= жазба)/giu, ['есепті', 'еңбектік', 'ескілік', 'ерлік']]
]

/** No list: nothing checks the spelling of Kazakh words. */
export const misspelt: readonly (readonly [right: string, wrong: string])[] = []

/** A term inside the name of a law stands in quotes. */
export const lawName = /заң\p{L}*\s«$/iu

/** Words of the language that may be mistyped. */
export const ownWord = /^[а-яёәғқңөұүһі]+$/u

/** Legal forms beside a name, and the same with letters of the other alphabet. */
export const formSpot = /(?<=[»"”] )(?:ЖШС|АҚ|ЖК)(?!\p{L})/gu
export const mixedForms: Readonly<Record<string, string>> = {ЖШС: 'ЖШC', АҚ: 'AҚ', ЖК: 'ЖK'}

/** Cyrillic letters and the Latin ones that look the same. */
export const lookAlikes: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  і: 'i',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y'
}

/** Words before a clause that is said once more. */
export const onceMore: readonly string[] = [
  '',
  'Бұл ретте ',
  'Сонымен қатар ',
  'Бұдан басқа, ',
  'Өз кезегінде ',
  'Сондай-ақ '
]
