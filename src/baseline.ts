import {absentFinding} from './baseline/absent.js'
import {type Baseline, type BaselineEntry, entriesOf} from './baseline/entry.js'
import {type HeadingsOf, headingsOf} from './baseline/headings.js'
import {type Matched, matchEntries} from './baseline/match.js'
import {findFormer} from './baseline/renamed.js'
import type {Language} from './language/language.js'
import type {Finding} from './lint.js'
import type {Rule} from './rules/rule.js'
import type {Policy} from './tree/nodes.js'

export type {Baseline, BaselineEntry} from './baseline/entry.js'
export {printBaseline} from './baseline/print.js'
export {type BaselineProblem, readBaseline} from './baseline/read.js'
export {countAll, type HeldFile, pruneBaseline, type Revised, updateBaseline} from './baseline/revise.js'

/** A file that was checked, under its path in the baseline. */
export interface BaselineFile {
  readonly path: string
  readonly policy: Policy
  readonly findings: readonly Finding[]
}

/** What a baseline would keep of a file. */
export function entriesOfFile({findings, policy}: BaselineFile): BaselineEntry[] {
  return entriesOf(findings, headingsOf(policy))
}

/** What a baseline says of one file. */
export interface Held extends Matched {
  /** The path under which the baseline knows the file, undefined where it does not. */
  readonly knownAs: string | undefined
}

/**
 * Holds one file after another against a baseline. A file that it does not know is taken for one of those that are no longer there
 * (`isGone`) if most of its findings are that file's: it was renamed.
 */
export function createHolder(baseline: Baseline, isGone: (path: string) => boolean): (file: BaselineFile) => Held {
  let gone: Map<string, readonly BaselineEntry[]> | undefined
  const findOrigin = ({path, findings}: BaselineFile, headings: HeadingsOf): string | undefined => {
    if (baseline.has(path)) return path
    gone ??= new Map([...baseline].filter(([one]) => isGone(one)))
    return findFormer(gone, findings, headings)
  }
  return file => {
    const headings = headingsOf(file.policy)
    const knownAs = findOrigin(file, headings)
    if (knownAs !== undefined) gone?.delete(knownAs)
    return {knownAs, ...matchEntries((knownAs !== undefined && baseline.get(knownAs)) || [], file.findings, headings)}
  }
}

/** Which rules were run, for what no rule was asked about is neither there nor gone; and the language of the report. */
export interface ApplyOptions {
  readonly rules: readonly Rule[]
  readonly language: Language
}

/** The findings of a file, each marked with what it is beside the baseline, then those that are gone. */
export function applyBaseline(
  findings: readonly Finding[],
  {states, gone}: Matched,
  {rules, language}: ApplyOptions
): Finding[] {
  const known = new Map(rules.map(rule => [rule.id, rule]))
  const absent = gone.flatMap(entry => {
    const rule = known.get(entry.rule)
    return rule ? Array.from({length: entry.count}, () => absentFinding(entry, rule, language)) : []
  })
  return [...findings.map(one => ({...one, baselineState: states.get(one) ?? ('new' as const)})), ...absent]
}
