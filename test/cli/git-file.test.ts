import {symlink} from 'node:fs/promises'
import {join} from 'node:path'
import {readGitFile, splitGitName} from '../../src/cli/git-file.js'
import {largestFile} from '../../src/cli/read-file.js'
import {newFolder, removeFolder, writeFiles} from './folders.js'
import {git, gitEnv, newRepository} from './repository.js'

const long = 'Оператор обрабатывает персональные данные.\n'.repeat(40_000)
let repository = ''
let stranger = ''

beforeAll(async () => {
  repository = await newRepository(
    {'docs/Политика «сайта».md': 'Первая редакция.\n', 'long.md': long},
    {'docs/Политика «сайта».md': 'Вторая редакция.\n', 'a b.md': 'С пробелом.\n', 'empty.md': ''}
  )
  await symlink('Политика «сайта».md', join(repository, 'docs', 'ссылка.md'))
  await symlink('нет.md', join(repository, 'docs', 'никуда.md'))
  git(repository, 'add', '--all')
  git(repository, 'commit', '--quiet', '--message', 'links')
  git(repository, 'tag', 'v1', 'HEAD~2')
  await writeFiles(repository, {'docs/Политика «сайта».md': 'Третья редакция.\n', 'staged.md': 'Новый файл.\n'})
  git(repository, 'add', '--all')
  await writeFiles(repository, {'docs/Политика «сайта».md': 'Четвёртая редакция.\n'})
  stranger = await newFolder()
})

afterAll(() => Promise.all([repository, stranger].map(removeFolder)))

function read(
  name: string,
  {cwd = repository, env = gitEnv}: {cwd?: string; env?: Record<string, string | undefined>}
) {
  const result = readGitFile(name, {cwd, env})
  return 'bytes' in result ? Buffer.from(result.bytes).toString() : result.reason
}

describe('a file of a revision', () => {
  test.each([
    ['of a tag', 'v1:docs/Политика «сайта».md', '', 'Первая редакция.\n'],
    ['of the last commit', 'HEAD:docs/Политика «сайта».md', '', 'Вторая редакция.\n'],
    ['of a branch at some commit back', 'main~2:docs/Политика «сайта».md', '', 'Первая редакция.\n'],
    ['of the index', ':docs/Политика «сайта».md', '', 'Третья редакция.\n'],
    ['of the index, added and never committed', ':staged.md', '', 'Новый файл.\n'],
    ['from the folder', 'v1:./Политика «сайта».md', 'docs', 'Первая редакция.\n'],
    ['from the folder up', 'HEAD:../a b.md', 'docs', 'С пробелом.\n'],
    ['from the top of the repository, in a folder below', 'HEAD:a b.md', 'docs', 'С пробелом.\n'],
    ['with its «й» as two chars', 'v1:docs/Политика «сайта».md'.normalize('NFD'), '', 'Первая редакция.\n'],
    ['by a link', 'HEAD:docs/ссылка.md', '', 'Вторая редакция.\n'],
    ['longer than a pipe holds', 'v1:long.md', '', long],
    ['that is empty', 'HEAD:empty.md', '', '']
  ])('%s is read', (_name, name, folder, text) => {
    expect(read(name, {cwd: join(repository, folder)})).toBe(text)
  })
})

describe('what cannot be read is worded', () => {
  test.each([
    ['an unknown revision', 'v9:a b.md', '', 'нет ревизии v9', 'no revision v9'],
    ['a commit before the first', 'HEAD~7:a b.md', '', 'нет ревизии HEAD~7', 'no revision HEAD~7'],
    ['a word that only looks like an option', '--all:a b.md', '', 'нет ревизии --all', 'no revision --all'],
    ['a file of a later commit', 'v1:a b.md', '', 'в ревизии v1 нет файла a b.md', 'no file a b.md in the revision v1'],
    [
      'a file that is not staged',
      ':нет.md',
      '',
      'в индексе git нет файла нет.md',
      'no file нет.md in the index of git'
    ],
    [
      'a path from the folder without ./',
      'HEAD:Политика «сайта».md',
      'docs',
      'в ревизии HEAD нет файла Политика «сайта».md; путь пишется от корня репозитория, от этой папки – HEAD:./Политика «сайта».md',
      'no file Политика «сайта».md in the revision HEAD; paths start at the top of the repository, from this folder it is HEAD:./Политика «сайта».md'
    ],
    [
      'a link that leads nowhere',
      'HEAD:docs/никуда.md',
      '',
      'в ревизии HEAD нет файла docs/никуда.md',
      'no file docs/никуда.md in the revision HEAD'
    ],
    [
      'a file taken for a folder',
      'HEAD:a b.md/x',
      '',
      'в ревизии HEAD нет файла a b.md/x',
      'no file a b.md/x in the revision HEAD'
    ],
    ['a folder', 'HEAD:docs', '', 'это папка, ожидался файл', 'is a folder, a file was expected'],
    ['the whole revision', 'HEAD:', '', 'это папка, ожидался файл', 'is a folder, a file was expected'],
    [
      'a commit found by its words',
      ':/version',
      '',
      'это не файл, а объект git (commit)',
      'is no file but a git object (commit)'
    ],
    [
      'a path that leaves the repository',
      'HEAD:../../x',
      '',
      'файл лежит вне репозитория git',
      'the file lies outside the git repository'
    ]
  ])('%s', (_name, name, folder, ru, en) => {
    expect(read(name, {cwd: join(repository, folder)})).toMatchObject({ru, en})
  })

  test('a folder outside of any repository', () => {
    expect(read('HEAD:a.md', {cwd: stranger})).toMatchObject({
      ru: 'нет ни такого файла, ни репозитория git вокруг этой папки',
      kk: 'мұндай файл да, бұл қалтаның айналасында git репозиторийі де жоқ',
      en: 'neither such a file nor a git repository around this folder'
    })
  })

  test('a machine without git', () => {
    expect(read('HEAD:a.md', {env: {PATH: stranger}})).toMatchObject({
      ru: 'git не найден, ревизии читаются только им',
      en: 'git is not found, and revisions are read by it alone'
    })
  })

  test('what git itself complains of', async () => {
    expect(
      read('HEAD:a b.md', {env: {...gitEnv, GIT_DIR: join(repository, '.git'), GIT_CONFIG_GLOBAL: stranger}})
    ).toMatchObject({
      ru: expect.stringContaining('git не читает: '),
      en: expect.stringContaining('git cannot read it: ')
    })
  })

  test('a commit that a shallow clone lacks', () => {
    git(stranger, 'clone', '--quiet', '--depth', '1', `file://${repository}`, 'shallow')
    expect(read('HEAD~1:a b.md', {cwd: join(stranger, 'shallow')})).toMatchObject({
      ru: 'нет ревизии HEAD~1; история скачана не вся, остальное даёт git fetch --unshallow',
      kk: 'HEAD~1 ревизиясы жоқ; тарих толық жүктелмеген, қалғанын git fetch --unshallow береді',
      en: 'no revision HEAD~1; the history here is shallow, git fetch --unshallow gets the rest'
    })
  })

  test('a file over the limit', async () => {
    const folder = await newRepository({'huge.md': Buffer.alloc(largestFile + 1, 'a')})
    expect(read('HEAD:huge.md', {cwd: folder})).toMatchObject({
      ru: 'больше 50 МБ, файл не прочитан',
      en: 'over 50 MB, the file was not read'
    })
    await removeFolder(folder)
  })
})

test.each([
  ['HEAD:a.md', {revision: 'HEAD', path: 'a.md'}],
  ['HEAD~1:./docs/a:b.md', {revision: 'HEAD~1', path: './docs/a:b.md'}],
  [':a.md', {revision: '', path: 'a.md'}],
  ['main@{2024-02-11 12:00}:a.md', {revision: 'main@{2024-02-11 12:00}', path: 'a.md'}],
  ['a.md', undefined],
  ['@{12:00}', undefined]
])('%s in two', (name, parts) => {
  expect(splitGitName(name)).toEqual(parts)
})
