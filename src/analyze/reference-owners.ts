import {matchAt} from '../language/scan.js'
import {readParts} from './law-parts.js'
import type {Passage} from './passage.js'

/** Whose part a reference names: of this text, of another one with its words, or not said. */
export interface Owner {
  readonly own: boolean
  /** The words that name the other text. */
  readonly words?: string
  readonly end: number
}

const OTHER =
  'закон|кодекс|коап|гк|ук|тк|нк|пк|гпк|аппк|правил|приказ|постановлен|конституц|регламент|gdpr|фз|соглашен|договор|оферт|положен|инструкц|услови|устав|стандарт|конвенц|директив|согласи|law|code|act|constitution|agreement|contract|terms|regulation|rules|offer'
const space = '[ \\u00A0]'
const adjective = '\\p{L}+(?:ого|его|ой|ей|их|ых|ому|ему)'
/** «указанного Закона», «к Договору», "of the Communications Act", "GDPR". */
const AHEAD = new RegExp(
  `${space}*,?${space}*(?:of${space}+the${space}+(?:\\p{L}+${space}+){0,3}?|(?:к${space}+|of${space}+|the${space}+)?(?:${adjective}${space}+){0,4}?)` +
    `(${OTHER}|политик|документ|policy|notice|document)\\p{L}{0,4}(?!\\p{L})`,
  'iuy'
)
const NUMBERED = /[ \u00A0]*(?:\d{1,4}-ФЗ|ФЗ[ \u00A0]?(?:-|№)[ \u00A0]?\d{1,4}|\d{1,3}-[IVX]{1,5})(?!\p{L})/uy
const THIS = /(?:^|[ \u00A0])(?:настоящ|данн|эт(?:ого|ой|их)|this)\p{L}*[ \u00A0]/iu
const BEFORE =
  /(?<!\p{L})(?:(осы[ \u00A0])?(?:саясат|келісім|құжат|ереже)\p{L}*|((?:\p{L}+[ \u00A0])?(?:заң|кодекс|шарт|қағида)\p{L}*)|(GDPR)(?:-тің)?)[ \u00A0]+$/iu

/** The kind of document by whose name the text calls itself: «Правила», «Согласие»; from its title. */
export function ownNames(passages: readonly Passage[]): ReadonlySet<string> {
  const names = new Set(['политик', 'документ', 'policy', 'notice', 'document'])
  const title = passages.find(({kind}) => kind === 'title') ?? passages.find(({kind}) => kind === 'heading')
  const first = title?.words.find(word => new RegExp(`^(?:${OTHER})`, 'u').test(word))
  const name = first && new RegExp(`^(?:${OTHER})`, 'u').exec(first)?.[0]
  if (name !== undefined && title && title.words.indexOf(first ?? '') < 2) names.add(name)
  return names
}

/** Reads the owner after a reference that ends at `at`, or in Kazakh before it. */
export function ownerOf(passage: Passage, start: number, at: number, own: ReadonlySet<string>): Owner | undefined {
  const {value} = passage.leaf
  if (passage.language === 'kk') {
    const before = BEFORE.exec(value.slice(Math.max(0, start - 60), start))
    if (before)
      return before[2] || before[3]
        ? {own: false, words: (before[2] ?? before[3] ?? '').trim(), end: at}
        : {own: true, end: at}
  }
  const numbered = matchAt(NUMBERED, value, at)
  if (numbered) return {own: false, words: numbered[0].trim(), end: at + numbered[0].length}
  const ahead = matchAt(AHEAD, value, at)
  if (!ahead) return undefined
  const noun = (ahead[1] ?? '').toLowerCase()
  const end = at + ahead[0].length
  if (own.has(noun) || THIS.test(ahead[0])) return {own: true, end}
  const edge = readParts(value, end).edge
  return {
    own: false,
    words: value.slice(at, edge).replace(/^[\s,]*(?:(?:of|к)[ \u00A0]+)?(?:the[ \u00A0]+)?/u, ''),
    end: edge
  }
}
