import {createHash} from 'node:crypto'
import type {Severity} from '../../finding.js'
import type {Finding} from '../../lint.js'
import {messages} from '../messages.js'
import {plainPath} from '../sarif/uri.js'
import {shorten} from '../wrap.js'
import type {CheckReporter, Failure} from './check-result.js'
import {findingsIn} from './finding-state.js'
import {fingerprintsOf} from './fingerprints.js'
import type {FormatOptions} from './format-options.js'

const severities = {error: 'major', warning: 'minor', info: 'info'} as const satisfies Readonly<
  Record<Severity, string>
>

/**
 * The report of code quality that GitLab compares between branches, an issue a line: what counts, and what could not be
 * read. Issues are known by rule, words and heading, so that an inserted line makes none of them new.
 */
export function createGitlabReporter({language}: Pick<FormatOptions, 'language'>): CheckReporter {
  let printed = 0
  const print = (issues: readonly object[]): string =>
    issues.map(issue => `${printed++ === 0 ? '[' : ','}\n${JSON.stringify(issue)}`).join('')
  return {
    file({path, findings}) {
      const open = findingsIn(findings, 'open')
      const fingerprints = fingerprintsOf(open, path)
      return print(open.map(one => issueOf(one, path, fingerprints.get(one) ?? '')))
    },
    end({failures}) {
      const rest = print(failures.map(one => unread(one, messages[language].unread)))
      return `${rest}${printed === 0 ? '[' : '\n'}]\n`
    }
  }
}

function issueOf(finding: Finding, path: string, fingerprint: string): object {
  const {ruleId, severity, reason, words, line, column, endLine, endColumn} = finding
  return {
    description: words === '' ? reason : `«${shorten(words, 160)}»: ${reason}`,
    check_name: ruleId,
    fingerprint,
    severity: severities[severity],
    location: {
      path: plainPath(path),
      lines: {begin: line, end: endLine},
      positions: {begin: {line, column}, end: {line: endLine, column: endColumn}}
    }
  }
}

function unread({path, reason}: Failure, name: string): object {
  return {
    description: `${name}: ${reason}`,
    check_name: 'unread',
    fingerprint: createHash('sha256')
      .update(JSON.stringify([path, reason]))
      .digest('hex')
      .slice(0, 32),
    severity: 'blocker',
    location: {path: plainPath(path), lines: {begin: 1, end: 1}}
  }
}
