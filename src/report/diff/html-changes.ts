import type {Change, Edit, FactChange} from '../../diff/policy-diff.js'
import {capital} from '../capital.js'
import {type Html, html} from '../html/html.js'
import {sideOf} from './edits.js'
import {joinFacts} from './facts.js'
import type {DiffHtmlPage} from './html-page.js'
import {type EffectGroup, type ListedChange, renumberedOf, wholeRows} from './order.js'
import {titleOf, wordPlace, wordShort} from './places.js'

type Side = 'before' | 'after'

/** All changes of one effect. */
export function groupSection({effect, changes}: EffectGroup, page: DiffHtmlPage): Html {
  return html`<section class="group" data-group>
<h2 class="${effect}">${page.words.group[effect]}: ${changes.length}</h2>
${changes.map(one => changeArticle(one, page))}
</section>
`
}

/** The clauses of which the number alone changed, folded. */
export function renumberedSection({diff, words, about}: DiffHtmlPage): Html | undefined {
  const renumbered = renumberedOf(diff)
  if (renumbered.length === 0) return undefined
  const items = renumbered.map(change => {
    const {place, heading} = titleOf(change, words)
    return html`<li>${place}${heading === '' ? undefined : html` <span class="muted">${heading}</span>`}</li>
`
  })
  return html`<details class="fold"><summary>${words.renumbered}: ${about.clauses(renumbered.length)}</summary>
<ul class="numbers">${items}</ul></details>
`
}

function changeArticle({change, number, title}: ListedChange, page: DiffHtmlPage): Html {
  const {effect, types, reason, facts} = change
  const {words} = page
  return html`<article id="c${number}" class="change ${effect}" data-effect="${effect}" data-types="${types.join(' ')}">
<p class="tags"><span class="effect">${words.effect[effect]}</span> <span class="type">${title.types}</span></p>
<h3>${title.place}${title.heading === '' ? undefined : ` «${title.heading}»`}</h3>
${reason === '' ? undefined : html`<p class="reason">${capital(reason)}</p>`}
${facts.length === 0 ? undefined : html`<dl class="facts">${joinFacts(facts).map(fact => factRow(fact, page))}</dl>`}
${piecesLine(change, page)}
<div class="sides">${(['before', 'after'] as const).map(side => sideOfChange(change, side, page))}</div>
</article>
`
}

function factRow({fact, before, after}: FactChange, {words, diff}: DiffHtmlPage): Html {
  const from = before === '' ? words.lacks.before : html`<del lang="${diff.before.language}">${before}</del>`
  const to = after === '' ? words.lacks.after : html`<ins lang="${diff.after.language}">${after}</ins>`
  return html`<div><dt>${words.fact[fact]}</dt><dd>${from} <span class="arrow">→</span> ${to}</dd></div>
`
}

function piecesLine({type, parts = []}: Change, {words}: DiffHtmlPage): Html | undefined {
  if ((type !== 'split' && type !== 'merged') || parts.length === 0) return undefined
  return html`<p class="muted">${words.pieces[type]}: ${parts.map(part => wordShort(part, words)).join('; ')}</p>`
}

function sideOfChange(change: Change, side: Side, page: DiffHtmlPage): Html {
  const {words, own, diff} = page
  const place = change[side] ?? (isWhole(change) ? undefined : change.parts?.[0])
  const label = place
    ? html`${own[side]} <span class="where">${wordPlace(place, words)}, ${words.line(place.line)}</span>`
    : own[side]
  return html`<div class="side ${side}"><p class="label">${label}</p>
<div lang="${diff[side].language}">${place ? wordsOf(change, side, page) : html`<p class="muted">${own.nothing}</p>`}</div></div>
`
}

function wordsOf(change: Change, side: Side, {words}: DiffHtmlPage): Html {
  if (!isWhole(change)) return html`<p>${sideOf(change.edits, side).map(wordEdit)}</p>`
  const rows = wholeRows(change, words).map(
    ({
      name,
      isPoint,
      text
    }) => html`<p class="row${isPoint ? ' point' : ''}">${name === '' ? undefined : html`<b>${name}</b>`}${text}</p>
`
  )
  return html`<div class="whole">${rows}</div>`
}

function isWhole({type}: Change): boolean {
  return type === 'added' || type === 'removed'
}

/** Spaces stay outside of the marks. */
function wordEdit({type, text}: Edit): Html | string {
  if (type === 'same' || text.trim() === '') return text
  const [before = ''] = /^\s*/u.exec(text) ?? []
  const [after = ''] = /\s*$/u.exec(text) ?? []
  const words = text.trim()
  return type === 'removed' ? html`${before}<del>${words}</del>${after}` : html`${before}<ins>${words}</ins>${after}`
}
