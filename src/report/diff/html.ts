import type {PolicyDiff} from '../../diff/policy-diff.js'
import type {Language} from '../../language/language.js'
import {html} from '../html/html.js'
import {htmlPage} from '../html/page.js'
import {messages} from '../messages.js'
import {groupSection, renumberedSection} from './html-changes.js'
import {diffCss} from './html-css.js'
import {findingsSection} from './html-findings.js'
import {filterBar, overview} from './html-overview.js'
import type {DiffHtmlPage} from './html-page.js'
import {diffScript} from './html-script.js'
import {diffHtmlWords} from './html-words.js'
import {groupByEffect} from './order.js'
import {aboutBoth, saySame} from './summary.js'
import {diffWords} from './words.js'

/** In which language a page of two versions speaks of them. */
export interface DiffHtmlOptions {
  readonly language: Language
  /** The law of this day, YYYY-MM-DD, to be named in the head. */
  readonly asOf?: string
}

/** Both versions side by side as one page that needs nothing else: a filter by effect, whole on paper and without scripts. */
export function reportDiffHtml(diff: PolicyDiff, {language, asOf}: DiffHtmlOptions): string {
  const page: DiffHtmlPage = {diff, words: diffWords[language], own: diffHtmlWords[language], about: messages[language]}
  const {words, own, about} = page
  const groups = groupByEffect(diff, words)
  const {before, after, summary, findings} = diff
  const errors = findings.filter(one => one.baselineState === 'new' && one.severity === 'error').length
  const verdict = saySame(diff, words) || words.verdict(summary.effects)
  const body = html`<header>
<p class="eyebrow">${own.title}</p>
<h1>${before.path} <span class="arrow">→</span> ${after.path}</h1>
<p class="muted about">${aboutBoth(diff, about, asOf)}</p>
<p class="verdict"><strong>${verdict}</strong> ${words.news(summary.findings.new, errors)}</p>
</header>
${groups.length > 0 ? filterBar(groups, page) : undefined}
<main>
${overview(groups, page)}
${groups.map(group => groupSection(group, page))}
${renumberedSection(page)}
${findingsSection(page)}
</main>
<footer><p>${own.note}</p></footer>`
  return htmlPage({
    language,
    title: `${before.path} → ${after.path}`,
    css: diffCss,
    script: diffScript,
    body
  })
}
