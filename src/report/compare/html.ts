import type {PolicyMatrix} from '../../compare/matrix.js'
import type {Language} from '../../language/language.js'
import {clean} from '../clean.js'
import {html} from '../html/html.js'
import {htmlPage} from '../html/page.js'
import {pageCss} from '../html/page-css.js'
import {messages} from '../messages.js'
import {alignSection} from './html-align.js'
import {compareCss} from './html-css.js'
import {elementSection, summarySection} from './html-elements.js'
import {factSection, ruleSection} from './html-facts.js'
import type {CompareHtmlPage} from './html-page.js'
import {compareScript} from './html-script.js'
import {nameColumns} from './names.js'
import {compareWords} from './words.js'

// Characters of a name in the head of a table.
const longestName = 28

/**
 * Many policies as one page that needs nothing else: tables whose head and first column stay in view, words on demand,
 * whole on paper.
 */
export function reportCompareHtml(given: PolicyMatrix, {language}: {readonly language: Language}): string {
  const matrix = clean(given)
  const words = compareWords[language]
  const paths = matrix.policies.map(({path}) => path)
  const page: CompareHtmlPage = {
    matrix,
    language,
    words,
    about: messages[language],
    names: nameColumns(paths, longestName)
  }
  const {filter, differing, open, shown, note} = words.page
  const body = html`<header>
<h1>${words.title(paths.length)}</h1>
<p class="muted about">${page.names.join(', ')}; ${page.about.lawOf(matrix.asOf)}</p>
</header>
<nav class="bar" aria-label="${filter}" hidden>
<button type="button" aria-pressed="false"><span>${differing}</span></button>
<button type="button" aria-pressed="false"><span>${open}</span></button>
<span class="muted" role="status" data-words="${shown}"></span>
</nav>
<main>
${summarySection(page)}
${elementSection(page)}
${factSection(page)}
${ruleSection(page)}
${alignSection(page)}
</main>
<footer><p>${note}</p></footer>`
  return htmlPage({
    language,
    title: `${words.title(paths.length)}: ${page.names.join(', ')}`,
    css: `${pageCss}\n${compareCss}`,
    script: compareScript,
    body
  })
}
