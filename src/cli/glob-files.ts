import {realpath} from 'node:fs/promises'
import {resolve} from 'node:path'
import {glob} from 'tinyglobby'
import {gitIgnore} from './git-ignore.js'
import {policyName} from './walk-folder.js'

/** What a glob finds: paths with `/`, sorted by code units; those of an absolute glob are absolute. */
export interface Globbed {
  readonly paths: readonly string[]
  /** How many files fit the glob but are ignored by git. */
  readonly ignored: number
}

/** The files that fit any of the globs, each once; a glob that names no extension means policies. */
export async function globFiles(patterns: readonly string[], cwd: string): Promise<Globbed> {
  const ignore = patterns.some(pattern => pattern.includes('node_modules')) ? [] : ['**/node_modules/**']
  const absolute = patterns.some(pattern => resolve(pattern) === pattern)
  const met = await glob(patterns, {cwd, ignore, absolute, expandDirectories: false})
  const anyName = patterns.some(pattern => /\.[^/]*$/u.test(pattern))
  const fitting = met.filter(path => anyName || policyName.test(path))
  const isIgnored = await gitIgnore(cwd)
  const taken: string[] = []
  for (const path of fitting) {
    if (!(await isIgnored(resolve(cwd, path), 'file'))) taken.push(path)
  }
  return {paths: (await withoutTwins(taken, cwd)).sort(), ignored: fitting.length - taken.length}
}

/** A file met under its own path and through a link is one file, by its own path. */
async function withoutTwins(paths: readonly string[], cwd: string): Promise<string[]> {
  const byReal = new Map<string, string>()
  for (const path of paths) {
    const absolute = resolve(cwd, path)
    const real = await realpath(absolute).catch(() => absolute)
    if (!byReal.has(real) || real === absolute) byReal.set(real, path)
  }
  return [...byReal.values()]
}
