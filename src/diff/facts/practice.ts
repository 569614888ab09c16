import type {Analysis} from '../../analyze/analysis.js'
import {type DataKind, findDataKinds} from '../../analyze/data-kinds.js'
import type {In} from '../../analyze/facts.js'
import {lazy} from '../../analyze/lazy.js'
import {findMentions} from '../../analyze/mentions.js'
import type {Passage} from '../../analyze/passage.js'
import {findPurposes, type Purpose} from '../../analyze/purposes.js'
import type {Recipient} from '../../analyze/recipients.js'
import type {Territory} from '../../analyze/territories.js'
import {readTopics} from '../../analyze/topics.js'
import type {Vendor} from '../../analyze/vendors.js'
import {groupBy} from '../../language/group-by.js'
import {stemWord} from '../../language/lexicon.js'
import type {Span} from '../../language/span.js'
import {tokenize} from '../../language/tokens.js'
import {stated} from './identity.js'
import {partsOf} from './parts.js'
import type {StatedFact} from './stated.js'

/** What a passage says is done with data: what for, which, to whom, where. Each passage is read when it is asked for. */
export function createPractice(analysis: Analysis): (passage: Passage) => StatedFact[] {
  const {facts, passages} = analysis
  const mentions = findMentions(passages)
  const reading = {passages, mentions, topics: readTopics(passages, mentions), isDefinition: analysis.isDefinition}
  const recipients = lazy(() => byPassage(facts.recipients()))
  const vendors = byPassage(facts.vendors)
  const territories = byPassage(facts.territories)
  return passage => {
    const key = String(passage.index)
    const alone = {...reading, passages: [passage]}
    const mayGive = facts.namesRecipient(passage) || reading.topics.announced(passage)?.topic === 'recipients'
    return [
      ...findPurposes(alone).flatMap(readPurpose),
      ...findDataKinds(alone).flatMap(readData),
      ...(mayGive ? (recipients().get(key) ?? []).flatMap(readRecipient) : []),
      ...(vendors.get(key) ?? []).flatMap(readService),
      ...(territories.get(key) ?? []).map(readTerritory)
    ]
  }
}

function byPassage<T extends {readonly passage: Passage}>(facts: readonly T[]): ReadonlyMap<string, readonly T[]> {
  return groupBy(facts, ({passage}) => String(passage.index))
}

function readData(one: DataKind): StatedFact[] {
  if (one.circular || (one.code === undefined && one.via !== 'item')) return []
  const negated = one.negated || isForeign(one)
  return [stated('data', one.code ?? keyOfWords(one.text), one, {negated, sort: one.code ?? ''})]
}

function readRecipient(one: Recipient): StatedFact[] {
  if (one.category === 'vendor') return []
  const key = keyOfRecipient(one.category, one.name ?? one.text)
  return [stated('recipient', key, one, {negated: one.negated, sort: one.category})]
}

// A laboratory is no pharmacy, a bank no lender.
const WIDE: ReadonlySet<Recipient['category']> = new Set<Recipient['category']>([
  ...(['other', 'organisation', 'medical', 'bank', 'auditor', 'contractor', 'credit', 'affiliate'] as const)
])

/** Equal for a recipient in other words, of a wide kind by its words alone. */
function keyOfRecipient(category: Recipient['category'], text: string): string {
  return WIDE.has(category) ? keyOfWords(text) : category
}

function readService(one: Vendor): StatedFact[] {
  return one.receives ? [stated('service', one.name, one, {negated: one.negated, sort: one.country})] : []
}

function readTerritory(one: Territory): StatedFact {
  const where = one.where === 'abroad' ? 'abroad' : (one.country ?? one.where)
  return stated('territory', where, one, {negated: one.negated, sort: one.where})
}

/** The stems of a name or a phrase, in any order. */
export function keyOfWords(text: string): string {
  const stems = tokenize(text)
    .words.map(word => stemWord(word))
    .filter(stem => stem.length > 2)
  return [...new Set(stems)].sort().join(' ')
}

/** «в целях доставки и рекламы» names two purposes, as two points of a list would. */
function readPurpose(one: Purpose): StatedFact[] {
  if (one.via === 'item') return [stated('purpose', keyOfWords(one.text), one, {negated: one.negated})]
  let at = 0
  return partsOf(one.text).flatMap(text => {
    const offset = one.text.indexOf(text, at)
    at = offset + text.length
    const key = keyOfWords(text)
    const [start, end] = [one.start + offset, one.start + at]
    return key === '' ? [] : [stated('purpose', key, {passage: one.passage, start, end, text}, {negated: one.negated})]
  })
}

const NOT_MEANT = /(?<!\p{L})не\s(?:предназнач|требу|запрашив|нужн)\p{L}*\s[^.;]{0,80}$/iu

/** «Сервис не предназначен для хранения номеров карт». */
function isForeign({passage, start}: In<Span>): boolean {
  return NOT_MEANT.test(passage.leaf.value.slice(Math.max(0, start - 120), start))
}

/** Recipients that only the statement of a passage tells: «данные передаются банку». */
export function statedRecipients({facts}: Analysis, passage: Passage, known: readonly StatedFact[]): StatedFact[] {
  if (passage.language !== 'ru' || !facts.namesRecipient(passage)) return []
  const found: StatedFact[] = []
  for (const {recipients, negated, modality} of facts.statementsAt(passage)) {
    for (const one of recipients) {
      if (one.category === 'vendor' || one.passage !== passage) continue
      const key = keyOfRecipient(one.category, one.text)
      const isKnown = [...known, ...found].some(
        other => other.fact === 'recipient' && (other.key === key || other.start === one.start)
      )
      const denied = negated || modality === 'prohibition'
      if (!isKnown) found.push(stated('recipient', key, one, {negated: denied, sort: one.category}))
    }
  }
  return found
}
