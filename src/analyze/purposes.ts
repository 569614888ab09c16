import type {Span} from '../language/span.js'
import type {FactBase} from './fact.js'
import {hasFiniteVerb} from './finite.js'
import {inlinePurposes} from './inline-purposes.js'
import {listParts} from './list-parts.js'
import {isNegated} from './negation.js'
import {isAnnounced, type Passage} from './passage.js'
import type {Reading} from './reading.js'
import type {Announcement} from './topics.js'

/** What data are used for, as the policy words it. */
export interface Purpose extends FactBase {
  readonly kind: 'purpose'
  /** An item of a list of purposes, or words of a sentence: «в целях доставки». */
  readonly via: 'item' | 'inline'
  /** Stems of its words that carry sense, in their order: to compare purposes. */
  readonly key: string
  /** Nothing certain: «в иных целях», «для целей, указанных в разделе 3», «для достижения целей обработки». */
  readonly general: boolean
  readonly negated: boolean
  readonly inDefinition: boolean
}

const GENERAL = new RegExp(
  String.raw`^(?:(?:\p{L}+\s){0,3}(?:цел(?:и|ей|ям|ях)|purposes?|мақсат\p{L}*)(?!\p{L})|(?:достижени` +
    String.raw`|выполнени|реализаци)\p{L}+\s(?:\p{L}+\s){0,2}цел|(?:люб|ины|други|прочи)\p{L}*\s` +
    String.raw`|(?:any|other)\s)`,
  'iu'
)
const STOP_WORDS = new Set(
  `и в на с по для о об от из к а или либо их его ее вас вам вашего ваших the of to and for a in your with
  және мен үшін`.split(/\s+/)
)

/** Finds purposes in the order of the text: items of announced lists, and «в целях …», «для …» inside sentences. */
export function findPurposes(reading: Reading): Purpose[] {
  return reading.passages.flatMap(passage => {
    if (passage.kind === 'contents' || passage.kind === 'heading' || passage.kind === 'title' || passage.requisites)
      return []
    const announced = reading.topics.announced(passage)
    if (announced) return readItem(reading, passage, announced)
    const inline = afterColon(reading, passage)
    if (!inline && isUnderHeading(reading, passage)) return readItem(reading, passage)
    const found = (inline ?? inlinePurposes(reading, passage)).map(span => describe(reading, passage, 'inline', span))
    // «… для следующих целей:» is the lead-in of a list and names none.
    return passage.leaf.value.endsWith(':') ? found.filter(({general}) => !general) : found
  })
}

function readItem(reading: Reading, passage: Passage, announced?: Announcement): Purpose[] {
  if (announced && announced.topic !== 'purposes')
    return inlinePurposes(reading, passage).map(span => describe(reading, passage, 'inline', span))
  if (/:$/.test(passage.leaf.value)) return []
  const end = passage.leaf.value.replace(/[\s;,.]+$/, '').length
  const start = /^(?:для|в целях|to)\s/iu.exec(passage.leaf.value)?.[0].length ?? 0
  return [describe(reading, passage, 'item', {start, end}, announced?.negated)]
}

const NO_PURPOSE = /^(?:\p{L}+\s)?(?:основани|услови|срок|правил|положени|согласи|негіз|ground|basis)/iu
const STATEMENT = /(?<!\p{L})(?:мы|оператор|компания|продавец|we|you|вы|біз)(?!\p{L})/iu
const KAZAKH_VERB = /(?:[ае]ды|[ае]ді|м[ыі]з|міз|ған|ген)[.;]?$/iu
const LABEL = /^(?=\p{Lu})[^:.,]{3,50}:\s/u

/**
 * A point right under a heading such as «Цели обработки», a short line there, or one with a label: «Доставка: передаём
 * …».
 */
function isUnderHeading({topics}: Reading, passage: Passage): boolean {
  if (topics.headed(passage)?.topic !== 'purposes' || passage.node.type !== 'clause') return false
  if (isAnnounced(passage)) return false
  const {value} = passage.leaf
  if (NO_PURPOSE.test(value)) return false
  if (LABEL.test(value)) return true
  if (passage.node.kind === 'paragraph' || STATEMENT.test(value.slice(0, 40)) || KAZAKH_VERB.test(value)) return false
  return passage.node.kind === 'point' || !hasFiniteVerb(value.slice(0, 120))
}

/** «Цели обработки включают: регистрация; поддержка; …» in one sentence. */
function afterColon({topics, mentions}: Reading, passage: Passage): Span[] | undefined {
  const colon = passage.leaf.value.search(/:\s\S/u)
  if (colon < 0 || !mentions.has(passage, 'purpose')) return undefined
  const to = passage.ends.findIndex(end => end > colon)
  if (to < 1 || topics.topicOf(passage, to) !== 'purposes') return undefined
  return listParts(
    passage.leaf.value,
    colon + 1,
    passage.leaf.value.length,
    passage.leaf.value.includes(';') ? ';' : ','
  )
}

function describe(
  reading: Reading,
  passage: Passage,
  via: Purpose['via'],
  {start, end}: Span,
  negated?: boolean
): Purpose {
  const text = passage.leaf.value.slice(start, end)
  const stems = passage.stems.filter((_, i) => (passage.starts[i] ?? 0) >= start && (passage.ends[i] ?? 0) <= end)
  return {
    kind: 'purpose',
    via,
    passage,
    start,
    end,
    text,
    key: stems.filter(stem => !STOP_WORDS.has(stem)).join(' '),
    general: GENERAL.test(text),
    negated: negated ?? (via === 'inline' && isNegated(passage, start, end)),
    inDefinition: reading.isDefinition(passage)
  }
}
