import {unified} from 'unified'
import {createPageReader, type ReadPage} from './read-page.js'

/** Loads the reader of pages, and with it a parser of html that few runs need. */
export async function loadPageReader(): Promise<ReadPage> {
  const {default: rehypeParse} = await import('rehype-parse')
  const processor = unified().use(rehypeParse).freeze()
  return createPageReader(html => processor.parse(html))
}
