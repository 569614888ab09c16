import {sliceText, textEndOffset, textOffset, trimText} from '../tree/text.js'
import type {Block} from './block.js'
import type {DraftMark} from './draft.js'
import {isCapitals, isHeadline} from './headline.js'
import {splitAtNumbers} from './inline-numbers.js'
import {type MarkReading, readMarks} from './marks.js'
import {endsWithReferenceWord} from './reference-words.js'
import {startsWithUnit} from './units.js'

/** A block with its mark read and judged; `text` is what is left after the mark. */
export interface Entry extends Block {
  readonly mark: DraftMark | undefined
  readonly word?: string
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
  roman: number
}

/** Reads the marks of `blocks`, but for the table of contents at `contents`; a block with two clauses makes two entries. */
export function readEntries(blocks: readonly Block[], contents: readonly [number, number]): Entry[] {
  const numbering: Numbering = {blocks, seen: new Set(), top: 0, letter: 0, roman: 0}
  const entries: Entry[] = []
  blocks.forEach((block, at) => {
    if (at >= contents[0] && at < contents[1]) entries.push({...block, mark: undefined, contents: true})
    else readEntry(block, at, numbering, entries)
  })
  return entries
}

function readEntry(block: Block, at: number, numbering: Numbering, entries: Entry[]): void {
  const {value} = block.text
  const readable = block.kind !== 'row' && (!block.link || block.kind === 'heading')
  const reading = readable ? readMarks(value).find(one => opensClause(one, value.slice(one.length), at, numbering)) : undefined
  if (!reading) {
    entries.push({...block, mark: undefined, contents: false})
    return
  }
  remember(reading, numbering)
  const entry = withMark(block, reading)
  const [first = entry.text, ...more] = reading.kind === 'decimal' ? splitAtNumbers(entry.text, reading.parts) : []
  entries.push(first === entry.text ? entry : {...entry, text: first})
  for (const text of more) {
    const [inner] = readMarks(text.value)
    if (!inner) continue
    remember(inner, numbering)
    entries.push(withMark({...block, kind: 'paragraph', text, start: textOffset(text, 0)}, inner))
  }
}

/** The words of `block` after its mark, and the mark with its place. */
function withMark(block: Block, reading: MarkReading): Entry {
  const {kind, value, num, parts, length, word} = reading
  const start = textOffset(block.text, 0)
  const end = textEndOffset(block.text, block.text.value.slice(0, length).trimEnd().length)
  const text = trimText(sliceText(block.text, length, block.text.value.length))
  const mark = {kind, value, num, parts, start, end}
  return {...block, text, mark, contents: false, ...(word !== undefined && {word})}
}

function remember(reading: MarkReading, numbering: Numbering): void {
  const {kind, parts, num} = reading
  if (kind === 'decimal' || kind === 'word') numbering.seen.add(num)
  if (kind === 'decimal' && parts.length === 1) numbering.top = parts[0] ?? 0
  if (kind === 'letter') numbering.letter = parts[0] ?? 0
  else if (kind !== 'roman') numbering.letter = 0
  if (kind === 'roman') numbering.roman = parts[0] ?? 0
  // A new part or annex begins its numbers anew.
  if (kind === 'annex' || (kind === 'word' && reading.word !== 'пункт')) numbering.top = 0
}

function opensClause(reading: MarkReading, rest: string, at: number, numbering: Numbering): boolean {
  const block = numbering.blocks[at]
  if (!block || (block.kind !== 'heading' && endsWithReferenceWord(numbering.blocks[at - 1]?.text.value ?? ''))) return false
  const [first = 0] = reading.parts
  switch (reading.kind) {
    case 'decimal':
      return reading.parts.length > 1 ? opensDeep(reading, rest, numbering) : opensSingle(reading, rest, at, numbering)
    case 'paren':
      return first <= 200 && first > 0 && !/^\d{3}/.test(rest)
    case 'letter':
      return opensLetter(reading, rest, at, numbering)
    case 'roman':
      return first === 1 || follows(first, numbering.roman)
    case 'annex':
      return opensAnnex(reading, rest, block)
    case 'word':
      return opensWord(reading, rest, block)
  }
}

function opensDeep({form, parts}: MarkReading, rest: string, {seen}: Numbering): boolean {
  if (form === 'firm') return !/^(?:г\.|год|жыл)/.test(rest)
  if (startsWithUnit(rest)) return false
  return isDue(parts, seen) || /^[«"“(\p{Lu}]/u.test(rest)
}

function opensSingle({form, parts, num}: MarkReading, rest: string, at: number, {blocks, top}: Numbering): boolean {
  const [first = 0] = parts
  const heading = blocks[at]?.kind === 'heading'
  if (startsWithUnit(rest) || /^\d{3}(?!\d)/.test(rest)) return false
  // «1 Общие положения»: without its dot only a heading, or what its subclauses follow, is numbered.
  if (form === 'loose') return /^[«"“\p{Lu}]/u.test(rest) && (heading || (isHeadline(rest) && startsWith(blocks[at + 1], `${num}.1`)))
  // A bare number with words in lower case after it is an item of a list that is under way, or no number at all.
  if (/^\p{Ll}/u.test(rest)) return first === 1 || follows(first, top) || heading
  return first <= 300
}

function startsWith(block: Block | undefined, num: string): boolean {
  return block?.text.value.startsWith(num) === true
}

/** A dot makes a letter a mark only in its turn («г. Алматы» is none), the first one only where a second follows. */
function opensLetter({form, parts, value}: MarkReading, rest: string, at: number, {blocks, letter}: Numbering): boolean {
  const [place = 0] = parts
  if (/^\d{4}/.test(rest)) return false
  if (place > 1) return form === 'firm' || follows(place, letter)
  if (form === 'firm' || value.startsWith('(')) return true
  return blocks.slice(at + 1, at + 8).some(block => /^[бbә]\./i.test(block.text.value))
}

function opensAnnex({form, num, value}: MarkReading, rest: string, block: Block): boolean {
  if (block.kind === 'heading') return num !== '' || rest === '' || /^(?:к|to)\s/i.test(rest)
  if (num === '') return rest === '' ? isCapitals(value) : form === 'loose' && /^(?:к|to)\s/i.test(rest) && isHeadline(`К ${rest}`)
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
