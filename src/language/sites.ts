import {isBareHost, isTopLevel} from './domains.js'
import {isWordCode} from './letters.js'
import {compilePattern} from './patterns.js'
import {isWordAt, matchAt} from './scan.js'
import type {Span} from './span.js'

/** A web address: `host` in lower case without `www.` and port, `path` with its query as printed. */
export interface WebAddress extends Span {
  readonly host: string
  readonly path: string
}

const CLUE = compilePattern('\\.\\p{L}|://|[wW]\\.')
const URL = /(?:https?:\/\/|www\.)[^\s<>«»"“”„‟|]+/gi
const DOMAIN = compilePattern('\\.(\\p{L}+)(?![\\p{L}\\p{N}]|-[A-Za-z0-9])', 'g')
const TAIL = /(?::\d{2,5})?(?:[/?#][^\s<>«»"“”„‟|,;]*)?/y
const HOST = /^(?:https?:\/\/)?(?:[^/@\s]*@)?(?:www\.)?([^/?#:]+)(?::\d+)?(.*)$/i
const LONGEST_HOST = 64
/** Signs of the sentence that an address does not end with; brackets are counted. */
const LAST_SIGNS = "_.,;:!?'’*…–—-"
const CLOSING = ')]}'
const OPENING = '([{'

/** Finds addresses with a scheme or `www.`, and bare hosts whose last part is a known domain. May overlap an e-mail. */
export function findWebAddresses(text: string): WebAddress[] {
  if (!CLUE.test(text)) return []
  const found: WebAddress[] = []
  let end = 0
  for (const match of text.matchAll(URL)) {
    const address = isWordAt(text, match.index - 1)
      ? undefined
      : webAddress(text, match.index, match.index + match[0].length)
    if (address?.host.includes('.') || address?.host === 'localhost') found.push(address)
  }
  for (const match of text.matchAll(DOMAIN)) {
    if (match.index < end || !isTopLevel(match[1] ?? '')) continue
    const start = hostStart(text, match.index)
    const hostEnd = match.index + match[0].length
    if (start === undefined || text[hostEnd] === '@' || !isBareHost(text.slice(start, hostEnd))) continue
    const address = webAddress(text, start, hostEnd + (matchAt(TAIL, text, hostEnd)?.[0].length ?? 0))
    if (!address) continue
    found.push(address)
    end = address.end
  }
  return found
}

/** Where the host that reaches `dot` begins; undefined inside an e-mail, a path, a handle or a file name. */
function hostStart(text: string, dot: number): number | undefined {
  let start = dot
  while (start > 0 && dot - start < LONGEST_HOST && isHostCode(text.charCodeAt(start - 1))) start--
  if (dot - start === LONGEST_HOST) return undefined
  if (start > 0 && '@_/\\='.includes(text.charAt(start - 1))) return undefined
  while (start < dot && '.-'.includes(text.charAt(start))) start++
  return start < dot ? start : undefined
}

function isHostCode(code: number): boolean {
  return isWordCode(code) || code === 0x2d || code === 0x2e
}

function webAddress(text: string, start: number, limit: number): WebAddress | undefined {
  const printed = trimEnd(text.slice(start, limit))
  const [, host, path = ''] = HOST.exec(printed) ?? []
  return host === undefined ? undefined : {start, end: start + printed.length, host: host.toLowerCase(), path}
}

/** Drops signs of the sentence from the end of an address, and brackets that were opened before it. */
function trimEnd(address: string): string {
  let end = address.length
  let open = count(address, CLOSING) - count(address, OPENING)
  for (; end > 0; end--) {
    const last = address.charAt(end - 1)
    if (CLOSING.includes(last) ? open-- <= 0 : !LAST_SIGNS.includes(last)) break
  }
  return address.slice(0, end)
}

function count(text: string, signs: string): number {
  let found = 0
  for (const sign of text) if (signs.includes(sign)) found++
  return found
}
