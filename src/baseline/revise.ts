import type {Finding} from '../lint.js'
import type {Baseline, BaselineEntry} from './entry.js'
import type {Matched} from './match.js'

/** A file held against a baseline, and what a new baseline would have of it. */
export interface HeldFile extends Matched {
  readonly path: string
  /** The path under which the baseline knows the file, undefined where it does not. */
  readonly knownAs: string | undefined
  readonly findings: readonly Finding[]
  readonly entries: readonly BaselineEntry[]
}

/** A baseline as it shall be, and by how many findings it differs. */
export interface Revised {
  readonly baseline: Baseline
  readonly added: number
  readonly removed: number
  readonly updated: number
  readonly unchanged: number
}

/** What is there now, of the files that were looked at; of the others what was known, unless they are gone. */
export function updateBaseline(
  baseline: Baseline,
  files: readonly HeldFile[],
  isGone: (path: string) => boolean
): Revised {
  const next = restOf(baseline, files, isGone)
  const counts = {added: 0, updated: 0, unchanged: 0}
  for (const {path, entries, findings, states} of files) {
    next.set(path, entries)
    for (const one of findings.filter(({suppression}) => !suppression)) counts[stateWord(states.get(one))]++
  }
  // What goes on is in both; all else that was known is not.
  const others = countAll(next) - counts.added - counts.updated - counts.unchanged
  const removed = countAll(baseline) - others - counts.updated - counts.unchanged
  return {baseline: next, removed, ...counts}
}

function stateWord(state: 'unchanged' | 'updated' | undefined): 'added' | 'updated' | 'unchanged' {
  return state ?? 'added'
}

/** What is known and still there: nothing is added, no words are brought up to date. */
export function pruneBaseline(
  baseline: Baseline,
  files: readonly HeldFile[],
  isGone: (path: string) => boolean
): Revised {
  const next = restOf(baseline, files, isGone)
  for (const {path, kept} of files) next.set(path, kept)
  const unchanged = countAll(next)
  return {baseline: next, added: 0, updated: 0, unchanged, removed: countAll(baseline) - unchanged}
}

/** Entries of the files that were not looked at and are still there. */
function restOf(
  baseline: Baseline,
  files: readonly HeldFile[],
  isGone: (path: string) => boolean
): Map<string, readonly BaselineEntry[]> {
  const seen = new Set(files.map(({knownAs}) => knownAs))
  return new Map([...baseline].filter(([path]) => !seen.has(path) && !isGone(path)))
}

/** How many findings a baseline holds. */
export function countAll(baseline: Baseline): number {
  return [...baseline.values()].flat().reduce((sum, {count}) => sum + count, 0)
}
