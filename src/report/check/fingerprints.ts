import {createHash} from 'node:crypto'
import {contentOf, plainWords} from '../../finding-match.js'
import type {Finding} from '../../lint.js'

/**
 * A hash for each finding of one file, by which a host knows it again: of the rule, its words and the heading above them,
 * not of lines and clause numbers, so that inserted text and renumbering make no other. Of several alike each has its own;
 * `within` keeps those of several files apart.
 */
export function fingerprintsOf(findings: readonly Finding[], within = ''): ReadonlyMap<Finding, string> {
  const seen = new Map<string, number>()
  const prints = new Map<Finding, string>()
  // What is in the baseline alone comes last: it must not change the numbers of what is in the text.
  const gone = (one: Finding): boolean => one.baselineState === 'absent'
  for (const finding of [...findings.filter(one => !gone(one)), ...findings.filter(gone)]) {
    const {ruleId, kind, words, heading} = finding
    // What is missing is missing from the whole text, and what contradicts itself stands in two places of it.
    const above = words === '' || kind === 'contradiction' ? '' : plainWords(heading)
    const key = JSON.stringify([within, ruleId, ...contentOf(finding), above])
    const index = seen.get(key) ?? 0
    seen.set(key, index + 1)
    prints.set(finding, createHash('sha256').update(`${key} ${index}`).digest('hex').slice(0, 32))
  }
  return prints
}
