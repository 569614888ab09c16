import type {Draft} from '../context.js'
import type {Chain, NamedParty, Predicate} from '../parts.js'

const JOINS = /^(?:[\s,/]|and|or|other|the|our)*$/

/** Who acts: the subject before the verb, the first where several are joined; in the passive who stands after "by". */
export function actorOf(draft: Draft, chain: Chain, predicate: Predicate): NamedParty | undefined {
  const near = draft.parties.filter(
    party => party.from >= chain.from && party.from < chain.to && draft.kindAt(party.from) === undefined
  )
  if (predicate.passive) return near.find(({form, from}) => form === 'instrumental' && from >= predicate.to)
  const before = near.filter(party => party.form === 'nominative' && party.from < predicate.at)
  if (before.length > 0) return firstJoined(before, draft.passage.leaf.value)
  // «Nor do we share».
  return near.find(party => party.form === 'nominative' && party.from < predicate.to)
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
