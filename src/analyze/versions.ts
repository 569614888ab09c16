import type {CalendarDate} from '../language/dates.js'
import {either} from '../language/either.js'
import {type ByPassage, byPassage} from './by-passage.js'
import {hasClue} from './clues.js'
import type {FactBase} from './fact.js'
import type {Passage} from './passage.js'

/** A date or number of the document's own version. */
export interface Version extends FactBase {
  readonly kind: 'version'
  /** `dated`: a date by itself at the head or the end of the text. */
  readonly what: 'edition' | 'effective' | 'updated' | 'approved' | 'dated'
  /** As printed: `2.0`, `4.2`, `61-П`. */
  readonly number?: string
  readonly date?: Pick<CalendarDate, 'year' | 'month' | 'day' | 'valid'>
  /** How much of the date is given; `none` where there is a number only. */
  readonly precision: 'day' | 'month' | 'year' | 'none'
}

type DateInPassage = CalendarDate & {readonly passage: Passage}

const cue = (phrases: string): RegExp => new RegExp(String.raw`(?<!\p{L})${either(phrases)}(?!\p{L})`, 'giu')

const CUES: readonly (readonly [what: Version['what'], words: RegExp])[] = [
  [
    'approved',
    cue(`утвержд*, принята решени*, принято решени*, принята приказ*, принят приказ*, политика принята,
      правила приняты, положение принято, документ принят, бекіт*, approved`)
  ],
  [
    'updated',
    cue(`обновл*, последн* изменени*, последн* редакци*, последн* верси*, изменен*, жаңарт*, updated, last modified,
      last revised, revised`)
  ],
  [
    'effective',
    cue(`вступ* в силу, вступ* в действие, вступ* * в силу, дата вступления, действу* с, введен* в действие, күшіне ен*,
      effective, in force`)
  ],
  [
    'edition',
    cue(`редакци*, верси*, ред\\., дата публикации, дата размещения, дата составления, дата документа, дата принятия,
      опубликован*, размещен*, нұсқа*, жариялан*, version, published, dated`)
  ]
]
const NUMBER = new RegExp(
  String.raw`(?<!\p{L})(?:верси[яиюей]{1,2}|редакци[яиюей]{1,2}|нұсқа\p{L}*` +
    String.raw`|version|edition|v\.?(?=\s?\d+\.\d))(?: документа` +
    String.raw`| политики)?[\s:№#-]{0,4}(\d{1,3}(?:\.\d{1,3}){0,3})(?![\p{L}\d]|[./]\d)`,
  'iu'
)
const NUMBER_BEFORE = /(?<![\d.])(\d{1,3}(?:\.\d{1,3}){0,2})[-\s]?(?:нұсқа|редакция(?!\p{L}))/iu
const ORDER_NUMBER = /приказ\p{L}*[^.;]{0,120}?№\s?([\p{L}\d/-]{1,12})/iu
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
  const found = dates.flatMap(date => readDate(passage, date, isEdge) ?? [])
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
  return (isEdge && value.length < 200) || /(?:настоящ|эта|данн)\p{L}* (?:политик|редакци|верси|документ)/iu.test(value)
}

function readDate(passage: Passage, date: DateInPassage, isEdge: boolean): Version | undefined {
  const {value} = passage.leaf
  const before = value.slice(Math.max(0, date.start - 120), date.start)
  const what =
    cueOf(before, value.slice(date.end, date.end + 60), value) ?? (isEdge && isAlone(value, date) ? 'dated' : undefined)
  if (
    what === undefined ||
    (what !== 'approved' && OF_LAW.test(before)) ||
    (what === 'approved' && /закон|министр|правительств/iu.test(before))
  )
    return undefined
  const {year, month, day, valid, start, end, text} = date
  const order = what === 'approved' ? ORDER_NUMBER.exec(value)?.[1] : undefined
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

/** The nearest cue before the date, or right after it: «2026 ж. күшіне енді». */
function cueOf(before: string, after: string, value: string): Version['what'] | undefined {
  let best: {what: Version['what']; index: number} | undefined
  for (const [what, words] of CUES) {
    const last = Array.from(before.matchAll(words)).at(-1)
    if (last && last.index > (best?.index ?? -1)) best = {what, index: last.index}
  }
  if (best && isAboutText(before, best.index, value)) return best.what
  if (best) return undefined
  return CUES.find(([, words]) => after.slice(0, 40).search(words) >= 0)?.[0]
}

const OF_THINGS = new RegExp(
  `(?<![а-яё])${either(`согласи*, договор*, закон*, аккаунт*, приложени*, товар*, заказ*, доступ*, данные, сведения,
    срок*, акци*, браузер*`)}`,
  'iu'
)

// «Данные обновлены», «приложение обновлено», «договор вступает в силу» are about other things.
function isAboutText(before: string, index: number, value: string): boolean {
  const subject =
    before
      .slice(0, index)
      .split(/[.;]\s/)
      .at(-1) ?? ''
  return !OF_THINGS.test(subject) || /политик|документ|положени|саясат|policy/iu.test(value)
}

/** «24 июля 2026 г.», «г. Астана, 2026 год»: a line that holds little else. */
function isAlone(value: string, date: DateInPassage): boolean {
  const rest = `${value.slice(0, date.start)} ${value.slice(date.end)}`.replace(
    /(?:г\.|город|қ\.|қаласы|года?|ж\.|от|дата|date)/giu,
    ''
  )
  return value.length <= LONGEST_ALONE && (rest.match(/\p{L}{2,}/gu)?.length ?? 0) <= 2
}
