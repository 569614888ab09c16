import type {Finding} from '../lint.js'
import {type Baseline, type BaselineEntry, entriesOf} from './entry.js'
import type {HeadingsOf} from './headings.js'

// As for a rename of git: half is the same.
const enough = 0.5

/**
 * Which of several files of a baseline a file was, if any: the one with most of its findings. What most policies lack says nothing of
 * which text it is, so only findings with words count, as long as there are any.
 */
export function findFormer(former: Baseline, findings: readonly Finding[], headings: HeadingsOf): string | undefined {
  const now = entriesOf(findings, headings)
  const shares = [...former].map(([path, entries]) => ({path, share: likeness(entries, now)}))
  const [best] = shares.filter(({share}) => share >= enough).sort((a, b) => b.share - a.share)
  return best?.path
}

function likeness(before: readonly BaselineEntry[], now: readonly BaselineEntry[]): number {
  const worded = (one: BaselineEntry): boolean => one.words !== ''
  if (before.some(worded) || now.some(worded)) return shareOf(before.filter(worded), now.filter(worded))
  return shareOf(before, now) === 1 ? 1 : 0
}

/** Twice what both have by what each has. */
function shareOf(one: readonly BaselineEntry[], other: readonly BaselineEntry[]): number {
  const counts = countWords(one)
  let common = 0
  for (const [key, count] of countWords(other)) common += Math.min(count, counts.get(key) ?? 0)
  return common === 0 ? 0 : (2 * common) / (total(one) + total(other))
}

function countWords(entries: readonly BaselineEntry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const {rule, words, count} of entries) {
    const key = JSON.stringify([rule, words])
    counts.set(key, (counts.get(key) ?? 0) + count)
  }
  return counts
}

function total(entries: readonly BaselineEntry[]): number {
  return entries.reduce((sum, {count}) => sum + count, 0)
}
