import {contentOf} from '../finding-match.js'
import type {Finding} from '../lint.js'
import type {HeadingsOf} from './headings.js'

/** A finding as a baseline keeps it: its rule, the headings it stands under and its words, never its line or number. */
export interface BaselineEntry {
  readonly rule: string
  /** Outermost first, as compared. */
  readonly heading: readonly string[]
  /** As compared; empty for what is missing. */
  readonly words: string
  /** How many there are of it. */
  readonly count: number
}

/** The findings that are known, by file; paths are relative to the folder of the baseline, with `/`. */
export type Baseline = ReadonlyMap<string, readonly BaselineEntry[]>

/** An entry that stands for one finding. */
export type EntryKey = Omit<BaselineEntry, 'count'>

// Words that go on for ever are known by how they begin.
const longest = 400

/** What a baseline would keep of a finding. */
export function keyOfFinding(finding: Finding, headings: HeadingsOf): EntryKey {
  return {
    rule: finding.ruleId,
    // What is missing is missing from the whole text.
    heading: finding.words === '' ? [] : headings(finding.id),
    words: contentOf(finding).join(' ↔ ').slice(0, longest)
  }
}

/** The entries of one file in their order, equal ones counted. What is suppressed is decided already and not kept. */
export function entriesOf(findings: readonly Finding[], headings: HeadingsOf): BaselineEntry[] {
  return countEntries(findings.filter(one => !one.suppression).map(one => ({...keyOfFinding(one, headings), count: 1})))
}

/** Equal entries as one, sorted by rule, headings and words. */
export function countEntries(entries: readonly BaselineEntry[]): BaselineEntry[] {
  const counted = new Map<string, BaselineEntry>()
  for (const {rule, heading, words, count} of entries) {
    const key = JSON.stringify([rule, heading, words])
    counted.set(key, {rule, heading, words, count: count + (counted.get(key)?.count ?? 0)})
  }
  return [...counted].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry)
}
