import type {ChalkInstance} from 'chalk'
import type {MatrixCell, PolicyMatrix} from '../../compare/matrix.js'
import type {Language} from '../../language/language.js'
import type {Messages} from '../messages.js'
import {wrap} from '../wrap.js'
import {answerOf, type CompareWords} from './words.js'

/** What the parts of a text report of many policies share. */
export interface ComparePage {
  readonly matrix: PolicyMatrix
  readonly language: Language
  readonly color: boolean
  readonly words: CompareWords
  readonly about: Messages
  /** Short names of the policies, in their order. */
  readonly names: readonly string[]
  readonly paint: ChalkInstance
}

/** So many policies stand beside each other in 80 columns. */
export const few = 4
/**
 * Columns of a policy in a table, and so of its name; of many policies, which stand below each other, the names may be
 * longer.
 */
export function columnWidth(policies: number): number {
  return policies > few ? 20 : Math.min(21, Math.max(narrowest, Math.floor(45 / policies)))
}

const narrowest = 12

/** A cell of a table, painted after it is broken into lines. */
export interface TextCell {
  readonly text: string
  readonly paint?: ChalkInstance
}

/** The colour of an answer; the words tell it as well. */
export function paintAnswer(cell: MatrixCell, {paint}: ComparePage): ChalkInstance {
  return {
    present: paint.green,
    denied: paint.green,
    partial: paint.yellow,
    forbidden: paint.red,
    absent: paint.red,
    'not-applicable': paint.dim,
    unread: paint.dim
  }[answerOf(cell)]
}

/** A row of a table: a title and a cell for each policy, broken into lines of their columns. */
export function rowLines(title: string, cells: readonly TextCell[]): string[] {
  const width = cells.length > few ? narrowest : columnWidth(Math.max(1, cells.length))
  const room = 80 - 2 - cells.length * (width + 1)
  const columns = cells.map(({text}) => wrap(text, 0, width).map(line => cut(line, width)))
  const titles = wrap(title, 0, room - 1).map(line => cut(line, room))
  const height = Math.max(titles.length, ...columns.map(lines => lines.length))
  return Array.from({length: height}, (_, at) => {
    const own = (titles[at] ?? '').padEnd(room)
    const rest = cells.map(({paint}, column) => {
      const line = columns[column]?.[at] ?? ''
      return ` ${paint && line !== '' ? paint(line) : line}${' '.repeat(width - line.length)}`
    })
    return `  ${own}${rest.join('')}`.trimEnd()
  })
}

function cut(line: string, width: number): string {
  return line.length <= width ? line : `${line.slice(0, width - 1)}…`
}

/** Words behind `indent` spaces, the lines after the first two spaces further in. */
export function hang(words: string, indent: number): string[] {
  const [first = '', ...rest] = wrap(words, indent)
  return rest.length === 0 ? [first] : [first, ...wrap(rest.map(line => line.trimStart()).join(' '), indent + 2)]
}
