import {isWordAt} from './scan.js'

const QUOTES = '«»„“”"‹›'
const WORD_ENDS = '.!?…»”›'

export function isQuote(character: string | undefined): boolean {
  return character !== undefined && QUOTES.includes(character)
}

/**
 * What the quotation mark at `index` does. Neighbours tell first, as marks are printed the wrong way round and `"` and
 * `“` serve both ends: a mark opens where a word follows and none precedes. Then the shape of the mark tells.
 */
export function quoteRole(text: string, index: number): 'opens' | 'closes' | 'none' {
  const mark = text[index]
  if (mark === undefined || !isQuote(mark)) return 'none'
  const before = isWordAt(text, index - 1) || WORD_ENDS.includes(text[index - 1] ?? ' ')
  const after = isWordAt(text, index + 1)
  if (before !== after) return before ? 'closes' : 'opens'
  return '«„‹'.includes(mark) ? 'opens' : 'closes'
}
