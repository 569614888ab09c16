import picomatch from 'picomatch'
import {bareGlob, namesFile} from './glob-words.js'

/** Whether a path fits: relative to the folder of the configuration, with `/`. */
export type Fits = (path: string) => boolean

/** What fits one of these globs, or stands in a folder that does; no glob fits nothing. */
export function compileGlobs(globs: readonly string[]): Fits {
  const patterns = globs.map(bareGlob).flatMap(glob => (glob === '.' ? ['**'] : [glob, `${glob}/**`]))
  if (patterns.length === 0) return () => false
  const fits = picomatch(patterns, {dot: true})
  // «Политика (копия).md» is a glob with a group, and the name of a file.
  return path => fits(path.normalize('NFC')) || namesFile(globs, path)
}
