import {mkdir, symlink} from 'node:fs/promises'
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

async function put(...paths: string[]): Promise<void> {
  await writeFiles(folder, Object.fromEntries(paths.map(path => [path, 'Текст.\n'])))
}

async function find(...patterns: string[]): Promise<string[]> {
  const {files, problems} = await findFiles(patterns, folder)
  return [...files.map(({path}) => path), ...problems.map(({path, reason}) => `! ${path}: ${reason.en}`)]
}

describe('what is named', () => {
  test.each([
    ['a file keeps its path as given', ['./docs/../docs/a.md'], ['./docs/../docs/a.md']],
    ['a file of any extension is taken', ['docs/page.html'], ['docs/page.html']],
    ['spaces and Cyrillic letters are kept', ['Наши правила/Политика сайта.md'], ['Наши правила/Политика сайта.md']],
    ['what looks like a glob but is there is a file', ['a[1].md'], ['a[1].md']],
    ['brackets in a name of a folder are no glob', ['old (1)'], ['old (1)/c.md']],
    ['the standard input is `-`', ['-', 'docs/a.md'], ['-', 'docs/a.md']],
    ['the order is that of the line', ['docs/b.txt', 'docs/a.md'], ['docs/b.txt', 'docs/a.md']],
    ['a file named twice comes once', ['docs/a.md', './docs/a.md'], ['docs/a.md']],
    ['`-` named twice comes once', ['-', '-'], ['-']],
    ['a file named after its folder comes once', ['docs', 'docs/a.md'], ['docs/a.md', 'docs/b.txt']],
    ['a hidden file is read when it is named', ['.draft.md'], ['.draft.md']]
  ])('%s', async (_name, patterns, expected) => {
    await put('docs/a.md', 'docs/b.txt', 'docs/page.html', 'Наши правила/Политика сайта.md', 'a[1].md', 'a1.md')
    await put('old (1)/c.md', '.draft.md')
    expect(await find(...patterns)).toEqual(expected)
  })

  test('an absolute path stays absolute', async () => {
    await put('a.md')
    expect(await find(join(folder, 'a.md'))).toEqual([join(folder, 'a.md')])
  })

  test('named files are told from met ones', async () => {
    await put('docs/a.md', 'docs/b.md', 'c.md')
    const {files} = await findFiles(['docs', 'docs/b.md', '*.md'], folder)
    expect(files).toEqual([
      {path: 'docs/a.md', named: false},
      {path: 'docs/b.md', named: true},
      {path: 'c.md', named: false}
    ])
  })

  test.each(['NFC', 'NFD'] as const)('a name written in %s is found under its other spelling', async form => {
    const other = form === 'NFC' ? 'NFD' : 'NFC'
    const onDisk = 'Общий йод.md'.normalize(other)
    await put(onDisk)
    expect(await find('Общий йод.md'.normalize(form))).toEqual([onDisk])
    expect(await find('Общ*йод.md'.normalize(form))).toEqual([onDisk])
  })
})

describe('a folder', () => {
  test.each([
    [
      'holds .md, .markdown and .txt of any case',
      ['a.MD', 'b.markdown', 'c.Txt', 'd.html', 'e.mdx', 'md'],
      ['a.MD', 'b.markdown', 'c.Txt']
    ],
    ['is searched to any depth', ['x/y/z/a.md'], ['x/y/z/a.md']],
    [
      'is sorted by code units',
      ['б.md', 'а.md', 'a-b/x.md', 'a/x.md', 'B.md'],
      ['B.md', 'a-b/x.md', 'a/x.md', 'а.md', 'б.md']
    ],
    ['is read without node_modules', ['a.md', 'node_modules/p/README.md', 'x/node_modules/q/r.md'], ['a.md']],
    ['is read without hidden folders and files', ['a.md', '.github/b.md', '._a.md'], ['a.md']]
  ])('%s', async (_name, paths, expected) => {
    await put(...paths)
    expect(await find('.')).toEqual(expected)
  })

  test.each([
    ['docs', 'docs/kz/a.md'],
    ['docs/', 'docs/kz/a.md'],
    ['./docs//', './docs/kz/a.md'],
    ['docs/kz/..', 'docs/kz/../kz/a.md'],
    ['./', 'docs/kz/a.md']
  ])('%s is the beginning of the paths in it', async (given, expected) => {
    await put('docs/kz/a.md')
    expect(await find(given)).toEqual([expected])
  })

  test('a hidden folder is read when it is named', async () => {
    await put('.legal/a.md', 'node_modules/p/a.md')
    expect(await find('.legal', 'node_modules')).toEqual(['.legal/a.md', 'node_modules/p/a.md'])
  })
})

describe('links', () => {
  test('that lead round in a circle end', async () => {
    await put('docs/a.md')
    await symlink('..', join(folder, 'docs/up'))
    await symlink('.', join(folder, 'docs/here'))
    expect(await find('docs')).toEqual(['docs/a.md'])
    expect(await find('docs/**/*.md')).toEqual(['docs/a.md'])
  })

  test('to folders and files elsewhere are followed', async () => {
    await put('docs/a.md', 'shared/b.md', 'c.md')
    await symlink('../shared', join(folder, 'docs/shared'))
    await symlink('../c.md', join(folder, 'docs/c.md'))
    expect(await find('docs')).toEqual(['docs/a.md', 'docs/c.md', 'docs/shared/b.md'])
  })

  test('do not make two files of one', async () => {
    await put('docs/v2/a.md')
    await symlink('v2', join(folder, 'docs/latest'))
    await symlink('v2/a.md', join(folder, 'docs/a.md'))
    expect(await find('docs')).toEqual(['docs/v2/a.md'])
    expect(await find('docs/**/*.md')).toEqual(['docs/v2/a.md'])
  })

  test('that lead nowhere are met and left to the reader', async () => {
    await mkdir(join(folder, 'docs'))
    await symlink('gone.md', join(folder, 'docs/a.md'))
    expect(await find('docs')).toEqual(['docs/a.md'])
  })
})

describe('globs', () => {
  test.each([
    ['docs/*.md', ['docs/a.md', 'docs/b.md']],
    ['docs/**/*.md', ['docs/a.md', 'docs/b.md', 'docs/kz/c.md']],
    ['docs/{a,b}.md', ['docs/a.md', 'docs/b.md']],
    ['docs/[ab].md', ['docs/a.md', 'docs/b.md']],
    ['**/*.html', ['docs/page.html']],
    ['docs/**', ['docs/a.md', 'docs/b.md', 'docs/kz/c.md']],
    ['./docs/a*', ['docs/a.md']],
    ['**/Политика *.txt', ['Наши правила/Политика сайта.txt']]
  ])('%s', async (glob, expected) => {
    await put('docs/b.md', 'docs/a.md', 'docs/kz/c.md', 'docs/page.html', 'docs/.hidden/d.md', 'node_modules/p/e.md')
    await put('Наши правила/Политика сайта.txt')
    expect(await find(glob)).toEqual(expected)
  })

  test('an absolute glob gives absolute paths', async () => {
    await put('docs/a.md')
    expect(await find(join(folder, 'docs/*.md'))).toEqual([join(folder, 'docs/a.md')])
  })
})

describe('problems', () => {
  test.each([
    ['a missing file', 'no.md', 'no such file'],
    ['a file taken for a folder', 'a.md/b.md', 'no such file'],
    ['an empty name', '', 'an empty file name'],
    [
      'a folder without policies',
      'empty',
      'no .md, .markdown, .txt files in the folder (node_modules, hidden and git-ignored ones are not read, .html only by name or glob)'
    ],
    ['a glob that fits nothing', 'empty/**/*.md', 'neither such a file nor files that fit this glob'],
    [
      'a glob that fits ignored files alone',
      'ignored/*.md',
      'git ignores all files that fit this glob; a file named in full is read'
    ],
    ['a link to itself', 'self.md', 'the symbolic links go round in a circle'],
    [
      'an address',
      'https://shop.example/privacy',
      'an address of a site is not read: zanlint works offline, a file was expected'
    ],
    ['a name longer than the system takes', `${'я'.repeat(300)}.md`, 'no such file']
  ])('%s', async (_name, pattern, reason) => {
    await writeFiles(folder, {'a.md': 'Текст', '.gitignore': 'ignored\n', 'ignored/b.md': '', 'empty/page.html': ''})
    await mkdir(join(folder, '.git'))
    await symlink('self.md', join(folder, 'self.md'))
    expect(await find(pattern, 'a.md')).toEqual(['a.md', `! ${pattern}: ${reason}`])
  })

  test('each is worded in Russian too', async () => {
    const {problems} = await findFiles(['нет.md', 'нет/*.md'], folder)
    expect(problems.map(({reason}) => reason.ru)).toEqual([
      'файл не найден',
      'нет ни такого файла, ни файлов по этому шаблону'
    ])
  })
})
