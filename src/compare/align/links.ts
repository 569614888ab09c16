import {align} from '../../diff/align/align.js'
import type {Unit} from '../../diff/unit.js'
import {groupBy} from '../../language/group-by.js'
import {alikeness, type Link} from './groups.js'
import type {Cut, Relation} from './relations.js'

// A policy is aligned with so many of those before it, the nearest ones; what it shares with the others in the same
// words is found by the words.
const most = 4

// A clause in another place is the same clause only where half its words are, and a heading, which has few, where more
// are; one in its place in a text of the same template may be rewritten further.
const needs = {elsewhere: 0.5, heading: 0.6, samePlace: 0.25}
const template = 0.5
// Fewer words than these say nothing of where they come from.
const telling = 6

/** Which clauses of related policies belong together. */
export function linkClauses(relations: readonly Relation[]): Link[] {
  return [...nearestOf(relations).flatMap(linksOf), ...sameWords(relations)]
}

function nearestOf(relations: readonly Relation[]): Relation[] {
  const before = groupBy(relations, ({other}) => String(other.policy))
  return [...before.values()].flatMap(list =>
    [...list].sort((a, b) => b.share - a.share || a.one.policy - b.one.policy).slice(0, most)
  )
}

function linksOf({one, other, share}: Relation): Link[] {
  const links: Link[] = []
  for (const [unit, match] of align(one.units, other.units).after) {
    if (unit.kind === 'title' || unit.words.length === 0 || match.words.length === 0) continue
    const alike = alikeness(unit, match)
    const isSamePlace = share >= template && unit.num !== '' && unit.num === match.num
    const elsewhere = unit.kind === 'section' ? needs.heading : needs.elsewhere
    if (alike >= (isSamePlace ? needs.samePlace : elsewhere))
      links.push({one: {policy: one.policy, unit}, other: {policy: other.policy, unit: match}, alike})
  }
  return links
}

/** Links of the same words to the policy before that has them. */
function sameWords(relations: readonly Relation[]): Link[] {
  const cuts = new Set(relations.flatMap(({one, other}) => [one, other]))
  const related = new Set(relations.map(({one, other}) => `${one.policy} ${other.policy}`))
  const seen = new Map<string, {policy: number; unit: Unit}[]>()
  const links: Link[] = []
  for (const {policy, units} of [...cuts].sort((a: Cut, b: Cut) => a.policy - b.policy)) {
    for (const unit of units) {
      if (unit.kind === 'title' || unit.words.length < telling) continue
      const key = unit.words.join(' ')
      const list = seen.get(key) ?? []
      const last = list.findLast(spot => related.has(`${spot.policy} ${policy}`))
      if (last) links.push({one: last, other: {policy, unit}, alike: 1})
      list.push({policy, unit})
      seen.set(key, list)
    }
  }
  return links
}
