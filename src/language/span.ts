/** A stretch of a string: `start` inclusive, `end` exclusive, UTF-16 code units of the string it was found in. */
export interface Span {
  readonly start: number
  readonly end: number
}
