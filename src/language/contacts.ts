import {CYRILLIC_TOP_LEVEL} from './domains.js'
import {compilePattern} from './patterns.js'
import {findPhones} from './phones.js'
import {isWordAt, matchAt, withoutOverlaps} from './scan.js'
import {findWebAddresses, type WebAddress} from './sites.js'
import type {Span} from './span.js'

export type ContactKind = 'email' | 'phone' | 'site' | 'messenger'

/**
 * A way to reach somebody. `value` serves to compare: an e-mail in lower case, a phone as `+7XXXXXXXXXX`, the host of a
 * site without `www.` and path, a name in a messenger as `@name` in lower case.
 */
export interface Contact extends Span {
  readonly text: string
  readonly kind: ContactKind
  readonly value: string
}

type Draft = Omit<Contact, 'text'>

/** A sign of an e-mail, of a phone, of a host or a link, of a name after a colon. */
const CLUE = compilePattern('@|\\d[^\\p{L}]{2}|[.:][\\p{L}/]|[wW]\\.|[mMмМ][ \\u00A0]?:')
const LOCAL_PART = compilePattern('[\\p{L}\\p{N}_%+-][\\p{L}\\p{N}._%+-]*$')
const HOST = compilePattern(
  `(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_-]{0,62})\\.)+(?:[A-Za-z]{2,24}|${CYRILLIC_TOP_LEVEL})`,
  'y'
)
const HANDLE = /[A-Za-z][A-Za-z0-9_.]{2,31}/y
const LIKE_HANDLE = '(?=[a-z0-9_.]{0,31}[0-9_.][a-z0-9_])'
/** Names of messengers end so; the pattern itself costs more than all policies that have no such name. */
const HANDLE_CLUE = /[mMмМ][ \u00A0]?:[ \u00A0]?[a-zA-Z]/
const NAMED_HANDLE = compilePattern(
  `(?:telegram|телеграмм?|instagram|инстаграмм?)[ \\u00A0]?:[ \\u00A0]?${LIKE_HANDLE}([a-z][a-z0-9_.]{3,31})`,
  'gi'
)
const MESSENGERS = new Set(['t.me', 'telegram.me', 'wa.me', 'api.whatsapp.com', 'chat.whatsapp.com', 'instagram.com'])
const LONGEST_LOCAL_PART = 64

/** Finds e-mails, phones, sites (the host of an e-mail is none) and names in messengers; none lies inside another. */
export function findContacts(text: string): Contact[] {
  if (!CLUE.test(text)) return []
  const drafts = [...findAtSigns(text), ...findNamedHandles(text), ...findWebAddresses(text).map(fromWeb)]
  for (const {start, end, value} of findPhones(text)) drafts.push({start, end, kind: 'phone', value})
  return withoutOverlaps(drafts).map(draft => ({...draft, text: text.slice(draft.start, draft.end)}))
}

function findAtSigns(text: string): Draft[] {
  const found: Draft[] = []
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const contact = readEmail(text, at) ?? readHandle(text, at)
    if (contact) found.push(contact)
  }
  return found
}

function readEmail(text: string, at: number): Draft | undefined {
  const local = LOCAL_PART.exec(text.slice(Math.max(0, at - LONGEST_LOCAL_PART), at))?.[0]
  const host = local && matchAt(HOST, text, at + 1)?.[0]
  if (!host) return undefined
  const start = at - local.length
  const end = at + 1 + host.length
  return {start, end, kind: 'email', value: text.slice(start, end).toLowerCase()}
}

function readHandle(text: string, at: number): Draft | undefined {
  if (isWordAt(text, at - 1)) return undefined
  const name = matchAt(HANDLE, text, at + 1)?.[0].replace(/[.]+$/, '')
  if (!name || name.length < 3 || isWordAt(text, at + 1 + name.length)) return undefined
  return {start: at, end: at + 1 + name.length, kind: 'messenger', value: `@${name.toLowerCase()}`}
}

/** «Telegram: altyn_help»: a name without `@` is told from a word by a digit, a dot or a low line inside it. */
function findNamedHandles(text: string): Draft[] {
  const found: Draft[] = []
  if (!HANDLE_CLUE.test(text)) return found
  for (const match of text.matchAll(NAMED_HANDLE)) {
    const name = (match[1] ?? '').replace(/[.]+$/, '')
    const start = match.index + match[0].length - (match[1] ?? '').length
    found.push({start, end: start + name.length, kind: 'messenger', value: `@${name.toLowerCase()}`})
  }
  return found
}

function fromWeb({start, end, host, path}: WebAddress): Draft {
  const address = /^\/(?:send\/?\?phone=)?@?([^/?#]+)/.exec(path)?.[1]
  if (!MESSENGERS.has(host) || address === undefined) return {start, end, kind: 'site', value: host}
  const digits = address.replace(/^\+/, '')
  const isPhone = /^\d{9,15}$/.test(digits)
  return {start, end, kind: 'messenger', value: isPhone ? `+${digits}` : `@${address.toLowerCase()}`}
}
