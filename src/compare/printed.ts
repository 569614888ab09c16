import type {Analysis} from '../analyze/analysis.js'
import {placeOf} from '../analyze/place.js'
import type {Evidence} from '../checks/check.js'
import type {Place} from '../finding.js'
import {groupBy} from '../language/group-by.js'
import {textOffset} from '../tree/text.js'

/** Finds the words that a place of one policy points at; undefined for the start of a file, where a gap is told. */
export function createFinder(analysis: Analysis): (place: Place) => Evidence | undefined {
  const {policy, passages} = analysis
  const byId = groupBy(passages, ({id}) => id)
  return place => {
    const passage = byId.get(place.id)?.find(one => holds(placeOf(policy, one), place))
    if (!passage) return undefined
    const {length} = passage.leaf.value
    const at = (line: number, column: number): number => {
      let low = 0
      let high = length
      while (low < high) {
        const middle = (low + high) >> 1
        const point = policy.source.point(textOffset(passage.leaf, middle))
        if (point.line < line || (point.line === line && point.column < column)) low = middle + 1
        else high = middle
      }
      return low
    }
    return {passage, start: at(place.line, place.column), end: at(place.endLine, place.endColumn)}
  }
}

function holds(outer: Place, inner: Place): boolean {
  const starts = outer.line < inner.line || (outer.line === inner.line && outer.column <= inner.column)
  const ends = outer.endLine > inner.endLine || (outer.endLine === inner.endLine && outer.endColumn >= inner.endColumn)
  return starts && ends
}
