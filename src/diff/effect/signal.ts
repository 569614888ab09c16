import type {Language} from '../../language/language.js'
import {shorten} from '../facts/changes.js'
import type {Effect} from '../policy-diff.js'

/** Words in the languages of a report. */
export type Reason = Readonly<Record<Language, string>>

/** What a signal is about; one about what another already tells is left out. */
export type Topic =
  | 'consent'
  | 'data'
  | 'deed'
  | 'element'
  | 'finding'
  | 'limit'
  | 'operator'
  | 'purpose'
  | 'recipient'
  | 'right'
  | 'term'
  | 'territory'

/** One thing in a change that does something to the protection of the data subject. */
export interface Signal {
  readonly effect: Exclude<Effect, 'neutral'>
  /** The most weighty is told first. */
  readonly weight: number
  readonly topic: Topic
  /** The element of the law that is spoken of. */
  readonly part?: string
  readonly reason: Reason
}

const longest = 60

/** Words of the policy inside a reason. */
export function quote(text: string): Reason {
  const words = shorten(text.replace(/[«»“”„"]/g, ''), longest).replace(/[\s.,;:]+$/, '')
  return {ru: `«${words}»`, kk: `«${words}»`, en: `“${words}”`}
}

/** A reason of words and quotations: `say('срок дольше:', 'мерзімі ұзағырақ:', 'kept longer:', quote('3 года'))`. */
export function say(ru: string, kk: string, en: string, ...parts: readonly Reason[]): Reason {
  const joined = (language: Language): string => parts.map(part => part[language]).join(', ')
  return parts.length === 0
    ? {ru, kk, en}
    : {ru: `${ru} ${joined('ru')}`, kk: `${kk} ${joined('kk')}`, en: `${en} ${joined('en')}`}
}

/** `«3 года» → «5 лет»`. */
export function arrow(before: string, after: string): Reason {
  const [one, other] = [quote(before), quote(after)]
  return {ru: `${one.ru} → ${other.ru}`, kk: `${one.kk} → ${other.kk}`, en: `${one.en} → ${other.en}`}
}
