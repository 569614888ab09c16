import type {Clause, Heading, Mark, Policy, Section, Sentence} from './nodes.js'

/** Counts the numbered clauses, sections included; points, paragraphs and annex headings do not count. */
export function countNumbered(policy: Policy): number {
  let count = 0
  visitBranches(policy, node => {
    if (isNumbered(node)) count++
  })
  return count
}

/** A clause or section with a printed number of its own, that PLACE names. */
export function isNumbered(node: Section | Clause): boolean {
  return node.num !== '' && (node.type === 'section' ? node.kind === 'section' : node.kind === 'numbered')
}

/** Calls `take` for every section and clause in the order of the text, with the nodes around it, outermost first. */
export function visitBranches(
  policy: Policy,
  take: (node: Section | Clause, around: readonly (Section | Clause)[]) => void
): void {
  const around: (Section | Clause)[] = []
  const step = (node: Section | Clause | Sentence | Heading | Mark): void => {
    if (node.type !== 'section' && node.type !== 'clause') return
    take(node, around)
    around.push(node)
    node.children.forEach(step)
    around.pop()
  }
  policy.children.forEach(step)
}

/** The node's own heading, if it is a section that has one. */
export function headingOf(node: Section | Clause | Policy): Heading | undefined {
  if (node.type === 'clause') return undefined
  for (const child of node.children) if (child.type === 'heading') return child
  return undefined
}
