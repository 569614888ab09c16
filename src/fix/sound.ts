import {visitBranches} from '../tree/visit.js'
import type {Offer, Seen} from './fix.js'
import {isForm} from './form/form.js'

// What a wrong change of letters, marks or numbers would bring. A word that is right again lets other rules read more: that is no harm.
const harms = new Set([
  'text/mixed-script',
  'text/unbalanced-quotes',
  'text/misspelling',
  'text/undefined-term',
  'text/numbering',
  'text/broken-reference',
  'text/empty-link'
])

/** Whether a text is none the worse for its fixes. The form of a text never touches how it is divided. */
export function isSound(before: Seen, after: Seen, offers: readonly Offer[]): boolean {
  const counts = countHarms(before)
  for (const [ruleId, count] of countHarms(after)) if (count > (counts.get(ruleId) ?? 0)) return false
  return !offers.some(isForm) || outlineOf(before) === outlineOf(after)
}

function countHarms({findings}: Seen): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {ruleId} of findings) if (harms.has(ruleId)) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
  return counts
}

function outlineOf({analysis: {policy}}: Seen): string {
  const nodes: string[] = []
  visitBranches(policy, ({type, kind, id}) => nodes.push(`${type} ${kind} ${id}`))
  return nodes.join('\n')
}
