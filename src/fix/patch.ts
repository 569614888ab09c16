import {createTwoFilesPatch, FILE_HEADERS_ONLY, OMIT_HEADERS} from 'diff'

/** What fixing would change, as `patch -p1` and `git apply` read it; empty where nothing changes. */
export function patchOf(path: string, before: string, after: string): string {
  if (before === after) return ''
  const name = path.replace(/^(?:\.?\/)+/, '')
  const isPlain = /^[^\p{C}"\\]+$/u.test(name)
  // The package would print Cyrillic names byte by byte, which nobody can read; after a name with spaces a tab ends it.
  const headerOptions = isPlain ? OMIT_HEADERS : FILE_HEADERS_ONLY
  const end = /\s/.test(name) ? '\t' : ''
  const head = isPlain ? `--- a/${name}${end}\n+++ b/${name}${end}\n` : ''
  return head + createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, {headerOptions})
}
