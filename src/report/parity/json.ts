import {version} from '../../version.js'
import {countParity, type ParityReport} from './report.js'

/** The report as JSON, two spaces, a newline at the end. */
export function reportParityJson({asOf, files, aligned, doubtful, unread, findings}: ParityReport): string {
  const tool = {name: 'zanlint', version}
  const summary = {files: files.length, ...countParity(findings), unread}
  const report = {version: 1, tool, asOf, files, aligned, doubtful, findings, failures: [], summary}
  return `${JSON.stringify(report, undefined, 2)}\n`
}
