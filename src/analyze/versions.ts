import type {CalendarDate} from '../language/dates.js'
import {type ByPassage, byPassage} from './by-passage.js'
import {hasClue} from './clues.js'
import type {FactBase} from './fact.js'
import type {Passage} from './passage.js'
import {cueOf, readWhole, type VersionKind, type Whole} from './version-cues.js'

/** A date or number of the document's own version. */
export interface Version extends FactBase {
  readonly kind: 'version'
  readonly what: VersionKind
  /** As printed: `2.0`, `4.2`, `61-П`. */
  readonly number?: string
  readonly date?: Pick<CalendarDate, 'year' | 'month' | 'day' | 'valid'>
  /** How much of the date is given; `none` where there is a number only. */
  readonly precision: 'day' | 'month' | 'year' | 'none'
}

type DateInPassage = CalendarDate & {readonly passage: Passage}

const NUMBER = new RegExp(
  String.raw`(?<!\p{L})(?:верси[яиюей]{1,2}|редакци[яиюей]{1,2}|нұсқа\p{L}*` +
    String.raw`|version|edition|revision|rev\.|ver\.|v\.?(?=\s?\d+\.\d))(?: документа` +
    String.raw`| политики)?[\s:№#-]{0,4}(?:No\.?\s?)?(\d{1,3}(?:\.\d{1,3}){0,3})` +
    // «Редакция 18 января 2026»
    String.raw`(?![\p{L}\d]|[./]\d|\s\p{L}{3,9},?\s\d{4})`,
  'iu'
)
const NUMBER_BEFORE = /(?<![\d.])(\d{1,3}(?:\.\d{1,3}){0,2})[-\s]?(?:нұсқа|редакция(?!\p{L}))/iu
const OF_LAW = new RegExp(
  String.raw`(?<!\p{L})(?:закон\p{L}*|кодекс\p{L}*|постановлени\p{L}+|регламент\p{L}*|директив\p{L}+` +
    String.raw`|указ\p{L}{0,2}|заң\p{L}*|law|act|regulation|договор\p{L}*|лицензи\p{L}+|согласи\p{L}+` +
    String.raw`|доверенност\p{L}+|министр\p{L}*|правительств\p{L}*)(?!\p{L})`,
  'iu'
)
const OF_PROGRAM = new RegExp(
  String.raw`(?<!\p{L})(?:браузер|приложени|операционн|систем|android|ios|windows|http|tls|api` +
    String.raw`|протокол|по(?!\p{L})|программ|сертификат)\p{L}*`,
  'iu'
)

// The head of a text and its end, where it may be dated without a word.
const HEAD = 6
const TAIL = 6
const LONGEST_ALONE = 60

/** Finds when and by what number the document itself is dated; dates of laws, contracts and programs are not it. */
export function findVersions(passages: readonly Passage[], dates: ByPassage<DateInPassage>): ByPassage<Version> {
  return byPassage(passages, passage => findIn(passage, dates.at(passage), isAtEdge(passage, passages.length)))
}

function isAtEdge(passage: Passage, length: number): boolean {
  return passage.index < HEAD || passage.index >= length - TAIL || passage.kind === 'title' || passage.requisites
}

function findIn(passage: Passage, dates: readonly DateInPassage[], isEdge: boolean): Version[] {
  const {value} = passage.leaf
  const whole = readWhole(value)
  const found = dates.flatMap(date => readDate(passage, date, isEdge, whole) ?? [])
  if (!isEdge && found.length === 0 && !hasClue(passage, 'version')) return found
  const number = NUMBER.exec(value) ?? NUMBER_BEFORE.exec(value)
  if (!number || !isOwn(passage, number.index, isEdge)) return found
  const [first, ...rest] = found
  const digits = number[1] ?? ''
  if (first && first.what !== 'approved') return [{...first, number: digits}, ...rest]
  const start = number.index
  const end = start + number[0].length
  return [
    {kind: 'version', what: 'edition', number: digits, precision: 'none', passage, start, end, text: number[0]},
    ...found
  ]
}

/** A number belongs to the document at its edges, or where the sentence speaks of the policy. */
function isOwn(passage: Passage, index: number, isEdge: boolean): boolean {
  const {value} = passage.leaf
  if (OF_PROGRAM.test(value.slice(Math.max(0, index - 30), index + 40))) return false
  return (
    (isEdge && value.length < 200) ||
    /(?:настоящ\p{L}*|эта|данн\p{L}*|осы|бұл|this) (?:политик|редакци|верси|документ|саясат|нұсқа|құжат|policy|version|notice)/iu.test(
      value
    )
  )
}

function readDate(passage: Passage, date: DateInPassage, isEdge: boolean, whole: Whole): Version | undefined {
  const {value} = passage.leaf
  const before = value.slice(Math.max(0, date.start - 120), date.start)
  const what =
    cueOf(before, value.slice(date.end, date.end + 60), passage.language, whole) ??
    (isEdge && isAlone(value, date) ? 'dated' : undefined)
  if (
    what === undefined ||
    (what !== 'approved' && OF_LAW.test(before)) ||
    (what === 'approved' && /закон|министр|правительств|заң|үкімет|minist|government/iu.test(before))
  )
    return undefined
  const {year, valid, start, end, text} = date
  // of “01/02/2026” only the year is sure
  const {month, day}: Partial<CalendarDate> = date.ambiguous ? {} : date
  const order = what === 'approved' ? whole.order() : undefined
  return {
    kind: 'version',
    what,
    passage,
    start,
    end,
    text,
    date: {year, valid, ...(month !== undefined && {month}), ...(day !== undefined && {day})},
    precision: day !== undefined ? 'day' : month !== undefined ? 'month' : 'year',
    ...(order !== undefined && {number: order})
  }
}

/** «24 июля 2026 г.», «г. Астана, 2026 год»: a line that holds little else. */
function isAlone(value: string, date: DateInPassage): boolean {
  if (value.length > LONGEST_ALONE) return false
  const rest = `${value.slice(0, date.start)} ${value.slice(date.end)}`.replace(
    /(?:г\.|город|қ\.|қаласы|года?|ж\.|от|дата|date)/giu,
    ''
  )
  return (rest.match(/\p{L}{2,}/gu)?.length ?? 0) <= 2
}
