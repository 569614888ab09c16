import type {Finding} from '../../lint.js'

/**
 * What a report does with a finding: an `open` one counts; a `suppressed` one was set aside with a reason; a `known` one
 * stands in the baseline; a `closed` one stands there alone.
 */
export type FindingState = 'open' | 'suppressed' | 'known' | 'closed'

/** The state of a finding; without suppressions and baseline every one is open. */
export function stateOf({suppression, baselineState}: Finding): FindingState {
  if (baselineState === 'absent') return 'closed'
  if (suppression) return 'suppressed'
  return baselineState === undefined || baselineState === 'new' ? 'open' : 'known'
}

/** The findings in one state, in their order. */
export function findingsIn(findings: readonly Finding[], state: FindingState): Finding[] {
  return findings.filter(one => stateOf(one) === state)
}
