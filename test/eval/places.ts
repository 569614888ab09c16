import type {Place} from '../../src/finding.js'
import type {Finding} from '../../src/lint.js'
import type {Span} from './edits.js'

const offsetOf = (text: string, line: number, column: number): number => {
  let start = 0
  for (let at = 1; at < line; at++) start = text.indexOf('\n', start) + 1
  return start + column - 1
}

/** The characters at a place. */
export const spanOf = (text: string, place: Place): Span => ({
  start: offsetOf(text, place.line, place.column),
  end: offsetOf(text, place.endLine, place.endColumn)
})

/** Where the finding stands in its text, its own place first. */
export const offsetsOf = (text: string, finding: Finding): Span[] =>
  [finding, ...finding.related].map(place => spanOf(text, place))
