import {matchExpression, matchesWithin} from '../match.js'
import type {Part, Pattern} from '../pattern.js'
import {cutView, type View} from '../view.js'
import {mayMatch} from '../where.js'

/** A part of a rule's options that stands among words; `from…to` are words of the view that was asked. */
export interface FoundPart {
  readonly part: Part
  readonly from: number
  readonly to: number
}

interface Words {
  readonly from: number
  readonly to: number
}

/** The parts that words `from…to` of a view speak of, in the order of the options, each where it stands last. */
export function findPartsIn(
  parts: readonly Part[],
  view: View,
  {from, to}: Words,
  around: Words = {from, to}
): FoundPart[] {
  if (to <= from) return []
  let cut: View | undefined
  const found: FoundPart[] = []
  for (const part of parts) {
    let last: Words | undefined
    for (const pattern of part.match) {
      if (!mayMatch(view, pattern.match)) continue
      cut ??= cutView(view, from, to)
      const range = lastMatch(pattern, view, cut, around)
      if (range && range.to > (last?.to ?? -1)) last = range
    }
    if (last) found.push({part, from: from + last.from, to: from + last.to})
  }
  return found
}

/** Where a pattern matches last: the act that a term bounds stands near it. What spoils it may stand further around. */
function lastMatch({match, unless}: Pattern, view: View, cut: View, around: Words): Words | undefined {
  let last: Words | undefined
  for (let skip = 0; skip < cut.stemIds.length; ) {
    const range = matchExpression(cut, match, skip)
    if (!range) break
    last = range
    skip = last.from + 1
  }
  if (!last || !unless) return last
  return unless.some(expression => matchesWithin(view, around, expression)) ? undefined : last
}
