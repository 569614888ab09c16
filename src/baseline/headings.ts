import {plainWords} from '../finding-match.js'
import type {Policy} from '../tree/nodes.js'
import {headingOf, visitBranches} from '../tree/visit.js'

/** The headings above a clause, and its own, by its id: outermost first, without numbers, in the words that are compared. */
export type HeadingsOf = (id: string) => readonly string[]

interface Above {
  readonly heading: string
  readonly around: string | undefined
}

// The nearest headings tell a clause; of a text nested without end no more are kept.
const most = 6
const longest = 160

/** Reads the headings of a policy once; what is at the start of the file has none. */
export function headingsOf(policy: Policy): HeadingsOf {
  let nodes: ReadonlyMap<string, Above> | undefined
  return id => {
    nodes ??= readNodes(policy)
    const path: string[] = []
    for (let at = nodes.get(id); at && path.length < most; at = nodes.get(at.around ?? '')) {
      if (at.heading !== '') path.unshift(plainWords(at.heading).slice(0, longest))
    }
    return path
  }
}

function readNodes(policy: Policy): ReadonlyMap<string, Above> {
  const nodes = new Map<string, Above>()
  visitBranches(policy, (node, around) => {
    nodes.set(node.id, {heading: headingOf(node)?.value ?? '', around: around.at(-1)?.id})
  })
  return nodes
}
