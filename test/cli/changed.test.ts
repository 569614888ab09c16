import {mkdir, rename, rm, symlink} from 'node:fs/promises'
import {join} from 'node:path'
import {newFolder, removeFolder, writeFiles} from './folders.js'
import {git, gitEnv, newRepository} from './repository.js'
import {run} from './run.js'

const policy = `# Политика конфиденциальности

1. Общие положения

1.1. Оператор персональных данных – ТОО «Тау Самалы», БИН 230640012349.

1.2. Посещая сайт, вы соглашаетесь на обработку персональных данных.

2. Согласие

2.1. Пользователь вправе отозвать согласие, написав на ask@tau.example.

3. Хранение

3.1. Персональные данные хранятся три года.

3.2. Прежние тексты лежат в архивве.

3.3. Сайт открыт каждому.
`
const slip = policy.replace('каждому', 'каждому посетителлю')
const name = 'docs/Политика «сайта».md'

let folder = ''

beforeEach(async () => {
  folder = await newRepository({[name]: policy, 'other.md': policy, 'README.md': 'Добрый день!\n'})
})

afterEach(() => removeFolder(folder))

const zanlint = (line: readonly string[], cwd = folder, env: Record<string, string | undefined> = gitEnv) =>
  run([...line, '--as-of', '2026-11-20'], cwd, {env})

/** `path: rules` of every file that is reported. */
async function told(line: readonly string[], cwd = folder): Promise<string[]> {
  const {out, err} = await zanlint([...line, '--format', 'json'], cwd)
  expect(err).toBe('')
  const {files}: {files: {path: string; findings: {ruleId: string}[]}[]} = JSON.parse(out)
  return files.map(({path, findings}) => `${path}: ${findings.map(({ruleId}) => ruleId).join(' ')}`.trim())
}

const stage = async (files: Readonly<Record<string, string>>): Promise<void> => {
  await writeFiles(folder, files)
  git(folder, 'add', '--all')
}

describe('--staged', () => {
  test('tells nothing where nothing is staged', async () => {
    await writeFiles(folder, {[name]: slip})
    expect(await told(['--staged'])).toEqual([])
    expect((await zanlint(['--staged'])).status).toBe(0)
  })

  test('reads the index, not the disk', async () => {
    await stage({[name]: slip})
    await writeFiles(folder, {[name]: policy.replace('2.1', '2.1.1')})
    expect(await told(['--staged'])).toEqual([`${name}: text/misspelling`])
    await rm(join(folder, name))
    expect(await told(['--staged'])).toEqual([`${name}: text/misspelling`])
  })

  test('tells the lines of the index', async () => {
    await stage({[name]: slip})
    await writeFiles(folder, {[name]: `Другая строка.\n\n${slip}`})
    expect((await zanlint(['--staged'])).out).toContain('text/misspelling  19:26')
  })

  test('tells what stands in a clause that changed', async () => {
    await stage({[name]: policy.replace('Посещая сайт', 'Посещая наш сайт')})
    expect(await told(['--staged'])).toEqual([`${name}: kz/no-implied-consent`])
  })

  test('tells what is missing since a clause is gone', async () => {
    await stage({[name]: policy.replace(/2\.1\..*\n\n/, '')})
    expect((await told(['--staged']))[0]).toContain('kz/withdrawal-channel')
  })

  test.each<[name: string, text: string]>([
    ['a clause more', policy.replace('1.2. Пос', '1.2. Сайт открыт всем.\n\n1.3. Пос')],
    ['other quotes', policy.replace('«Тау Самалы»', '"Тау Самалы"')],
    ['another order', policy.replace(/(3\.1\. )(.*)\n\n(3\.2\. )(.*)\n/, '$1$4\n\n$3$2\n')]
  ])('tells nothing of clauses that say what they said: %s', async (_name, text) => {
    await stage({[name]: text})
    expect(await told(['--staged'])).toEqual([`${name}:`])
  })

  test('tells all of a new file', async () => {
    await stage({'new.md': policy})
    const [line] = await told(['--staged'])
    expect(line).toMatch(/^new\.md: .*kz\/no-implied-consent.*text\/misspelling/)
  })

  test('tells all in a repository without a commit', async () => {
    const fresh = await newFolder()
    git(fresh, 'init', '--quiet')
    await writeFiles(fresh, {'a.md': policy})
    git(fresh, 'add', '--all')
    expect((await told(['--staged'], fresh))[0]).toContain('kz/no-implied-consent')
    await removeFolder(fresh)
  })

  test('compares a renamed file with what it was', async () => {
    await mkdir(join(folder, 'тексты'))
    await rename(join(folder, name), join(folder, 'тексты/политика.md'))
    await stage({'тексты/политика.md': slip})
    expect(await told(['--staged'])).toEqual(['тексты/политика.md: text/misspelling'])
  })

  test('says nothing of what is deleted, of links, of what is no policy', async () => {
    await rm(join(folder, 'other.md'))
    await symlink(name, join(folder, 'link.md'))
    await stage({'README.md': 'До свидания!\n', 'src/a.ts': 'x', '.hidden/a.md': policy, 'node_modules/x/a.md': policy})
    expect(await told(['--staged'])).toEqual(['README.md:'])
    expect((await zanlint(['--staged', 'other.md'])).status).toBe(0)
  })

  test('a file that was no text before is new', async () => {
    await writeFiles(folder, {[name]: Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0, 1, 2])})
    git(folder, 'commit', '--all', '--quiet', '--message', 'binary')
    await stage({[name]: policy})
    expect((await told(['--staged']))[0]).toContain('kz/no-implied-consent')
  })

  test('goes by the index that a hook is given', async () => {
    await stage({[name]: slip})
    const env = {...gitEnv, GIT_INDEX_FILE: join(folder, '.git', 'other-index')}
    expect((await zanlint(['--staged', '--format', 'json'], folder, env)).out).not.toContain('посетителлю')
  })

  test('counts for the exit code what it tells, and goes with a baseline', async () => {
    await zanlint(['baseline', 'create', '--baseline', 'known.json', 'docs', 'other.md'])
    await stage({[name]: policy.replace('Посещая сайт', 'Посещая наш сайт')})
    expect((await zanlint(['--staged'])).status).toBe(1)
    expect((await zanlint(['--staged', '--baseline', 'known.json'])).status).toBe(0)
    await stage({[name]: policy.replace('три года.', 'три года. Оператор не отвечает за их утечку.')})
    expect((await zanlint(['--staged', '--baseline', 'known.json'])).status).toBe(1)
  })
})

describe('--staged looks at', () => {
  test.each<[line: string[], folder: string, expected: string[]]>([
    [[], '', [name, 'other.md']],
    [[], 'docs', ['../other.md', 'Политика «сайта».md']],
    [['.'], 'docs', ['Политика «сайта».md']],
    [['docs'], '', [name]],
    [['docs/'], '', [name]],
    [['./other.md'], '', ['other.md']],
    [['../other.md'], 'docs', ['../other.md']],
    [[name.normalize('NFD')], '', [name]],
    [['*.md'], '', ['other.md']],
    [['**/*.md'], '', [name, 'other.md']],
    [['docs/*'], '', [name]],
    [['*.txt'], '', []],
    [['README.md'], '', []],
    [['docs', 'other.md', name], '', [name, 'other.md']]
  ])('%j in /%s', async (operands, below, expected) => {
    await stage({[name]: slip, 'other.md': slip})
    const lines = await told(['--staged', ...operands], join(folder, below))
    expect(lines).toEqual(expected.map(path => `${path}: text/misspelling`))
  })

  test('an absolute path', async () => {
    await stage({[name]: slip})
    expect(await told(['--staged', join(folder, name)])).toEqual([`${name}: text/misspelling`])
  })
})

describe('--since', () => {
  test('compares the disk with a revision', async () => {
    git(folder, 'tag', 'v1')
    await stage({[name]: slip})
    git(folder, 'commit', '--quiet', '--message', 'slip')
    await writeFiles(folder, {'other.md': policy.replace('каждому', 'каждому гостюю')})
    expect(await told(['--since', 'v1'])).toEqual([`${name}: text/misspelling`, 'other.md: text/misspelling'])
    expect(await told(['--since', 'HEAD'])).toEqual(['other.md: text/misspelling'])
    expect(await told(['--since', 'HEAD~1', 'docs'])).toEqual([`${name}: text/misspelling`])
  })

  test('takes a file that git does not know yet for new, one that it ignores only when named', async () => {
    await writeFiles(folder, {'.gitignore': 'drafts\n', 'drafts/a.md': policy, 'new.md': policy})
    expect((await told(['--since', 'HEAD'])).map(line => line.split(':')[0])).toEqual(['new.md'])
    expect((await told(['--since', 'HEAD', 'drafts/a.md']))[0]).toContain('drafts/a.md: kz/')
  })

  test.each([
    ['an unknown one', 'v9', /^--since v9: нет ревизии v9\n$/],
    ['a file of one', 'HEAD:other.md', /^--since HEAD:other\.md: нет ревизии/]
  ])('refuses %s', async (_name, revision, reason) => {
    const {status, out, err} = await zanlint(['--since', revision])
    expect({status, out}).toEqual({status: 2, out: ''})
    expect(err).toMatch(reason)
  })

  test('takes no revision for an option of git', async () => {
    const {status, err} = await zanlint(['--since=--output=x'])
    expect(status).toBe(2)
    expect(err).toMatch(/--since/)
  })
})

describe('what cannot be compared', () => {
  const failures = async (line: readonly string[]): Promise<{status: number; reasons: string[]}> => {
    const {status, out} = await zanlint([...line, '--format', 'json'])
    const read: {failures: {path: string; reason: string}[]} = JSON.parse(out)
    return {status, reasons: read.failures.map(({path, reason}) => `${path}: ${reason}`)}
  }

  test('an index in a merge', async () => {
    git(folder, 'checkout', '--quiet', '-b', 'side')
    await stage({[name]: policy.replace('три года', 'четыре года')})
    git(folder, 'commit', '--quiet', '--message', 'side')
    git(folder, 'checkout', '--quiet', 'main')
    await stage({[name]: policy.replace('три года', 'пять лет')})
    git(folder, 'commit', '--quiet', '--message', 'main')
    expect(() => git(folder, 'merge', 'side')).toThrow()
    const {status, reasons} = await failures(['--staged'])
    expect(status).toBe(2)
    expect(reasons).toEqual([expect.stringMatching(/^docs\/Политика «сайта»\.md: слияние не завершено: .*git add/)])
    expect((await failures(['--staged', 'other.md'])).status).toBe(0)
  })

  test.each<[line: string[], reason: RegExp]>([
    [['missing.md'], /^missing\.md: файл не найден$/],
    [['untracked.md'], /^untracked\.md: файла нет в индексе git$/],
    [['-'], /^-: стандартный ввод с --staged и --since не читается/],
    [[''], /^: пустое имя файла$/],
    [['../up.md'], /^\.\.\/up\.md: файл лежит вне репозитория git$/],
    [['https://tau.example/policy'], /адрес сайта не читается/]
  ])('%j', async (operands, reason) => {
    await writeFiles(folder, {'untracked.md': policy})
    const {status, reasons} = await failures(['--staged', ...operands])
    expect(status).toBe(2)
    expect(reasons).toEqual([expect.stringMatching(reason)])
  })

  test('a named file that is no policy', async () => {
    await stage({'README.md': 'До свидания!\n'})
    expect((await failures(['--staged', 'README.md'])).status).toBe(2)
  })

  test.each([
    ['both options', ['--staged', '--since', 'HEAD'], /^--staged и --since: ожидалось что-то одно\n$/],
    ['an option of another command', ['tree', '--staged', 'a.md'], /--staged: параметр команды check/]
  ])('%s', async (_name, line, reason) => {
    const {status, err} = await zanlint(line)
    expect(status).toBe(2)
    expect(err).toMatch(reason)
  })

  test('a folder without a repository, a machine without git', async () => {
    const stranger = await newFolder()
    const outside = await zanlint(['--staged'], stranger)
    const without = await zanlint(['--staged'], folder, {PATH: stranger})
    await removeFolder(stranger)
    expect(outside).toEqual({
      status: 2,
      out: '',
      err: '--staged: вокруг этой папки нет репозитория git, сравнивать не с чем\n'
    })
    expect(without).toMatchObject({status: 2, err: expect.stringMatching(/^--staged: git не найден/)})
  })
})

test('policies longer than a pipe holds, many at once', async () => {
  const long = `${policy}\n${Array.from({length: 1500}, (_, at) => `4.${at + 1}. Сайт открыт всем.`).join('\n\n')}\n`
  const files = Object.fromEntries(Array.from({length: 12}, (_, at) => [`big/${at}.md`, long]))
  await stage(files)
  git(folder, 'commit', '--quiet', '--message', 'big')
  await stage(
    Object.fromEntries(Object.keys(files).map(path => [path, long.replace('каждому.', 'каждому посетителлю.')]))
  )
  expect(await told(['--staged', '--only', 'text/misspelling'])).toHaveLength(12)
})
