import type {Root, RootContent} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

/** Markdown as a reader of CommonMark has it. */
export function readMarkdown(markdown: string): Root {
  return unified().use(remarkParse).parse(markdown)
}

/** The words of a node and of all under it. */
export function textOf(node: Root | RootContent | undefined): string {
  if (!node) return ''
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

/** Types of the nodes in a row. */
export function shapeOf(nodes: readonly RootContent[]): string {
  return nodes.map(({type}) => type).join(' ')
}
