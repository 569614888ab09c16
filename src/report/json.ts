import type {CheckResult} from './check-result.js'

/** The report as JSON, two spaces, a newline at the end. */
export function reportCheckJson(result: CheckResult): string {
  return `${JSON.stringify(result, undefined, 2)}\n`
}
