import type {BaselineState, DiffFinding} from '../../diff/policy-diff.js'
import {type Html, html} from '../html/html.js'
import type {DiffHtmlPage} from './html-page.js'
import {findingsOf} from './order.js'
import {wordPlace} from './places.js'

/** Findings by state: new and closed ones in view, the others folded. */
export function findingsSection(page: DiffHtmlPage): Html {
  const {words, own, diff} = page
  const {findings} = diff.summary
  const open = (['new', 'absent'] as const).map(state => table(state, page))
  const folded = (['updated', 'unchanged'] as const).flatMap(state => {
    const body = table(state, page)
    return body === undefined
      ? []
      : [
          html`<details class="fold"><summary>${words.found[state]}: ${findings[state]}</summary>${body}</details>
`
        ]
  })
  return html`<section class="findings" id="findings">
<h2>${words.findings}</h2>
${open.some(one => one) ? open : html`<p class="muted">${own.noFindings}</p>`}
${folded}
</section>`
}

function table(state: BaselineState, page: DiffHtmlPage): Html | undefined {
  const found = findingsOf(page.diff, state)
  if (found.length === 0) return undefined
  const {severity, rule, place, reason} = page.own.columns
  const isOpen = state === 'new' || state === 'absent'
  return html`<table>
${isOpen ? html`<caption>${page.words.found[state]}: ${found.length}</caption>` : undefined}
<thead><tr>${[severity, rule, place, reason].map(name => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${found.map(one => row(one, page))}</tbody>
</table>
`
}

function row(finding: DiffFinding, {words, own, about, diff}: DiffHtmlPage): Html {
  const {severity, ruleId, id, line, heading, reason, baselineState} = finding
  const {columns} = own
  const language = diff[baselineState === 'absent' ? 'before' : 'after'].language
  const place =
    id === 'policy'
      ? words.noun.text
      : html`${wordPlace(finding, words)}, ${words.line(line)}${heading === '' ? undefined : html`<br><span class="muted" lang="${language}">${heading}</span>`}`
  const spoken = finding.words === '' ? undefined : html`<br><q lang="${language}">${finding.words}</q>`
  return html`<tr><td data-name="${columns.severity}"><span class="severity ${severity}">${about.severity[severity]}</span></td>
<td data-name="${columns.rule}"><code>${ruleId}</code></td>
<td data-name="${columns.place}">${place}</td>
<td data-name="${columns.reason}">${reason}${spoken}</td></tr>
`
}
