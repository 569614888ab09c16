import type {Draft} from '../context.js'
import type {Chain, NamedParty, Predicate} from '../parts.js'

const JOINS = /^(?:[\s,/]|и|или|либо|иные)*$/

/**
 * Who acts: the nearest nominative before the predicate, the first where several are joined; in the passive the
 * instrumental; under a ban the dative («третьим лицам запрещается»).
 */
export function actorOf(draft: Draft, chain: Chain, predicate: Predicate): NamedParty | undefined {
  const near = draft.parties.filter(
    party => party.from >= chain.from && party.from < chain.to && draft.kindAt(party.from) === undefined
  )
  if (predicate.passive) {
    // «предоставленные Пользователем данные хранятся»: before the verb the instrumental may be another's.
    return near.find(({form, role, from}) => form === 'instrumental' && (role !== 'subject' || from >= predicate.to))
  }
  const nominatives = near.filter(party => party.form === 'nominative')
  const before = nominatives.filter(party => party.from < predicate.at)
  if (before.length > 0) return firstJoined(before, draft.passage.leaf.value)
  const after = nominatives.find(party => party.from >= predicate.to && party.from - predicate.to < 4)
  if (after) return after
  const banned = predicate.modality === 'prohibition' || predicate.modality === 'permission'
  return banned ? near.find(party => party.form === 'dative' && party.from < predicate.from) : undefined
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
