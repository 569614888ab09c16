import type {Analysis} from '../../analyze/analysis.js'
import {remember} from '../../language/remember.js'
import {editOf, type Fix} from '../mend.js'
import type {Mark} from './pairs.js'

const closing: Readonly<Record<string, string>> = {'«': '»', '„': '“', '“': '”', '"': '"', '‹': '›'}
const opening: Readonly<Record<string, string>> = {'»': '«', '“': '„', '”': '“', '"': '"', '›': '‹'}

/** Where the other mark of a quotation belongs: an index of the value of its passage. */
type Ends = Set<number>

/** The closing mark for one that opens, where it can stand in one place only. */
export function mendOpened(analysis: Analysis, {passage, at, sign}: Mark): Fix | undefined {
  const {value} = passage.leaf
  const other = closing[sign]
  const from = at + 1
  const ends: Ends = new Set()
  if (other === undefined) return undefined
  const bracket = /^[^()]*(?=\))/.exec(value.slice(from, from + longest))?.[0]
  const isInside = bracket !== undefined && value.lastIndexOf('(', at) > value.lastIndexOf(')', at)
  if (isInside && isShort(bracket)) ends.add(from + bracket.length)
  const last = /^[\p{L}\d-]+(?=[.;!?]?$)/u.exec(value.slice(from))?.[0]
  if (last !== undefined) ends.add(from + last.length)
  for (const name of remember(analysis, quotedNames)) {
    const end = from + name.length
    if (value.startsWith(name, from) && endsName(value, end) && (isAfterForm(value, at) || stops(value, end)))
      ends.add(end)
  }
  return insert(analysis, {passage, ends, add: (letter): string => letter + other, before: -1})
}

/** The opening mark for one that closes. */
export function mendClosed(analysis: Analysis, {passage, at, sign}: Mark): Fix | undefined {
  const {value} = passage.leaf
  const other = opening[sign]
  const ends: Ends = new Set()
  if (other === undefined) return undefined
  const role = /\(далее\s?[–—-]\s?([\p{L}-]+)$/u.exec(value.slice(Math.max(0, at - longest), at))?.[1]
  if (role !== undefined) ends.add(at - role.length)
  const named = form.exec(value.slice(Math.max(0, at - longest), at))?.[1]
  if (named !== undefined && isShort(named)) ends.add(at - named.length)
  for (const name of remember(analysis, quotedNames)) {
    const start = at - name.length
    if (value.endsWith(name, at) && start >= 0 && isAfterForm(value, start)) ends.add(start)
  }
  return insert(analysis, {passage, ends, add: (letter): string => other + letter, before: 0})
}

// Longer than any name, UTF-16 units.
const longest = 120
const mostWords = 4
const forms = 'ТОО|АО|НАО|ИП|ООО|ПАО|ЖШС|АҚ|Товарищество с ограниченной ответственностью|Акционерное общество'
const isFormBefore = new RegExp(`(?<!\\p{L})(?:${forms})\\s$`, 'iu')
// Every word with a capital: «ТОО Кең Дала»; with others between them the name may begin later.
const form = new RegExp(`(?<!\\p{L})(?:${forms})\\s(\\p{Lu}[\\p{L}\\d-]*(?:\\s\\p{Lu}[\\p{L}\\d-]*){0,3})$`, 'u')

function isShort(words: string): boolean {
  return (
    /^[\p{L}\d][^.,;:!?«»„“”"‹›]*$/u.test(words) && words.split(/\s+/).length <= mostWords && !/[\s–—-]$/u.test(words)
  )
}

function isAfterForm(value: string, at: number): boolean {
  return isFormBefore.test(value.slice(Math.max(0, at - longest), at))
}

/** No letter follows, and no word with a capital or a joined one that the name may go on with. */
function endsName(value: string, end: number): boolean {
  return !/^(?:[\p{L}\p{N}-]|[.]\p{L}|\s[\p{Lu}\d"«„“(–—-])/u.test(value.slice(end, end + 3))
}

function stops(value: string, end: number): boolean {
  return /^(?:[.;!?](?:\s|$)|\)|$)/.test(value.slice(end))
}

/** What the text has in quotation marks that are paired, longer ones first. */
function quotedNames({passages}: Analysis): readonly string[] {
  const names = new Set<string>()
  for (const {leaf} of passages) {
    for (const [, name = ''] of leaf.value.matchAll(/[«„“"‹]([\p{L}\d][^«»„“”"‹›()]{1,80})[»“”"›]/gu)) names.add(name)
  }
  return [...names]
}

interface Insertion {
  readonly passage: Mark['passage']
  readonly ends: Ends
  readonly add: (letter: string) => string
  /** From the place to the letter that the mark joins. */
  readonly before: -1 | 0
}

/** Of two places none is right. */
function insert(analysis: Analysis, {passage, ends, add, before}: Insertion): Fix | undefined {
  const [place, another] = ends
  if (place === undefined || another !== undefined) return undefined
  const start = place + before
  const letter = passage.leaf.value.charAt(start)
  return {edits: [editOf(analysis, {passage, start, end: start + 1}, add(letter))], safe: true}
}
