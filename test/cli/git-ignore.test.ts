import {execFileSync} from 'node:child_process'
import {mkdir} from 'node:fs/promises'
import {join} from 'node:path'
import {findFiles} from '../../src/cli/find-files.js'
import {newFolder, removeFolder, writeFiles} from './folders.js'

let folder = ''

beforeEach(async () => {
  folder = await newFolder()
})

afterEach(async () => {
  await removeFolder(folder)
})

async function find(...patterns: string[]): Promise<string[]> {
  const {files} = await findFiles(patterns, folder)
  return files.map(({path}) => path)
}

const layouts: readonly (readonly [name: string, files: Readonly<Record<string, string>>])[] = [
  ['a pattern of the root', {'.gitignore': 'build/\n*.draft.md\n', 'a.md': '', 'build/b.md': '', 'x/c.draft.md': ''}],
  ['a pattern taken back', {'.gitignore': '*.txt\n!keep.txt\n', 'a.txt': '', 'keep.txt': '', 'x/keep.txt': ''}],
  ['a nested file', {'x/.gitignore': '/a.md\n', 'a.md': '', 'x/a.md': '', 'x/y/a.md': ''}],
  ['a nested file against the root', {'.gitignore': '*.txt\n', 'x/.gitignore': '!*.txt\n', 'a.txt': '', 'x/b.txt': ''}],
  ['a folder closed for good', {'.gitignore': 'x/\n', 'x/.gitignore': '!a.md\n', 'x/a.md': '', 'b.md': ''}],
  ['a folder opened step by step', {'.gitignore': '/x/*\n!/x/y/\n', 'x/a.md': '', 'x/y/b.md': '', 'c.md': ''}],
  [
    'Cyrillic, comments, CRLF and a mark',
    {'.gitignore': '\uFEFFчерновики\r\n# a.md\r\n', 'a.md': '', 'черновики/b.md': ''}
  ],
  ['case of letters', {'.gitignore': 'Draft.md\n', 'draft.md': '', 'x/Draft.md': ''}]
]

test.each(layouts)('%s: the folder holds what git would add', async (_name, files) => {
  await writeFiles(folder, files)
  // An empty home and no GIT_* variables: nothing but these files may say what is ignored.
  const env = {PATH: process.env.PATH, HOME: folder}
  const quoted = ['-c', 'core.quotePath=false', '-c', 'core.ignoreCase=false']
  const git = (...args: string[]) => execFileSync('git', [...quoted, ...args], {cwd: folder, env, encoding: 'utf8'})
  git('init', '--quiet')
  const listed = git('ls-files', '--others', '--exclude-standard').split('\n')
  const expected = listed.filter(path => /\.(?:md|txt)$/u.test(path)).sort()
  expect(await find('.')).toEqual(expected)
  expect(await find('**/*.{md,txt}')).toEqual(expected)
})

test('files of the parents hold up to the root of the repository', async () => {
  await writeFiles(folder, {
    '.gitignore': '*.md\n',
    'repo/.gitignore': 'b.txt\n',
    'repo/docs/a.md': '',
    'repo/docs/b.txt': ''
  })
  await mkdir(join(folder, 'repo/.git'))
  expect(await find('repo/docs')).toEqual(['repo/docs/a.md'])
})

test('without a repository files of the parents do not hold', async () => {
  await writeFiles(folder, {'.gitignore': '*.md\n', 'docs/.gitignore': 'b.md\n', 'docs/a.md': '', 'docs/b.md': ''})
  expect(await find('docs')).toEqual(['docs/a.md'])
})

test('a file or folder named is read though git ignores it', async () => {
  await writeFiles(folder, {
    '.gitignore': 'build\n',
    'build/a.md': '',
    'build/.gitignore': 'b.md\n',
    'build/b.md': ''
  })
  await mkdir(join(folder, '.git'))
  expect(await find('build/a.md')).toEqual(['build/a.md'])
  expect(await find('build')).toEqual(['build/a.md'])
})
