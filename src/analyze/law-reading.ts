import {findDates} from '../language/dates.js'
import type {Language} from '../language/language.js'
import {stemWord} from '../language/lexicon.js'
import type {Span} from '../language/span.js'
import {tokenize} from '../language/tokens.js'
import {knownByTitle, type LawCountry} from './law-names.js'
import type {ActParts} from './law-parts.js'
import type {Passage} from './passage.js'

/** What a citation says of an act, without its passage. */
export interface LawRead extends Span {
  readonly name: string
  readonly number?: string
  readonly date?: string
  readonly country: LawCountry
  readonly key: string
}

/** Reads a citation that turns on the word `index` of a passage. */
export type LawReader = (passage: Passage, index: number) => LawRead | undefined

/** The citation that `parts` tell of, its key by number, title or date. */
export function describe(passage: Passage, span: Span, parts: ActParts): LawRead {
  const country = parts.country ?? countryOf(parts.number)
  const known = parts.title === undefined ? undefined : knownByTitle(parts.title, country)
  const numbers = numbered(passage, parts)
  const key = parts.number ?? known?.key ?? keyOfTitle(parts.title) ?? numbers.date ?? ''
  return {
    ...span,
    name: parts.title ?? parts.number ?? passage.leaf.value.slice(span.start, span.end),
    country: country === 'unknown' ? (known?.country ?? country) : country,
    key: key === '2013-05-21' ? '94-V' : key,
    ...numbers
  }
}

/** Numbers of laws end with the Roman number of the parliament in Kazakhstan, with ФЗ in Russia. */
function countryOf(number = ''): LawCountry {
  return /[IVX]$|НҚ$/.test(number) ? 'kz' : number.endsWith('ФЗ') ? 'ru' : 'unknown'
}

/** Number and ISO day of an act, as far as printed. */
export function numbered(passage: Passage, parts: ActParts): {number?: string; date?: string} {
  const date = dateOf(passage, parts)
  return {...(parts.number !== undefined && {number: parts.number}), ...(date !== undefined && {date})}
}

function dateOf(passage: Passage, {date}: ActParts): string | undefined {
  const printed = date && passage.leaf.value.slice(date.start, date.end)
  // a law may be cited in another language than that of the words around it
  const read = (language: Language) => (printed === undefined ? undefined : findDates(printed, language)[0])
  const found = [read(passage.language), read('ru'), read('kk'), read('en')].find(one => one?.day !== undefined)
  if (!found?.month || !found.day) return undefined
  return [found.year, `${found.month}`.padStart(2, '0'), `${found.day}`.padStart(2, '0')].join('-')
}

function keyOfTitle(title: string | undefined): string | undefined {
  return title === undefined
    ? undefined
    : tokenize(title)
        .words.map(word => stemWord(word))
        .join(' ')
}

/** Where the word `index` stands. */
export function spanOf(passage: Passage, index: number): Span {
  return {start: passage.starts[index] ?? 0, end: passage.ends[index] ?? 0}
}
