import type {RecipientCategory} from '../language/recipients.js'
import type {Span} from '../language/span.js'
import type {ByPassage} from './by-passage.js'
import type {FactBase} from './fact.js'
import {isNegated} from './negation.js'
import type {Parties} from './parties.js'
import type {Passage} from './passage.js'
import {type Reading, wordSpan} from './reading.js'
import {givesData, receives} from './receiving.js'
import type {Vendor} from './vendors.js'

/** Somebody whom data are given to, or are said not to be given to. */
export interface Recipient extends FactBase {
  readonly kind: 'recipient'
  /** `organisation`: told by its legal form; `other`: an item of a list of recipients that no list knows. */
  readonly category: RecipientCategory | 'organisation' | 'other'
  readonly via: 'item' | 'inline'
  /** Of a service or an organisation. */
  readonly name?: string
  readonly negated: boolean
  readonly inDefinition: boolean
}

/** What was found before: services, and who is who. */
export interface RecipientFacts {
  readonly vendors: readonly Vendor[]
  readonly parties: Pick<Parties, 'others' | 'roleAt'>
}

/** Whether somebody whom data may be given to is named in a passage: an electronic mail is nobody. */
export function namesRecipient({mentions}: Reading, vendors: ByPassage<Vendor>, passage: Passage): boolean {
  const isMail = (at: number): boolean => passage.words[at - 1]?.startsWith('электронн') ?? false
  if (mentions.of(passage, 'recipient').some(({from}) => !isMail(from))) return true
  return mentions.has(passage, 'service') && vendors.at(passage).some(({receives}) => receives)
}

/** Finds recipients in the order of the text, where data are given, opened or shown to them. */
export function findRecipients(reading: Reading, {vendors, parties}: RecipientFacts): Recipient[] {
  const named = new Map<Passage, Named[]>()
  const note = (passage: Passage, one: Named): void => {
    const list = named.get(passage) ?? []
    if (!list.some(other => other.name === one.name)) named.set(passage, [...list, one])
  }
  for (const vendor of vendors) if (vendor.receives) note(vendor.passage, {...vendor, category: 'vendor'})
  for (const other of parties.others)
    note(other.passage, {...other, category: other.what === 'bank' ? 'bank' : 'organisation'})
  return reading.passages.flatMap(passage => {
    if (passage.kind === 'contents' || passage.kind === 'heading' || passage.kind === 'title' || passage.requisites)
      return []
    return findIn(reading, passage, named.get(passage) ?? [], parties)
  })
}

interface Named extends Span {
  readonly category: 'vendor' | 'organisation' | 'bank'
  readonly name: string
}

function findIn(
  reading: Reading,
  passage: Passage,
  named: readonly Named[],
  parties: RecipientFacts['parties']
): Recipient[] {
  const announced = reading.topics.announced(passage)
  const isItem =
    !passage.leaf.value.endsWith(':') &&
    (announced ? announced.topic === 'recipients' : beginsUnderHeading(reading, passage))
  if (!isItem && named.length === 0 && !reading.mentions.has(passage, 'recipient')) return []
  const found: Recipient[] = []
  const inDefinition = reading.isDefinition(passage)
  const add = (category: Recipient['category'], {start, end}: Span, name?: string): void => {
    if (found.some(other => other.start < end && other.end > start)) return
    const negated = announced?.negated === true || isNegated(passage, start, end)
    const text = passage.leaf.value.slice(start, end)
    found.push({
      kind: 'recipient',
      category,
      via: isItem ? 'item' : 'inline',
      ...(name !== undefined && {name}),
      negated,
      inDefinition,
      passage,
      start,
      end,
      text
    })
  }
  for (const one of named)
    if (one.category === 'vendor' || isItem || givesData(reading, passage)) add(one.category, one, one.name)
  for (const hit of receives(reading, passage, isItem)) {
    if (parties.roleAt(passage, hit.from)?.role !== 'operator')
      add(hit.value.category, wordSpan(passage, hit.from, hit.to))
  }
  if (isItem && found.length === 0) add('other', headOf(passage.leaf.value))
  return found.sort((a, b) => a.start - b.start)
}

/** «Курьерам – адрес.» under «Кому мы передаём данные», any point under «Деректерге қолжетімділік:». */
function beginsUnderHeading({topics, mentions}: Reading, passage: Passage): boolean {
  if (topics.headed(passage)?.topic !== 'recipients' || passage.node.type !== 'clause') return false
  if (mentions.of(passage, 'recipient')[0]?.from === 0) return true
  return passage.node.kind === 'point' && passage.under?.leaf.value.endsWith(':') === true
}

/** «Лавке, у которой Вы купили товар, — имя и заказ» begins with the recipient. */
function headOf(value: string): Span {
  const [text = value] = /^[^,;(:–—]{2,80}?(?=\s?[,;(:–—.]|$)/u.exec(value) ?? []
  return {start: 0, end: text.length}
}
