import {type Block, flatten, type Outline} from './block.js'

/** How a text looks, without a word of it: none of this is a change. */
export interface Form {
  /** Characters a line, 0 where lines are not broken; from 65 on, since a text of shorter lines may be a list of them. */
  readonly wrap: number
  readonly quotes: '«»' | '""' | '“”'
  readonly dash: '–' | '—'
  readonly lineEnd: '\n' | '\r\n'
  /** What stands between a number and its words. */
  readonly space: ' ' | '  ' | '\u00a0'
}

/** As the generator writes it. */
export const plain: Form = {wrap: 0, quotes: '«»', dash: '–', lineEnd: '\n', space: ' '}

/** A policy as text, and on which line (1-based) each block begins. */
export interface Printed {
  readonly text: string
  readonly lines: ReadonlyMap<number, number>
}

/** Breaks a line as an editor would: not before what Markdown takes for a mark at the beginning of a line. */
const wrapLine = (line: string, width: number): string => {
  if (width === 0) return line
  let length = 0
  return line.split(/ (?!(?:[-+*](?: |$)|[#>|]|\d{1,9}[.)](?: |$)))/).reduce((text, word) => {
    const breaks = length + word.length > width
    length = breaks ? word.length + 1 : length + word.length + 1
    return text === '' ? word : text + (breaks ? '\n' : ' ') + word
  }, '')
}

const dress = (text: string, {quotes, dash}: Form): string =>
  text
    .replaceAll('«', quotes.charAt(0))
    .replaceAll('»', quotes.charAt(1))
    .replace(/ [–—] /g, ` ${dash} `)

const gapBefore = ({kind}: Block, index: number, gaps: Outline['gaps']): string => {
  if (kind === 'item') return index === 0 ? gaps.first : gaps.item
  return kind === 'clause' && index > 0 ? gaps.clause : '\n\n'
}

/** Prints the blocks; references get the numbers that their targets bear in `numbers`. */
export const printOutline = ({blocks, gaps}: Outline, numbers: ReadonlyMap<number, string>, form: Form): Printed => {
  const lines = new Map<number, number>()
  let text = ''
  const step = (list: readonly Block[]): void => {
    list.forEach((block, index) => {
      const {style, label} = block
      const words = block.text.replace(/\{#(\d+)\}/g, (_, key: string) => numbers.get(Number(key)) ?? '')
      const number = label === '' ? '' : `${label}${style.dot}${form.space}`
      const line = `${style.lead}${number}${dress(words, form)}${style.close}`
      if (text !== '') text += gapBefore(block, index, gaps)
      lines.set(block.key, text.split('\n').length)
      // A heading is one line or it is none.
      text += block.kind === 'section' || style.lead.startsWith('#') ? line : wrapLine(line, form.wrap)
      step(block.children)
    })
  }
  step(blocks)
  return {text: `${text}\n`.replaceAll('\n', form.lineEnd), lines}
}

/** The number of every block that has one. */
export const numbersOf = (blocks: readonly Block[]): Map<number, string> =>
  new Map(flatten(blocks).map(({key, label}) => [key, label]))
