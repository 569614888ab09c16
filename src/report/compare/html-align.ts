import type {Edit} from '../../diff/policy-diff.js'
import {shortenEdits} from '../diff/edits.js'
import {type Html, html} from '../html/html.js'
import {type AlignView, type NearClause, nearClauses, wordOwn, wordPairs, wordReplacements} from './align-view.js'
import type {CompareHtmlPage} from './html-page.js'

/**
 * What the policies have in common, what each changed, and what one alone has; nothing where that was not asked for.
 */
export function alignSection(page: CompareHtmlPage): Html | undefined {
  const {matrix, words} = page
  const {align} = matrix
  if (!align) return undefined
  if (align.pairs.length === 0)
    return html`<section>
<h2>${words.align}</h2>
<p>${words.unrelated}</p>
</section>`
  const view: AlignView = {...page, align}
  const near = nearClauses(view)
  const replaced = wordReplacements(view)
  return html`<section id="align">
<h2>${words.align}</h2>
${list(wordPairs(view))}
${replaced.length > 0 ? html`<h3>${words.replaced}</h3>${list(replaced)}` : undefined}
${near.length > 0 ? html`<h3>${words.near}: ${near.length}</h3>` : undefined}
${near.map(clause => clauseArticle(clause, page))}
${ownBlock(view)}
</section>`
}

function list(lines: readonly string[]): Html {
  return html`<ul>${lines.map(line => html`<li>${line}</li>`)}</ul>`
}

function clauseArticle({first, others, words, similar}: NearClause, page: CompareHtmlPage): Html {
  const languageOf = (policies: readonly number[]): string | undefined =>
    page.matrix.policies[policies[0] ?? -1]?.language
  const [only] = others
  const pair = others.length === 1 ? only : undefined
  return html`<article>
<h4>${pair ? `${first.title} – ${pair.title}` : first.title} <span class="muted">${similar}</span></h4>
${pair ? undefined : html`<p lang="${languageOf(first.policies)}">${words}</p>`}
${others.map(({title, edits, policies}) => {
  const worded = html`<p lang="${languageOf(policies)}">${shortenEdits(edits).map(wordEdit)}</p>`
  return pair ? worded : html`<h5>${title}</h5>${worded}`
})}
</article>
`
}

/** Spaces stay outside of the marks. */
function wordEdit({type, text}: Edit): Html | string {
  const words = text.trim()
  if (type === 'same' || words === '') return text
  const [before = ''] = /^\s*/u.exec(text) ?? []
  const [after = ''] = /\s*$/u.exec(text) ?? []
  return type === 'removed' ? html`${before}<del>${words}</del>${after}` : html`${before}<ins>${words}</ins>${after}`
}

function ownBlock(view: AlignView): Html | undefined {
  const own = wordOwn(view)
  if (own.length === 0) return undefined
  return html`<h3>${view.words.own}</h3>
${own.map(
  ({title, parts}) => html`<details><summary>${title}</summary>${list(parts)}</details>
`
)}`
}
