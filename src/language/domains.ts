import {compilePattern} from './patterns.js'

/** Last parts of host names that policies print; a file ending (md, sh, zip) that is also a domain is left out. */
const COUNTRIES =
  'kz ru uz kg by ua az ge am tj tm eu uk de fr it es nl pl cz tr us ca cn in co io ai me tv cc to su gg fm my ae il'
const GENERAL = 'com net org info biz pro edu gov int mobi asia'
const NEW =
  'app dev xyz top vip icu shop store market online site website web tech cloud digital group company agency ' +
  'club space live life world today ' +
  'example media link team studio academy education school health clinic dental travel tours taxi delivery ' +
  'finance bank money credit ' +
  'law legal solutions support center blog news fun games chat social works express global'
const CYRILLIC = 'рф қаз рус бел укр мкд срб'

/** Source of an alternation of the top-level domains that have no Latin letters, small or in capitals. */
export const CYRILLIC_TOP_LEVEL = `${CYRILLIC} ${CYRILLIC.toUpperCase()}`.replaceAll(' ', '|')

const TOP_LEVEL = new Set([COUNTRIES, GENERAL, NEW, CYRILLIC].join(' ').split(' '))

/** Domains that may be written as a name is, «Brand.Kz»; the others are words, and «data.To» is a lost space. */
const NAME_LIKE = new Set(['kz', 'ru', 'com', 'net', 'org', 'app'])

/** Names that end as a domain does and are not sites. */
const NOT_HOSTS = /^(?:asp|ado|vb|c#)\.net$|^(?:com|org|net)\.[^.]+\./i

const DIGITS_OR_ABBREVIATION = /^(?:\d+|[Ѐ-ԯ])$/
const CAPITALISED = compilePattern('^\\p{Lu}\\p{Ll}+$')

/** Whether the last part of a host name is a domain that policies print. */
export function isTopLevel(label: string): boolean {
  return TOP_LEVEL.has(label.toLowerCase())
}

/**
 * Whether `host`, found without a scheme, is one: no lost space after a full stop, no name of a technology, no reversed
 * host that names a program (`com.brand.app`), not digits only, no one-letter Cyrillic abbreviation.
 */
export function isBareHost(host: string): boolean {
  const labels = host.split('.')
  const last = labels.at(-1) ?? ''
  if (labels.length < 2 || labels.some(label => label === '') || NOT_HOSTS.test(host)) return false
  if (labels.slice(0, -1).every(label => DIGITS_OR_ABBREVIATION.test(label))) return false
  if (last === last.toLowerCase() || host === host.toUpperCase()) return true
  return NAME_LIKE.has(last.toLowerCase()) && CAPITALISED.test(last)
}
