import {type DiffInput, type DiffOptions, diff} from '../diff/diff.js'
import type {PolicyDiff} from '../diff/policy-diff.js'

/** A version that is no file, since the policy came with the other or went with it: an empty text stands for it. */
export type Missing = 'before' | 'after'

/** All that the one version says is added or removed, all its findings are new or closed. Rules about two versions ask nothing of it. */
export function diffWithNothing(
  before: DiffInput,
  after: DiffInput,
  missing: Missing,
  options: DiffOptions
): PolicyDiff {
  const lone = missing === 'before' ? after : before
  const own = diff(lone, lone, options)
  const plain = diff(before, after, {...options, rules: []})
  const state = missing === 'before' ? ('new' as const) : ('absent' as const)
  return {
    ...plain,
    ...(missing === 'before' ? {after: own.after} : {before: own.before}),
    findings: own.findings.map(finding => ({...finding, baselineState: state})),
    summary: {...plain.summary, findings: {...plain.summary.findings, [state]: own.findings.length}}
  }
}
