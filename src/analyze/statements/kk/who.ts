import type {Draft} from '../context.js'
import type {Chain, NamedParty, Predicate} from '../parts.js'
import {wordsOfRange} from '../words.js'
import {verbOf} from './words.js'

const JOINS = /^(?:[\s,/]|және|немесе|мен|бен|пен|не|өзге|басқа|де)*$/

/**
 * Who acts: the subject before the verb, the first where several are joined; in the passive who stands before
 * «тарапынан»; the reader where the verb says so («жоя аласыз»).
 */
export function actorOf(draft: Draft, chain: Chain, predicate: Predicate): NamedParty | undefined {
  const {passage, parties, kindAt} = draft
  for (let at = predicate.at; at < predicate.to; at++) {
    if (!verbOf(passage.words[at] ?? '')?.yours) continue
    return {role: 'subject', from: at, to: at + 1, form: 'nominative', ...wordsOfRange(passage, at, at + 1)}
  }
  const near = parties.filter(
    party => party.from >= chain.from && party.from < predicate.to && kindAt(party.from) === undefined
  )
  const words = passage.words.slice(predicate.from, predicate.to)
  if (words.includes('тыйым')) {
    // «Мердігерге деректерді үшінші тұлғаларға беруге тыйым салынады»: who is given data stands behind.
    const datives = near.filter(({form, from}) => form === 'dative' && from < predicate.at)
    return datives.length > 1 ? datives[0] : undefined
  }
  if (predicate.passive) return near.find(({form}) => form === 'instrumental')
  const before = near.filter(party => party.form === 'nominative' && party.from < predicate.at)
  return before.length > 0 ? firstJoined(before, passage.leaf.value) : undefined
}

function firstJoined(parties: readonly NamedParty[], value: string): NamedParty | undefined {
  let first = parties.at(-1)
  for (let index = parties.length - 2; index >= 0 && first; index--) {
    const other = parties[index]
    if (!other || !JOINS.test(value.slice(other.end, first.start))) break
    first = other
  }
  return first
}
