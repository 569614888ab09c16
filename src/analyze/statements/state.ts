import type {FactBase} from '../fact.js'
import type {Passage} from '../passage.js'
import type {NamedParty} from './actors.js'
import type {Chain} from './chains.js'
import type {Draft} from './context.js'
import type {Predicate} from './predicates.js'
import type {Shared} from './shared.js'
import type {Actor, Modality, StatedRecipient, Statement} from './statement.js'
import {actorOf} from './who.js'
import {wordsOfRange} from './words.js'

/** One predicate of a chain as a statement. */
export function state(draft: Draft, chain: Chain, predicate: Predicate, shared: Shared): Statement {
  const {passage, frame} = draft
  const {before, ...fields} = shared
  const party = predicate.inherited ? undefined : actorOf(draft, chain, predicate)
  const given = givenTo(draft, predicate, party)
  const takes = predicate.open && frame !== undefined
  const inherited = before?.actor ?? frame?.actor
  return {
    kind: 'statement',
    ...spanOf(passage, chain),
    ...fields,
    action: given ? 'transfer' : predicate.action,
    actor: given ? undefined : ((party && toActor(party)) ?? (predicate.passive ? undefined : inherited)),
    modality: takes ? withheld(frame.modality, predicate.negated) : predicate.modality,
    negated: takes ? frame.negated || predicate.negated : predicate.negated,
    verb:
      predicate.to > predicate.from
        ? wordsOfRange(passage, predicate.from, predicate.to)
        : (frame?.statement?.verb ?? spanOf(passage, chain)),
    recipients: given ? [given, ...fields.recipients.filter(one => one.start !== given.start)] : fields.recipients,
    implied: false
  }
}

/** «обязан: … не разглашать» is a prohibition. */
function withheld(modality: Modality, denied: boolean): Modality {
  return denied && modality === 'obligation' ? 'prohibition' : modality
}

/** «Курьер получает имя», «третьи лица не имеют доступа»: who acts is who is given the data. */
function givenTo(draft: Draft, {action, at}: Predicate, party: NamedParty | undefined): StatedRecipient | undefined {
  if (party?.role !== 'third-party') return undefined
  const word = draft.passage.words[at] ?? ''
  const gets = (action === 'collect' && word.startsWith('получа')) || word.startsWith('доступ')
  if (!gets) return undefined
  const {passage, start, end, text} = party
  const {mentions} = draft.context.reading
  const category = mentions.of(passage, 'recipient').find(one => one.from === party.from)?.value.category
  return {passage, start, end, text, category: category ?? 'vendor'}
}

function toActor({passage, start, end, text, role}: NamedParty): Actor {
  return {passage, start, end, text, role}
}

/** The words of a chain without the signs and conjunctions at their ends. */
function spanOf(passage: Passage, {from, to}: Chain): FactBase {
  let first = from
  while (first < to - 1 && /^(?:и|а|но|или|либо|однако)$/.test(passage.words[first] ?? '')) first++
  return wordsOfRange(passage, first, Math.max(to, first + 1))
}
