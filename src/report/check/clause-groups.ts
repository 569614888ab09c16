import type {Severity} from '../../finding.js'
import type {Finding} from '../../lint.js'
import type {Messages} from '../messages.js'
import {placeName} from './finding-lines.js'

/** Findings under the name of the clause in which they stand. */
export interface ClauseGroup {
  readonly title: string
  /** The gravest first. */
  readonly findings: readonly Finding[]
}

/** Severities from the gravest to the mildest. */
export const gravity: Readonly<Record<Severity, number>> = {error: 0, warning: 1, info: 2}

/** The clause with the gravest finding first, then as in the text; what is missing from it at the end. */
export function groupByClause(findings: readonly Finding[], about: Messages): ClauseGroup[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const title = placeName(finding, about)
    const group = groups.get(title)
    if (group) group.push(finding)
    else groups.set(title, [finding])
  }
  const rank = ({title, findings}: ClauseGroup): number =>
    title === about.whole ? 3 : gravity[findings[0]?.severity ?? 'info']
  return [...groups]
    .map(([title, own]) => ({title, findings: own.sort((a, b) => gravity[a.severity] - gravity[b.severity])}))
    .sort((a, b) => rank(a) - rank(b))
}
