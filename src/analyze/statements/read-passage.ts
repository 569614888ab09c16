import type {Passage} from '../passage.js'
import {readChains} from './chains.js'
import type {Context, Draft} from './context.js'
import {headedPredicates} from './deeds.js'
import {modalAt} from './forces.js'
import {impliedBy} from './implied.js'
import {completeList, frameOf, itemPredicates} from './lists.js'
import {isThing} from './objects.js'
import {readPredicates, readSkeleton, type Skeleton} from './predicates.js'
import {type RegionKind, readRegions} from './regions.js'
import {readShared} from './shared.js'
import {state} from './state.js'
import type {Statement} from './statement.js'

/** The statements of one passage; what it hands on to its items is noted in the context. */
export function readPassage(passage: Passage, context: Context): Statement[] {
  const frame = passage.lead && context.frames.get(passage.lead.index)
  const skeleton = readSkeleton(passage)
  const items = context.items.get(passage.index) ?? []
  if (skeleton.actions.length === 0 && !frame && items.length === 0 && passage.lead?.kind !== 'heading') return []
  if (frame?.list !== undefined && frame.list !== 'relative') return []
  const draft = createDraft(passage, context, skeleton)
  const statements = readDraft(draft, skeleton)
  const told = statements.flatMap(one => [one, ...impliedBy(one)])
  if (items.length === 0) return told
  const own = frameOf(draft, statements)
  context.frames.set(passage.index, own)
  if (!own.list) return told
  return completeList(draft, statements, own.list, items).flatMap(one => [one, ...impliedBy(one)])
}

function createDraft(passage: Passage, context: Context, skeleton: Skeleton): Draft {
  const parties = context.parties.in(passage)
  const subjects = new Set(parties.filter(party => party.form === 'nominative').map(party => party.from))
  const data = new Set(context.reading.mentions.of(passage, 'data-noun').map(({from}) => from))
  const frame = passage.lead && context.frames.get(passage.lead.index)
  const regions = readRegions(passage, {
    ...skeleton,
    awaits: from => awaitsInfinitive(passage, skeleton, from) ?? frame !== undefined,
    isSubject: at => subjects.has(at),
    isData: at => data.has(at),
    isThing: at => isThing(passage, at)
  })
  const kinds: (RegionKind | undefined)[] = []
  for (const {kind, from, to} of regions) for (let at = from; at < to; at++) kinds[at] = kind
  return {passage, context, parties, regions, kindAt: at => kinds[at], frame}
}

/** Whether a word of force before word `from` still lacks its infinitive; undefined where none stands there. */
function awaitsInfinitive(passage: Passage, {isInfinitive, isPredicate}: Skeleton, from: number): boolean | undefined {
  for (let at = from - 1; at >= 0; at--) {
    if (modalAt(passage, at)) return true
    if (isInfinitive(at) || isPredicate(at)) return false
  }
  return undefined
}

function readDraft(draft: Draft, skeleton: Skeleton): Statement[] {
  const {passage, kindAt} = draft
  const own = readPredicates(passage, skeleton, at => kindAt(at) !== undefined)
  const headed = own.length > 0 ? own : headedPredicates(passage)
  const told = headed.filter(({open}) => !open || draft.frame !== undefined)
  const predicates = headed.length > 0 ? told : itemPredicates(draft, skeleton)
  const found: Statement[] = []
  for (const chain of readChains(passage, predicates, draft.regions)) {
    const shared = readShared(draft, chain, found.at(-1))
    for (const predicate of chain.predicates) found.push(state(draft, chain, predicate, shared))
  }
  return found
}
