import type {Span} from '../language/span.js'
import type {Line} from './lines.js'
import {type MarkReading, readMarks} from './marks.js'
import {endsWithReferenceWord} from './reference-words.js'
import {isDue} from './sequence.js'
import {isOpenEnded} from './torn.js'
import {startsWithUnit} from './units.js'

/** A line that a block has already taken. */
export interface TakenLine extends Span {
  readonly hard: boolean
}

// In a text that nobody wrapped, a line shorter than this was ended by its author, a longer one torn by a converter.
const short = 120

// A text with longer lines was not wrapped by an editor, one with none so long was written in short lines.
const widest = 120
const narrowest = 60

/**
 * Where an editor wrapped the lines of `text`: the length of the longest but headings and tables; 0 for a text with a paragraph on each line.
 */
export function findWidth(text: string): number {
  let width = 0
  let start = 0
  while (start < text.length && width <= widest) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    // Nobody wraps a heading or a row of a table.
    if (!/[#|]/.test(text.charAt(start))) width = Math.max(width, end - start)
    start = end + 1
  }
  return width >= narrowest && width <= widest ? width : 0
}

/**
 * Whether `line`, which follows `open` without an empty line, begins a block of its own. In Markdown it never would; in
 * policies `3. Сроки⏎3.1. Данные хранятся` are two clauses and the lines of an address are lines. `width` comes from
 * `findWidth`.
 */
export function opensBlock(text: string, open: readonly TakenLine[], line: Line, width: number): boolean {
  const previous = open.at(-1)
  const first = open[0]
  if (!previous || !first || line.opens) return true
  const before = text.slice(Math.max(previous.start, previous.end - 60), previous.end)
  const words = bare(text.slice(line.words, Math.min(line.end, line.words + 80)))
  const ended = /[.;:!?][»"”)*_]{0,3}$/.test(before)
  const [reading] = /^[\d(§\p{L}]/u.test(words) ? readMarks(words) : []
  if (reading && opensClause(reading, words, ended || previous.hard, text.slice(first.start, first.start + 40), before))
    return true
  const room = hasRoom(text, previous, words, width)
  if (room !== false && /[;:][»"”)*_]{0,3}$/.test(before)) return true
  if (!/^[\p{Lu}«"“\d]/u.test(words) || /[,\-–—(]$/.test(before)) return false
  if (previous.hard || (room !== false && isLabel(words))) return true
  return room ?? (ended || (previous.end - previous.start < short && !isOpenEnded(before)))
}

/** Whether an item's dash is a dash between words, that an editor's wrap brought to the beginning of a line. */
export function continuesDash(text: string, open: readonly TakenLine[], line: Line, width: number): boolean {
  const previous = open.at(-1)
  if (!previous || !'-–—'.includes(text.charAt(line.start))) return false
  const unfinished = !/[.,;:!?]$/.test(text.slice(previous.start, previous.end).slice(-1))
  return unfinished && hasRoom(text, previous, text.slice(line.start, line.start + 1), width) === false
}

/**
 * Whether a line had room for the next word, so that its author ended it and not an editor; undefined in a text that
 * nobody wrapped.
 */
function hasRoom(text: string, line: TakenLine, next: string, width: number): boolean | undefined {
  if (width === 0) return undefined
  const column = line.end - text.lastIndexOf('\n', line.start) - 1
  return column + (/^\S+/.exec(next)?.[0].length ?? 0) < width - 2
}

/** «БИН: …», «Электронная почта: …»: a line of details. */
function isLabel(words: string): boolean {
  return /^\p{Lu}[\p{L}\p{N} ./()-]{1,30}:\s/u.test(words)
}

/** The words without what exporters put before them: stars, tags (no addresses in brackets), escapes. */
function bare(printed: string): string {
  return printed.replace(/^(?:<[a-z][^<>@:]{0,60}>|&nbsp;|[*_\s\u00a0]){1,8}/i, '').replace(/\\(?=[!-/:-@[-`{-~])/g, '')
}

function opensClause(reading: MarkReading, words: string, ended: boolean, opening: string, before: string): boolean {
  const rest = words.slice(reading.length)
  if (reading.kind === 'annex' || endsWithReferenceWord(before) || startsWithUnit(rest)) return false
  const single = reading.kind === 'decimal' && reading.parts.length === 1
  // «в течение⏎15. Оператор»: a number out of its turn after an unfinished line is an amount.
  if (single && !ended) return reading.form === 'firm' && (reading.parts[0] === 1 || follows(opening, reading.parts))
  if (reading.kind === 'word' && !ended) return reading.form === 'firm' && /^[\p{Lu}\d§]/u.test(words)
  if (reading.form === 'firm' || words.startsWith('(')) return true
  return reading.kind === 'decimal' && (ended || follows(opening, reading.parts))
}

/** `3.1` after a block that began `3.`; `4.2` after `4.1`, `5` after `4.2`. */
function follows(opening: string, parts: readonly number[]): boolean {
  const [first] = readMarks(bare(opening.replace(/^#{1,6}\s/, '')))
  return first?.kind === 'decimal' && isDue(first.parts, parts, 2)
}
