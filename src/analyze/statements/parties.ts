import {foldText, isCapital} from '../../language/letters.js'
import {stemKey} from '../../language/role-lookup.js'
import type {Definition} from '../definitions.js'
import type {Parties, RoleSpan} from '../parties.js'
import type {Passage} from '../passage.js'
import type {Reading} from '../reading.js'
import {grammarOf} from './grammars.js'
import type {NamedParty} from './parts.js'
import {wordsOfRange} from './words.js'

/** Where parties are named, by passage, and which of the names stand in the nominative. */
export interface PartyNames {
  /** In the order of the words. */
  in(passage: Passage): readonly NamedParty[]
}

const OWN_NAMES: ReadonlySet<string> = new Set(['seller', 'medical'])

/** Reads who is named in each passage that is asked for; recipients that act by themselves are third parties. */
export function indexParties(
  {mentions}: Reading,
  {roleSpans, roleOf}: Pick<Parties, 'roleSpans' | 'roleOf'>,
  definitions: readonly Definition[]
): PartyNames {
  const names = new Set(definitions.map(({text}) => foldText(text)))
  // «Продавец», «Клиника»: where nobody is introduced as the operator, who begins a sentence is.
  const nameless = !definitions.some(({text}) => roleOf(stemKey(text)) === 'operator')
  const known = new Map<number, readonly NamedParty[]>()
  const read = (passage: Passage): NamedParty[] => {
    const grammar = grammarOf(passage)
    const found = roleSpans.at(passage).flatMap(span => ofRole(passage, span, names))
    for (const {value, from, to} of mentions.of(passage, 'recipient')) {
      if (found.some(other => other.from < to && other.to > from)) continue
      const form = grammar.formOfName(passage, from, to, names)
      if (!form) continue
      const words = wordsOfRange(passage, from, to)
      const isOwn = nameless && OWN_NAMES.has(value.category) && form === 'nominative' && isCapital(words.text[0])
      found.push({role: isOwn ? 'operator' : 'third-party', from, to, form, ...words})
    }
    for (const {from, to} of mentions.of(passage, 'service')) {
      const form = grammar.formOfService(passage, from, to)
      found.push({role: 'third-party', from, to, form, ...wordsOfRange(passage, from, to)})
    }
    return found.sort((a, b) => a.from - b.from)
  }
  return {
    in(passage) {
      const old = known.get(passage.index)
      if (old) return old
      const found = read(passage)
      known.set(passage.index, found)
      return found
    }
  }
}

function ofRole(passage: Passage, {role, start, end, text}: RoleSpan, names: ReadonlySet<string>): NamedParty[] {
  const from = passage.starts.indexOf(start)
  if (from < 0) return []
  let to = from + 1
  while (to < passage.words.length && (passage.ends[to - 1] ?? 0) < end) to++
  const form = grammarOf(passage).formOfName(passage, from, to, names)
  return form ? [{role, from, to, form, passage, start, end, text}] : []
}
