import type {PolicyMatrix} from '../../compare/matrix.js'

/** The matrix as JSON, two spaces, a newline at the end. */
export function reportCompareJson(matrix: PolicyMatrix): string {
  return `${JSON.stringify(matrix, undefined, 2)}\n`
}
