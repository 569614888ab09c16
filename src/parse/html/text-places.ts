import {matchAt} from '../../language/scan.js'

/**
 * Where the characters of a text node stand: from `at[n]` of its value on, characters stand one after another at `files[n]` of the html. A
 * decoded entity is a run of its own.
 */
export interface Places {
  readonly at: readonly number[]
  readonly files: readonly number[]
}

/** What a parser makes of `&laquo;`, or of `&copy2024`: the entity decoded, what is none as it was. */
export type Decode = (printed: string) => string

interface Walk {
  readonly html: string
  readonly value: string
  readonly end: number
  readonly decode: Decode
  readonly at: number[]
  readonly files: number[]
  /** The next character of the html and of the value. */
  from: number
  index: number
}

/**
 * Finds the characters of a text node, which a parser decoded from `html[start…end)`, in that html: entities became their characters, and
 * tags that the parser passed over may stand between.
 */
export function textPlaces(html: string, start: number, end: number, value: string, decode: Decode): Places {
  // Decoding only ever shortens.
  if (end - start === value.length) return {at: [0], files: [start]}
  const walk: Walk = {html, value, end, decode, at: [0], files: [start], from: start, index: 0}
  while (walk.index < value.length && walk.from < end) {
    if (!step(walk)) break
  }
  return walk
}

/** Takes one character, entity or tag; false where the html and the value have nothing in common. */
function step(walk: Walk): boolean {
  const {html, value, from, index} = walk
  const sign = html.charAt(from)
  if (sign === '<' && /^<(?:\/?[a-z]|\/>|[!?])/i.test(html.slice(from, from + 3))) return jump(walk, tagEnd(walk), 0)
  const entity = sign === '&' ? readEntity(walk) : undefined
  if (entity) return jump(walk, from + entity.length, entity.units)
  if (sign === value.charAt(index)) {
    walk.from++
    walk.index++
    return true
  }
  // The line end after `<pre>`.
  return sign === '\n' && jump(walk, from + 1, 0)
}

/** Goes on at `from`; the characters that stand for what is left behind begin where it began. */
function jump(walk: Walk, from: number, units: number): true {
  if (units > 0) mark(walk)
  walk.index += units
  walk.from = from
  mark(walk)
  return true
}

function mark({at, files, index, from}: Walk): void {
  const last = at.length - 1
  if (at[last] === index) files[last] = from
  else {
    at.push(index)
    files.push(from)
  }
}

const quoted = /"[^"]*"?|'[^']*'?|>/g

function tagEnd({html, from, end}: Walk): number {
  if (html.startsWith('<!--', from)) {
    const close = html.indexOf('-->', from + 4)
    return close < 0 || close > end ? end : close + 3
  }
  const tag = html.slice(from, end)
  for (let found = matchAt(quoted, tag, 0); found; found = matchAt(quoted, tag, found.index + found[0].length)) {
    if (found[0] === '>') return from + found.index + 1
  }
  return end
}

interface Entity {
  /** How much of the html it takes, and how many characters of the value it became. */
  readonly length: number
  readonly units: number
}

// The second characters of the few entities that make two.
const overlay = /[\u0331\u0333\u0338\u20d2\u20e5\ufe00]/
const printedEntity = /&(?:#x[\da-f]{1,8}|#\d{1,10}|[a-z][a-z\d]{0,31});?/iy

/** The entity at the place of the walk; undefined for an ampersand that is one. */
function readEntity({html, value, from, index, decode}: Walk): Entity | undefined {
  const printed = matchAt(printedEntity, html, from)?.[0] ?? ''
  if (printed.startsWith('&#')) return {length: printed.length, units: (value.codePointAt(index) ?? 0) > 0xffff ? 2 : 1}
  const decoded = printed === '' ? '' : decode(printed)
  if (decoded === printed) return undefined
  const units = (decoded.codePointAt(0) ?? 0) > 0xffff || overlay.test(decoded.charAt(1)) ? 2 : 1
  // «&nbspтекст», «&copy2024»: some names need no semicolon, and what is left of the letters is as it was.
  return {length: printed.length - (decoded.length - units), units}
}
