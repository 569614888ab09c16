import type {Place} from '../../finding.js'
import {countElements} from '../../tally.js'
import type {Policy} from '../../tree/nodes.js'
import type {FileResult} from '../check/check-result.js'
import {type Html, html} from '../html/html.js'
import {elementTable} from './elements.js'
import {findingList} from './list.js'
import {markPolicy, type PolicyMarks} from './marks.js'
import {printPolicy} from './policy.js'
import {type Note, numberNotes, type PageView, wordCounts} from './view.js'

/** A file as the page shows it, and what the rest of the page tells of it. */
export interface PagePart {
  readonly path: string
  readonly isChecked: boolean
  readonly notes: readonly Note[]
  readonly present: number
  readonly required: number
  /** What the file is and what was found. */
  readonly head: Html
  readonly body: Html | undefined
}

/** Prints a checked file: `number` is its own on the page, from 1. */
export function printFile(
  file: FileResult,
  policy: Policy | undefined,
  number: number,
  setting: FileSetting
): PagePart {
  const {path, elements, status} = file
  const counts = {
    path,
    isChecked: status === 'checked',
    notes: numberNotes(file.findings, number),
    ...countElements(elements)
  }
  if (!counts.isChecked) {
    const head = html`<h2>${path}</h2>
<p class="about">${setting.view.about.notAPolicy}</p>
`
    return {...counts, head, body: undefined}
  }
  return {
    ...counts,
    head: headOf(counts, file, number, setting),
    body: bodyOf(counts.notes, file, policy, number, setting.view)
  }
}

/** What the files of a page share. */
export interface FileSetting {
  readonly view: PageView
  readonly asOf: string
}

function headOf(
  {path, notes, present, required}: Pick<PagePart, 'path' | 'notes' | 'present' | 'required'>,
  file: FileResult,
  number: number,
  {view, asOf}: FileSetting
): Html {
  const {about} = view
  const known = [about.document[file.document], about.language[file.language], about.clauses(file.clauses)]
  return html`<h2>${path}</h2>
<p class="about">${known.join(', ')}, ${about.lawOf(asOf)}</p>
<p class="verdict"><strong>${wordCounts(notes, view)}.</strong>
<a href="#e${number}">${about.elements(present, required)}</a></p>
${
  file.unasked > 0
    ? html`<p class="about">${about.unasked(file.unasked, file.language)}</p>
`
    : undefined
}`
}

// Findings that a browser lays out at once; of more it is told to lay out what is in view.
const mostAtOnce = 300

function bodyOf(
  notes: readonly Note[],
  file: FileResult,
  policy: Policy | undefined,
  number: number,
  view: PageView
): Html {
  const marks = policy && markPolicy(policy, notes, placesOf(file), number)
  const suggestIn = [...new Set([file.language, view.language])]
  const toText = html`<p class="to-text"><a href="#t${number}">${view.words.skip.text}</a></p>
`
  const size = notes.length > mostAtOnce ? ' long' : ''
  return html`<div class="sheet">
${policy && marks ? textOf(policy, marks, number, view) : undefined}
<aside class="list${size}" id="l${number}" tabindex="-1" aria-labelledby="lh${number}">
<h3 id="lh${number}">${view.words.found}</h3>
${policy ? toText : undefined}${findingList(notes, {view, marks, suggestIn, told: new Map()})}
</aside>
</div>
<section class="elements" id="e${number}" tabindex="-1">
<h3>${view.answers.elements}</h3>
${elementTable(file.elements, {view, marks, notes})}
</section>
`
}

function textOf(policy: Policy, marks: PolicyMarks, number: number, view: PageView): Html {
  const {words, about} = view
  const signs = (['error', 'warning', 'info'] as const).map(
    severity => html`<mark class="${severity}">${about.severity[severity]}</mark> `
  )
  return html`<div class="text" id="t${number}" tabindex="-1">
<h3>${words.text}</h3>
<p class="signs">${words.legend}: ${signs}</p>
${printPolicy(policy, marks, view)}
</div>`
}

/** What the page leads to beside the findings themselves. */
function placesOf({findings, elements}: FileResult): Place[] {
  return [...findings.flatMap(one => one.related), ...elements.flatMap(one => one.evidence)]
}
