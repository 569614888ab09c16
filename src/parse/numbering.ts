import type {Block} from './block.js'
import type {MarkReading} from './marks.js'

/** What numbers came before: enough to tell a clause number from an amount, a date's part or a reference. */
export interface Numbering {
  readonly blocks: readonly Block[]
  readonly seen: Set<string>
  /** The last single number («5.»), the last letter and Roman number. */
  top: number
  letter: number
  /** What closed the last letter: `)` or `.`. */
  letterClose: string
  roman: number
}

/** The state before the first of `blocks`. */
export function startNumbering(blocks: readonly Block[]): Numbering {
  return {blocks, seen: new Set(), top: 0, letter: 0, letterClose: '', roman: 0}
}

/** Takes note of a mark that opened a clause. */
export function remember(reading: MarkReading, numbering: Numbering): void {
  const {kind, parts, num} = reading
  if (kind === 'decimal' || kind === 'word') numbering.seen.add(num)
  if (kind === 'decimal' && parts.length === 1) numbering.top = parts[0] ?? 0
  if (kind === 'letter') [numbering.letter, numbering.letterClose] = [parts[0] ?? 0, reading.value.slice(-1)]
  else if (kind !== 'roman') numbering.letter = 0
  if (kind === 'roman') numbering.roman = parts[0] ?? 0
  // A new part or annex begins its numbers anew.
  if (kind === 'annex' || (kind === 'word' && reading.word !== 'пункт')) numbering.top = 0
}

/** The next of a row, or the next but one: a numbering fault is still a number. */
export function follows(number: number, last: number): boolean {
  return number === 1 || (number > last && number <= last + 2 && last > 0)
}

/** Whether `parts` continues numbers already seen: a child of one, or a sibling. */
export function isNextOf(parts: readonly number[], seen: ReadonlySet<string>): boolean {
  const parent = parts.slice(0, -1).join('.')
  const previous = [...parts.slice(0, -1), (parts.at(-1) ?? 1) - 1].join('.')
  return seen.has(parent) || seen.has(previous)
}
