import type {Effect} from '../../diff/policy-diff.js'
import {type Html, html} from '../html/html.js'
import type {DiffHtmlPage} from './html-page.js'
import {type EffectGroup, effectOrder, type ListedChange} from './order.js'
import {countFolded, tellRoles, typeOrder} from './summary.js'

/** The bar that stays in view: buttons that choose changes by effect and by type, each with its count. Hidden until a script runs. */
export function filterBar(groups: readonly EffectGroup[], {words, own}: DiffHtmlPage): Html {
  const all = groups.flatMap(group => group.changes)
  const types = typeOrder
    .map(type => ({type, count: all.filter(({change}) => change.types.includes(type)).length}))
    .filter(({count}) => count > 0)
  const effects = effectOrder.map(effect => ({
    effect,
    count: groups.find(group => group.effect === effect)?.changes.length ?? 0
  }))
  return html`<nav class="bar" aria-label="${own.filter}" hidden>
<div class="choices" role="group" aria-label="${own.byEffect}">
${effects.map(({effect, count}) => button('effect', effect, words.effects[effect], count))}
</div>
<div class="choices types" role="group" aria-label="${own.byType}">
${types.map(({type, count}) => button('type', type, words.type[type], count))}
</div>
<p class="muted shown"><button type="button" data-reset hidden>${own.reset}</button>
<span role="status" data-words="${own.shown}"></span></p>
</nav>`
}

function button(kind: 'effect' | 'type', value: string, name: string, count: number): Html {
  const off = count === 0 ? html` disabled` : undefined
  return html`<button type="button" class="${value}" data-kind="${kind}" value="${value}" aria-pressed="false"${off}>
<span>${name}</span> <b>${count}</b></button>
`
}

/** Numbers that tell both versions apart, and a link to every change. */
export function overview(groups: readonly EffectGroup[], page: DiffHtmlPage): Html {
  const {words, own, about, diff} = page
  const folded = countFolded(diff, words, about)
  const roles = tellRoles(diff, words)
  return html`<section class="overview">
<h2>${own.overview}</h2>
<dl class="figures">${figures(page)}</dl>
<div class="contents">${groups.map(group => linkList(group.effect, group.changes, page))}</div>
${roles === '' ? undefined : html`<p>${roles}</p>`}
${folded === '' ? undefined : html`<p class="muted">${folded}</p>`}
</section>`
}

function figures({words, own, diff}: DiffHtmlPage): Html[] {
  const {before, after, summary} = diff
  const rows: readonly (readonly [string, string, string?])[] = [
    [words.required, `${before.present} / ${before.required}`, `${after.present} / ${after.required}`],
    [words.errors, String(before.errors), String(after.errors)],
    [words.warnings, String(before.warnings), String(after.warnings)],
    [words.found.new, String(summary.findings.new)],
    [words.found.absent, String(summary.findings.absent)],
    [own.clauses, String(before.clauses), String(after.clauses)]
  ]
  return rows.map(([name, from, to]) => {
    const value = to === undefined || to === from ? from : html`${from} <span class="arrow">→</span> ${to}`
    return html`<div><dt>${name}</dt><dd>${value}</dd></div>
`
  })
}

function linkList(effect: Effect, changes: readonly ListedChange[], {words}: DiffHtmlPage): Html {
  const links = changes.map(
    ({change, number, title}) => html`<li data-effect="${effect}" data-types="${change.types.join(' ')}">
<a href="#c${number}">${title.place}</a> ${title.heading === '' ? undefined : `«${title.heading}» `}<span class="muted">${title.types}</span></li>
`
  )
  return html`<section data-group><h3 class="${effect}">${words.group[effect]}: ${changes.length}</h3>
<ul>${links}</ul></section>
`
}
