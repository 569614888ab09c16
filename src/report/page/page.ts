import type {CheckReporter, CheckRun} from '../check/check-result.js'
import {html} from '../html/html.js'
import {htmlPage} from '../html/page.js'
import {checkCss} from './css.js'
import {type PagePart, printFile} from './file.js'
import {filterBar} from './filter.js'
import {failureList, fileSection, fileTable, lawList, skipLinks} from './frame.js'
import {checkScript} from './script.js'
import {createView, type PageOptions} from './view.js'

// What a reader cannot see or what turns the direction of writing could pass for other words.
const unseen = /[^\P{Cc}\n\t]|\p{Bidi_Control}/gu

/**
 * The report as one page that needs nothing else: the text of each policy with its findings marked in place, a list
 * that leads to them, the table of elements; whole on paper and without scripts. The page begins with what is known
 * when all files are checked, so that nothing is written before.
 */
export function createHtmlReporter({asOf}: CheckRun, options: PageOptions): CheckReporter {
  const view = createView(options)
  const parts: PagePart[] = []
  return {
    file(file, policy) {
      parts.push(printFile(file, policy, parts.length + 1, {view, asOf}))
      return ''
    },
    end(end) {
      const {words} = view
      const [only] = parts
      const isOne = only !== undefined && parts.length === 1
      const body = html`${skipLinks(parts, view)}<header>
<h1>${words.title}</h1>
${isOne ? only.head : fileTable(parts, view)}${failureList(end, view)}</header>
${filterBar(parts, view)}<main>
${isOne ? only.body : parts.map(fileSection)}</main>
<footer><p>${words.note}</p>${lawList(parts, view)}</footer>`
      return htmlPage({
        language: options.language,
        title: isOne ? `${only.path} – ${words.title}` : words.title,
        css: checkCss,
        script: checkScript,
        body
      }).replace(unseen, '')
    }
  }
}
