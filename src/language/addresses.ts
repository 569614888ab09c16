import {PARTS, type PartFound, type PartKind} from './address-parts.js'
import {type AddressText, addressText} from './address-signs.js'
import {ANCHORS, CITIES} from './address-words.js'
import {anyWord, compilePattern} from './patterns.js'
import {matchAt} from './scan.js'
import type {Span} from './span.js'

/** A postal address from its first part to its last; several lines of requisites that follow each other are one. */
export interface Address extends Span {
  readonly text: string
  /** ISO 3166 code. */
  readonly country?: string
  /** As printed, without its sign («г.», «қаласы»). */
  readonly city?: string
  /** Six digits, or the seven signs in use since 2014. */
  readonly postcode?: string
}

interface Part extends PartFound {
  readonly kind: PartKind
}

const REACH = 160
const MOST_PARTS = 16
const ANCHOR_WORDS = ANCHORS.replaceAll('.', '\\.').split('|')
/** Something that an address has and few other sentences, after a sign that is no letter. */
const ANCHOR = compilePattern(
  `[^\\p{L}](?:\\d{6}|\\p{Lu}\\d{2}\\p{Lu}\\d\\p{Lu}\\d|[Гг](?:\\.|ород)[ \\u00A0\\u202F]?\\p{Lu}|` +
    `${anyWord([...ANCHOR_WORDS, ...ANCHOR_WORDS.map(word => word.toUpperCase())])}|` +
    `(?:${anyWord(CITIES.split('|'))}),[ \\u00A0\\u202F]\\p{Lu})`,
  'g'
)
/** «Дом инвестиций», «(уг. ул. Абая)»: what stands without a sign between two known parts. */
const UNKNOWN = '(?!ТОО|АО|ИП|БИН|ИИН|Тел|E-?mail)[\\p{Lu}«"](?:[^,;():@\\d]|\\d{1,2}(?!\\d)){1,40}(?=[,;])'
const FILLER = compilePattern(`[,;]?[ ]?(?:\\([^()]{1,40}\\)(?=[,; ])|${UNKNOWN})`, 'y')
const COMMA = /[ \u202F]*[,;]?[ \u202F]*(?:(?:по|на|уг\.|угол)[ ])?/y
/** Where an address may begin: a capital, a digit, a sign in lower case. */
const OPENING = compilePattern(
  '(?<![\\p{L}\\p{M}\\p{N}_.@/-])(?:[\\p{Lu}\\p{N}]|г\\.|гор|ул|пр[.-]|просп|пер[.е]|ш\\.|шос|пл[.о]|наб|мкр|микр|' +
    'м-н|б-р|бул|бизн|кварт|село|с\\.|пос|аул|район|р-н|обл|почт|индекс|пошта|post|city)',
  'g'
)
/** Kinds that may open an address, and those that lead to a door. */
const OPENERS: ReadonlySet<PartKind> = new Set(['postcode', 'country', 'region', 'city', 'street'])
const DOORS: ReadonlySet<PartKind> = new Set(['street', 'plain-street'])

/**
 * Finds postal addresses in Russian, Kazakh and English. A chain of parts is one where it leads to a door (a street
 * with a house, a town or an index) or has an index beside a town; «в г. Алматы» is a place and is not found.
 */
export function findAddresses(text: string): Address[] {
  const found: Address[] = []
  // V8 looks ahead for one sign much faster than for one sign or the start
  const padded = ` ${text}`
  let anchor = anchorAfter(padded, 0)
  if (!anchor) return found
  const place = addressText(text)
  let done = 0
  for (; anchor; anchor = anchorAfter(padded, Math.max(done, anchor.end))) {
    let at = openingAfter(place, Math.max(done, anchor.start - REACH))
    for (; at <= anchor.start; at = openingAfter(place, done)) {
      const parts = readParts(place, at)
      const isFound = isAddress(parts)
      done = isFound ? endOfParts(parts) : at + 1
      if (isFound) found.push(describe(text, at, done, parts))
    }
    done = Math.max(done, anchor.start + 1)
  }
  return found
}

/** The next anchor from index `from` of the text on, which stands after one sign in `padded`. */
function anchorAfter(padded: string, from: number): Span | undefined {
  const match = matchAt(ANCHOR, padded, from)
  return match && {start: match.index, end: match.index + match[0].length - 1}
}

/** Where an address may begin from `from` on; beyond the text if nowhere. */
function openingAfter({text}: AddressText, from: number): number {
  return matchAt(OPENING, text, from)?.index ?? text.length + 1
}

function endOfParts(parts: readonly Part[]): number {
  return parts.at(-1)?.end ?? 0
}

function readParts(place: AddressText, start: number): Part[] {
  const parts: Part[] = []
  let at = start
  for (let part = readPart(place, at, parts); part && parts.length < MOST_PARTS; part = readPart(place, at, parts)) {
    parts.push(part)
    at = part.end
  }
  return parts
}

/** The next part after a comma or a space, or after one unknown name where a known part follows that. */
function readPart(place: AddressText, from: number, before: readonly Part[]): Part | undefined {
  if (before.length === 0) return partAt(place, from, before)
  const part = partAfterComma(place, from, before)
  if (part || !has(before, DOORS)) return part
  const filler = matchAt(FILLER, place.text, from)
  const next = filler && partAfterComma(place, from + filler[0].length, before)
  return next && next.kind !== 'city' && !DOORS.has(next.kind) ? next : undefined
}

function partAfterComma(place: AddressText, from: number, before: readonly Part[]): Part | undefined {
  const comma = matchAt(COMMA, place.text, from)?.[0] ?? ''
  return comma === '' ? undefined : partAt(place, from + comma.length, before)
}

function partAt(place: AddressText, start: number, before: readonly Part[]): Part | undefined {
  for (const [kind, read] of PARTS) {
    const part = isExpected(kind, before) ? read(place, start) : undefined
    if (part) return {...part, kind}
  }
  return undefined
}

/** Which kinds may follow: a bare number is a house after a street only, a bare name is a street after a town only. */
function isExpected(kind: PartKind, before: readonly Part[]): boolean {
  const last = before.at(-1)?.kind
  if (last === undefined) return OPENERS.has(kind)
  if (kind === 'number') return DOORS.has(last)
  if (kind === 'plain-street') return (last === 'city' || last === 'region') && !has(before, DOORS)
  if (kind === 'unit' || kind === 'house') return has(before, DOORS)
  return kind === 'street' || !before.some(part => part.kind === kind) || kind === 'region'
}

function has(parts: readonly Part[], kinds: ReadonlySet<PartKind>): boolean {
  return parts.some(part => kinds.has(part.kind))
}

function isAddress(parts: readonly Part[]): boolean {
  const kinds = new Set(parts.map(part => part.kind))
  const place = kinds.has('city') || kinds.has('region')
  if (kinds.has('postcode') && place) return true
  const door = kinds.has('street') || kinds.has('plain-street')
  return (
    door &&
    (place ||
      kinds.has('country') ||
      kinds.has('postcode') ||
      kinds.has('number') ||
      kinds.has('house') ||
      kinds.has('unit'))
  )
}

function describe(text: string, start: number, end: number, parts: readonly Part[]): Address {
  const country = parts.find(part => part.kind === 'country')?.country
  const city = parts.find(part => part.kind === 'city')?.city
  const postcode = parts.find(part => part.kind === 'postcode')?.postcode
  return {
    start,
    end,
    text: text.slice(start, end),
    ...(country && {country}),
    ...(city && {city}),
    ...(postcode && {postcode})
  }
}
