export type Kind = 'gap' | 'violation' | 'contradiction' | 'defect'
export type Severity = 'error' | 'warning' | 'info'
export type Confidence = 'high' | 'medium' | 'low'
export type Answer = 'present' | 'partial' | 'denied' | 'absent' | 'not-applicable'

/** A spot of a policy as every report prints it: lines and columns 1-based, UTF-16 units, the end exclusive. */
export interface Place {
  /** Id of the clause; never empty. */
  readonly id: string
  /** Printed number of the nearest numbered ancestor, no trailing dot; `''` before the first. */
  readonly clause: string
  /** Words of the nearest heading. */
  readonly heading: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** Where the law says so: `94-V` at `8(7)` is paragraph 7 of article 8; `since` the day from which, `''` where it has none. */
export interface Citation {
  readonly law: string
  readonly at: string
  readonly since: string
}
