import {announcesDefinitions} from './definition-context.js'
import {holdsVerb} from './definition-words.js'
import type {Passage} from './passage.js'
import {readNames, type TermName} from './term-names.js'

/** A row of a table of terms: the names in one cell, the meaning in the next. */
export interface RowDefining {
  readonly names: readonly TermName[]
  readonly cell: Passage
  readonly meaning: Passage
}

const MOST_WORDS = 9

/** Reads rows of tables of terms in the order of the text: under a heading of terms, or under a header row like «Термин | Значение». */
export function createRowReader(): (
  passages: readonly Passage[],
  index: number,
  inSection: boolean
) => RowDefining | undefined {
  let table = -1
  let announced = false
  return (passages, index, inSection) => {
    const first = passages[index]
    if (first?.kind !== 'cell' || passages[index - 1]?.node === first.node) return undefined
    if (table !== index)
      announced = announcesDefinitions(first.leaf.value) || announcesDefinitions(passages[index + 1]?.leaf.value ?? '')
    const isHeader = table !== index
    const cells = cellsFrom(passages, index)
    table = index + cells.length
    const [cell, meaning] = /^[\d.]*$/.test(first.leaf.value) ? cells.slice(1) : cells
    if (!cell || !meaning || !(inSection || announced) || (isHeader && announced)) return undefined
    return readRow(cell, meaning)
  }
}

function cellsFrom(passages: readonly Passage[], index: number): Passage[] {
  const cells: Passage[] = []
  for (let at = index; at < passages.length; at++) {
    const cell = passages[at]
    if (!cell || cell.node !== passages[index]?.node) break
    cells.push(cell)
  }
  return cells
}

function readRow(cell: Passage, meaning: Passage): RowDefining | undefined {
  const {value} = cell.leaf
  if (cell.words.length > MOST_WORDS || meaning.words.length < 2 || holdsVerb(value)) return undefined
  const {names} = readNames(value, 0, value.length)
  return names.length > 0 ? {names, cell, meaning} : undefined
}
