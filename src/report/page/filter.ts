import type {Kind, Severity} from '../../finding.js'
import {type Html, html} from '../html/html.js'
import type {PagePart} from './file.js'
import {isOpen, type Note, type PageView, titleOfRule} from './view.js'

/** Buttons and a choice that pick findings of all files, each with its count; hidden until a script runs. */
export function filterBar(parts: readonly PagePart[], view: PageView): Html | undefined {
  const notes = parts.flatMap(part => part.notes.filter(isOpen))
  if (notes.length === 0) return undefined
  const {words, answers, formats} = view
  const severities: Readonly<Record<Severity, string>> = {
    error: formats.errors,
    warning: formats.warnings,
    info: formats.infos
  }
  return html`<nav class="bar" aria-label="${words.filter}" hidden>
<div class="choices" role="group" aria-label="${words.by.severity}">
${count(notes, one => one.finding.severity, severities).map(one => button('severity', one))}</div>
<div class="choices" role="group" aria-label="${words.by.kind}">
${count(notes, one => one.finding.kind, answers.kind).map(one => button('kind', one))}</div>
${ruleChoice(notes, view)}
<p class="steps"><span class="muted" role="status" data-words="${words.shown}"></span>
<button type="button" data-reset hidden>${words.reset}</button>
<button type="button" data-step="-1" title="${words.keys}" aria-label="${words.previous}">↑</button>
<button type="button" data-step="1" title="${words.keys}" aria-label="${words.next}">↓</button></p>
</nav>
`
}

interface Counted {
  readonly value: Severity | Kind
  readonly name: string
  readonly count: number
}

/** What is there, in a fixed order. */
function count<T extends Severity | Kind>(
  notes: readonly Note[],
  valueFor: (note: Note) => T,
  names: Readonly<Record<T, string>>
): Counted[] {
  const values = Object.keys(names) as T[]
  return values
    .map(value => ({value, name: names[value], count: notes.filter(note => valueFor(note) === value).length}))
    .filter(one => one.count > 0)
}

function button(by: 'severity' | 'kind', {value, name, count: found}: Counted): Html {
  const choice = html`class="${value}" data-by="${by}" value="${value}" aria-pressed="false"`
  return html`<button type="button" ${choice}><span>${name}</span> <b>${found}</b></button>
`
}

function ruleChoice(notes: readonly Note[], view: PageView): Html {
  const {words} = view
  const counts = new Map<string, number>()
  for (const {finding} of notes) counts.set(finding.ruleId, (counts.get(finding.ruleId) ?? 0) + 1)
  const options = [...counts]
    .map(([id, found]) => ({id, name: `${titleOfRule(id, view)}: ${found}`}))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({id, name}) => html`<option value="${id}">${name}</option>`)
  const any = html`<option value="">${words.anyRule}</option>`
  return html`<select data-rule aria-label="${words.by.rule}">${any}${options}</select>`
}
