import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {patchOf} from '../../src/fix/patch.js'

const before = '1. Наш сaйт.\n\n2. Имя.\n'
const after = '1. Наш сайт.\n\n2. Имя.\n'

const cases: [name: string, path: string, before: string, after: string][] = [
  ['a plain name', 'policy.md', before, after],
  ['a Cyrillic name with a space, in a folder', './наши тексты/моя политика.md', before, after],
  ['a name in quotes', 'a"b.md', before, after],
  ['line ends of Windows', 'policy.md', before.replaceAll('\n', '\r\n'), after.replaceAll('\n', '\r\n')],
  ['no line end at the end', 'policy.md', before.trimEnd(), after.trimEnd()],
  ['a byte order mark', 'policy.md', `\ufeff${before}`, `\ufeff${after}`]
]

test.each(cases)('git applies it: %s', (_name, path, old, fresh) => {
  const folder = mkdtempSync(join(tmpdir(), 'zanlint-patch-'))
  try {
    const file = join(folder, path)
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(file, old)
    const run = spawnSync('git', ['apply', '-'], {cwd: folder, input: patchOf(path, old, fresh), encoding: 'utf8'})
    expect({status: run.status, stderr: run.stderr}).toEqual({status: 0, stderr: ''})
    expect(readFileSync(file, 'utf8')).toBe(fresh)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
})

test('names are readable', () => {
  expect(patchOf('./тексты/политика.md', before, after).split('\n').slice(0, 2)).toEqual([
    '--- a/тексты/политика.md',
    '+++ b/тексты/политика.md'
  ])
})

test('nothing changes, nothing is shown', () => {
  expect(patchOf('policy.md', before, before)).toBe('')
})
