import {either} from '../language/either.js'
import type {Language} from '../language/language.js'
import {lazy} from './lazy.js'

/** What a date or number says of a text; `dated`: a date by itself at its head or its end. */
export type VersionKind = 'edition' | 'effective' | 'updated' | 'approved' | 'dated'

const cue = (phrases: string): RegExp => new RegExp(String.raw`(?<!\p{L})${either(phrases)}(?!\p{L})`, 'giu')

const CUES: readonly (readonly [what: VersionKind, words: RegExp])[] = [
  [
    'approved',
    cue(`утвержд*, принята решени*, принято решени*, принята приказ*, принят приказ*, политика принята,
      правила приняты, положение принято, документ принят, бекіт*, қабылдан*, approved, adopted`)
  ],
  [
    'updated',
    cue(`обновл*, последн* изменени*, последн* редакци*, последн* верси*, изменен*, жаңарт*, соңғы өзгер*,
      соңғы редакция*, соңғы нұсқа*, өзгертіл*, өзгеріс* енгізіл*, updated, modified, revised, amended,
      last (?:update|revision|change|version)`)
  ],
  [
    'effective',
    cue(`вступ* в силу, вступ* в действие, вступ* * в силу, дата вступления, действу* с, введен* в действие, күшіне ен*,
      қолданысқа ен*, қолданыста, қолданылады, effective, in force, into force, (?:takes?|into) effect, valid from`)
  ],
  [
    'edition',
    cue(`редакци*, верси*, ред\\., дата публикации, дата размещения, дата составления, дата документа, дата принятия,
      опубликован*, размещен*, нұсқа*, жариялан*, version, edition, revision, published, publication,
      posted`)
  ]
]
const ORDER_NUMBERS = [
  /приказ\p{L}*[^.;]{0,120}?№\s?([\p{L}\d/-]{1,12})/iu,
  /№\s?([\p{L}\d/-]{1,12})\s(?:\p{L}{1,20}\s){0,2}бұйры/iu,
  /(?<!\p{L})order(?!\p{L})[^.;]{0,120}?\sNo\.?\s?([\p{L}\d/-]{1,12})/iu
]
const OWN_TEXT = /политик|документ|положени|саясат|құжат|policy|notice/iu

/** What the words of a passage say as a whole, told once for all its dates. */
export interface Whole {
  readonly namesText: () => boolean
  readonly order: () => string | undefined
}

/** Reads a passage as far as somebody asks. */
export function readWhole(value: string): Whole {
  return {namesText: lazy(() => OWN_TEXT.test(value)), order: lazy(() => orderOf(value))}
}

/** The number of the order that approved the text. */
function orderOf(value: string): string | undefined {
  for (const pattern of ORDER_NUMBERS) {
    const number = pattern.exec(value)?.[1]
    if (number !== undefined) return number
  }
  return undefined
}

/** The nearest cue before the date, or right after it: «2026 ж. күшіне енді». */
export function cueOf(before: string, after: string, language: Language, whole: Whole): VersionKind | undefined {
  let best: {what: VersionKind; index: number} | undefined
  for (const [what, words] of CUES) {
    const last = Array.from(before.matchAll(words)).at(-1)
    if (last && last.index > (best?.index ?? -1)) best = {what, index: last.index}
  }
  const later = () => CUES.find(([, words]) => after.slice(0, 40).search(words) >= 0)?.[0]
  if (!best) {
    const told = later()
    return told && isAboutText(before, before.length, whole) ? told : undefined
  }
  if (!isAboutText(before, best.index, whole)) return undefined
  // in Kazakh the verb comes last: «осы редакция 2026 жылғы 18 қаңтардан бастап күшіне енеді»
  return (language === 'kk' && best.what === 'edition' ? later() : undefined) ?? best.what
}

const OF_THINGS = new RegExp(
  `(?<![а-яё])${either(`согласи*, договор*, закон*, аккаунт*, приложени*, товар*, заказ*, доступ*, данные, сведения,
    срок*, акци*, браузер*, келісім*, тапсырыс*, деректер(?!ді), мәлімет*, шарт(?!е)`)}` +
    '|(?<![a-z])(?:consent|contract|agreement|account|app|order|data (?:was|were|is|are)|information)(?![a-z])',
  'iu'
)

// «Данные обновлены», «приложение обновлено», «договор вступает в силу» are about other things.
function isAboutText(before: string, index: number, {namesText}: Whole): boolean {
  const subject =
    before
      .slice(0, index)
      .split(/[.;]\s/)
      .at(-1) ?? ''
  return !OF_THINGS.test(subject) || namesText()
}
