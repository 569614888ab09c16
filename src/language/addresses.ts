import {ANCHOR, PARTS, type PartKind} from './address-parts.js'
import {COUNTRIES} from './address-words.js'
import {isWordAt, matchAt} from './scan.js'
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

interface Part extends Span {
  readonly kind: PartKind
  readonly name?: string | undefined
  readonly code?: string | undefined
}

const REACH = 160
const MOST_PARTS = 16
/** «Дом инвестиций», «(уг. ул. Абая)»: what stands without a sign between two known parts. */
const UNKNOWN = '(?!ТОО|АО|ИП|БИН|ИИН|Тел|E-?mail)[\\p{Lu}«"](?:[^,;():@\\d]|\\d{1,2}(?!\\d)){1,40}(?=[,;])'
const FILLER = new RegExp(`[,;]?[ \\u00A0]?(?:\\([^()]{1,40}\\)(?=[,; ])|${UNKNOWN})`, 'uy')
const COMMA = /[ \u00A0\u202F]*[,;]?[ \u00A0\u202F]*(?:(?:по|на|уг\.|угол)[ \u00A0])?/uy
/** Where an address may begin: a capital, a digit, a sign in lower case. */
const OPENING = new RegExp(
  '[\\p{Lu}\\p{N}]|г\\.|гор|ул|пр[.-]|просп|пер[.е]|ш\\.|шос|пл[.о]|наб|мкр|микр|м-н|б-р|бул|бизн|кварт|село|с\\.|' +
    'пос|аул|район|р-н|обл|почт|индекс|пошта|post|city',
  'uy'
)
/** Kinds that may open an address, and those that lead to a door. */
const OPENERS: ReadonlySet<PartKind> = new Set(['postcode', 'country', 'region', 'city', 'street'])
const DOORS: ReadonlySet<PartKind> = new Set(['street', 'plain-street'])
const COUNTRY_CODES = COUNTRIES.map(([code, stem]) => ({code, stem: new RegExp(stem, 'u')}))

/**
 * Finds postal addresses in Russian, Kazakh and English. A chain of parts is one where it leads to a door (a street
 * with a house, a town or an index) or has an index beside a town; «в г. Алматы» is a place and is not found.
 */
export function findAddresses(text: string): Address[] {
  const found: Address[] = []
  let done = 0
  for (const anchor of text.matchAll(ANCHOR)) {
    if (anchor.index < done) continue
    for (let at = Math.max(done, anchor.index - REACH); at <= anchor.index; at++) {
      const parts = isOpening(text, at) ? readParts(text, at) : []
      const end = parts.at(-1)?.end ?? 0
      done = at + 1
      if (!isAddress(parts)) continue
      found.push(describe(text, at, end, parts))
      done = end
      if (end > anchor.index) break
      at = end - 1
    }
  }
  return found
}

function isOpening(text: string, at: number): boolean {
  return !isWordAt(text, at - 1) && !/[.@/-]/.test(text[at - 1] ?? '') && matchAt(OPENING, text, at) !== undefined
}

function readParts(text: string, start: number): Part[] {
  const parts: Part[] = []
  let at = start
  for (let part = readPart(text, at, parts); part && parts.length < MOST_PARTS; part = readPart(text, at, parts)) {
    parts.push(part)
    at = part.end
  }
  return parts
}

/** The next part after a comma or a space, or after one unknown name where a known part follows that. */
function readPart(text: string, from: number, before: readonly Part[]): Part | undefined {
  if (before.length === 0) return partAt(text, from, before)
  const part = partAfterComma(text, from, before)
  if (part || !has(before, DOORS)) return part
  const filler = matchAt(FILLER, text, from)
  const next = filler && partAfterComma(text, from + filler[0].length, before)
  return next && next.kind !== 'city' && !DOORS.has(next.kind) ? next : undefined
}

function partAfterComma(text: string, from: number, before: readonly Part[]): Part | undefined {
  const comma = matchAt(COMMA, text, from)?.[0] ?? ''
  return comma === '' ? undefined : partAt(text, from + comma.length, before)
}

function partAt(text: string, start: number, before: readonly Part[]): Part | undefined {
  for (const {kind, pattern} of PARTS) {
    if (!isExpected(kind, before)) continue
    const match = matchAt(pattern, text, start)
    if (match)
      return {kind, start, end: start + match[0].length, name: match.groups?.['name'], code: match.groups?.['code']}
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
  const printed = parts.find(part => part.kind === 'country')
  const country = printed && COUNTRY_CODES.find(({stem}) => stem.test(text.slice(printed.start, printed.end)))?.code
  const city = parts.find(part => part.kind === 'city')?.name
  const postcode = parts.find(part => part.kind === 'postcode')?.code
  return {
    start,
    end,
    text: text.slice(start, end),
    ...(country && {country}),
    ...(city && {city}),
    ...(postcode && {postcode})
  }
}
