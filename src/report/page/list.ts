import {type Html, html} from '../html/html.js'
import {type CardSetting, cardOf} from './card.js'
import {type Note, type NoteGroup, noteGroups, type PageView, wordCounts} from './view.js'

/** The findings under their headings, the gravest first; those that do not count are folded at the end. */
export function findingList(notes: readonly Note[], setting: CardSetting): Html {
  if (notes.length === 0) return html`<p class="muted">${setting.view.words.nothing}</p>`
  return html`${noteGroups.map(group => groupOf(group, notes, setting))}`
}

function groupOf(group: NoteGroup, notes: readonly Note[], setting: CardSetting): Html | undefined {
  const own = notes.filter(note => note.group === group)
  if (own.length === 0) return undefined
  const cards = html`<ol>
${own.map(note => cardOf(note, setting))}</ol>`
  const heading = headingOf(group, own.length, setting.view)
  if (group === 'known' || group === 'suppressed' || group === 'closed')
    return html`<details class="apart" data-group="${group}"><summary><h4>${heading}</h4></summary>
${cards}</details>
`
  return html`<section class="group ${group}" data-group="${group}"><h4>${heading}</h4>
${group === 'missing' ? html`<p class="muted">${wordCounts(own, setting.view)}</p>` : undefined}${cards}</section>
`
}

function headingOf(group: NoteGroup, count: number, {words, formats, about}: PageView): string {
  if (group === 'known' || group === 'suppressed' || group === 'closed') return words.apart[group](count)
  if (group === 'missing') return `${about.whole}: ${count}`
  const name = {error: formats.errors, warning: formats.warnings, info: formats.infos}[group]
  return `${name} ${words.inText}: ${count}`
}
