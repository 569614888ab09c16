import {contentOf, matchBy, type Unmatched} from '../finding-match.js'
import {byPlace, type Finding} from '../lint.js'
import type {Comparison, Side} from './difference.js'
import type {DiffFinding} from './policy-diff.js'
import type {Unit} from './unit.js'

type KeyOf = (finding: Finding, side: keyof Unmatched<Finding>) => string | undefined

/** One turn: findings with equal keys are one finding, and in what state. */
interface Turn {
  readonly state: 'unchanged' | 'updated'
  readonly keyOf: KeyOf
}

/**
 * The findings of both versions, those that are one and the same matched by rule, clause and words, wherever their lines
 * went: first those that AFTER has, by their places there, then those closed, by their places in BEFORE.
 */
export function pairFindings(comparison: Comparison): DiffFinding[] {
  const {states, closed} = matchFindings(comparison)
  const later = comparison.after.result.findings.toSorted(byPlace)
  return [
    ...later.map(finding => ({...finding, baselineState: states.get(finding) ?? ('new' as const)})),
    ...closed.toSorted(byPlace).map(finding => ({...finding, baselineState: 'absent' as const}))
  ]
}

/** The findings of AFTER that BEFORE has too, and in what state; `closed` are those that BEFORE alone has. */
export function matchFindings(comparison: Comparison): {
  readonly states: ReadonlyMap<Finding, 'unchanged' | 'updated'>
  readonly closed: readonly Finding[]
} {
  const states = new Map<Finding, 'unchanged' | 'updated'>()
  let left: Unmatched<Finding> = {before: comparison.before.result.findings, after: comparison.after.result.findings}
  for (const {state, keyOf} of turnsFor(comparison)) {
    const {pairs, rest} = matchBy(left, keyOf)
    for (const {after} of pairs) states.set(after, state)
    left = rest
  }
  return {states, closed: left.before}
}

/** From the strictest to the loosest. */
function turnsFor(comparison: Comparison): Turn[] {
  const unitOf = homesOf(comparison, unit => unit)
  const sectionOf = homesOf(comparison, sectionAround)
  const said: KeyOf = finding =>
    finding.words === '' ? undefined : `${finding.ruleId}\n${contentOf(finding).join('\n')}`
  const missing: KeyOf = ({ruleId, words, reason}) => (words === '' ? `${ruleId}\n${reason}` : undefined)
  const at = (homeOf: KeyOf, keyOf: KeyOf): KeyOf => {
    return (finding, side) => {
      const [home, key] = [homeOf(finding, side), keyOf(finding, side)]
      return home === undefined || key === undefined ? undefined : `${home}\n${key}`
    }
  }
  const rule: KeyOf = ({ruleId}) => ruleId
  return [
    {state: 'unchanged', keyOf: at(unitOf, said)},
    {state: 'unchanged', keyOf: at(unitOf, missing)},
    {state: 'unchanged', keyOf: said},
    {state: 'unchanged', keyOf: missing},
    {state: 'updated', keyOf: at(unitOf, rule)},
    {state: 'updated', keyOf: at(sectionOf, rule)},
    // A gap asks one thing of the whole text, wherever it is told.
    {state: 'updated', keyOf: ({ruleId, kind}) => (kind === 'gap' ? ruleId : undefined)}
  ]
}

/** Names the unit of a finding, or one around it, the same in both versions where the two are aligned. */
function homesOf({before, after, alignment}: Comparison, around: (unit: Unit) => Unit | undefined): KeyOf {
  const units = {before: unitsById(before), after: unitsById(after)}
  return ({id}, side) => {
    const own = units[side].get(id)
    // A gap at the start of the file stands in no unit.
    if (own === undefined) return id
    const home = around(own)
    return home && (side === 'before' ? alignment.after.get(home) : home)?.id
  }
}

function unitsById({units}: Side): ReadonlyMap<string, Unit> {
  return new Map(units.map(unit => [unit.id, unit]))
}

function sectionAround(unit: Unit): Unit | undefined {
  let at: Unit | undefined = unit
  while (at && at.kind !== 'section') at = at.parent
  return at
}
