import type {FactBase} from '../fact.js'
import type {Draft} from './context.js'
import type {Chain, NamedParty, Predicate} from './parts.js'
import type {Shared} from './shared.js'
import type {Actor, Modality, StatedRecipient, Statement} from './statement.js'
import {wordsOfRange} from './words.js'

/** One predicate of a chain as a statement. */
export function state(draft: Draft, chain: Chain, predicate: Predicate, shared: Shared): Statement {
  const {passage, frame, grammar} = draft
  const {before, ...fields} = shared
  const party = predicate.inherited ? undefined : grammar.actorOf(draft, chain, predicate)
  const given = givenTo(draft, predicate, party)
  const takes = predicate.open && frame !== undefined
  const inherited = before?.actor ?? frame?.actor
  return {
    kind: 'statement',
    ...spanOf(draft, chain),
    ...fields,
    action: given ? 'transfer' : predicate.action,
    actor: given ? undefined : ((party && toActor(party)) ?? (predicate.passive ? undefined : inherited)),
    modality: takes ? withheld(frame.modality, predicate.negated) : predicate.modality,
    negated: takes ? frame.negated || predicate.negated : predicate.negated,
    verb:
      predicate.to > predicate.from
        ? wordsOfRange(passage, predicate.from, predicate.to)
        : (frame?.statement?.verb ?? spanOf(draft, chain)),
    recipients: given ? [given, ...fields.recipients.filter(one => one.start !== given.start)] : fields.recipients,
    implied: false
  }
}

/** «обязан: … не разглашать» is a prohibition. */
function withheld(modality: Modality, denied: boolean): Modality {
  return denied && modality === 'obligation' ? 'prohibition' : modality
}

/** «Курьер получает имя», «третьи лица не имеют доступа»: who acts is who is given the data. */
function givenTo(draft: Draft, predicate: Predicate, party: NamedParty | undefined): StatedRecipient | undefined {
  if (party?.role !== 'third-party' || !draft.grammar.isGetting(draft.passage, predicate)) return undefined
  const {passage, start, end, text} = party
  const {mentions} = draft.context.reading
  const category = mentions.of(passage, 'recipient').find(one => one.from === party.from)?.value.category
  return {passage, start, end, text, category: category ?? 'vendor'}
}

function toActor({passage, start, end, text, role}: NamedParty): Actor {
  return {passage, start, end, text, role}
}

/** The words of a chain without the signs and conjunctions at their ends. */
function spanOf({passage, grammar}: Draft, {from, to}: Chain): FactBase {
  let first = from
  while (first < to - 1 && grammar.words.joins.test(passage.words[first] ?? '')) first++
  return wordsOfRange(passage, first, Math.max(to, first + 1))
}
