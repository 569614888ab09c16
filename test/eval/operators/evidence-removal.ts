import type {Place} from '../../../src/finding.js'
import type {Check, Checked} from '../checked.js'
import {applyEdits, type Edit} from '../edits.js'
import {spanOf} from '../places.js'
import {mergeRemovals, type Removal, removalAt} from '../removal.js'

/** More of a text than this cannot go without leaving another text. */
const mostRemoved = 0.3
const mostRounds = 5

export const editsOf = (removals: readonly Removal[]): Edit[] =>
  removals.map(({start, end}) => ({start, end, text: ''}))

/** Offset of the clean text for one of the text without the removals. */
const original = (offset: number, removals: readonly Removal[]): number =>
  removals.reduce((at, {start, end}) => (start <= at ? at + end - start : at), offset)

const toClean = (clean: Checked, now: Checked, place: Place, removals: readonly Removal[]): Place => {
  const start = original(spanOf(now.text, place).start, removals)
  const {line, column} = clean.policy.source.point(start)
  return {...place, line, column, endLine: line, endColumn: column}
}

/**
 * All that states the element, found round by round: a report names some places only, and what is left may state it
 * too. Undefined where it stands in headings or where little would be left of the text.
 */
export const removeEvidence: Removing = (clean, id, check) => {
  let removals: Removal[] = []
  let now = clean
  for (let round = 0; round < mostRounds; round++) {
    const element = now.elements.find(one => one.id === id)
    if (!element || !['present', 'denied'].includes(element.answer)) break
    const found = element.evidence.map(place => removalAt(clean, toClean(clean, now, place, removals)))
    if (found.length === 0 || found.some(one => !one)) return undefined
    removals = mergeRemovals(clean.text, [...removals, ...found.filter(one => one !== undefined)])
    now = check(applyEdits(clean.text, editsOf(removals)).text)
  }
  const size = removals.reduce((sum, {start, end}) => sum + end - start, 0)
  return removals.length > 0 && size < clean.text.length * mostRemoved ? removals : undefined
}

/** What to take out of a text that states the element of this id. */
export type Removing = (clean: Checked, id: string, check: Check) => Removal[] | undefined

/** The same removals are wanted by several operators and cost a check for each round. */
export const remembered = (find: Removing): Removing => {
  const known = new WeakMap<Checked, Map<string, Removal[] | undefined>>()
  return (clean, id, check) => {
    const byId = known.get(clean) ?? new Map<string, Removal[] | undefined>()
    known.set(clean, byId)
    if (!byId.has(id)) byId.set(id, find(clean, id, check))
    return byId.get(id)
  }
}
