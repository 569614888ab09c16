import {matchBy, type Unmatched} from '../finding-match.js'
import {stemWord} from '../language/lexicon.js'
import type {Finding} from '../lint.js'
import {pairAlike} from './alike.js'
import {type BaselineEntry, countEntries, type EntryKey, keyOfFinding} from './entry.js'
import type {HeadingsOf} from './headings.js'

/** How the findings of a file and the entries that a baseline has of it belong together. */
export interface Matched {
  /** Of a finding that the baseline knows; a new one is not in it. */
  readonly states: ReadonlyMap<Finding, 'unchanged' | 'updated'>
  /** The entries that still have findings, and those that have none. */
  readonly kept: readonly BaselineEntry[]
  readonly gone: readonly BaselineEntry[]
}

/** One entry, or one finding as an entry. */
export interface Spot extends EntryKey {
  readonly finding?: Finding
  /** Stems of its words, numbers hidden: a reference that followed its clause and a term in another case say the same. */
  readonly stems: () => readonly string[]
}

type KeyOf = (spot: Spot, side: keyof Unmatched<Spot>) => string | undefined

/** Pairs each finding with one entry at most and each entry with one finding, from the strictest likeness to the loosest. */
export function matchEntries(
  entries: readonly BaselineEntry[],
  findings: readonly Finding[],
  headings: HeadingsOf
): Matched {
  const states = new Map<Finding, 'unchanged' | 'updated'>()
  const kept: Spot[] = []
  // A finding that counts takes an entry before one that is suppressed.
  const ordered = [...findings.filter(one => !one.suppression), ...findings.filter(one => one.suppression)]
  let left: Unmatched<Spot> = {
    before: entries.flatMap(entry => Array.from({length: entry.count}, () => toSpot(entry))),
    after: ordered.map(finding => ({...toSpot(keyOfFinding(finding, headings)), finding}))
  }
  for (const {state, match} of turnsFor(findings)) {
    const {pairs, rest} = match(left)
    for (const {before, after} of pairs) {
      kept.push(before)
      if (after.finding) states.set(after.finding, state)
    }
    left = rest
  }
  return {states, kept: toEntries(kept), gone: toEntries(left.before)}
}

// Most spots find a partner before anybody asks for their stems.
function toSpot({rule, heading, words}: EntryKey): Spot {
  let stems: readonly string[] | undefined
  return {
    rule,
    heading,
    words,
    stems() {
      stems ??= (words.replace(/(?<!\d)\d{1,3}(?:\.\d{1,3})*(?!\d)/g, '#').match(/[\p{L}\p{M}\p{N}#]+/gu) ?? []).map(
        word => stemWord(word)
      )
      return stems
    }
  }
}

function toEntries(spots: readonly Spot[]): BaselineEntry[] {
  return countEntries(spots.map(({rule, heading, words}) => ({rule, heading, words, count: 1})))
}

interface Turn {
  readonly state: 'unchanged' | 'updated'
  readonly match: (left: Unmatched<Spot>) => ReturnType<typeof matchBy<Spot>>
}

function turnsFor(findings: readonly Finding[]): Turn[] {
  const gaps = new Set(findings.filter(one => one.kind === 'gap').map(one => one.ruleId))
  const by = (state: Turn['state'], keyOf: KeyOf): Turn => ({state, match: left => matchBy(left, keyOf)})
  const key = (...parts: readonly unknown[]): string => JSON.stringify(parts)
  return [
    by('unchanged', ({rule, heading, words}) => key(rule, heading, words)),
    by('unchanged', ({rule, words}) => key(rule, words)),
    by('updated', ({rule, heading, stems}) => key(rule, heading, stems())),
    {state: 'updated', match: pairAlike},
    by('updated', ({rule, stems}) => key(rule, stems())),
    // A gap asks one thing of the whole text, wherever it is told. One that is partly filled is not the one that gapes.
    by('updated', ({rule, words}) => (gaps.has(rule) && words !== '' ? rule : undefined)),
    by('updated', ({rule, words}, side) =>
      gaps.has(rule) && (words === '') === (side === 'before') ? rule : undefined
    )
  ]
}
