import {type Html, html} from '../html/html.js'
import {nest, type Piece} from '../html/nest.js'
import type {MarkedSpan, PolicyMarks} from './marks.js'
import type {Leaf} from './places.js'
import {isOpen, type Note, type PageView, titleOfRule} from './view.js'

/** The words of a leaf with their marks. */
export function printLeaf(leaf: Leaf, marks: PolicyMarks, view: PageView): Html {
  const spans = marks.spansOf(leaf)
  const words = leaf.type === 'mark' ? signOf(leaf.value) : leaf.value
  if (spans.length === 0) return html`${words}`
  return nest(words, spans, (span, inner, piece) => wrapSpan(span, inner, piece, view))
}

/** A bullet as it is printed, whatever sign of Markdown it was. */
function signOf(mark: string): string {
  return /^[-*+]$/.test(mark) ? '–' : mark
}

function wrapSpan(span: MarkedSpan, inner: Html | undefined, piece: Piece, view: PageView): Html {
  if (span.type === 'note') return wrapNote(span.note, inner, piece, view)
  if (span.type === 'link') return html`<span class="link" title="${span.target}">${inner}</span>`
  return html`<span class="spot"${piece.isFirst ? html` id="${span.id}"` : undefined}>${inner}</span>`
}

function wrapNote(note: Note, inner: Html | undefined, {isFirst, isLast}: Piece, view: PageView): Html {
  const {key, finding} = note
  const id = isFirst ? html` id="m${key}"` : undefined
  if (!inner) return html`${isLast ? referTo(note, view, id) : undefined}`
  const kind = isOpen(note) ? finding.severity : 'quiet'
  return html`<mark${id} class="${kind}" data-n="${key}">${inner}</mark>${isLast ? referTo(note, view) : undefined}`
}

/** The number after marked words, which leads to the list; a reader who does not see colours hears how grave it is. */
export function referTo(note: Note, view: PageView, id?: Html): Html {
  const {key, number, finding} = note
  const kind = isOpen(note) ? finding.severity : 'quiet'
  const severity = view.about.severity[finding.severity]
  const title = html`title="${severity}: ${titleOfRule(finding.ruleId, view)}"`
  const name = html`<span class="sr">${severity} </span>${number}`
  return html`<a${id} class="ref ${kind}" data-n="${key}" href="#n${key}" ${title}>${name}</a>`
}
