import {type Plugin, type Processor, unified} from 'unified'
import {VFile} from 'vfile'
import type {Policy} from '../tree/nodes.js'
import {readSource} from '../tree/source.js'
import {finishPolicy} from './finish.js'
import {readBlocks} from './markdown.js'
import {buildOutline} from './outline.js'

/** The unified parser of policies: a `.txt` file is read as it stands, any other as Markdown. */
export const policyParser: Plugin<[], string, Policy> = function () {
  this.parser = (text, file) => parsePolicy(text, file)
}

/** A processor whose `parse` makes a `Policy` of a VFile; analysis joins it as transformers. */
export function createProcessor(): Processor<Policy> {
  return unified().use(policyParser)
}

/** Parses one text; `path` tells its format by its ending. */
export function parse(value: string, path = 'policy.md'): Policy {
  return createProcessor().parse(new VFile({path, value}))
}

function parsePolicy(text: string, file: VFile): Policy {
  const source = readSource(text)
  const blocks = readBlocks(source, file.extname?.toLowerCase() !== '.txt')
  return finishPolicy(
    buildOutline(blocks),
    blocks.flatMap(block => block.links),
    source
  )
}
