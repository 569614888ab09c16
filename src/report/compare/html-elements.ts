import type {MatrixCell, MatrixElement, MatrixPolicy} from '../../compare/matrix.js'
import {type Html, html, type Part} from '../html/html.js'
import {shorten} from '../wrap.js'
import {type CompareHtmlPage, rowGroup, scrollTable, tableRow} from './html-page.js'
import {groupElements, markPlace, markPlaces, wordAnswer} from './view.js'
import {answerOf, answerOrder} from './words.js'

// Characters of a proof.
const brief = 300

/** Which policies they are and how much each states. */
export function summarySection(page: CompareHtmlPage): Html {
  const {matrix, words, about} = page
  const row = (title: string, valueFor: (policy: MatrixPolicy) => Part): Html =>
    tableRow(
      title,
      matrix.policies.map(one => ({body: valueFor(one)})),
      page
    )
  const rows = [
    row(words.columns.file, ({path}) => html`<code>${path}</code>`),
    row(words.columns.document, ({document, language}) => `${about.document[document]}, ${about.language[language]}`),
    row(words.clauses, ({clauses}) => clauses),
    row(words.required, ({present, required}) => words.of(present, required)),
    row(words.errors, ({severities}) => severities.error),
    row(words.warnings, ({severities}) => severities.warning),
    row(words.infos, ({severities}) => severities.info)
  ]
  return html`<section>
<h2>${words.summary}</h2>
${scrollTable({label: words.summary, kind: 'figures', first: '', rows: html`<tbody>${rows}</tbody>`}, page)}
${unasked(page)}
</section>`
}

/** Texts that are checked in part: what is absent there may not be. */
function unasked({matrix, names, about}: CompareHtmlPage): Html | undefined {
  const lines = matrix.policies.flatMap((one, at) =>
    one.unasked > 0 ? [html`<li>${names[at]}: ${about.unasked(one.unasked, one.language)}</li>`] : []
  )
  return lines.length > 0 ? html`<ul class="note">${lines}</ul>` : undefined
}

/** The required elements: those that differ first, the words of an answer under it. */
export function elementSection(page: CompareHtmlPage): Html {
  const {matrix, words, names} = page
  const other = names.length === 2 ? names[1] : undefined
  const rows = groupElements(matrix).map(({difference, elements}) => {
    const heading = `${words.difference(difference, names[0] ?? '', other)}: ${elements.length}`
    return rowGroup(
      heading,
      difference,
      elements.map(element => elementRow(element, page)),
      page
    )
  })
  return html`<section id="elements">
<h2>${words.elements}</h2>
${legend(page)}
${scrollTable({label: words.elements, kind: 'elements', first: words.element, rows}, page)}
</section>`
}

function elementRow({title, rule, cells}: MatrixElement, page: CompareHtmlPage): Html {
  const {policies} = page.matrix
  const columns = cells.map((cell, at) => ({body: cellBody(cell, policies[at], page), kind: answerOf(cell)}))
  return tableRow(html`${title}<br><code>${rule}</code>`, columns, page)
}

function cellBody(cell: MatrixCell, policy: MatrixPolicy | undefined, {words}: CompareHtmlPage): Html {
  const answer = html`<b>${wordAnswer(cell, words)}</b>`
  if (cell.evidence.length === 0) return answer
  const lacks = cell.missing.length > 0 ? html`<p>${words.missing}: ${cell.missing.join(', ')}</p>` : undefined
  const quotes = cell.evidence.map(one => {
    const quote = html`<q lang="${policy?.language}">${shorten(one.words, brief)}</q>`
    return html`<p><span class="muted">${markPlace(one, words)}</span> ${quote}</p>`
  })
  return html`<details><summary>${answer} <span class="muted">${markPlaces(cell, words).join(', ')}</span></summary>
${lacks}${quotes}</details>`
}

function legend({matrix, words}: CompareHtmlPage): Html | undefined {
  const given = new Set(matrix.elements.flatMap(({cells}) => cells.map(answerOf)))
  const lines = answerOrder.flatMap(answer => {
    const meaning = words.legend[answer]
    return meaning === undefined || !given.has(answer)
      ? []
      : [html`<div><dt class="${answer}"><b>${words.answer[answer]}</b></dt><dd>${meaning}</dd></div>`]
  })
  return lines.length > 0 ? html`<dl class="legend">${lines}</dl>` : undefined
}
