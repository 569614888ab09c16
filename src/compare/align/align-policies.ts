import type {Analysis} from '../../analyze/analysis.js'
import {editTokens} from '../../diff/edits.js'
import {cutTokens} from '../../diff/tokens.js'
import {placeOfUnit} from '../../diff/units.js'
import type {ClauseGroup, MatrixAlignment, PolicyPair} from './alignment.js'
import {alikeness, groupSpots, isSameWords, type Spot} from './groups.js'
import {linkClauses} from './links.js'
import {isClause, ownClauses} from './own-clauses.js'
import {cutPolicies, findRelations, type Relation} from './relations.js'
import {findReplacements, isRoutine} from './replacements.js'

/**
 * Finds the clauses that policies have in common; policies that are not related share none, whatever a clause may
 * resemble.
 */
export function alignPolicies(analyses: readonly Analysis[]): MatrixAlignment {
  const cuts = cutPolicies(analyses)
  const relations = findRelations(cuts)
  const groups = groupSpots(linkClauses(relations))
  const clauses = groups.filter(([first]) => first && isClause(first.unit))
  const grouped = new Set(groups.flatMap(group => group.map(({unit}) => unit)))
  const related = new Set(relations.flatMap(({one, other}) => [one.policy, other.policy]))
  const near = groups.filter(group => !isEqual(group)).flatMap(group => describe(analyses, group))
  const replacements = findReplacements(near)
  return {
    pairs: relations.map(relation => countPair(relation, clauses)),
    equal: clauses.filter(isEqual).length,
    replacements,
    groups: near.map(group => ({...group, routine: isRoutine(group, replacements)})),
    own: cuts.filter(({policy}) => related.has(policy)).map(cut => ownClauses(cut, grouped))
  }
}

function isEqual([first, ...others]: readonly Spot[]): boolean {
  return others.every(({unit}) => first !== undefined && isSameWords(first.unit, unit))
}

function countPair({one, other}: Relation, groups: readonly (readonly Spot[])[]): PolicyPair {
  let [equal, near] = [0, 0]
  for (const group of groups) {
    const left = group.find(({policy}) => policy === one.policy)
    const right = group.find(({policy}) => policy === other.policy)
    if (!left || !right) continue
    if (isSameWords(left.unit, right.unit)) equal++
    else near++
  }
  return {policies: [one.policy, other.policy], equal, near}
}

function describe(analyses: readonly Analysis[], group: readonly Spot[]): ClauseGroup[] {
  const [first] = group
  if (!first) return []
  const tokens = cutTokens(first.unit.text)
  const members = group.flatMap(({policy, unit}) => {
    const analysis = analyses[policy]
    const edits = isSameWords(first.unit, unit) ? [] : editTokens(tokens, cutTokens(unit.text))
    return analysis ? [{...placeOfUnit(analysis, unit), policy, edits}] : []
  })
  const similarity = Math.min(...group.map(({unit}) => alikeness(first.unit, unit)))
  // Two digits are what a reader wants; 1 would say that nothing differs.
  return [
    {words: first.unit.text, similarity: Math.min(0.99, Math.round(similarity * 100) / 100), members, routine: false}
  ]
}
