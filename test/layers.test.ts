import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'

// The rows of the program, outermost last: a file may import its own row and those above it, never one below.
const rows = [
  ['finding.ts', 'version.ts'],
  ['language'],
  ['tree'],
  ['parse'],
  ['analyze'],
  ['checks'],
  ['rules'],
  ['lint.ts'],
  ['finding-match.ts', 'tally.ts'],
  ['config.ts', 'config', 'suppress.ts', 'suppress', 'baseline.ts', 'baseline', 'fix'],
  ['diff'],
  ['compare', 'parity'],
  ['examples.ts'],
  ['report'],
  ['index.ts'],
  ['cli'],
  ['build']
]

const readers = new Set(['rules/language-file.ts', 'rules/load.ts', 'language/spelling/word-file.ts'])

const root = resolve('src')
const files = readdirSync(root, {recursive: true, withFileTypes: true})
  .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
  .map(entry => join(entry.parentPath, entry.name))

const rowOf = (file: string): number => {
  const top = relative(root, file).split('/')[0] ?? ''
  return rows.findIndex(row => row.includes(top))
}

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)].map(match => match[1] ?? '')

describe('the rows of src', () => {
  test('every file belongs to one', () => {
    expect(files.filter(file => rowOf(file) < 0).map(file => relative(root, file))).toEqual([])
  })

  test.each(files.map(file => relative(root, file)))('%s imports no row below its own', name => {
    const file = join(root, name)
    const wrong = importsOf(file)
      .map(path => resolve(dirname(file), path.replace(/\.js$/, '.ts')))
      .filter(path => path.startsWith(root) && rowOf(path) > rowOf(file))
      .map(path => relative(root, path))
    expect(wrong).toEqual([])
  })

  test('only cli, build and the readers of packs and words touch files, only cli and build the process', () => {
    const edges = files
      .filter(file => !/^(?:cli|build)\//.test(relative(root, file)) && !readers.has(relative(root, file)))
      .filter(file => /from 'node:(?:fs|child_process|process|os|net|http|https)/.test(readFileSync(file, 'utf8')))
    expect(edges.map(file => relative(root, file))).toEqual([])
  })

  test('no pattern uses a word boundary that does not know Cyrillic', () => {
    const wrong = files.filter(file =>
      readFileSync(file, 'utf8')
        .split('\n')
        .some(line => !/^\s*(?:\/\/|\*|\/\*)/.test(line) && /\\[bBwW](?![a-z])/.test(line.replaceAll('\\\\', '')))
    )
    expect(wrong.map(file => relative(root, file))).toEqual([])
  })
})
