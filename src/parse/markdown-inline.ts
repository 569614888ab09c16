import type {PhrasingContent, Root} from 'mdast'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import {sliceText, type Text, textEndOffset, textOffset} from '../tree/text.js'
import {align} from './align.js'
import {addTag, type Inline, type InlineWords, startInline} from './inline-words.js'

// A block comes without its bullet, number or heading mark, so nothing but inline constructs may be read in it.
const blockConstructs = [
  'codeIndented',
  'setextUnderline',
  'htmlFlow',
  'definition',
  'list',
  'thematicBreak',
  'headingAtx',
  'blockQuote',
  'codeFenced'
]

const reader: Processor<Root> = unified()
  .data('micromarkExtensions', [{disable: {null: blockConstructs}}])
  .use(remarkParse)
  .freeze()

// A place to write on, «+7 (___) ___-__-__», is no emphasis: until the words are read, a sign that nobody prints stands there.
const blank = /(?<![\p{L}\p{N}_\\])_{3,}(?![\p{L}\p{N}_])(?:[\s()/.,-]{0,3}_{2,}(?![\p{L}\p{N}_]))*/gu
const veil = '\uE000'

/** Reads the words of one block with a Markdown parser; undefined where it finds no paragraph. */
export function readMarkdownInline(raw: Text): Inline | undefined {
  const [paragraph, more] = reader.parse(raw.value.replace(blank, row => row.replaceAll('_', veil))).children
  if (paragraph?.type !== 'paragraph' || more !== undefined) return undefined
  const words = startInline()
  collect(words, paragraph.children, raw)
  return words.finish()
}

function collect(words: InlineWords, nodes: readonly PhrasingContent[], raw: Text): void {
  for (const node of nodes) {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? 0
    if (node.type === 'text') words.add(align(raw, start, end, node.value.replaceAll(veil, '_')))
    else if (node.type === 'inlineCode') words.add(codeText(raw, start, end, node.value.length))
    else if (node.type === 'break') words.add({value: ' ', pieces: []})
    else if (node.type === 'html') addTag(words, node.value)
    else if ('children' in node) {
      if (node.type === 'strong') words.enterBold()
      if (node.type === 'link')
        words.enterLink({start: textOffset(raw, start), end: textEndOffset(raw, end), target: node.url})
      collect(words, node.children, raw)
      if (node.type === 'link') words.exitLink()
      if (node.type === 'strong') words.exitBold()
    }
  }
}

/** Code keeps its characters as printed, between its backticks and one space. */
function codeText(raw: Text, start: number, end: number, length: number): Text {
  const ticks = /^`*/.exec(raw.value.slice(start, end))?.[0].length ?? 0
  const from = start + ticks + (end - start - 2 * ticks > length ? 1 : 0)
  return sliceText(raw, from, from + length)
}
