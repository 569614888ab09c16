import type {Language} from '../language/language.js'
import type {Page} from '../parse/html/page.js'
import type {Run} from './argv.js'
import {hintCommand} from './command-hint.js'
import {findFiles} from './find-files.js'
import type {Problem} from './messages.js'
import type {Progress} from './progress.js'
import {readPolicyFile} from './read-file.js'
import type {Streams} from './streams.js'

/** One file's text, with whether it was named on the command line. */
export interface PolicySource {
  readonly path: string
  readonly text: string
  /** What the page shows, of html. */
  readonly page?: Page
  readonly named: boolean
}

/** A path that could not be read, in the language of the run. */
export interface ReadFailure {
  readonly path: string
  readonly reason: string
}

/**
 * Reads what the command line names, a file after another, and hands each to `take`; what cannot be read is returned and never stops
 * the others. Notes (a guessed encoding, broken bytes) go to stderr.
 */
export async function readPolicies(
  run: Run,
  streams: Streams,
  take: (source: PolicySource) => void | Promise<void>
): Promise<ReadFailure[]> {
  const speech = run.options.lang
  const {files, problems} = await findFiles(run.files, streams.cwd)
  const failures = [...(problems.length > 0 ? await hintCommand(problems, run) : [])]
  const progress = await openProgress(run, streams, files.length)
  for (const file of files) {
    progress?.at(file.path)
    const read = await readPolicyFile(file, streams.cwd, streams.stdin)
    if ('problem' in read) {
      failures.push(read.problem)
      continue
    }
    progress?.clear()
    for (const note of read.notes) streams.stderr.write(`${wordProblem(note, speech)}\n`)
    const {path, text, page} = read
    await take({path, text, named: file.named, ...(page && {page})})
  }
  progress?.clear()
  return failures.map(problem => ({path: problem.path, reason: problem.reason[speech]}))
}

/** A long run tells a terminal how far it is; where nobody looks, nothing of it is loaded. */
async function openProgress({options}: Run, streams: Streams, total: number): Promise<Progress | undefined> {
  if (streams.stderr.isTTY !== true) return undefined
  const {createProgress} = await import('./progress.js')
  return createProgress(streams, {total, streams: options.format.some(({file}) => file === undefined)})
}

/** `path:line:column: reason`, as far as the place is known. */
export function wordProblem({path, line, column, reason}: Problem, speech: Language): string {
  const place = line === undefined ? '' : `:${line}:${column ?? 1}`
  return `${path}${place}: ${reason[speech]}`
}
