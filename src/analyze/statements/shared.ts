import type {Passage} from '../passage.js'
import type {Territory} from '../territories.js'
import type {Draft} from './context.js'
import type {Chain, Region, RegionKind} from './parts.js'
import type {Action, DataObject, Exception, Statement} from './statement.js'

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

/** Reads what the words of a chain and its limits say. */
export function readShared(draft: Draft, chain: Chain, before: Statement | undefined): Shared {
  const {passage, context, kindAt, frame, parties, grammar} = draft
  const {from, to, predicates} = chain
  const first = predicates[0]?.from ?? from
  const regions = draft.regions.filter(one => isOfChain(draft, one, chain, first))
  const of = (kind: RegionKind): readonly Region[] => regions.filter(one => one.kind === kind)
  const isLimit = (at: number): boolean => kindAt(at) !== undefined && kindAt(at) !== 'purpose'
  const gives = predicates.some(({action}) => GIVING.has(action))
  const listed = predicates.every(one => one.inherited) && frame?.statement?.action === 'transfer'
  const find = (skip: (at: number) => boolean, things = true) =>
    grammar.readObject(passage, context.reading.mentions, from, to, skip, things)
  const own = find(at => kindAt(at) !== undefined) ?? find(isLimit, false)
  return {
    before,
    object:
      ofOthers(draft, own) ?? own ?? before?.object ?? frame?.statement?.object ?? grammar.unknownIn(draft, chain),
    recipients: gives ? grammar.readRecipients(context, passage, from, to, isLimit, {parties, listed}) : [],
    purposes: of('purpose').map(region => grammar.readPurpose(passage, region)),
    conditions: [
      ...of('condition').map(region => grammar.readCondition(passage, region)),
      ...grammar.askedBefore(passage, first)
    ],
    exceptions: of('exception').map(region => exceptionOf(draft, region)),
    territories: territoriesOf(draft, chain, isLimit, before),
    absolute: hasWord(passage, from, to, isLimit, grammar.words.absolute),
    crossBorder: hasWord(passage, from, to, isLimit, grammar.words.overBorder) || leansOnBorder(draft)
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
  {passage, context, kindAt, grammar}: Draft,
  {from, to}: Chain,
  isLimit: (at: number) => boolean,
  before: Statement | undefined
): readonly Territory[] {
  if (passage.words[from] === grammar.words.where && before) return before.territories
  return context.territories.at(passage).filter(({start}) => {
    const at = passage.starts.indexOf(start)
    // «на серверах, которые стоят в Германии», «центру, который находится в Грузии».
    return at >= from && at < to && (!isLimit(at) || kindAt(at) === 'relative')
  })
}

function isOfChain({passage, grammar}: Draft, region: Region, chain: Chain, first: number): boolean {
  const isIn = region.from >= chain.from && region.from < chain.to
  return isIn || grammar.isOfOtherChain(passage, region, chain, first)
}

function exceptionOf({passage, context, parties, grammar}: Draft, {from, to}: Region): Exception {
  const recipients = grammar.readRecipients(context, passage, from, to, () => false, {parties, listed: true})
  const refers = passage.words.slice(from, to).some(word => grammar.words.refers.test(word))
  return grammar.readException(passage, {from, to}, recipients, refers ? context.references.at(passage) : [])
}

function hasWord(passage: Passage, from: number, to: number, skip: (at: number) => boolean, pattern: RegExp): boolean {
  for (let at = from; at < to; at++) if (pattern.test(passage.words[at] ?? '') && !skip(at)) return true
  return false
}

/** «Не осуществляется.» under «Трансграничная передача». */
function leansOnBorder({passage: {lead}, grammar}: Draft): boolean {
  return lead?.kind === 'heading' && lead.words.some(word => grammar.words.overBorder.test(word))
}
