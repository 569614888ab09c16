import type {CheckEnd} from '../check/check-result.js'
import {type Html, html} from '../html/html.js'
import {lawLinks, textsFor} from '../rules/law-links.js'
import type {PagePart} from './file.js'
import {isOpen, type PageView} from './view.js'

/** Links over all that a keyboard would have to walk through. */
export function skipLinks(parts: readonly PagePart[], {words}: PageView): Html {
  const link = (id: string, name: string): Html => html`<a class="skip" href="#${id}">${name}</a>
`
  const first = parts.findIndex(part => part.isChecked) + 1
  return html`${parts.length > 1 ? link('files', words.skip.files) : undefined}${
    first === 0
      ? undefined
      : [
          link(`l${first}`, words.skip.findings),
          link(`t${first}`, words.skip.text),
          link(`e${first}`, words.skip.elements)
        ]
  }`
}

/** One of several files. */
export function fileSection({head, body}: PagePart, at: number): Html {
  return html`<section class="file" id="d${at + 1}">
<div class="head">
${head}</div>
${body}</section>
`
}

/** The files with their counts, as a table of contents. */
export function fileTable(parts: readonly PagePart[], view: PageView): Html | undefined {
  if (parts.length === 0) return undefined
  const {formats} = view
  const heads = [formats.file, formats.errors, formats.warnings, formats.infos, formats.required]
  return html`<section id="files" tabindex="-1"><h2>${view.about.files(parts.filter(one => one.isChecked).length)}</h2>
<table class="files"><thead><tr>${heads.map(name => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${parts.map((part, at) => fileRow(part, at + 1, view))}</tbody></table></section>
`
}

/** The files that were not read, each with its reason. */
export function failureList({failures}: CheckEnd, {about}: PageView): Html | undefined {
  if (failures.length === 0) return undefined
  return html`<section class="failures"><h2>${about.unread}: ${failures.length}</h2>
<ul>${failures.map(({path, reason}) => html`<li><b>${path}</b> ${reason}</li>`)}</ul></section>
`
}

function fileRow(
  {path, isChecked, notes, present, required}: PagePart,
  number: number,
  {words, formats}: PageView
): Html {
  const name = html`<th scope="row"><a href="#d${number}">${path}</a></th>`
  if (!isChecked)
    return html`<tr>${name}<td colspan="4" class="muted">${words.skipped}</td></tr>
`
  const open = notes.filter(isOpen)
  const found = (['error', 'warning', 'info'] as const).map(severity => {
    const own = open.filter(note => note.finding.severity === severity).length
    const label = {error: formats.errors, warning: formats.warnings, info: formats.infos}[severity]
    return html`<td class="${own > 0 ? severity : 'none'}" data-name="${label}">${own}</td>`
  })
  return html`<tr>${name}${found}<td data-name="${formats.required}">${present} / ${required}</td></tr>
`
}

/** The laws that the findings cite, with the addresses at which they can be read. */
export function lawList(parts: readonly PagePart[], {words, about, language}: PageView): Html | undefined {
  const laws = new Set(parts.flatMap(part => part.notes.flatMap(note => note.finding.citations.map(one => one.law))))
  const items = [...laws].flatMap(law => {
    const links = lawLinks(law)
    if (!links) return []
    const [own, other, otherLanguage] = textsFor(links, language)
    const second = html`<a href="${other}" rel="noreferrer" hreflang="${otherLanguage}">${words.otherText}</a>`
    return [html`<li><a href="${own}" rel="noreferrer">${about.law(law)}</a>, ${second}</li>`]
  })
  return items.length === 0 ? undefined : html`<p>${words.laws}:</p><ul>${items}</ul>`
}
