import {visitBranches} from '../../../src/tree/visit.js'
import type {Checked} from '../checked.js'
import {clauseSpot, paragraphSpot, type Spot} from '../spots.js'

/** Where one more definition may stand: after the others; undefined where the text keeps no list of them. */
export const definitionSpot = ({text, policy, analysis}: Checked): Spot | undefined => {
  const nodes = new Set<object>(
    analysis.facts.definitions.filter(one => one.form !== 'hereinafter').map(one => one.passage.node)
  )
  let found: Spot | undefined
  visitBranches(policy, node => {
    const defining = node.children.filter(child => nodes.has(child)).length
    if (found || defining < 2) return
    const spot = clauseSpot(text, node)
    found = spot ?? (node.type === 'section' ? paragraphSpot(text, node) : undefined)
  })
  return found
}
