import type {MatrixFact, MatrixFactName} from '../../compare/matrix.js'
import {type Html, html, type Part} from '../html/html.js'
import {shorten} from '../wrap.js'
import {type CompareHtmlPage, rowGroup, scrollTable, tableRow} from './html-page.js'
import {factRows, markPlace, ruleRows, wordFact} from './view.js'

// Of one fact so many values stand open, the others are folded; characters of each.
const open = 6
const brief = 240

/** What the policies say of the operator and the data. */
export function factSection(page: CompareHtmlPage): Html {
  const {matrix, words} = page
  const all = factRows(matrix)
  const empty = all.filter(row => row.empty).map(row => words.fact[row.name].toLowerCase())
  const rows = all
    .filter(row => !row.empty)
    .map(({name, cells}) =>
      tableRow(
        words.fact[name],
        cells.map(facts => ({body: factCell(name, facts, page)})),
        page
      )
    )
  return html`<section>
<h2>${words.facts}</h2>
${scrollTable({label: words.facts, kind: 'facts', first: '', rows: html`<tbody>${rows}</tbody>`}, page)}
${empty.length > 0 ? html`<p class="note">${words.nowhere}: ${empty.join(', ')}</p>` : undefined}
</section>`
}

function factCell(name: MatrixFactName, facts: readonly MatrixFact[], {words}: CompareHtmlPage): Part {
  if (facts.length === 0) return words.none
  const items = facts.map(fact => {
    const told = shorten(wordFact(name, fact, words), brief)
    return html`<li>${told} <span class="muted">${markPlace(fact, words)}</span></li>`
  })
  const rest = items.slice(open)
  const more =
    rest.length > 0 ? html`<details><summary>${words.more(rest.length)}</summary><ul>${rest}</ul></details>` : undefined
  return html`<ul>${items.slice(0, open)}</ul>${more}`
}

/** How often which rule fired. */
export function ruleSection(page: CompareHtmlPage): Html {
  const {matrix, words} = page
  const all = ruleRows(matrix)
  const rows = [...new Set(all.map(({kind}) => kind))].map(kind => {
    const own = all.filter(row => row.kind === kind)
    const lines = own.map(({title, rule, counts}) =>
      tableRow(
        html`${title}<br><code>${rule}</code>`,
        counts.map(count => (count > 0 ? {body: count} : {body: words.none, kind: 'none'})),
        page
      )
    )
    return rowGroup(words.kind[kind], kind, lines, page)
  })
  const table =
    rows.length === 0
      ? html`<p>${words.noFindings}</p>`
      : scrollTable({label: words.findings, kind: 'rules', first: words.rule, rows}, page)
  return html`<section>
<h2>${words.findings}</h2>
${table}
</section>`
}
