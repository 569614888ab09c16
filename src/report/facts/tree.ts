import type {Clause, Policy, Section} from '../../tree/nodes.js'
import {countNumbered, headingOf, visitBranches} from '../../tree/visit.js'

/** A policy's tree for a reader's eye: a line a clause, its number, its place and its words, indented by depth. */
export function reportTree(path: string, policy: Policy): string {
  const title = headingOf(policy)
  const lines = [`${path}  ${policy.language}  ${countNumbered(policy)}`]
  if (title) lines.push(`# ${title.value}  ${title.position.start.line}:${title.position.start.column}`)
  visitBranches(policy, (node, around) => lines.push(line(node, around.length)))
  return `${lines.join('\n')}\n`
}

function line(node: Section | Clause, depth: number): string {
  const {start} = node.position
  const words = node.type === 'section' ? (headingOf(node)?.value ?? '') : ownWords(node)
  const sign = node.type === 'section' ? '§' : node.kind === 'numbered' ? ' ' : node.kind.charAt(0)
  return `${'  '.repeat(depth)}${sign} ${node.id}  ${start.line}:${start.column}  ${shorten(words)}`
}

function ownWords(clause: Clause): string {
  return clause.children.flatMap(child => (child.type === 'sentence' ? [child.value] : [])).join(' ⏐ ')
}

function shorten(words: string): string {
  return words.length > 110 ? `${words.slice(0, 80)} … ${words.slice(-28)}` : words
}
