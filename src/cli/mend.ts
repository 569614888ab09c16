import type {Failure} from '../report/check/check-result.js'
import type {ChangedSource} from './changed.js'
import type {Opened} from './check.js'
import {fixFile, wordFixed} from './fix.js'
import {formOf} from './options.js'
import {status} from './status.js'
import type {Streams} from './streams.js'

/** Puts files right before they are judged. */
export interface Mender {
  /** The source as it is after its fixes; on a dry run the patch goes to the standard output. */
  mend(source: ChangedSource): Promise<ChangedSource>
  /** The files that could not be written. */
  readonly failures: readonly Failure[]
  /** Says how many places were put right: behind a text report, beside any other. */
  tell(): void
  /** The exit code of a dry run. */
  patched(failures: readonly Failure[]): number
}

/** A mender for one run; `level` is how sure a fix must be. */
export function createMender(level: 'safe' | 'suggested', {run, checker}: Opened, streams: Streams): Mender {
  const {options} = run
  const failures: Failure[] = []
  let fixed = 0
  return {
    failures,
    async mend(source) {
      const mended = await fixFile(source, {
        level,
        form: options.only.length === 0,
        dryRun: options['dry-run'],
        cwd: streams.cwd,
        look: file => {
          const {file: checked, analysis} = checker.check({...source, ...file}, {fixes: true})
          return checked.status === 'checked' ? {analysis, findings: checked.findings} : undefined
        }
      })
      if (mended.problem) failures.push({path: source.path, reason: mended.problem[options.lang]})
      streams.stdout.write(mended.patch)
      fixed += mended.patch === '' ? mended.applied.length : 1
      return mended.file
    },
    tell() {
      const told = formOf(options) === 'text' ? streams.stdout : streams.stderr
      told.write(wordFixed(fixed, options.lang))
    },
    patched(others) {
      for (const {path, reason} of others) streams.stderr.write(`${path}: ${reason}\n`)
      return others.length > 0 ? status.wrongUse : fixed > 0 ? status.findings : status.clean
    }
  }
}
