import type {Place} from '../../finding.js'
import type {Element} from '../../lint.js'
import type {CompareWords} from '../compare/words.js'
import {answerOrder, type CellAnswer} from '../compare/words.js'
import {wordPlace} from '../diff/places.js'
import {type Html, html, type Part} from '../html/html.js'
import type {PolicyMarks} from './marks.js'
import {isOpen, type Note, type PageView} from './view.js'

/** What the table of one file needs. */
export interface ElementSetting {
  readonly view: PageView
  readonly marks: PolicyMarks | undefined
  readonly notes: readonly Note[]
}

// What is to be done comes first.
const order: readonly CellAnswer[] = ['absent', 'forbidden', 'partial', 'present', 'denied', 'not-applicable']

/** What the law wants stated, how the policy answers in words, and where: links to the words. */
export function elementTable(elements: readonly Element[], setting: ElementSetting): Html {
  const {view, notes} = setting
  const {columns} = view.words
  const gaps = notes.filter(note => isOpen(note) && note.finding.kind === 'gap')
  const byElement = new Map(gaps.map(note => [nameOf(note.finding.ruleId), note] as const))
  const titles = titlesOf(view)
  const heads = [columns.element, columns.answer, columns.where].map(name => html`<th scope="col">${name}</th>`)
  const rows = elements
    .map(element => ({
      element,
      answer: answerOf(element),
      title: titles.get(element.id) ?? element.id,
      note: byElement.get(element.id)
    }))
    .sort((a, b) => order.indexOf(a.answer) - order.indexOf(b.answer) || (a.note?.number ?? 0) - (b.note?.number ?? 0))
  return html`<table class="answers">
<thead><tr>${heads}</tr></thead>
<tbody>${rows.map(one => row(one, setting))}</tbody>
</table>
${legend(new Set(rows.map(one => one.answer)), view.answers)}`
}

interface Row {
  readonly element: Element
  readonly answer: CellAnswer
  readonly title: string
  readonly note: Note | undefined
}

function row({element, answer, title, note}: Row, {view, marks}: ElementSetting): Html {
  const lacks = element.missing.length === 0 ? undefined : `${view.answers.missing}: ${element.missing.join(', ')}`
  const words = answer === 'not-applicable' ? element.reason : lacks
  const why = words && html`<p class="muted">${words}</p>`
  const severity = note?.finding.severity
  const told =
    severity &&
    html` <a class="told ${severity}" href="#n${note.key}">${view.about.severity[severity]} ${note.number}</a>`
  return html`<tr class="${answer}"><th scope="row">${title}</th>
<td><b>${view.answers.answer[answer]}</b>${told}${why}</td>
<td>${placesOf(element.evidence, view, marks)}</td></tr>
`
}

/** Each clause once, by the first words in it. */
function placesOf(places: readonly Place[], view: PageView, marks: PolicyMarks | undefined): Part {
  const names = new Map<string, Place>()
  for (const place of places) {
    const name = wordPlace(place, view.places)
    if (!names.has(name)) names.set(name, place)
  }
  return [...names].map(([name, place], at) => {
    const id = marks?.idOf(place)
    return html`${at > 0 ? '; ' : ''}${id === undefined ? name : html`<a class="spotted" href="#${id}">${name}</a>`}`
  })
}

function legend(given: ReadonlySet<CellAnswer>, {answer, legend: meanings}: CompareWords): Html {
  const lines = answerOrder.flatMap(one => {
    const meaning = meanings[one]
    return meaning === undefined || !given.has(one) ? [] : [html`<div><dt>${answer[one]}</dt><dd>${meaning}</dd></div>`]
  })
  return html`<dl class="legend">${lines}</dl>`
}

/** A "no" that is enough is told apart from one that the law forbids. */
function answerOf({answer, stated}: Element): CellAnswer {
  return answer === 'denied' && !stated ? 'forbidden' : answer
}

function titlesOf({rules, language}: PageView): ReadonlyMap<string, string> {
  return new Map(
    [...rules.values()].filter(({kind}) => kind === 'gap').map(({id, title}) => [nameOf(id), title[language]])
  )
}

function nameOf(ruleId: string): string {
  return ruleId.slice(ruleId.indexOf('/') + 1)
}
