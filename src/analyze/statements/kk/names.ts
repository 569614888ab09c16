import {analyseKazakh} from '../../../language/kk/analyse.js'
import type {Passage} from '../../passage.js'
import type {NamedParty} from '../parts.js'
import {type Case, caseOf} from './words.js'

type Form = NamedParty['form']

const OWNS = /^(?:біздің|сіздің|оның|олардың)$/
const POSTPOSITION = /^(?:үшін|туралы|бойынша|арқылы|тарапынан|атынан|болып|ретінде|сияқты|жөнінде)$/

/**
 * The place of a name in its sentence by its last word: who acts stands in the nominative, who is given something in
 * the dative; a genitive only says whose something is, unless access is spoken of.
 */
export function formOfName(passage: Passage, from: number, to: number): Form | undefined {
  const {words} = passage
  const last = words[to - 1] ?? ''
  const next = words[to] ?? ''
  if (to === from + 1 && OWNS.test(last)) return undefined
  if (next === 'тарапынан') return 'instrumental'
  const found = caseOf(last)
  if (found === 'dative') return 'dative'
  if (found !== 'nominative' || isOwned(next)) return 'other'
  const joined = caseOfList(passage, to)
  if (joined) return joined === 'dative' ? 'dative' : 'other'
  return POSTPOSITION.test(next) ? 'other' : 'nominative'
}

/** «банктер мен курьерлерге»: the last name of a list has the case of all; undefined where that is a nominative too. */
function caseOfList({words, leaf, starts, ends}: Passage, to: number): Case | undefined {
  const isList =
    /^(?:және|немесе|мен|бен|пен|не)$/.test(words[to] ?? '') || /,/.test(leaf.value.slice(ends[to - 1], starts[to]))
  if (!isList) return undefined
  for (let at = to; at < Math.min(to + 4, words.length); at++) {
    const word = words[at] ?? ''
    if (/^(?:дерек|мәлімет|ақпарат)/.test(word)) return undefined
    const found = caseOf(word)
    if (found === 'dative' || found === 'accusative' || found === 'ablative' || found === 'instrumental') return found
  }
  return undefined
}

/** «банк базалары»: the name only tells whose the next thing is. */
function isOwned(next: string): boolean {
  const suffixes = analyseKazakh(next)?.suffixes ?? []
  return suffixes.includes('its') && !suffixes.includes('action')
}

/** «Google Analytics-ке»: a hyphen parts the ending from the name. */
export function formOfService(passage: Passage, _from: number, to: number): Form {
  const next = passage.words[to] ?? ''
  const isEnding = /^-/.test(passage.leaf.value.slice(passage.ends[to - 1], passage.starts[to]))
  if (isEnding) return /^(?:[ғқгк][ае]|н?[ае])$/.test(next) ? 'dative' : 'other'
  return POSTPOSITION.test(next) || /^(?:сервис|қызмет|платформа|жүйе|провайдер)/.test(next) ? 'other' : 'nominative'
}
