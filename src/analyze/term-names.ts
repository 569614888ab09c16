import {readQuoted} from '../language/quoted-names.js'
import {isQuote, quoteRole} from '../language/quotes.js'
import {isWordAt, matchAt} from '../language/scan.js'
import type {Span} from '../language/span.js'

/** The name of a term where it is printed; its quotes are outside the span. */
export interface TermName extends Span {
  readonly text: string
  readonly quoted: boolean
}

/** Names printed one after another and the index after the last of them, its quote included. */
export interface TermNames {
  readonly names: readonly TermName[]
  readonly end: number
}

const BETWEEN =
  /[ \u00A0]*(?:,[ \u00A0]*(?:(?:или|либо|и|а также|or|and|және|немесе)[ \u00A0]+)?|\/[ \u00A0]*|(?:и\/или|или|либо|и|or|and|және|немесе)[ \u00A0]+)(?:the[ \u00A0]+)?/iuy
const UNQUOTED_END = /[()[\];:,«»„“”"]|[ \u00A0](?:[–—-][ \u00A0]|(?:и\/или|или|либо|немесе|or)[ \u00A0])/u
const LONGEST = 100
const MOST = 6

/** Reads «X», «X» или «Y», X, Y before index `stop`; no names where nothing like one begins at `at`. */
export function readNames(value: string, at: number, stop: number): TermNames {
  const names: TermName[] = []
  let end = at
  for (let next = at; next < stop && names.length < MOST; ) {
    const read = isQuote(value[next])
      ? readQuotedName(value, next, stop)
      : (readSingle(value, next, stop) ?? readUnquoted(value, next, stop))
    if (!read || (names.length > 0 && !read.names.every(looksLikeName))) break
    names.push(...read.names)
    end = read.end
    const between = matchAt(BETWEEN, value, end)
    if (!between) break
    next = end + between[0].length
  }
  return {names, end}
}

/** A quoted name at the opening quote `open`. */
export function readQuotedName(value: string, open: number, stop: number): TermNames | undefined {
  if (quoteRole(value, open) !== 'opens') return undefined
  const found = readQuoted(value, open)
  if (!found || found.quoted === 'none' || found.name === '' || found.end > stop) return undefined
  const start = value.indexOf(found.name, open + 1)
  return start < 0 ? undefined : {names: variants(value, start, start + found.name.length, true), end: found.end}
}

const SINGLE = /['‘]([^'‘’]{1,60})['’](?!\p{L})/uy

/** A name in single quotes, which are apostrophes elsewhere: "(the 'Operator')". */
function readSingle(value: string, at: number, stop: number): TermNames | undefined {
  const name = value[at] === "'" || value[at] === '‘' ? matchAt(SINGLE, value, at)?.[1] : undefined
  if (name === undefined || at + name.length + 2 > stop) return undefined
  return {names: variants(value, at + 1, at + 1 + name.length, true), end: at + name.length + 2}
}

function readUnquoted(value: string, at: number, stop: number): TermNames | undefined {
  if (!isWordAt(value, at)) return undefined
  const piece = value.slice(at, Math.min(stop, at + LONGEST))
  const cut = UNQUOTED_END.exec(piece)?.index ?? piece.length
  const length = piece.slice(0, cut).replace(/[\s.]+$/, '').length
  return {names: variants(value, at, at + length, false), end: at + length}
}

/** «Договор/соглашение» is two names. */
function variants(value: string, start: number, end: number, quoted: boolean): TermName[] {
  const names: TermName[] = []
  let from = start
  for (let at = start; at <= end; at++) {
    if (at < end && value[at] !== '/') continue
    const text = value.slice(from, at).trim()
    const first = value.indexOf(text, from)
    if (/\p{L}/u.test(text)) names.push({text, start: first, end: first + text.length, quoted})
    from = at + 1
  }
  return names
}

/** A second name of one thing begins with a capital or is in quotes: «Сайт, Платформа», not «Сайт, который». */
function looksLikeName({text, quoted}: TermName): boolean {
  return quoted || /^\p{Lu}/u.test(text)
}
