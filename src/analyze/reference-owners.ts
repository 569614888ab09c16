import {matchAt} from '../language/scan.js'
import {readParts} from './law-parts.js'
import type {Passage} from './passage.js'
import {kazakhOwner} from './reference-kazakh.js'

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
/** «указанного Закона», «к Договору», "of the Communications Act", "of this Policy", "GDPR". */
const AHEAD = new RegExp(
  `${space}*,?${space}*(?:(?:of${space}+(?:the|this|these|our|your|its|their|such|that)|to${space}+this)${space}+(?:\\p{L}+${space}+){0,3}?|` +
    `(?:к${space}+|of${space}+|the${space}+|EU${space}+)?(?:${adjective}${space}+){0,4}?)` +
    `(${OTHER}|политик|документ|policy|notice|document)\\p{L}{0,4}(?!\\p{L})`,
  'iuy'
)
const NUMBERED = /[ \u00A0]*(?:\d{1,4}-ФЗ|ФЗ[ \u00A0]?(?:-|№)[ \u00A0]?\d{1,4}|\d{1,3}-[IVX]{1,5})(?!\p{L})/uy
/** "Article 5 below", "Section 7 hereof". */
const HERE = /[ \u00A0]+(?:hereof|herein|hereto|below|above)(?!\p{L})/iuy
const THIS = /(?:^|[ \u00A0])(?:настоящ|данн|эт(?:ого|ой|их)|this)\p{L}*[ \u00A0]/iu
const KAZAKH_KIND = /^(?:келісім|ереже|қағида|шарт|оферта|хабарлама|регламент|нұсқаулы)/u

/** The kind of document by whose name the text calls itself: «Правила», «Согласие»; from its title. */
export function ownNames(passages: readonly Passage[]): ReadonlySet<string> {
  const names = new Set(['политик', 'документ', 'policy', 'notice', 'document', 'саясат', 'құжат'])
  const title = passages.find(({kind}) => kind === 'title') ?? passages.find(({kind}) => kind === 'heading')
  // in Kazakh the noun is the last word of a title
  for (const word of title?.words ?? []) {
    const kazakh = KAZAKH_KIND.exec(word)?.[0]
    if (kazakh !== undefined) names.add(kazakh)
    if (word === 'cookie' || word === 'cookies') names.add('cookie')
  }
  const first = title?.words.find(word => new RegExp(`^(?:${OTHER})`, 'u').test(word))
  const name = first && new RegExp(`^(?:${OTHER})`, 'u').exec(first)?.[0]
  if (name !== undefined && title && title.words.indexOf(first ?? '') < 2) names.add(name)
  return names
}

/** Reads the owner after a reference that ends at `at`, or in Kazakh before it. */
export function ownerOf(passage: Passage, start: number, at: number, own: ReadonlySet<string>): Owner | undefined {
  const {value} = passage.leaf
  const before = passage.language === 'kk' ? kazakhOwner(value, start, at, own) : undefined
  if (before) return before
  const here = matchAt(HERE, value, at)
  if (here) return {own: true, end: at + here[0].length}
  const numbered = matchAt(NUMBERED, value, at)
  if (numbered) return {own: false, words: numbered[0].trim(), end: at + numbered[0].length}
  const ahead = matchAt(AHEAD, value, at)
  if (!ahead) return undefined
  const noun = (ahead[1] ?? '').toLowerCase()
  const end = at + ahead[0].length
  const isCookies = /cookie/i.test(ahead[0]) && !own.has('cookie')
  if ((own.has(noun) && !isCookies) || THIS.test(ahead[0])) return {own: true, end}
  const edge = readParts(value, end).edge
  return {
    own: false,
    words: value
      .slice(at, edge)
      .replace(/^[\s,]*(?:(?:of|к)[ \u00A0]+)?(?:(?:the|our|your|its|their)[ \u00A0]+)?/u, ''),
    end: edge
  }
}
