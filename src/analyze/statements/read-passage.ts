import type {Passage} from '../passage.js'
import type {Context, Draft} from './context.js'
import {grammarOf} from './grammars.js'
import {impliedBy} from './implied.js'
import {completeList, frameOf, itemPredicates} from './lists.js'
import type {ActionWord, RegionKind} from './parts.js'
import {readShared} from './shared.js'
import {state} from './state.js'
import type {Statement} from './statement.js'

/** The statements of one passage; what it hands on to its items is noted in the context. */
export function readPassage(passage: Passage, context: Context): Statement[] {
  const frame = passage.lead && context.frames.get(passage.lead.index)
  const actions = grammarOf(passage).actionWords(passage)
  const items = context.items.get(passage.index) ?? []
  if (actions.length === 0 && !frame && items.length === 0 && passage.lead?.kind !== 'heading') return []
  if (frame?.list !== undefined && frame.list !== 'relative') return []
  const draft = createDraft(passage, context, actions)
  const statements = readDraft(draft)
  const told = statements.flatMap(one => [one, ...impliedBy(one)])
  if (items.length === 0) return told
  const own = frameOf(draft, statements)
  context.frames.set(passage.index, own)
  if (!own.list) return told
  return completeList(draft, statements, own.list, items).flatMap(one => [one, ...impliedBy(one)])
}

function createDraft(passage: Passage, context: Context, actions: readonly ActionWord[]): Draft {
  const grammar = grammarOf(passage)
  const {mentions} = context.reading
  const parties = context.parties.in(passage)
  const frame = passage.lead && context.frames.get(passage.lead.index)
  const regions = grammar.regions({passage, mentions, actions, parties, announced: frame !== undefined})
  const kinds: (RegionKind | undefined)[] = []
  for (const {kind, from, to} of regions) for (let at = from; at < to; at++) kinds[at] = kind
  return {passage, context, grammar, actions, parties, regions, kindAt: at => kinds[at], frame}
}

function readDraft(draft: Draft): Statement[] {
  const {passage, grammar} = draft
  const own = grammar.predicates(draft)
  const headed = own.length > 0 ? own : grammar.headedPredicates(passage)
  const told = headed.filter(({open}) => !open || draft.frame !== undefined)
  const predicates = headed.length > 0 ? told : itemPredicates(draft)
  const found: Statement[] = []
  for (const chain of grammar.chains(passage, predicates, draft.regions)) {
    const shared = readShared(draft, chain, found.at(-1))
    for (const predicate of chain.predicates) found.push(state(draft, chain, predicate, shared))
  }
  return found
}
