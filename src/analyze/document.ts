import {hasClue} from './clues.js'
import {consentByUse} from './consent-by-use.js'
import type {DocumentKind} from './document-kind.js'
import {kindByTitle, kindByWords} from './document-words.js'
import type {FactBase} from './fact.js'
import type {Passage} from './passage.js'
import type {Reading} from './reading.js'

/** What kind of text it is, and why it was taken for that. */
export interface DocumentReading {
  readonly kind: DocumentKind
  /** False for a text about something else: documentation, news, a law, a template without text. */
  readonly isPolicy: boolean
  /** It says that using, filling in or sending means consent, or is a consent itself. */
  readonly worksAsConsent: boolean
  /** The words that say so. */
  readonly consent?: FactBase
  readonly reason: string
}

// Shares of passages of the scarcest policy seen are 0.43, 0.08 and 0.24; of documentation they are near nothing.
const DATA_SHARE = 0.3
const PERSONAL_SHARE = 0.04
const ACTS_SHARE = 0.12
const REPORTED_SHARE = 0.06
const FEWEST_WORDS = 5
// Enough passages to tell what a text is about.
const SAMPLE = 400

/** Tells the kind of a text by its title, else by its words, and whether it is about personal data at all. */
export function readDocument(reading: Reading): DocumentReading {
  const title = titleOf(reading.passages)
  const byTitle = kindByTitle(title)
  const kind = byTitle ?? kindByWords(reading.passages)
  const {isPolicy, reason} = judge(reading, byTitle !== undefined && byTitle !== 'other')
  const consent = consentByUse(reading.passages)
  return {
    kind,
    isPolicy,
    reason: isPolicy ? `${kind} by its ${byTitle ? 'title' : 'words'}` : reason,
    worksAsConsent: kind === 'consent' || consent !== undefined,
    ...(consent && {consent})
  }
}

/**
 * The title with a line that goes on with it («СОГЛАСИЕ», «на обработку данных»), or the first heading or short line.
 */
function titleOf(passages: readonly Passage[]): string {
  const titles = passages.filter(passage => passage.kind === 'title')
  const last = titles.at(-1)
  const next = passages[(last?.index ?? -1) + 1]
  const line =
    next && next.kind !== 'contents' && (next.kind === 'heading' || next.words.length <= LINE) ? next.leaf.value : ''
  const title = titles.map(passage => passage.leaf.value).join(' ')
  return title === '' || (last !== undefined && last.words.length <= SHORT) ? `${title} ${line}`.trim() : title
}

// Words of a line that may be a title, and of a title that may go on in the next line.
const LINE = 16
const SHORT = 3

const REPORTS = new RegExp(
  String.raw`(?<!\p{L})(?:сообщил[аи]?|рассказал[аи]?|заявил[аи]?|отметил[аи]?|подчеркнул[аи]?` +
    String.raw`|по словам|пресс-служб\p{L}*|корреспондент\p{L}*|мажилис\p{L}*|депутат\p{L}*|журналист\p{L}*` +
    String.raw`|told|said|деді|айтты|мәлімдеді|хабарлады|айтуынша|баспасөз қызметі\p{L}*)(?!\p{L})`,
  'iu'
)
const LAW_ITSELF = /(?:настоящ(?:его|ему|им|ем) (?:закон|кодекс)|осы (?:заң|кодекс)|this (?:law|code|act)(?!\p{L}))/iu

function judge({passages, mentions}: Reading, isTitled: boolean): {isPolicy: boolean; reason: string} {
  const counted = passages
    .slice(0, SAMPLE)
    .filter(passage => passage.kind !== 'contents' && passage.kind !== 'title' && !passage.requisites)
  const words = counted.reduce((sum, passage) => sum + (passage.kind === 'heading' ? 0 : passage.words.length), 0)
  if (words < FEWEST_WORDS) return {isPolicy: false, reason: 'nothing but headings'}
  const share = (test: (passage: Passage) => boolean) => counted.filter(test).length / counted.length
  if (!isTitled && share(passage => REPORTS.test(passage.leaf.value)) > REPORTED_SHARE)
    return {isPolicy: false, reason: 'a report about something'}
  if (!isTitled && share(passage => LAW_ITSELF.test(passage.leaf.value)) > REPORTED_SHARE)
    return {isPolicy: false, reason: 'the text of a law'}
  const ease = isTitled ? 0.5 : 1
  const data = share(
    passage => mentions.has(passage, 'data-noun') || mentions.has(passage, 'data') || isPersonal(passage)
  )
  const personal = share(passage => isPersonal(passage))
  const acts = share(passage => saysWhoDoes(passage, mentions))
  const isPolicy = data >= DATA_SHARE * ease && (isTitled || personal >= PERSONAL_SHARE) && acts >= ACTS_SHARE * ease
  return {isPolicy, reason: isPolicy ? '' : 'too few of its clauses speak of personal data'}
}

function isPersonal(passage: Passage): boolean {
  return hasClue(passage, 'personal')
}

const deeds = ['collect', 'process', 'transfer', 'keep', 'use', 'right'] as const

function saysWhoDoes(passage: Passage, mentions: Reading['mentions']): boolean {
  const around = passage.lead
  return (
    deeds.some(list => mentions.has(passage, list) || (around !== undefined && mentions.has(around, list))) &&
    [passage, ...(around ? [around] : [])].some(
      one =>
        mentions.of(one, 'role').some(role => role.value.sure && role.value.role !== 'third-party') ||
        mentions.has(one, 'data-noun')
    )
  )
}
