import type {Language} from '../../language/language.js'
import type {ParityFinding, ParityPlace} from '../../parity/result.js'
import {type Html, html} from '../html/html.js'
import {htmlPage} from '../html/page.js'
import {type Messages, messages} from '../messages.js'
import {countParity, nameSpot, type ParityReport} from './report.js'
import {type ParityWords, parityWords} from './words.js'

const css = `
.eyebrow{color:var(--muted);font-size:.875rem}
.verdict{margin-top:1rem}
td q,td .spot{display:block}
.spot{color:var(--muted);font-size:.8125rem;margin-top:.5rem}
.spot:first-child{margin-top:0}`

interface Page {
  readonly report: ParityReport
  readonly about: Messages
  readonly words: ParityWords
}

/** The disagreements as one page that needs nothing else, the words of all versions beside each other. */
export function reportParityHtml(report: ParityReport, {language}: {readonly language: Language}): string {
  const page: Page = {report, about: messages[language], words: parityWords[language]}
  const {about, words} = page
  const {files, findings, aligned, unread, asOf} = report
  const {errors, warnings, infos} = countParity(findings)
  const verdict = findings.length === 0 ? words.same : words.found(findings.length)
  const body = html`<header>
<p class="eyebrow">${words.title}</p>
<h1>${files.map(({path}) => path).join(' ↔ ')}</h1>
<p class="muted">${files.map(one => `${about.language[one.language]}, ${about.clauses(one.clauses)}`).join(' · ')} · ${words.aligned(aligned)} · ${about.lawOf(asOf)}</p>
<p class="verdict"><strong>${verdict}.</strong> ${findings.length === 0 ? '' : about.counts(errors, warnings, infos)}</p>
${report.doubtful ? html`<p>${words.doubtful}.</p>` : undefined}
</header>
<main>
${findings.length === 0 ? undefined : table(page)}
${unread > 0 ? html`<p class="muted">${words.unread(unread)}.</p>` : undefined}
</main>
<footer><p>${words.note}</p></footer>`
  return htmlPage({language, title: `${words.title}: ${files.map(({path}) => path).join(', ')}`, css, script: '', body})
}

function table(page: Page): Html {
  const {severity, rule, reason, place} = page.words.columns
  return html`<table>
<thead><tr>${[severity, rule, reason, place].map(name => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${page.report.findings.map(one => row(one, page))}</tbody>
</table>`
}

function row(finding: ParityFinding, page: Page): Html {
  const {severity, ruleId, reason, words, related} = finding
  return html`<tr><td><span class="severity ${severity}">${page.about.severity[severity]}</span></td>
<td><code>${ruleId}</code></td>
<td>${reason}</td>
<td>${spot({...finding, reason: words}, page)}${related.map(one => spot(one, page))}</td></tr>
`
}

function spot(place: ParityPlace, {report, about}: Page): Html {
  const language = report.files.find(({path}) => path === place.path)?.language ?? ''
  const said = place.reason === '' ? undefined : html`<q lang="${language}">${place.reason}</q>`
  return html`<span class="spot">${nameSpot(place, about)}</span>${said}`
}
