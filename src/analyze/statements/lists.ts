import type {Passage} from '../passage.js'
import type {Context, Draft, Frame} from './context.js'
import {grammarOf} from './grammars.js'
import type {Predicate, RegionKind} from './parts.js'
import type {Statement} from './statement.js'

/** What a sentence hands on to the items that it announces. */
export function frameOf(draft: Draft, statements: readonly Statement[]): Frame {
  const {parties, kindAt, frame, grammar} = draft
  const statement = statements.findLast(one => !one.implied)
  const force = grammar.forceOf(draft)
  const actor = parties.find(party => party.form === 'nominative' && kindAt(party.from) === undefined)
  return {
    actor: statement?.actor ?? actor ?? frame?.actor,
    modality: force?.modality ?? statement?.modality ?? frame?.modality ?? 'declaration',
    negated: statement ? statement.negated : ((force?.negated || frame?.negated) ?? false),
    statement: statement ?? frame?.statement,
    list: grammar.listOf(draft)
  }
}

/** A statement that breaks off in a list of conditions, purposes or exceptions has all of its items. */
export function completeList(
  {context}: Draft,
  statements: readonly Statement[],
  list: RegionKind,
  items: readonly Passage[]
): Statement[] {
  const whole = (passage: Passage) => ({from: 0, to: passage.words.length})
  const exceptions = list === 'exception' ? items.map(item => itemException(item, context)) : []
  const purposes = list === 'purpose' ? items.map(item => grammarOf(item).readPurpose(item, whole(item))) : []
  const conditions = list === 'condition' ? items.map(item => grammarOf(item).readCondition(item, whole(item))) : []
  return statements.map(one => ({
    ...one,
    exceptions: [...one.exceptions.filter(told => list !== 'exception' || !isLast(one, told)), ...exceptions],
    purposes: [...one.purposes, ...purposes],
    conditions: [...one.conditions.filter(told => list !== 'condition' || !isLast(one, told)), ...conditions]
  }))
}

/** The words that only announce the list: «за исключением следующих случаев». */
function isLast({passage}: Statement, told: {readonly end: number}): boolean {
  return passage.leaf.value.length - told.end < 3
}

function itemException(item: Passage, context: Context) {
  const grammar = grammarOf(item)
  const range = {from: 0, to: item.words.length}
  const parties = context.parties.in(item)
  const recipients = grammar.readRecipients(context, item, 0, item.words.length, () => false, {parties, listed: true})
  return grammar.readException(item, range, recipients, context.references.at(item))
}

const GOES_ON = new Set(['transfer', 'keep', 'delete', 'publish', 'sell'])

/** The predicate of an item that has no verb: its own deed («передача данных …»), else that of its lead-in. */
export function itemPredicates(draft: Draft): Predicate[] {
  const {passage, context, frame, grammar} = draft
  if (!frame) return []
  const deed = grammar.itemDeed(draft)
  const told = {
    modality: frame.modality,
    negated: frame.negated,
    open: true,
    deed: false,
    inherited: true,
    passive: false
  }
  if (deed) return [{...told, action: deed.action, at: deed.at, from: deed.at, to: deed.at + 1}]
  const {statement} = frame
  if (!statement || !GOES_ON.has(statement.action) || passage.words.length === 0) return []
  const {mentions} = context.reading
  const givesTo = mentions.has(passage, 'recipient') || mentions.has(passage, 'service')
  if (statement.action === 'transfer' && !givesTo) return []
  return [{...told, action: statement.action, at: 0, from: 0, to: 0}]
}
