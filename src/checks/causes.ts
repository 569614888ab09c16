import type {Confidence} from '../finding.js'
import type {Evidence, Problem} from './check.js'
import type {Fix} from './mend.js'

/** One place where the text is broken. Places with the same `cause` are mended in one go, so they are one problem. */
export interface Fault {
  readonly cause: string
  readonly at: Evidence
  /** Other places of the same fault, such as the first of two equal numbers. */
  readonly related?: readonly Evidence[]
  readonly confidence: Confidence
  readonly details: Readonly<Record<string, string>>
  readonly fix?: Fix | undefined
}

/** One problem for each cause, in the order of `faults`: the first place speaks, the others stand beside it. */
export function problemsOf(faults: readonly Fault[]): Problem[] {
  const byCause = new Map<string, {first: Fault; related: Evidence[]; fixes: Fix[]}>()
  for (const fault of faults) {
    const known = byCause.get(fault.cause)
    const fixes = fault.fix ? [fault.fix] : []
    if (known) {
      known.related.push(fault.at, ...(fault.related ?? []))
      known.fixes.push(...fixes)
    } else byCause.set(fault.cause, {first: fault, related: [...(fault.related ?? [])], fixes})
  }
  return [...byCause.values()].map(({first, related, fixes}) => ({
    at: first.at,
    related,
    confidence: first.confidence,
    details: first.details,
    partial: false,
    ...(fixes.length > 0 && {fixes})
  }))
}

/** Faults in the order of the text; of two in one place the one that begins first, or is longer, stays. */
export function inOneRow(faults: readonly Fault[]): Fault[] {
  const kept: Fault[] = []
  const ordered = [...faults].sort(
    ({at: a}, {at: b}) => a.passage.index - b.passage.index || a.start - b.start || b.end - a.end
  )
  for (const fault of ordered) {
    const last = kept.at(-1)?.at
    if (!last || last.passage !== fault.at.passage || last.end <= fault.at.start) kept.push(fault)
  }
  return kept
}
