import type {DataCode} from '../language/data-words.js'
import type {Span} from '../language/span.js'
import {mentionedData} from './data-mentions.js'
import {itemRange} from './data-places.js'
import type {FactBase} from './fact.js'
import {listParts} from './list-parts.js'
import type {Mention} from './mentions.js'
import {isNegated} from './negation.js'
import type {Passage} from './passage.js'
import type {Reading} from './reading.js'

/** One kind of data that the policy says is collected, or is not. */
export interface DataKind extends FactBase {
  readonly kind: 'data'
  /** `undefined` for words that no list knows: «мерки и пожелания к цвету». */
  readonly code: DataCode | undefined
  /** An item of an announced list, of a list after a colon, or a word in a sentence that collects. */
  readonly via: 'item' | 'inline' | 'mention'
  /** Says nothing by itself: «сведения, которые вы сообщите сами». */
  readonly circular: boolean
  readonly negated: boolean
  readonly inDefinition: boolean
}

const CIRCULAR = new RegExp(
  String.raw`^(?:ин(?:ые|ая|ую|ых)\s|друг(?:ие|ая|ую|их)\s|люб(?:ые|ая|ую|ых)\s|прочие\s|(?:any\s)?other\s|any\s)?(?:персональные\s` +
    String.raw`|личные\s|дербес\s|personal\s)?(?:данные|данных|сведени\p{L}|информаци\p{L}|мәлімет\p{L}*` +
    String.raw`|дерек\p{L}*|data|information)(?:,|\s(?:о\sВас|о\sпользовател\p{L}|предоставл|добровольно` +
    '|необходим|котор|you|that|provided)|$)',
  'iu'
)

// The noun stands last: «Пайдаланушы өтінішінде ұсынған мәліметтер», «өзге де қажетті ақпарат».
const KAZAKH_CIRCULAR = new RegExp(
  String.raw`^(?:[^,;:]{0,120}?(?<!\p{L})(?:ұсын|көрсет|енгіз|бер|жібер|хабарла|қалдыр)(?:ген|кен|ған|қан|етін|атын|ілген)\s` +
    String.raw`|(?:кез\sкелген\s)?(?:өзге|басқа)(?:\sда|\sде)?\s)(?:\p{L}+\s){0,2}(?:мәлімет|дерек|ақпарат)\p{L}*[.;]?$`,
  'iu'
)

/**
 * Finds kinds of data in the order of the text, one fact for words of one kind that stand together («фамилия, имя,
 * отчество»).
 */
export function findDataKinds(reading: Reading): DataKind[] {
  return reading.passages.flatMap(passage => {
    if (passage.kind === 'contents' || passage.kind === 'heading' || passage.kind === 'title' || passage.requisites)
      return []
    const range = itemRange(reading, passage)
    if (range) return readList(reading, passage, range)
    return mentioned(reading, passage)
  })
}

/** One fact for each kind that a sentence affirms or denies: «ИИН (индивидуальный идентификационный номер)» is one. */
function mentioned(reading: Reading, passage: Passage): DataKind[] {
  const facts: DataKind[] = []
  for (const hit of mentionedData(reading, passage)) {
    const fact = describe(reading, passage, spanOf(passage, hit), hit.value.code, 'mention')
    if (!facts.some(({code, negated}) => code === fact.code && negated === fact.negated)) facts.push(fact)
  }
  return facts
}

/** Every part of the list is a fact by its known words, or as it stands where no list knows them. */
function readList(
  reading: Reading,
  passage: Passage,
  range: Span & {readonly via: 'item' | 'inline'; readonly negated: boolean}
): DataKind[] {
  const known = reading.mentions.of(passage, 'data').filter(hit => {
    const {start, end} = spanOf(passage, hit)
    return start >= range.start && end <= range.end
  })
  if (range.via === 'inline' && known.length === 0) return []
  const facts: DataKind[] = []
  const whole = listParts(passage.leaf.value, range.start, range.end, ';')[0]
  if (whole && isCircular(passage, passage.leaf.value.slice(whole.start, whole.end))) {
    return [describe(reading, passage, whole, undefined, range.via, range.negated)]
  }
  let next = 0
  for (const part of listParts(passage.leaf.value, range.start, range.end)) {
    while (next < known.length && startOf(passage, known[next]) < part.start) next++
    const from = next
    while (next < known.length && startOf(passage, known[next]) < part.end) next++
    const inside = known.slice(from, next)
    const spans = inside.length > 0 ? merged(passage, inside) : [{...part, code: undefined}]
    for (const span of spans) {
      const last = facts.at(-1)
      // «дата и время доступа» is one phrase over two parts.
      if (last && last.end > span.start) continue
      if (last && span.code !== undefined && last.code === span.code) facts[facts.length - 1] = extend(last, span.end)
      else facts.push(describe(reading, passage, span, span.code, range.via, range.negated))
    }
  }
  return facts
}

/** Hits of one part: the first, and those that a sign or «и» parts from it; «координаты телефона» is one kind. */
function merged(passage: Passage, hits: readonly Mention<'data'>[]): (Span & {code: DataCode | undefined})[] {
  const spans: (Span & {code: DataCode | undefined})[] = []
  for (const hit of hits) {
    const span = {...spanOf(passage, hit), code: hit.value.code}
    const last = spans.at(-1)
    const between = last && passage.leaf.value.slice(last.end, span.start)
    if (between !== undefined && !/[(,/:]|\s(?:и|или|and|or|және|мен|немесе)\s/u.test(between)) continue
    if (!spans.some(other => other.code === span.code)) spans.push(span)
  }
  return spans
}

function describe(
  reading: Reading,
  passage: Passage,
  {start, end}: Span,
  code: DataCode | undefined,
  via: DataKind['via'],
  negated = false
): DataKind {
  const text = passage.leaf.value.slice(start, end)
  return {
    kind: 'data',
    code,
    via,
    passage,
    start,
    end,
    text,
    circular: code === undefined && isCircular(passage, text),
    negated: negated || isNegated(passage, start, end),
    inDefinition: reading.isDefinition(passage)
  }
}

function isCircular({language}: Passage, text: string): boolean {
  return CIRCULAR.test(text) || (language === 'kk' && KAZAKH_CIRCULAR.test(text))
}

function extend(fact: DataKind, end: number): DataKind {
  return {...fact, end, text: fact.passage.leaf.value.slice(fact.start, end)}
}

function spanOf(passage: Passage, {from, to}: {from: number; to: number}): Span {
  return {start: passage.starts[from] ?? 0, end: passage.ends[to - 1] ?? 0}
}

function startOf(passage: Passage, hit: Mention<'data'> | undefined): number {
  return passage.starts[hit?.from ?? 0] ?? 0
}
