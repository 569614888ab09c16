import {placeOfStart} from '../analyze/place.js'
import type {Finding} from '../lint.js'
import type {Policy} from '../tree/nodes.js'
import type {Held} from './held.js'
import type {ConfiguredSuppression} from './suppression.js'

/** What the configuration keeps back in a policy; findings about it stand at the start of the file. */
export function readConfigured(policy: Policy, configured: readonly ConfiguredSuppression[]): Held[] {
  const place = placeOfStart(policy)
  return configured.map(({rule, clause, reason, until, from, isStanding}) => ({
    parts: [{name: rule, covers: clauseCover(clause)}],
    mark: {reason, origin: 'configuration', from, ...(until !== undefined && {until})},
    place,
    words: '',
    isExact: !isStanding
  }))
}

/** A clause is named by its number, `4.3`, that of a point in it, `4.3 а)`, by its id or, without a number, by its heading. */
function clauseCover(named: string | undefined): (finding: Finding) => boolean {
  if (named === undefined) return () => true
  const words = named.toLowerCase()
  const id = words.replaceAll(')', '').trim().replace(/\s+/g, '/')
  const isIn = (printed: string): boolean =>
    printed === id || (printed.startsWith(id) && './'.includes(printed.charAt(id.length)))
  return finding =>
    isIn(finding.clause.toLowerCase()) || isIn(finding.id.toLowerCase()) || finding.heading.toLowerCase() === words
}
