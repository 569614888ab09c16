import type {Block} from '../../../src/parse/block.js'
import {loadPageReader} from '../../../src/parse/html/load.js'
import type {Page} from '../../../src/parse/html/page.js'

/** The reader of pages. */
export const readPage = await loadPageReader()

/** A page that has words. */
export function pageOf(html: string): Page {
  const page = readPage(html)
  if (typeof page === 'string') throw new Error(page)
  return page
}

// Enough words for a page not to be one that a script is yet to draw.
const rest =
  '<p>Оператор обрабатывает данные посетителей по их согласию, хранит их один год, потом удаляет и никому не передаёт.</p>'

/** The blocks of a piece of a page: `h2 words`, `- words`, `p words`, `| cell | cell`, with the column before all but headings. */
export function blocksOf(html: string): string[] {
  return pageOf(`<!doctype html><body>${html}${rest}`).blocks.slice(0, -1).map(print)
}

function print({kind, depth, text, cells, bold, link}: Block): string {
  if (kind === 'heading') return `h${depth} ${text.value}`
  if (kind === 'row') return (cells ?? []).map(cell => `| ${cell.value}`).join(' ')
  const sign = {item: '-', paragraph: 'p'}[kind]
  return `${depth > 0 ? depth : ''}${sign}${bold ? ' bold' : ''}${link ? ' link' : ''} ${text.value}`
}
