import type {Clause, Policy, PolicyNode, Section} from '../../src/tree/nodes.js'
import {headingOf} from '../../src/tree/visit.js'

/**
 * A tree in one line: `=` the title, `§1 Цели (…)` a section with its children, `1.1` a numbered clause, `•а` a point,
 * `¶` a paragraph, `|` a row, `…` a line of contents; `@` annex, `requisites`, `contents` are sections of their own.
 */
export function sketch(policy: Policy): string {
  return policy.children.map(sketchNode).join(' ')
}

const signs = {numbered: '', point: '•', paragraph: '¶', row: '|', contents: '…'} as const

function sketchNode(node: PolicyNode): string {
  if (node.type === 'heading') return `= ${node.value};`
  if (node.type !== 'section' && node.type !== 'clause') return ''
  const own = node.type === 'section' ? sketchSection(node) : `${signs[node.kind]}${node.num}`
  const inner = node.children.filter(
    (child): child is Section | Clause => child.type === 'section' || child.type === 'clause'
  )
  return inner.length === 0 ? own : `${own} (${inner.map(sketchNode).join(' ')})`
}

function sketchSection(section: Section): string {
  const sign = section.kind === 'section' ? '§' : section.kind === 'annex' ? '@' : section.kind
  return `${sign}${section.num}${section.num ? ' ' : ''}${headingOf(section)?.value ?? ''}`.trim()
}
