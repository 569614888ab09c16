import type {BaselineState, Change, DiffFinding, Effect, PolicyDiff} from '../../diff/policy-diff.js'
import type {Severity} from '../../finding.js'
import {type ChangeTitle, titleOf, wordShort} from './places.js'
import type {DiffWords} from './words.js'

/** What matters first comes first. */
export const effectOrder: readonly Effect[] = ['weakens', 'unclear', 'strengthens', 'neutral']
export const stateOrder: readonly BaselineState[] = ['new', 'updated', 'absent', 'unchanged']

/** A change that is listed, with its name and its position among all changes of the diff, 1-based: a stable anchor. */
export interface ListedChange {
  readonly change: Change
  readonly number: number
  readonly title: ChangeTitle
}

export interface EffectGroup {
  readonly effect: Effect
  readonly changes: readonly ListedChange[]
}

/** The changes by effect, within it as in the text; those of the number alone are folded, not listed. */
export function groupByEffect({changes}: PolicyDiff, words: DiffWords): EffectGroup[] {
  const listed = changes.flatMap((change, at) =>
    change.type === 'renumbered' ? [] : [{change, number: at + 1, title: titleOf(change, words)}]
  )
  return effectOrder
    .map(effect => ({effect, changes: listed.filter(one => one.change.effect === effect)}))
    .filter(group => group.changes.length > 0)
}

/** The clauses of which the number alone changed. */
export function renumberedOf({changes}: PolicyDiff): Change[] {
  return changes.filter(one => one.type === 'renumbered')
}

const gravity: Readonly<Record<Severity, number>> = {error: 0, warning: 1, info: 2}

/** Findings of one state, the gravest first, within it as given. */
export function findingsOf({findings}: PolicyDiff, state: BaselineState): DiffFinding[] {
  return findings.filter(one => one.baselineState === state).sort((a, b) => gravity[a.severity] - gravity[b.severity])
}

/** Findings of one rule that say the same of several places. */
export interface FindingGroup {
  readonly first: DiffFinding
  readonly all: readonly DiffFinding[]
}

/** Findings of one state by what they say, in the order of `findingsOf`. */
export function groupFindings(diff: PolicyDiff, state: BaselineState): FindingGroup[] {
  const groups = new Map<string, {first: DiffFinding; all: DiffFinding[]}>()
  for (const finding of findingsOf(diff, state)) {
    const key = `${finding.ruleId} ${finding.severity} ${finding.reason}`
    const group = groups.get(key)
    if (group) group.all.push(finding)
    else groups.set(key, {first: finding, all: [finding]})
  }
  return [...groups.values()]
}

/** One of the texts that came or went together. */
export interface WholeRow {
  /** «3.1. », «подп. а. »; `''` where the change itself is called so. */
  readonly name: string
  /** A point or a paragraph of a clause that is a row before it. */
  readonly isPoint: boolean
  readonly text: string
}

/** The texts of a change that came or went with all under it, in the order of the text; the heading that names it aside. */
export function wholeRows(change: Change, words: DiffWords): WholeRow[] {
  const {before, after, parts = [], edits} = change
  const own = after ?? before
  if (!own) return []
  const places = [own, ...parts]
  if (edits.length !== places.length) return [{name: '', isPoint: false, text: joinEdits(edits)}]
  const rows = places.map((place, at) => ({place, text: edits[at]?.text.trim() ?? ''})).filter(({text}) => text !== '')
  if (rows.length > 1 && rows[0]?.text === own.heading) rows.shift()
  const clauses = new Set<string>()
  return rows.map(({place, text}) => {
    const name = place === own ? '' : wordShort(place, words)
    const isClause = place === own || name === place.clause
    if (isClause) clauses.add(place.clause)
    return {name: name === '' ? '' : `${name}. `, isPoint: !isClause && clauses.has(place.clause), text}
  })
}

function joinEdits(edits: Change['edits']): string {
  return edits
    .map(one => one.text)
    .join(' ')
    .trim()
}
