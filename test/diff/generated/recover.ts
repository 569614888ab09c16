import {type DiffOptions, diff} from '../../../src/diff/diff.js'
import type {Change, PolicyDiff} from '../../../src/diff/policy-diff.js'
import type {Place} from '../../../src/finding.js'
import type {Pair} from './pairs.js'
import type {Analyze} from './sources.js'

/** What was done and not found, and what was found and not done; both empty where the pair was recovered exactly. */
export interface Miss {
  readonly name: string
  readonly missed: readonly string[]
  readonly invented: readonly string[]
}

const linesOf = (places: readonly (Place | undefined)[]): string =>
  places
    .map(place => place?.line ?? 0)
    .filter(line => line > 0)
    .sort((a, b) => a - b)
    .join(',')

/** A change as a line `type BEFORE>AFTER` of the truth; `renumbered` beside another type goes without saying. */
const toLine = ({type, types, before, after, parts = []}: Change): string => {
  if (type === 'added') return `added >${linesOf([after])}`
  if (type === 'removed') return `removed ${linesOf([before])}>`
  if (type === 'split') return `split ${linesOf([before])}>${linesOf(parts)}`
  if (type === 'merged') return `merged ${linesOf(parts)}>${linesOf([after])}`
  const all = types.filter(one => one !== 'renumbered').sort()
  return `${all.join('+') || type} ${linesOf([before])}>${linesOf([after])}`
}

/** The sorted lines of all that a comparison found. */
export const readChanges = ({changes}: PolicyDiff): string[] => changes.map(toLine).sort()

/** Compares the versions of a pair and holds what is found against what was done. */
export const recover = (pair: Pair, analyze: Analyze, options: DiffOptions): Miss => {
  const [before, after] = [
    {path: 'before.md', analysis: analyze(pair.before, 'before.md')},
    {path: 'after.md', analysis: analyze(pair.after, 'after.md')}
  ]
  const found = readChanges(diff(before, after, options))
  return {
    name: pair.name,
    missed: pair.truth.filter(line => !found.includes(line)),
    invented: found.filter(line => !pair.truth.includes(line))
  }
}

export const isExact = ({missed, invented}: Miss): boolean => missed.length === 0 && invented.length === 0
