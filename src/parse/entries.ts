import {sliceText, type Text, textEndOffset, textOffset, trimText} from '../tree/text.js'
import type {Block} from './block.js'
import type {Contents} from './contents.js'
import type {DraftMark} from './draft.js'
import {isCapitals, isHeadline} from './headline.js'
import {splitAtNumbers} from './inline-numbers.js'
import {type MarkReading, readMarks} from './marks.js'
import {endsWithReferenceWord} from './reference-words.js'
import {startsWithUnit} from './units.js'

/** A block with its mark read and judged; `text` is what is left after the mark. */
export interface Entry extends Omit<Block, 'links'> {
  readonly mark: DraftMark | undefined
  /** A word mark's own word: `статья`. */
  readonly word: string
  /** A line of a table of contents. */
  readonly contents: boolean
}

/** What numbers came before: enough to tell a clause number from an amount, a date's part or a reference. */
interface Numbering {
  readonly blocks: readonly Block[]
  readonly seen: Set<string>
  /** The last single number («5.»), the last letter and Roman number. */
  top: number
  letter: number
  /** What closed the last letter: `)` or `.`. */
  letterClose: string
  roman: number
}

/**
 * Reads the marks of `blocks`, but for the table of contents at `contents`; a block with two clauses makes two entries.
 */
export function readEntries(blocks: readonly Block[], contents: Contents | undefined): Entry[] {
  const numbering: Numbering = {blocks, seen: new Set(), top: 0, letter: 0, letterClose: '', roman: 0}
  const entries: Entry[] = []
  blocks.forEach((block, at) => {
    if (contents && at >= contents.from && at < contents.to)
      entries.push(asEntry(block, block.text, undefined, '', true))
    else readEntry(block, at, numbering, entries)
  })
  return entries
}

function readEntry(block: Block, at: number, numbering: Numbering, entries: Entry[]): void {
  const {value} = block.text
  const readable = block.kind !== 'row' && (!block.link || block.kind === 'heading')
  const readings = readable ? inTurn(readMarks(value), numbering) : []
  const reading = readings.find(one => opensClause(one, value.slice(one.length), at, numbering))
  if (!reading) {
    entries.push(asEntry(block, block.text, undefined))
    return
  }
  remember(reading, numbering)
  const entry = withMark(block, reading)
  const [first = entry.text, ...more] =
    reading.kind === 'decimal' || reading.kind === 'word' ? splitAtNumbers(entry.text, reading.parts) : []
  entries.push(first === entry.text ? entry : {...entry, text: first})
  for (const text of more) {
    const [inner] = readMarks(text.value)
    if (!inner) continue
    remember(inner, numbering)
    entries.push(withMark({...block, kind: 'paragraph', text, start: textOffset(text, 0)}, inner))
  }
}

/** The words of `block` after its mark, and the mark with its place. */
/** «(i)» after «(h)» is a letter, whatever else it may be. */
function inTurn(readings: MarkReading[], {letter}: Numbering): MarkReading[] {
  if (readings.length < 2) return readings
  const due = readings.filter(({kind, parts}) => kind === 'letter' && parts[0] === letter + 1 && letter > 0)
  return due.length > 0 ? due : readings
}

function withMark(block: Block, reading: MarkReading): Entry {
  const {kind, value, num, parts, length, word} = reading
  const printed = block.text.value.slice(0, length).trimEnd().length
  const mark = {kind, value, num, parts, start: textOffset(block.text, 0), end: textEndOffset(block.text, printed)}
  return asEntry(block, trimText(sliceText(block.text, length, block.text.value.length)), mark, word)
}

// Spelled out, for a spread of every block is a tenth of the parser's time.
function asEntry(block: Block, text: Text, mark: DraftMark | undefined, word = '', contents = false): Entry {
  const {kind, depth, bullet, bold, link, start, gap, cells} = block
  return {kind, depth, text, bullet, bold, link, start, gap, cells, mark, word, contents}
}

function remember(reading: MarkReading, numbering: Numbering): void {
  const {kind, parts, num} = reading
  if (kind === 'decimal' || kind === 'word') numbering.seen.add(num)
  if (kind === 'decimal' && parts.length === 1) numbering.top = parts[0] ?? 0
  if (kind === 'letter') [numbering.letter, numbering.letterClose] = [parts[0] ?? 0, reading.value.slice(-1)]
  else if (kind !== 'roman') numbering.letter = 0
  if (kind === 'roman') numbering.roman = parts[0] ?? 0
  // A new part or annex begins its numbers anew.
  if (kind === 'annex' || (kind === 'word' && reading.word !== 'пункт')) numbering.top = 0
}

function opensClause(reading: MarkReading, rest: string, at: number, numbering: Numbering): boolean {
  const block = numbering.blocks[at]
  if (!block || (block.kind !== 'heading' && endsWithReferenceWord(numbering.blocks[at - 1]?.text.value ?? '')))
    return false
  const [first = 0] = reading.parts
  switch (reading.kind) {
    case 'decimal':
      return reading.parts.length > 1 ? opensDeep(reading, rest, numbering) : opensSingle(reading, rest, at, numbering)
    case 'paren':
      return first <= 200 && first > 0 && !/^\d{3}/.test(rest)
    case 'letter':
      return opensLetter(reading, rest, at, numbering)
    case 'roman':
      return opensRoman(reading, rest, block, numbering)
    case 'annex':
      return opensAnnex(reading, rest, block)
    case 'word':
      return opensWord(reading, rest, block)
  }
}

function opensDeep({form, parts}: MarkReading, rest: string, {seen, top}: Numbering): boolean {
  if (startsWithUnit(rest)) return false
  if (/^[«"“(\p{Lu}]/u.test(rest) || isDue(parts, seen)) return true
  // «12.11. правила обновлены»: a number out of its turn before words in lower case is a date or an amount.
  const [first = 0] = parts
  return form === 'firm' && (!/^\p{Ll}/u.test(rest) || seen.size === 0 || seen.has(String(first)) || first === top + 1)
}

function opensSingle({form, parts, num}: MarkReading, rest: string, at: number, {blocks, top}: Numbering): boolean {
  const [first = 0] = parts
  const heading = blocks[at]?.kind === 'heading'
  if (startsWithUnit(rest) || /^\d{3}(?!\d)/.test(rest)) return false
  // «1 Общие положения»: without its dot only a heading, or what its subclauses follow, is numbered.
  if (form === 'loose')
    return /^[«"“\p{Lu}]/u.test(rest) && (heading || (isHeadline(rest) && startsWith(blocks[at + 1], `${num}.1`)))
  // A bare number with words in lower case after it is an item of a list that is under way, or no number at all.
  if (/^\p{Ll}/u.test(rest)) return first === 1 || follows(first, top) || heading
  return first <= 300
}

function startsWith(block: Block | undefined, num: string): boolean {
  return block?.text.value.startsWith(num) === true
}

/** A dot makes a letter a mark only in its turn («г. Алматы» is none), the first one only where a second follows. */
function opensLetter(
  {form, parts, value}: MarkReading,
  rest: string,
  at: number,
  {blocks, letter, letterClose}: Numbering
): boolean {
  const [place = 0] = parts
  if (/^\d{4}/.test(rest)) return false
  if (place > 1) return form === 'firm' || (follows(place, letter) && value.endsWith(letterClose))
  if (form === 'firm' || value.startsWith('(')) return true
  return blocks.slice(at + 1, at + 8).some(block => /^[бbә]\./i.test(block.text.value))
}

function opensRoman({num, parts}: MarkReading, rest: string, block: Block, {roman}: Numbering): boolean {
  if (block.kind === 'heading' || follows(parts[0] ?? 0, roman)) return true
  return num.length > 1 && num === num.toUpperCase() && /^[«"“\p{Lu}]/u.test(rest)
}

function opensAnnex({form, num, value}: MarkReading, rest: string, block: Block): boolean {
  if (block.kind === 'heading') return num !== '' || rest === '' || /^(?:к|to)\s/i.test(rest)
  if (num === '')
    return rest === '' ? isCapitals(value) : form === 'loose' && /^(?:к|to)\s/i.test(rest) && isHeadline(`К ${rest}`)
  return rest === '' || form === 'firm' || (rest.length <= 160 && /^(?:к|to|of)\s/i.test(rest) && !/[.;,]$/.test(rest))
}

const otherDocument = /^(?:закон|кодекс|конституц|правил|конвенц|гк|ук|коап|gdpr|рк|республик|general data)/i

function opensWord({form}: MarkReading, rest: string, block: Block): boolean {
  if (block.kind === 'heading' || rest === '') return true
  if (form === 'firm') return /^[«"“(\p{Lu}\d]/u.test(rest)
  return rest.length <= 110 && /^[«"“\p{Lu}]/u.test(rest) && !/[.;,]$/.test(rest) && !otherDocument.test(rest)
}

/** The next of a row, or the next but one: a numbering fault is still a number. */
function follows(number: number, last: number): boolean {
  return number === 1 || (number > last && number <= last + 2 && last > 0)
}

/** Whether `parts` continues numbers already seen: a child of one, or a sibling. */
function isDue(parts: readonly number[], seen: ReadonlySet<string>): boolean {
  const parent = parts.slice(0, -1).join('.')
  const previous = [...parts.slice(0, -1), (parts.at(-1) ?? 1) - 1].join('.')
  return seen.has(parent) || seen.has(previous)
}
