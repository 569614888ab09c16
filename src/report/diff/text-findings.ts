import type {DiffFinding, PolicyDiff} from '../../diff/policy-diff.js'
import {shorten, wrap} from '../wrap.js'
import {type FindingGroup, groupFindings} from './order.js'
import {wordPlace} from './places.js'
import type {DiffPage} from './text-page.js'
import type {DiffWords} from './words.js'

/** What is new and what is closed, each with its rule, place and reason; what goes on is only counted, in the head. */
export function foundLines(diff: PolicyDiff, page: DiffPage): string[] {
  return (['new', 'absent'] as const).flatMap(state => {
    const groups = groupFindings(diff, state)
    if (groups.length === 0) return []
    const paint = state === 'new' ? page.paint.bold : page.paint.green.bold
    const heading = paint(`${page.words.found[state]}: ${diff.summary.findings[state]}`)
    const lines = groups.flatMap(group => (group.all.length > 1 ? manyLines(group, page) : oneLines(group.first, page)))
    return [heading, '', ...lines, '']
  })
}

function oneLines(finding: DiffFinding, page: DiffPage): string[] {
  const {words, paint} = page
  const spot = wordSpot(finding, words, 60)
  const fits = wordRule(finding, page).length + 2 + spot.length <= 80
  return [
    `${paintRule(finding, page)}${fits ? paint.dim(`  ${spot}`) : ''}`,
    ...(fits ? [] : [paint.dim(`    ${shorten(spot, 76)}`)]),
    ...(isQuoted(finding) ? wrap(`«${shorten(finding.words, 160)}»`, 4) : []),
    ...wrap(finding.reason, 4)
  ]
}

/** What a rule says of several places is said once. */
function manyLines({first, all}: FindingGroup, page: DiffPage): string[] {
  const places = all.map(one => {
    const spot = wordSpot(one, page.words, 30)
    return isQuoted(one) ? shorten(`${spot}  «${one.words}»`, 74) : spot
  })
  return [
    `${paintRule(first, page)}: ${all.length}`,
    ...wrap(first.reason, 4),
    ...places.map(line => page.paint.dim(`      ${line}`))
  ]
}

function wordRule({severity, ruleId}: DiffFinding, {about}: DiffPage): string {
  return `  ${about.severity[severity]}  ${ruleId}`
}

function paintRule({severity, ruleId}: DiffFinding, {about, paint}: DiffPage): string {
  const color = {error: paint.red, warning: paint.yellow, info: paint.blue}[severity]
  return `  ${color(about.severity[severity])}  ${ruleId}`
}

function wordSpot(finding: DiffFinding, words: DiffWords, most: number): string {
  const {id, line, column, heading} = finding
  const quoted = heading === '' ? '' : ` «${shorten(heading, most)}»`
  return id === 'policy' ? words.noun.text : `${wordPlace(finding, words)}${quoted}  ${line}:${column}`
}

/** Words of a closed finding are no longer in the text. */
function isQuoted({words, baselineState}: DiffFinding): boolean {
  return words !== '' && baselineState !== 'absent'
}
