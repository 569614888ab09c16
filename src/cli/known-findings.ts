import {existsSync} from 'node:fs'
import {dirname, relative, resolve, sep} from 'node:path'
import {applyBaseline, type Baseline, type BaselineFile, createHolder, type Held} from '../baseline.js'
import type {Finding} from '../lint.js'
import type {Run} from './argv.js'
import {readBaselineFile} from './baseline-file.js'
import type {Checked, Checker} from './checker.js'
import {spellings} from './find-files.js'
import {wordProblem} from './read-policies.js'
import type {Streams} from './streams.js'

/** What a baseline knows, of one checked file after another. */
export interface KnownFindings {
  /** The findings of a file, each with its state, in their order; then those that only the baseline has. */
  mark(checked: Checked): Finding[]
}

/** Opens the baseline of `check`. */
export function openKnown(
  path: string,
  {options: {lang: language}}: Run,
  {streams, checker}: {readonly streams: Streams; readonly checker: Checker}
): KnownFindings | {readonly mistake: string} {
  const read = readBaselineFile(path, streams.cwd)
  if ('problem' in read) return {mistake: wordProblem(read.problem, language)}
  const seat = {folder: folderOf(path, streams.cwd), cwd: streams.cwd}
  const hold = holdFiles(read.baseline, seat)
  return {
    mark(checked) {
      // Nothing was asked of a text that is no policy, so nothing of it is closed.
      if (checked.file.status === 'not-a-policy') return [...checked.file.findings]
      const {path, findings} = checked.file
      return applyBaseline(findings, hold(toBaselineFile(checked, seat)), {rules: checker.rulesFor(path), language})
    }
  }
}

/** The absolute folder that the paths of a baseline start from, and that from which files are given. */
export interface BaselineSeat {
  readonly folder: string
  readonly cwd: string
}

/** The folder of a baseline. */
export function folderOf(path: string, cwd: string): string {
  return dirname(resolve(cwd, path))
}

/** Holds files against a baseline, one after another; those it has lost are looked for on the disk. */
export function holdFiles(baseline: Baseline, seat: BaselineSeat): (file: BaselineFile) => Held {
  return createHolder(baseline, path => isGone(path, seat))
}

/** Whether a file of a baseline is no more. */
export function isGone(path: string, {folder}: BaselineSeat): boolean {
  return path !== '-' && !spellings(path).some(spelling => existsSync(resolve(folder, spelling)))
}

/** A checked file under its name in the baseline; the standard input keeps its own. */
export function toBaselineFile({file, analysis}: Checked, {folder, cwd}: BaselineSeat): BaselineFile {
  const {path, findings} = file
  const below = path === '-' ? path : relative(folder, resolve(cwd, path)).split(sep).join('/')
  return {path: below.normalize('NFC'), findings, policy: analysis.policy}
}
