import type {Citation} from '../finding.js'
import {groupBy} from '../language/group-by.js'
import type {Messages} from './messages.js'

/** Citations for a reader: «Закон № 94-V, ст. 8 п. 7; ст. 24 п. 1 пп. 5». */
export function wordCitations(citations: readonly Citation[], words: Messages): string {
  return [...groupBy(citations, ({law}) => law)]
    .map(([law, places]) => `${words.law(law)}, ${places.map(({at}) => wordArticle(at, words)).join('; ')}`)
    .join('; ')
}

/** `25(2)(1-1)` is subparagraph 1-1 of paragraph 2 of article 25, `p. 16` paragraph 16; anything else is shown as it stands. */
function wordArticle(at: string, words: Messages): string {
  const point = /^p\. (\d[\d-]*)$/.exec(at)?.[1]
  if (point !== undefined) return words.point(point)
  const [, article, paragraph = '', sub = ''] = /^(\d[\d-]*)(?:\(([^)]*)\))?(?:\(([^)]*)\))?$/.exec(at) ?? []
  return article === undefined ? at : words.article(article, paragraph, sub)
}
