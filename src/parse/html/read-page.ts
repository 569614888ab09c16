import type {Root} from 'hast'
import {readSource, type Source} from '../../tree/source.js'
import type {Block, Link} from '../block.js'
import {readContent} from './content.js'
import {childrenOf, type PageNode} from './elements.js'
import {findExcess} from './limits.js'
import type {Page, PageFault} from './page.js'
import {pageSource} from './page-source.js'
import type {Content} from './reading.js'
import type {Decode} from './text-places.js'
import {dropBeforeTitle} from './title-line.js'
import {type PageView, viewPage} from './view.js'

/** Reads the html of a page: its words in blocks, or why there are none. */
export type ReadPage = (html: string) => Page | PageFault

/** A parser that gives each node its place. */
export type ParseHtml = (html: string) => Root

// A page that a script is to draw says «Загрузка…» and the name of the site until then.
const fewestWords = 12

/** Makes a reader of pages out of a parser of html. */
export function createPageReader(parseHtml: ParseHtml): ReadPage {
  return raw => {
    const html = readSource(raw)
    const excess = findExcess(html.text)
    if (excess) return excess
    try {
      const view = viewPage(parseHtml(html.text))
      return toPage(readContent(view, html.text, createDecode(parseHtml)), view, html)
    } catch (error) {
      // A tree too deep for calls inside calls; nothing else here throws it.
      if (error instanceof RangeError) return 'too-deep'
      throw error
    }
  }
}

/** Asks the parser itself what an entity is, once for each. */
function createDecode(parseHtml: ParseHtml): Decode {
  const known = new Map<string, string>()
  return printed => {
    const decoded = known.get(printed) ?? firstText(parseHtml(`<p>${printed}`))
    known.set(printed, decoded)
    return decoded
  }
}

function firstText(node: PageNode): string {
  if (node.type === 'text') return node.value
  return (
    childrenOf(node)
      .map(firstText)
      .find(text => text !== '') ?? ''
  )
}

function toPage({blocks, made, text, runs, hiddenWords}: Content, view: PageView, html: Source): Page | PageFault {
  const kept = dropBeforeTitle(blocks)
  const fault = faultOf(view, countWords(kept.flatMap(block => block.cells ?? [block.text])))
  if (fault) return fault
  const links = kept.flatMap(block => block.links)
  const source = pageSource(withoutBlocks(text, made, new Set(kept)), runs, html)
  return {source, blocks: kept, links: links.filter(link => !leadsInside(link, view)), hiddenWords}
}

/** The text with spaces for those of the blocks that are not `kept`. */
function withoutBlocks(text: string, made: readonly Block[], kept: ReadonlySet<Block>): string {
  const parts: string[] = []
  let done = 0
  for (const block of made) {
    if (kept.has(block)) continue
    const last = (block.cells?.at(-1) ?? block.text).pieces.at(-1)
    const end = last ? last.offset + last.width : block.start
    parts.push(text.slice(done, block.start), ' '.repeat(end - block.start))
    done = end
  }
  return done === 0 ? text : parts.join('') + text.slice(done)
}

function countWords(texts: readonly {readonly value: string}[]): number {
  return texts.reduce((sum, {value}) => sum + (value.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0), 0)
}

function faultOf({frames, scripts}: PageView, words: number): PageFault | undefined {
  if (words >= fewestWords) return undefined
  if (scripts) return 'script-drawn'
  if (words > 0) return undefined
  return frames ? 'frames' : 'no-text'
}

/** Whether a link leads to a place that the page has: its text alone does not show that place. */
function leadsInside({target}: Link, {anchors}: PageView): boolean {
  return /^#./.test(target) && anchors.has(decode(target.slice(1)))
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
