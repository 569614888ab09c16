import type {StatedFact} from '../facts/stated.js'
import {quote, type Reason} from './signal.js'

/** A fact, or a part of one, that one side alone names. */
export interface Named {
  readonly fact: StatedFact
  readonly text: string
}

// Who may ask by law, one’s own staff, other users of one’s own choice.
const HARMLESS = new Set(['state', 'court', 'staff', 'user'])

/** Whether to give data to somebody is no matter of choice. */
export function isHarmless({fact, sort}: StatedFact): boolean {
  return fact === 'recipient' && HARMLESS.has(sort)
}

// Nobody in particular: to name them is to name no one.
const ANYBODY = new Set(['third-party', 'public', 'partner', 'contractor'])
const GRAVE = new Set([
  ...['advertising', 'public', 'credit', 'ai', 'biometrics', 'health', 'genetic', 'criminal', 'intimate', 'religion'],
  ...['politics', 'race', 'location', 'children', 'voice']
])
const GRAVE_AIMS =
  /реклам|маркетинг|рассыл|профил|скоринг|продаж|акци|жарнама|advertis|marketing|profil|scoring|promot/iu

/** Whether it weighs more than others of its kind. */
export function isGrave({fact, text}: Named): boolean {
  return GRAVE.has(fact.sort) || (fact.fact === 'purpose' && GRAVE_AIMS.test(text))
}

/** Whether a recipient is nobody in particular. */
export function isAnybody({fact}: Named): boolean {
  return ANYBODY.has(fact.sort)
}

const most = 3

/** Each name once, the grave first. */
export function printNames(names: readonly Named[]): Reason[] {
  const ordered = [...names].sort((a, b) => Number(isGrave(b)) - Number(isGrave(a)))
  const texts = [...new Map(ordered.map(({text}) => [text.toLowerCase(), text])).values()]
  const rest = texts.length - most
  const more = rest > 0 ? [{ru: `ещё ${rest}`, kk: `тағы ${rest}`, en: `${rest} more`}] : []
  return [...texts.slice(0, most).map(quote), ...more]
}
