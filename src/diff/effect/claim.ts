import type {Passage} from '../../analyze/passage.js'
import type {Who} from './roles.js'
import {quote, type Reason} from './signal.js'

/**
 * What a deed does to the person: `give` lets data go to others, `use` does something else with them, `harm` is done to
 * the person, `guard` protects; `right` is what the person may do, `plain` cannot be told.
 */
export type Sort = 'give' | 'use' | 'harm' | 'guard' | 'right' | 'plain'

/** What bounds a claim; `soft` words leave it to somebody's will: «по возможности». */
export interface Limit {
  readonly kind: 'consent' | 'no-consent' | 'exception' | 'condition' | 'only' | 'soft'
  /** Equal for limits of one sense. */
  readonly key: string
  readonly text: string
}

/** One thing that somebody does, may, must or must not do. */
export interface Claim {
  readonly passage: Passage
  readonly who: Who
  /** Equal for one deed in any words. */
  readonly deed: string
  readonly sort: Sort
  /** `ban`: must not. */
  readonly force: 'must' | 'may' | 'is' | 'ban'
  readonly negated: boolean
  /** What tells it from others of the same deed: stems, recipients, kinds of data. */
  readonly about: ReadonlySet<string>
  readonly limits: readonly Limit[]
  /** The words that name the deed: «не передаёт». */
  readonly text: Reason
  /** The same with what it is done to, for a claim that nothing stands beside. */
  readonly phrase: Reason
}

const SHORT = 12
const NEAR = 6
const FEW = 4

/** The words of a passage from one on, or all where it is short; of a verb at the end its whole clause. */
export function phraseOf({words, starts, ends, leaf}: Passage, from: number): Reason {
  if (words.length <= SHORT || from <= NEAR) return quote(leaf.value)
  let at = from
  const isEnd = words.length - from < FEW
  while (isEnd && at > 0 && !leaf.value.slice(ends[at - 1], starts[at]).includes(',')) at--
  return quote(leaf.value.slice(starts[at]))
}

/** What a claim is worth to the person: 1 protects, -1 costs, 0 neither. */
export function worthOf(claim: Claim): -1 | 0 | 1 {
  const {who, sort, force, negated} = claim
  const denied = force === 'ban' || negated
  if (who === 'subject') return ofSubject(claim, denied)
  if (sort === 'guard') return denied ? -1 : force === 'may' ? 0 : 1
  if (sort === 'plain' || sort === 'right') return ofPlain(claim)
  if (denied) return force === 'must' || force === 'may' ? 0 : 1
  return sort === 'use' && !claim.limits.some(({kind}) => kind === 'no-consent') ? 0 : -1
}

/** A right is worth, a duty and a ban cost. */
function ofSubject({sort, force, negated}: Claim, denied: boolean): -1 | 0 | 1 {
  if (force === 'must') return negated ? 1 : -1
  if (force === 'ban') return -1
  if (force === 'may') return denied ? 0 : 1
  return sort === 'harm' ? (denied ? 1 : -1) : 0
}

/** Duties and bans of the operator serve the person, whatever they are; what it may do can be told where it needs no consent. */
function ofPlain({force, negated, limits}: Claim): -1 | 0 | 1 {
  if (force === 'ban') return 1
  if (force === 'must') return negated ? -1 : 1
  return force === 'may' && limits.some(({kind}) => kind === 'no-consent') ? -1 : 0
}
