import {resolve} from 'node:path'
import type {Analysis} from '../analyze/analysis.js'
import type {DocumentKind} from '../analyze/document-kind.js'
import type {LintOptions, LintResult} from '../lint.js'
import type {Run} from './argv.js'
import {createChecker} from './checker.js'
import {type Configured, configure} from './configure.js'
import type {PolicySource} from './read-policies.js'
import type {Streams} from './streams.js'

/** A text with what was found in it by what the configuration says of its file. */
export interface CheckedSide {
  readonly path: string
  readonly analysis: Analysis
  readonly result: LintResult
  readonly document: DocumentKind
  /** Whether it is a policy, or somebody says what it is. */
  readonly isPolicy: boolean
  /** What is said of rules in its file; rules of which nothing is said are not in it. */
  readonly severities: NonNullable<LintOptions['severities']>
}

/** Checks each of several texts that are to be laid beside each other, as `check` would. */
export interface SideChecker {
  /** The line with what the configuration adds to it. */
  readonly run: Run
  readonly rules: Configured['rules']
  /** `file`: the path that the configuration knows, where it is another. */
  check(source: PolicySource & {readonly file?: string}): CheckedSide
}

/** `only` and `skip` of a command that compares name other things than rules. */
export async function createSideChecker(
  line: Run,
  streams: Streams
): Promise<SideChecker | {readonly mistake: string}> {
  const configured = await configure(line, streams)
  if ('mistake' in configured) return configured
  const {run, rules} = configured
  const options = {...run.options, only: [], skip: [], against: []}
  const checker = await createChecker({...configured, run: {...run, options}, groups: []}, streams)
  if ('mistake' in checker) return checker
  return {
    run,
    rules,
    check(source) {
      const {analysis, file} = checker.check(source)
      const {path, findings, elements, document, status} = file
      const severities = configured.settingsFor?.(resolve(streams.cwd, source.file ?? path)).severities ?? new Map()
      return {path, analysis, result: {findings, elements}, document, isPolicy: status === 'checked', severities}
    }
  }
}
