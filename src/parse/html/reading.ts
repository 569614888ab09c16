import type {Block} from '../block.js'
import type {PageNode} from './elements.js'
import {dropAfterFooter} from './footer.js'
import type {Runs} from './page-source.js'
import type {Decode} from './text-places.js'
import type {PageView} from './view.js'
import {closeBlock, plainShape, type Shape, startWriter, type Writer} from './writer.js'

/** A page while it is being read. */
export interface Reading {
  readonly view: PageView
  readonly html: string
  readonly decode: Decode
  readonly writer: Writer
  /** The item that waits for its first words. */
  item: Pick<Shape, 'kind' | 'depth' | 'mark'> | undefined
  hiddenWords: number
  /** How many blocks there were at the end of the last footer; 0 where there is none. */
  footerEnd: number
}

/** What words stand in. */
export interface Context {
  /** Level of the heading, 0 outside of headings. */
  readonly heading: number
  /** Column that the words would have in a text: two more in each list. */
  readonly column: number
  readonly inItem: boolean
  readonly inCell: boolean
  /** Inside of what the author has marked as text. */
  readonly inText: boolean
  readonly inFooter: boolean
  readonly pre: boolean
}

/** Reads nodes one after another: given to the readers of lists and tables for what stands in their items and cells. */
export type ReadNodes = (reading: Reading, nodes: readonly PageNode[], context: Context) => void

/** The context of the page itself. */
export const outermost: Context = {
  heading: 0,
  column: 0,
  inItem: false,
  inCell: false,
  inText: false,
  inFooter: false,
  pre: false
}

/** What a page shows before an item of a list without numbers. */
export const bullet = '•'

/** Nothing is read yet. */
export function startReading(view: PageView, html: string, decode: Decode): Reading {
  return {view, html, decode, writer: startWriter(), item: undefined, hiddenWords: 0, footerEnd: 0}
}

/** What was read of a page: the text that it shows, and the way from there to the html. */
export interface Content {
  readonly blocks: readonly Block[]
  /** The blocks and those that turned out to be of the site. */
  readonly made: readonly Block[]
  readonly text: string
  readonly runs: Runs
  readonly hiddenWords: number
}

/** All that was read, the last block closed. */
export function finishReading({writer, hiddenWords, footerEnd}: Reading): Content {
  closeBlock(writer)
  return {
    blocks: dropAfterFooter(writer.blocks, footerEnd),
    made: writer.made,
    text: writer.parts.join(''),
    runs: writer.runs,
    hiddenWords
  }
}

/** A block ends here, and another begins. */
export function boundary(reading: Reading, {heading, column, inCell, pre}: Context): void {
  const {writer} = reading
  if (inCell) {
    writer.spaced = true
    return
  }
  if (closeBlock(writer)) reading.item = undefined
  const {item} = reading
  const number = item?.mark?.value === bullet ? undefined : item?.mark
  if (heading > 0) writer.shape = {kind: 'heading', depth: heading, rest: column, mark: number, pre: false}
  else if (item) writer.shape = {...item, rest: column, pre}
  else writer.shape = {...plainShape, depth: column, rest: column, pre}
}
