import type {Analysis} from '../../analyze/analysis.js'
import type {Unit} from '../../diff/unit.js'
import {readUnits} from '../../diff/units.js'
import {groupByEach} from '../../language/group-by.js'

/** A policy cut into its clauses. */
export interface Cut {
  /** Index of the policy. */
  readonly policy: number
  readonly analysis: Analysis
  readonly units: readonly Unit[]
}

/**
 * Two policies, the earlier first, that come from one text; `share` of the shorter one's rows of words stands in the
 * other.
 */
export interface Relation {
  readonly one: Cut
  readonly other: Cut
  readonly share: number
}

// So many words in a row are no accident, unless they are those of the law: its definitions are in everybody's policy.
const row = 5
// Unrelated policies share up to a twentieth of such rows, those of one template a tenth and more.
const least = 0.07
const fewest = 20

/** Cuts policies into clauses. */
export function cutPolicies(analyses: readonly Analysis[]): Cut[] {
  return analyses.map((analysis, policy) => ({policy, analysis, units: readUnits(analysis)}))
}

/** Which policies are related. Linear in their words, but for a count for every two policies that share a row. */
export function findRelations(cuts: readonly Cut[]): Relation[] {
  const rows = cuts.map(rowsOf)
  const sizes = rows.map(({size}) => size)
  const holders = groupByEach(rows.keys(), policy => rows[policy] ?? [])
  const shared = new Float64Array(cuts.length * cuts.length)
  for (const policies of holders.values()) {
    for (const [at, one] of policies.entries()) {
      for (let next = at + 1; next < policies.length; next++) {
        const key = one * cuts.length + (policies[next] ?? 0)
        shared[key] = (shared[key] ?? 0) + 1
      }
    }
  }
  return cuts.flatMap(one =>
    cuts.slice(one.policy + 1).flatMap(other => {
      const count = shared[one.policy * cuts.length + other.policy] ?? 0
      const share = count / Math.max(1, Math.min(sizes[one.policy] ?? 0, sizes[other.policy] ?? 0))
      return share >= least && (count >= fewest || share > 0.5) ? [{one, other, share}] : []
    })
  )
}

/** Rows of words by a number each: two rows of one number are too few to matter. */
function rowsOf({analysis, units}: Cut): Set<number> {
  const rows = new Set<number>()
  for (const {kind, words, passages} of units) {
    if (kind === 'title' || kind === 'section' || passages.some(one => analysis.isDefinition(one))) continue
    for (let end = row; end <= words.length; end++) {
      let key = 0
      for (let at = end - row; at < end; at++) key = Math.imul(key ^ (words[at] ?? 0), 0x9e3779b1) ^ (key >>> 15)
      rows.add(key)
    }
  }
  return rows
}
