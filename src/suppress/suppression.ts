/** Findings that the configuration keeps back in one file. */
export interface ConfiguredSuppression {
  /** A rule by its id, its name or its pack. */
  readonly rule: string
  /** Number of the clause, with all that it holds; the whole text without it. */
  readonly clause?: string
  readonly reason: string
  /** The last day, YYYY-MM-DD. */
  readonly until?: string
  /** `zanlint.yml:12`. */
  readonly from: string
  /** Said of many files at once: in some of them there may be nothing to keep back. */
  readonly isStanding: boolean
}
