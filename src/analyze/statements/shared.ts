import type {Passage} from '../passage.js'
import type {Territory} from '../territories.js'
import type {Chain} from './chains.js'
import type {Draft} from './context.js'
import {askedBefore, readCondition, readException, readPurpose} from './grounds.js'
import {readObject} from './objects.js'
import {readRecipients} from './recipients.js'
import type {Region, RegionKind} from './regions.js'
import type {Action, DataObject, Exception, Statement} from './statement.js'
import {unknownIn} from './unknown.js'

/** What all predicates of a chain have in common. */
export interface Shared
  extends Pick<
    Statement,
    'object' | 'recipients' | 'purposes' | 'conditions' | 'exceptions' | 'territories' | 'absolute' | 'crossBorder'
  > {
  /** The statement before it in the sentence. */
  readonly before: Statement | undefined
}

const GIVING: ReadonlySet<Action> = new Set<Action>(['transfer', 'sell', 'publish'])
const ABSOLUTE = /^(?:никогда|каких|каком|исключительно|безоговорочн[а-я]*|только|полностью)$/
const OVER_BORDER = /^трансграничн/

/** Reads what the words of a chain and its limits say. */
export function readShared(draft: Draft, chain: Chain, before: Statement | undefined): Shared {
  const {passage, context, kindAt, frame, parties} = draft
  const {from, to, predicates} = chain
  const first = predicates[0]?.from ?? from
  const regions = draft.regions.filter(one => isOfChain(passage, one, chain, first))
  const of = (kind: RegionKind): readonly Region[] => regions.filter(one => one.kind === kind)
  const isLimit = (at: number): boolean => kindAt(at) !== undefined && kindAt(at) !== 'purpose'
  const gives = predicates.some(({action}) => GIVING.has(action))
  const listed = predicates.every(one => one.inherited) && frame?.statement?.action === 'transfer'
  const find = (skip: (at: number) => boolean, things = true) =>
    readObject(passage, context.reading.mentions, from, to, skip, things)
  const own = find(at => kindAt(at) !== undefined) ?? find(isLimit, false)
  return {
    before,
    object: ofOthers(draft, own) ?? own ?? before?.object ?? frame?.statement?.object ?? unknownIn(draft, chain),
    recipients: gives ? readRecipients(context, passage, from, to, isLimit, {parties, listed}) : [],
    purposes: of('purpose').map(region => readPurpose(passage, region)),
    conditions: [...of('condition').map(region => readCondition(passage, region)), ...askedBefore(passage, first)],
    exceptions: of('exception').map(region => exceptionOf(draft, region)),
    territories: territoriesOf(draft, chain, isLimit, before),
    absolute: hasWord(passage, from, to, isLimit, ABSOLUTE),
    crossBorder: hasWord(passage, from, to, isLimit, OVER_BORDER) || leansOnBorder(passage)
  }
}

/** «данные, которые собирает Google»: a relative clause beside the data names somebody else. */
function ofOthers({passage, regions, context}: Draft, object: DataObject | undefined): DataObject | undefined {
  const clause = object && regions.find(({kind, from}) => kind === 'relative' && isBeside(passage, object.end, from))
  if (!clause) return undefined
  const {mentions} = context.reading
  const names = [...mentions.of(passage, 'service'), ...mentions.of(passage, 'recipient')]
  const other = names.find(({from}) => from >= clause.from && from < clause.to)
  return other && {...object, about: 'other', sort: passage.stems[other.from] ?? ''}
}

function isBeside({starts, leaf}: Passage, end: number, from: number): boolean {
  return (starts[from] ?? 0) >= end && /^,\s$/.test(leaf.value.slice(end, starts[from]))
}

/** «передаёт в Сингапур, где данные хранятся»: the place was told before. */
function territoriesOf(
  {passage, context, kindAt}: Draft,
  {from, to}: Chain,
  isLimit: (at: number) => boolean,
  before: Statement | undefined
): readonly Territory[] {
  if (passage.words[from] === 'где' && before) return before.territories
  return context.territories.at(passage).filter(({start}) => {
    const at = passage.starts.indexOf(start)
    // «на серверах, которые стоят в Германии», «центру, который находится в Грузии».
    return at >= from && at < to && (!isLimit(at) || kindAt(at) === 'relative')
  })
}

/**
 * A region stands in the words of its chain. A condition before all predicates limits every chain, so do an exception
 * at the end and «без согласия» after the last of several denials.
 */
function isOfChain({words}: Passage, {kind, from, to}: Region, chain: Chain, first: number): boolean {
  if (from >= chain.from && from < chain.to) return true
  if (from >= chain.to) return (kind === 'exception' && to >= words.length) || words[from] === 'без'
  return kind === 'condition' && from < 3 && to <= first
}

const REFERS = /^(?:раздел|подраздел|пункт|подпункт|п$|пп$|пунк|стать|ст$|глав|приложени|абзац)/

function exceptionOf({passage, context, parties}: Draft, {from, to}: Region): Exception {
  const recipients = readRecipients(context, passage, from, to, () => false, {parties, listed: true})
  // References are looked for in the whole policy at once, so only where one may stand.
  const refers = passage.words.slice(from, to).some(word => REFERS.test(word))
  return readException(passage, {from, to}, recipients, refers ? context.references.at(passage) : [])
}

function hasWord(passage: Passage, from: number, to: number, skip: (at: number) => boolean, pattern: RegExp): boolean {
  for (let at = from; at < to; at++) if (pattern.test(passage.words[at] ?? '') && !skip(at)) return true
  return false
}

/** «Не осуществляется.» under «Трансграничная передача». */
function leansOnBorder({lead}: Passage): boolean {
  return lead?.kind === 'heading' && lead.words.some(word => OVER_BORDER.test(word))
}
