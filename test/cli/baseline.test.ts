import {existsSync} from 'node:fs'
import {chmod, readFile, rename, rm, stat, symlink} from 'node:fs/promises'
import {join} from 'node:path'
import {newFolder, removeFolder, writeFiles} from './folders.js'
import {run} from './run.js'

const policy = `# Политика конфиденциальности

1. Общие положения

1.1. Оператор персональных данных – ТОО «Тау Самалы», БИН 230640012349.

1.2. Посещая сайт, вы соглашаетесь на обработку персональных данных.

2. Хранение

2.1. Оператор хранит персональные данные три года.

2.2. Прежние тексты лежат в архивве.
`

let folder = ''

beforeEach(async () => {
  folder = await newFolder()
  await writeFiles(folder, {'docs/политика.md': policy, 'docs/other.md': policy.replace('архивве', 'архиве')})
})

afterEach(() => removeFolder(folder))

const asOf = ['--as-of', '2026-11-20']
const zanlint = (line: string, cwd = folder) => run([...line.split(' '), ...asOf], cwd)
const keep = (action: string, files = '') => zanlint(`baseline ${action} --baseline known.json ${files}`.trim())
const known = (): Promise<string> => readFile(join(folder, 'known.json'), 'utf8')
const edit = (from: string, to: string) => writeFiles(folder, {'docs/политика.md': policy.replace(from, to)})

/** Of the findings of a JSON report those that are not unchanged, as `state rule`. */
async function statesOf(line = 'docs --baseline known.json --format json'): Promise<string[]> {
  const {files} = JSON.parse((await zanlint(line)).out)
  const findings: {baselineState: string; ruleId: string}[] = files.flatMap(
    (file: {findings: object[]}) => file.findings
  )
  return findings
    .map(({baselineState, ruleId}) => `${baselineState} ${ruleId}`)
    .filter(line => !line.startsWith('unchanged'))
}

describe('baseline create', () => {
  test('writes what is there, by paths from its own folder', async () => {
    await writeFiles(folder, {'sets/.keep': ''})
    const {status, out} = await zanlint('baseline create --baseline sets/known.json docs')
    expect(status).toBe(0)
    expect(out).toMatch(/^sets\/known\.json: замечаний записано: \d+, файлов: 2\n$/)
    const written = await readFile(join(folder, 'sets/known.json'), 'utf8')
    expect(Object.keys(JSON.parse(written).files)).toEqual(['../docs/other.md', '../docs/политика.md'])
    expect(written).toMatch(/\n {6}\{"rule": "text\/misspelling", .*"count": 1\}/)
    expect(written).not.toMatch(/"line"|"column"/)
  })

  test('writes the same bytes whatever the language and the order', async () => {
    await keep('create', 'docs/other.md docs/политика.md')
    const first = await known()
    await rm(join(folder, 'known.json'))
    await keep('create', '--lang en docs')
    expect(await known()).toBe(first)
  })

  test.each([
    ['a file', (): Promise<void> => writeFiles(folder, {'known.json': 'x'})],
    ['a link that leads nowhere', (): Promise<void> => symlink('nowhere.json', join(folder, 'known.json'))]
  ])('never overwrites %s', async (_name, make) => {
    await make()
    const {status, err} = await keep('create', 'docs')
    expect(status).toBe(2)
    expect(err).toMatch(/^known\.json: базовый список уже есть/)
    expect(existsSync(join(folder, 'nowhere.json'))).toBe(false)
  })

  test('writes nothing as long as a file cannot be read', async () => {
    const {status, err} = await keep('create', 'docs missing.md')
    expect(status).toBe(2)
    expect(err).toContain('missing.md: файл не найден\n')
    expect(existsSync(join(folder, 'known.json'))).toBe(false)
  })
})

describe('check --baseline', () => {
  test('passes what is known, in a line a file', async () => {
    await keep('create', 'docs')
    const {status, out} = await zanlint('docs --baseline known.json')
    expect(status).toBe(0)
    expect(out).toMatch(/политика\.md\n(?:.*\n)*? {2}Без изменений: \d+, показать: zanlint baseline show\n/)
    expect(out).not.toContain('kz/no-implied-consent')
  })

  test('fails for what is new and shows that alone', async () => {
    await keep('create', 'docs')
    await edit('три года.', 'три года. Оператор не отвечает за их утечку.')
    const {status, out} = await zanlint('docs --baseline known.json')
    expect(status).toBe(1)
    expect(out).toContain('kz/no-liability-waiver')
    expect(out).not.toContain('kz/no-implied-consent')
    expect(await statesOf()).toEqual(['new kz/no-liability-waiver'])
  })

  test('tells what is closed', async () => {
    await keep('create', 'docs')
    await edit('архивве', 'архиве')
    const {status, out} = await zanlint('docs --baseline known.json')
    expect(status).toBe(0)
    expect(out).toContain('  Закрыто: 1\n')
    expect(await statesOf()).toEqual(['absent text/misspelling'])
  })

  test('counts what is new alone', async () => {
    await keep('create', 'docs')
    const {summary} = JSON.parse((await zanlint('docs --baseline known.json --format json')).out)
    expect(summary).toMatchObject({files: 2, errors: 0, warnings: 0, infos: 0})
  })

  test('takes a file under a new name for what it was', async () => {
    await keep('create', 'docs')
    await rename(join(folder, 'docs/политика.md'), join(folder, 'docs/новая.md'))
    expect(await statesOf()).toEqual([])
  })

  test('takes a copy for a new file', async () => {
    await keep('create', 'docs')
    await writeFiles(folder, {'docs/copy.md': policy})
    expect((await statesOf()).filter(line => line.startsWith('new')).length).toBeGreaterThan(3)
  })

  test('says nothing of rules that were not asked', async () => {
    await keep('create', 'docs')
    expect(await statesOf('docs --baseline known.json --only text/misspelling --format json')).toEqual([])
  })

  test('calls nothing closed in what is no policy any more', async () => {
    await keep('create', 'docs')
    await writeFiles(folder, {'docs/other.md': 'Добрый день!\n'})
    expect(await statesOf()).toEqual([])
  })

  test('marks the standard input by its own name', async () => {
    const {out} = await run(['-', '--baseline', 'known.json', '--format', 'json', ...asOf], folder, {stdin: policy})
    expect(out).toBe('')
    await keep('create', 'docs')
    const read = await run(['-', '--baseline', 'known.json', '--format', 'json', ...asOf], folder, {stdin: policy})
    const states: string[] = JSON.parse(read.out).files[0].findings.map(
      (one: {baselineState: string}) => one.baselineState
    )
    expect(new Set(states)).toEqual(new Set(['new']))
  })

  test.each([
    ['none', undefined, /^known\.json: базового списка нет, его создаёт zanlint baseline create/],
    ['one of a later version', '{"version": 2, "files": {}}', /^known\.json: базовый список версии 2/],
    ['one that breaks off', '{"version": 1,\n', /^known\.json:2:1: это не JSON/],
    ['one left in a merge', '{\n<<<<<<< HEAD\n', /^known\.json:2:1: в файле остались метки слияния git/],
    ['a policy', policy, /^known\.json: это не JSON/]
  ])('refuses %s', async (_name, text, reason) => {
    if (text !== undefined) await writeFiles(folder, {'known.json': text})
    const {status, out, err} = await zanlint('docs --baseline known.json')
    expect({status, out}).toEqual({status: 2, out: ''})
    expect(err).toMatch(reason)
  })

  test('refuses a folder', async () => {
    expect(await zanlint('docs --baseline docs')).toMatchObject({status: 2, err: 'docs: это папка, ожидался файл\n'})
  })
})

describe('baseline update', () => {
  test('adds and drops, and says how many', async () => {
    await keep('create', 'docs')
    await edit('архивве', 'архиве. Оператор не отвечает за их утечку')
    const {status, out} = await keep('update', 'docs')
    expect({status, out}).toEqual({
      status: 0,
      out: expect.stringMatching(/^known\.json: добавлено: 1, снято: 1, обновлено: 0, без изменений: \d+\n$/)
    })
    expect(await known()).toContain('kz/no-liability-waiver')
    expect(await known()).not.toContain('text/misspelling')
  })

  test('leaves alone what was not looked at', async () => {
    await keep('create', 'docs')
    await edit('архивве', 'архиве')
    await keep('update', 'docs/other.md')
    expect(await known()).toContain('text/misspelling')
  })

  test('without files looks at those that it knows', async () => {
    await keep('create', 'docs/политика.md')
    await edit('архивве', 'архиве')
    expect((await keep('update')).out).toContain('добавлено: 0, снято: 1')
    expect(await known()).not.toContain('other.md')
  })

  test('follows a file to its new name, and drops one that is no more', async () => {
    await keep('create', 'docs')
    await rename(join(folder, 'docs/политика.md'), join(folder, 'docs/новая.md'))
    await rm(join(folder, 'docs/other.md'))
    const {err} = await keep('update', 'docs')
    expect(err).toBe(
      'docs/новая.md: переименован из docs/политика.md\ndocs/other.md: файла больше нет, его замечания сняты\n'
    )
    expect(Object.keys(JSON.parse(await known()).files)).toEqual(['docs/новая.md'])
  })

  test('does not write what is as it was', async () => {
    await keep('create', 'docs')
    const {mtimeMs} = await stat(join(folder, 'known.json'))
    expect((await keep('update', 'docs')).out).toMatch(/^known\.json: изменений нет, замечаний: \d+\n$/)
    expect((await stat(join(folder, 'known.json'))).mtimeMs).toBe(mtimeMs)
  })

  test('needs a baseline', async () => {
    expect(await keep('update', 'docs')).toMatchObject({status: 2, err: expect.stringContaining('базового списка нет')})
  })

  test('writes through a link and keeps the mode', async () => {
    await keep('create', 'docs')
    await rename(join(folder, 'known.json'), join(folder, 'real.json'))
    await symlink('real.json', join(folder, 'known.json'))
    await chmod(join(folder, 'real.json'), 0o640)
    await edit('архивве', 'архиве')
    await keep('update', 'docs')
    expect(await readFile(join(folder, 'real.json'), 'utf8')).not.toContain('text/misspelling')
    expect((await stat(join(folder, 'real.json'))).mode & 0o777).toBe(0o640)
  })

  test.each([
    ['file', 'known.json', 0o444],
    ['folder', '.', 0o555]
  ])('refuses a read-only %s and leaves nothing behind', async (_name, path, mode) => {
    await keep('create', 'docs')
    await edit('архивве', 'архиве')
    await chmod(join(folder, path), mode)
    const refused = await keep('update', 'docs')
    await chmod(join(folder, path), 0o755)
    expect(refused).toMatchObject({status: 2, out: '', err: 'known.json: не записано: нет прав на запись\n'})
    expect(await known()).toContain('text/misspelling')
  })

  test('refuses a folder that is not there', async () => {
    expect(await zanlint('baseline create --baseline none/known.json docs')).toMatchObject({
      status: 2,
      err: 'none/known.json: не записано: нет такой папки\n'
    })
  })
})

test('baseline prune drops what is gone and adds nothing', async () => {
  await keep('create', 'docs')
  await edit('архивве', 'архиве. Оператор не отвечает за их утечку')
  const {out} = await keep('prune')
  expect(out).toMatch(/^known\.json: снято: 1, осталось: \d+\n$/)
  expect(await known()).not.toContain('kz/no-liability-waiver')
  expect(await statesOf()).toEqual(['new kz/no-liability-waiver'])
})

test('baseline prune keeps what no rule is asked about', async () => {
  await keep('create', 'docs')
  await writeFiles(folder, {'zanlint.yml': 'rules:\n  text/misspelling: off\n'})
  expect((await keep('prune')).out).toMatch(/^known\.json: изменений нет/)
  expect(await statesOf()).toEqual([])
  expect((await keep('update')).out).toContain('снято: 1')
})

describe('baseline show', () => {
  beforeEach(() => keep('create', 'docs'))

  test('tells files, rules, headings and words', async () => {
    const {status, out} = await keep('show')
    expect(status).toBe(0)
    expect(out).toMatch(/^docs\/other\.md: \d+\n {2}kz\//)
    expect(out).toMatch(/\n {2}text\/misspelling \(1\): .+\n {6}хранение: «архивве»/)
    expect(out).toMatch(/\nЗамечаний в базовом списке: \d+, файлов: 2\n$/)
    expect(Math.max(...out.split('\n').map(line => line.length))).toBeLessThanOrEqual(80)
  })

  test.each([
    ['docs/other.md', ['docs/other.md']],
    ['docs', ['docs/other.md', 'docs/политика.md']],
    ['.', ['docs/other.md', 'docs/политика.md']],
    ['other.md', []]
  ])('of %s', async (file, expected) => {
    const {files, summary} = JSON.parse((await keep('show', `${file} --format json`)).out)
    expect(files.map(({path}: {path: string}) => path)).toEqual(expected)
    expect(summary.files).toBe(expected.length)
  })
})

test.each([
  ['baseline --baseline known.json', /нечего читать/],
  ['baseline create docs', /^не назван базовый список/],
  ['baseline create --baseline known.json', /^нечего читать, ожидались файлы/],
  ['baseline docs --baseline known.json', /^baseline docs: нет такого действия, есть create, update, prune, show/],
  ['tree docs --baseline known.json', /--baseline: параметр команд check, baseline/],
  ['docs --baseline', /--baseline: нет значения, ожидался файл/]
])('zanlint %s is refused', async (line, reason) => {
  const {status, err} = await zanlint(line)
  expect(status).toBe(2)
  expect(err).toMatch(reason)
})
