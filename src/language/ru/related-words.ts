import {adjectiveBase} from './adjectives.js'

const PREFIX = /^(?:обез|без|бес|не|за|по|об|рас|раз)/u
const SUFFIX =
  /(?:истическ|ическ|изированн|ированн|ованн|ностн|ительн|альн|ельн|ильн|ичн|онн|енн|анн|очн|овн|ск|ов|ев|ив|н)$/u
const SHORTEST = 4
const SHARE = 0.75

/**
 * Whether two folded adjectives are of one root, prefixes of negation aside: «безличных» and «неличные», «статичным»
 * and «статистические».
 */
export function areRelated(one: string, other: string): boolean {
  return rootsOf(one).some(root => rootsOf(other).some(near => agree(root, near)))
}

function rootsOf(word: string): string[] {
  const base = adjectiveBase(word)
  const bare = base.replace(PREFIX, '')
  return [...new Set([base, bare])].filter(root => root.length >= SHORTEST).map(withoutSuffix)
}

function withoutSuffix(base: string): string {
  const root = base.replace(SUFFIX, '')
  return root.length < SHORTEST ? base : root
}

function agree(one: string, other: string): boolean {
  const shared = sharedStart(one, other)
  return shared >= SHORTEST && shared >= SHARE * Math.min(one.length, other.length)
}

function sharedStart(one: string, other: string): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return at
}

/** Whether one letter too many, missing, wrong or two swapped make one word of the other; equal words are. */
export function isOneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  const start = sharedStart(one, other)
  let end = 0
  const most = Math.min(one.length, other.length) - start
  while (end < most && one.at(-1 - end) === other.at(-1 - end)) end++
  const left = one.slice(start, one.length - end)
  const right = other.slice(start, other.length - end)
  return Math.max(left.length, right.length) < 2 || (left.length === 2 && left === [...right].reverse().join(''))
}

/** Nouns that policies use one for another; a row is one sense, and the first row is information. */
const senses: readonly string[] = [
  'данные информация сведения',
  'сайт портал ресурс',
  'платформа площадка площадок',
  'приложение программа',
  'кабинет аккаунт',
  'услуга сервис служба',
  'пользователь посетитель клиент покупатель',
  'сертификат карта'
]

/** The sense of information: «данные», «информация», «сведения». */
export const information = 0

/** Words of each sense with the number of the sense. */
export const nounsBySense: readonly (readonly [noun: string, sense: number])[] = senses.flatMap((nouns, sense) =>
  nouns.split(' ').map(noun => [noun, sense] as const)
)

/** Whether a word before a hyphen says that the thing is on the internet. */
export function isWebPrefix(word: string): boolean {
  return word === 'интернет' || word === 'веб' || word === 'онлайн'
}
