import {type CheckEnd, createTally, type Failure, type FileResult} from '../report/check/check-result.js'
import type {Policy} from '../tree/nodes.js'
import {version} from '../version.js'
import type {Run} from './argv.js'
import type {ChangedPolicies, ChangedSource} from './changed.js'
import {type Checker, createChecker} from './checker.js'
import {configure} from './configure.js'
import type {KnownFindings} from './known-findings.js'
import {notAPolicy} from './messages.js'
import {openOutputs} from './outputs.js'
import {readPolicies} from './read-policies.js'
import {status} from './status.js'
import type {Streams} from './streams.js'

/** `zanlint check`: holds every file against the rules in force and reports. */
export async function check(line: Run, streams: Streams): Promise<number> {
  const opened = await open(line, streams)
  if ('mistake' in opened) {
    streams.stderr.write(`${opened.mistake}\n`)
    return status.wrongUse
  }
  const {run, checker, sources} = opened
  const {options} = run
  const about = {version: 1, tool: {name: 'zanlint', version}, asOf: checker.asOf} as const
  const outputs = await openOutputs(run, streams, {
    about,
    rules: checker.rules,
    exitStatus: end => exitStatus(end, run)
  })
  const tally = createTally()
  const failures: Failure[] = []
  const mender = options.fix && (await import('./mend.js')).createMender(options.fix, opened, streams)
  const unread = await sources.read(async given => {
    if (checker.isExcluded(given.path)) return
    const source = mender ? await mender.mend(given) : given
    if (options['dry-run']) return
    const judged = judge(source, opened)
    const file = options.quiet ? onlyErrors(judged.file) : judged.file
    tally.add(file)
    outputs.file(file, judged.policy)
    if (file.status === 'not-a-policy' && source.named && !options['if-policy'])
      failures.push({path: source.path, reason: notAPolicy[options.lang]})
  })
  const end = {
    failures: [...checker.failures, ...unread, ...failures, ...(mender?.failures ?? [])],
    summary: tally.summary()
  }
  if (mender && options['dry-run']) return mender.patched(end.failures)
  const unwritten = await outputs.end(end)
  mender?.tell()
  for (const {path, reason} of unwritten) streams.stderr.write(`${path}: ${reason}\n`)
  return unwritten.length > 0 ? status.wrongUse : exitStatus(end, run)
}

export interface Opened {
  /** The line with what the configuration adds to it. */
  readonly run: Run
  readonly checker: Checker
  readonly sources: Sources
  readonly known?: KnownFindings
}

/** The texts of a run; where only what changed is asked for, with what the change has to answer for. */
type Sources = Pick<ChangedPolicies, 'read'> & Partial<ChangedPolicies>

async function open(line: Run, streams: Streams): Promise<Opened | {readonly mistake: string}> {
  const configured = await configure(line, streams)
  if ('mistake' in configured) return configured
  const {run} = configured
  const checker = await createChecker(configured, streams)
  if ('mistake' in checker) return checker
  const {baseline, staged, since} = run.options
  const sources: Sources | {readonly mistake: string} =
    staged || since !== undefined
      ? await (await import('./changed.js')).openChanged(run, streams)
      : {read: take => readPolicies(run, streams, take)}
  if ('mistake' in sources || baseline === undefined) return 'mistake' in sources ? sources : {run, checker, sources}
  const known = (await import('./known-findings.js')).openKnown(baseline, run, {streams, checker})
  return 'mistake' in known ? known : {run, checker, sources, known}
}

interface Judged {
  readonly file: FileResult
  readonly policy: Policy
}

/** Checks a text, marks what the baseline knows and leaves out what the change does not answer for. */
function judge(source: ChangedSource, {checker, sources, known}: Opened): Judged {
  const checked = checker.check(source)
  const {file, analysis} = checked
  const {policy} = analysis
  const shown = sources.answerFor?.(source, checked, checker)
  const marked = known?.mark(checked) ?? file.findings
  if (shown === undefined) return {file: {...file, findings: marked}, policy}
  // Those of the text come first, in their order; what is closed stands behind them.
  const isShown = (_: unknown, at: number): boolean => {
    const one = file.findings[at]
    return one === undefined || shown.has(one)
  }
  return {file: {...file, findings: marked.filter(isShown)}, policy}
}

function onlyErrors(file: FileResult): FileResult {
  return {...file, findings: file.findings.filter(one => one.severity === 'error')}
}

function exitStatus({failures, summary}: CheckEnd, {options}: Run): number {
  if (failures.length > 0) return status.wrongUse
  const {errors, warnings, infos} = summary
  const counted = {never: 0, error: errors, warning: errors + warnings, info: errors + warnings + infos}[
    options['fail-on']
  ]
  const most = options['max-warnings']
  if (most !== undefined && errors === 0 && options['fail-on'] === 'warning')
    return warnings > most ? status.findings : status.clean
  return counted > 0 ? status.findings : status.clean
}
