import {type Plugin, type Processor, unified} from 'unified'
import {VFile} from 'vfile'
import type {Policy} from '../tree/nodes.js'
import {readSource} from '../tree/source.js'
import {finishPolicy} from './finish.js'
import {isPageName} from './html/is-html.js'
import type {Page} from './html/page.js'
import {readBlocks} from './markdown.js'
import {buildOutline} from './outline.js'

declare module 'vfile' {
  interface DataMap {
    /** What a page shows, where its html has been read already: only runs that meet html load what reads it. */
    page?: Page
  }
}

/**
 * The unified parser of policies: a `.txt` file is read as it stands, html by the page in its data, any other as Markdown.
 */
export const policyParser: Plugin<[], string, Policy> = function () {
  this.parser = (text, file) => (file.data.page ? parsePage(file.data.page) : parsePolicy(text, file))
}

/** A processor whose `parse` makes a `Policy` of a VFile; analysis joins it as transformers. */
export function createProcessor(): Processor<Policy> {
  return unified().use(policyParser)
}

/** Parses one text; `path` tells its format by its ending. Of html `page` is what `loadPageReader` reads. */
export function parse(value: string, path = 'policy.md', page?: Page): Policy {
  return createProcessor().parse(new VFile({path, value, ...(page && {data: {page}})}))
}

function parsePage({blocks, links, source}: Page): Policy {
  return finishPolicy(buildOutline(blocks), links, source)
}

function parsePolicy(text: string, file: VFile): Policy {
  if (isPageName(file.path ?? ''))
    throw new Error(`${file.path}: html is to be read by a page reader before it is parsed`)
  const source = readSource(text)
  const blocks = readBlocks(source, file.extname?.toLowerCase() !== '.txt')
  return finishPolicy(
    buildOutline(blocks),
    blocks.flatMap(block => block.links),
    source
  )
}
