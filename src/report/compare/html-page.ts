import type {PolicyMatrix} from '../../compare/matrix.js'
import type {Language} from '../../language/language.js'
import {type Html, html, type Part} from '../html/html.js'
import type {Messages} from '../messages.js'
import type {CompareWords} from './words.js'

/** What the parts of the page of many policies share. */
export interface CompareHtmlPage {
  readonly matrix: PolicyMatrix
  readonly language: Language
  readonly words: CompareWords
  readonly about: Messages
  /** Short names of the policies, in their order. */
  readonly names: readonly string[]
}

/** What a cell of a policy holds, and its class. */
export interface HtmlCell {
  readonly body: Part
  readonly kind?: string
}

/**
 * A row of a table: what it is of, then a cell for each policy, its name at hand where a page has no room for columns.
 */
export function tableRow(title: Part, cells: readonly HtmlCell[], {names}: CompareHtmlPage): Html {
  const columns = cells.map(({body, kind}, at) => {
    const sort = kind === undefined ? undefined : html` class="${kind}"`
    return html`<td data-name="${names[at]}"${sort}>${body}</td>`
  })
  return html`<tr><th scope="row">${title}</th>${columns}</tr>
`
}

/** Rows under a heading of their own. */
export function rowGroup(heading: string, kind: string, rows: readonly Html[], {names}: CompareHtmlPage): Html {
  return html`<tbody data-group="${kind}">
<tr class="group"><th scope="rowgroup" colspan="${names.length + 1}"><span>${heading}</span></th></tr>
${rows}</tbody>
`
}

// More columns than these do not fit on paper.
const most = 7

/** What a table is of, the name of its first column and its groups of rows. */
export interface HtmlTable {
  readonly label: string
  readonly kind: string
  readonly first: string
  readonly rows: Part
}

/** A table that scrolls by itself, with the keyboard too, so that its head and its first column stay in view. */
export function scrollTable({label, kind, first, rows}: HtmlTable, {names}: CompareHtmlPage): Html {
  const size = names.length > most ? ' many' : ''
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table class="matrix ${kind}${size}">
<thead><tr><th scope="col">${first}</th>${names.map(name => html`<th scope="col">${name}</th>`)}</tr></thead>
${rows}</table></div>`
}
