import {join} from 'node:path'
import {newFolder, removeFolder, writeFiles} from './folders.js'
import {git, gitEnv, newRepository} from './repository.js'
import {run} from './run.js'

const before = `# Политика конфиденциальности

1. Общие положения

1.1. Оператор персональных данных – ТОО «Тау Самалы», БИН 230640012349.

1.2. Политика говорит, как обрабатываются персональные данные пользователей сайта.

2. Хранение

2.1. Персональные данные хранятся три года.

2.2. Оператор не передаёт персональные данные третьим лицам.
`

const after = before.replace('три года', 'пять лет').replace('не передаёт', 'передаёт')
const reformed = before
  .replace('«Тау Самалы»', '"Тау Самалы"')
  .replace('персональные данные пользователей', 'персональные\nданные пользователей')
const inserted = before
  .replace('2. Хранение\n\n2.1', '2. Хранение\n\n2.1. Хранится только нужное.\n\n2.2')
  .replace('2.2. Оператор', '2.3. Оператор')
const letter = 'Добрый день!\n\nНапоминаем о встрече в среду.\n'

let folder = ''
let repository = ''

beforeAll(async () => {
  folder = await newFolder()
  await writeFiles(folder, {
    'v1.md': before,
    'v2.md': after,
    'form.md': reformed,
    'inserted.md': inserted,
    'HEAD:v1.md': after,
    'letter.md': letter,
    'empty.md': '',
    'blank.md': ' \n',
    'scan.pdf': '%PDF-1.7\n',
    'photo.md': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    'legacy.md': Buffer.from([...before].map(toWindows1251)),
    'docs/v1.md': before
  })
  repository = await newRepository(
    {'docs/политика.md': before},
    {'docs/политика.md': after, 'read me.md': letter, 'новая.md': before}
  )
  await writeFiles(repository, {'docs/политика.md': inserted})
})

afterAll(() => Promise.all([folder, repository].map(removeFolder)))

function toWindows1251(char: string): number {
  const code = char.codePointAt(0) ?? 0
  const signs: Record<string, number> = {'–': 0x96, '«': 0xab, '»': 0xbb, ё: 0xb8}
  return signs[char] ?? (code >= 0x410 && code <= 0x44f ? code - 0x350 : code)
}

const asOf = ['--as-of', '2026-11-20']
const diff = (line: string, cwd: string, stdin = '') =>
  run(['diff', ...asOf, ...line.split(' ')], cwd, {stdin, env: gitEnv})

/** Each change as `type before→after` by numbers of clauses. */
function changesOf(json: string): string[] {
  const {changes} = JSON.parse(json)
  return changes.map(({type, before, after}: Record<string, {clause: string}>) => {
    return `${type} ${before?.clause ?? ''}→${after?.clause ?? ''}`
  })
}

describe('two versions', () => {
  test.each([
    ['two files', 'v1.md v2.md', ['changed 2.1→2.1', 'changed 2.2→2.2']],
    ['the other way round', 'v2.md v1.md', ['changed 2.1→2.1', 'changed 2.2→2.2']],
    ['one file twice', 'v1.md v1.md', []],
    ['one text in another form', 'v1.md form.md', []],
    ['a clause more', 'v1.md inserted.md', ['added →2.1', 'renumbered 2.1→2.2', 'renumbered 2.2→2.3']],
    ['another encoding', 'legacy.md v2.md', ['changed 2.1→2.1', 'changed 2.2→2.2']],
    ['a file whose name looks like a revision', 'v1.md HEAD:v1.md', ['changed 2.1→2.1', 'changed 2.2→2.2']],
    ['chosen types', 'v1.md inserted.md --only moved,renumbered', ['renumbered 2.1→2.2', 'renumbered 2.2→2.3']],
    ['texts of any sort, called policies', 'letter.md letter.md --document policy', []]
  ])('%s', async (_name, line, changes) => {
    const {status, out} = await diff(`${line} --format json`, folder)
    expect(status).toBe(0)
    expect(changesOf(out)).toEqual(changes)
  })

  test.each([
    ['- v2.md', before],
    ['v1.md -', after]
  ])('%s: the standard input', async (line, stdin) => {
    const {status, out} = await diff(`${line} --format json`, folder, stdin)
    expect(status).toBe(0)
    expect(changesOf(out)).toHaveLength(2)
  })

  test('are named as given', async () => {
    const {out} = await diff('./v1.md docs/../v2.md --format json', folder)
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      asOf: '2026-11-20',
      before: {path: './v1.md'},
      after: {path: 'docs/../v2.md'}
    })
  })

  test('read in a guessed encoding are told so', async () => {
    expect((await diff('legacy.md v2.md', folder)).err).toBe('legacy.md: прочитано как windows-1251, ожидалась UTF-8\n')
  })

  test('that are equal are said to be', async () => {
    expect((await diff('v1.md v1.md', folder)).out).toContain('Тексты одинаковы')
    expect((await diff('v1.md form.md', folder)).out).not.toContain('Тексты одинаковы')
  })

  test.each([
    ['two years more', 'v1.md v2.md', 1],
    ['a clause more', 'v1.md inserted.md', 1],
    ['only what was not chosen', 'inserted.md v1.md --only split', 0],
    ['one file', 'v1.md v1.md', 0],
    ['the form alone', 'v1.md form.md', 0]
  ])('%s: --exit-code', async (_name, line, status) => {
    expect(await diff(`${line} --exit-code`, folder)).toMatchObject({status, err: ''})
    expect(await diff(line, folder)).toMatchObject({status: 0})
  })

  test.each([
    ['text', /^v1\.md → v2\.md\n/u],
    ['json', /^\{\n {2}"version": 1,/u],
    ['markdown', /^#/u],
    ['html', /^<!doctype html>/iu]
  ])('as %s', async (format, start) => {
    expect((await diff(`v1.md v2.md --format ${format}`, folder)).out).toMatch(start)
    expect((await diff(`v1.md v2.md --format ${format}`, folder)).out).toMatch(/\n$/u)
  })

  test('in English and Kazakh, in colour, in short', async () => {
    const whole = await diff('v1.md v2.md --lang en', folder)
    const short = await diff('v1.md v2.md --lang en --summary', folder)
    expect(short.out.length).toBeLessThan(whole.out.length)
    expect(whole.out).toContain('2 changes: changed 2')
    expect((await diff('v1.md v2.md --lang kk', folder)).out).toContain('2 өзгеріс: өзгертілді 2')
    expect((await diff('v1.md v2.md --color', folder)).out).toContain('\u001b[')
  })
})

describe('revisions of git', () => {
  test.each([
    ['two revisions', 'HEAD~1:docs/политика.md HEAD:docs/политика.md', '', ['changed', 'changed']],
    ['a revision and a file', 'HEAD~1:docs/политика.md docs/политика.md', '', ['added', 'renumbered', 'renumbered']],
    ['the index and a file', ':docs/политика.md docs/политика.md', '', ['added', 'changed', 'changed']],
    ['from the folder', 'HEAD~1:./политика.md HEAD:./политика.md', 'docs', ['changed', 'changed']],
    ['--git with two', '--git HEAD~1 HEAD -- docs/политика.md', '', ['changed', 'changed']],
    ['--git with one', '--git HEAD~1 -- docs/политика.md', '', ['added', 'renumbered', 'renumbered']],
    ['--git in a folder below', '--git HEAD~1 HEAD -- политика.md', 'docs', ['changed', 'changed']],
    ['--git out of a folder', '--git HEAD~1 HEAD -- ../docs/политика.md', 'docs', ['changed', 'changed']]
  ])('%s', async (_name, line, below, types) => {
    const [options = '', path] = line.split(' -- ')
    const tail = path === undefined ? '' : ` -- ${path}`
    const {status, out, err} = await diff(`${options} --format json${tail}`, join(repository, below))
    expect({status, err}).toEqual({status: 0, err: ''})
    expect(changesOf(out).map(change => change.split(' ')[0])).toEqual(types)
  })

  test('are named so that the line can be repeated', async () => {
    const {out} = await diff('--format json --git HEAD~1 HEAD -- политика.md', join(repository, 'docs'))
    expect(JSON.parse(out)).toMatchObject({before: {path: 'HEAD~1:./политика.md'}, after: {path: 'HEAD:./политика.md'}})
  })
})

describe('git difftool', () => {
  const command = [process.execPath, '--import', join(process.cwd(), 'node_modules/tsx/dist/loader.mjs')]
  const zanlint = [...command, join(process.cwd(), 'src/cli/bin.ts'), 'diff'].map(word => `'${word}'`).join(' ')

  test.each([
    ['--extcmd', ['difftool', '--no-prompt', '--extcmd', zanlint]],
    [
      'a configured tool',
      ['-c', `difftool.zanlint.cmd=${zanlint} "$LOCAL" "$REMOTE"`, 'difftool', '-y', '--tool', 'zanlint']
    ]
  ])('by %s: shows a changed file', (_name, args) => {
    expect(git(repository, ...args, 'HEAD~1', 'HEAD', '--', 'docs')).toMatch(
      / → .+политика\.md\n(?:.*\n)+.*изменено 2/u
    )
  })

  test.each([
    ['a new file', ['HEAD~1', 'HEAD'], /^\/dev\/null → .+новая\.md\n(?:.*\n)+.*добавлено/u],
    ['a deleted file', ['HEAD', 'HEAD~1'], / → \/dev\/null\n(?:.*\n)+.*удалено/u]
  ])('shows %s', (_name, revisions, printed) => {
    const args = ['difftool', '--no-prompt', '--extcmd', zanlint, ...revisions, '--', 'новая.md']
    expect(git(repository, ...args)).toMatch(printed)
  })
})

describe('a file that came or went', () => {
  test.each([
    ['/dev/null v1.md', 'added', 'new', '/dev/null: файла не было, весь текст новый\n'],
    ['v1.md /dev/null', 'removed', 'absent', '/dev/null: файла больше нет, удалён весь текст\n']
  ])('%s', async (line, type, state, note) => {
    const {status, out, err} = await diff(`${line} --format json`, folder)
    const {changes, findings, summary} = JSON.parse(out)
    expect({status, err}).toEqual({status: 0, err: note})
    expect(new Set(changes.map((one: {type: string}) => one.type))).toEqual(new Set([type]))
    expect(new Set(findings.map((one: {baselineState: string}) => one.baselineState))).toEqual(new Set([state]))
    expect(summary.findings[state]).toBe(findings.length)
  })
})

describe('what cannot be compared', () => {
  const notPolicy = 'текст не похож на политику в отношении персональных данных'

  test.each([
    ['a missing file', 'v1.md v3.md', ['v3.md: файл не найден']],
    ['two missing files', 'v3.md v4.md', ['v3.md: файл не найден', 'v4.md: файл не найден']],
    ['an empty file', 'v1.md empty.md', ['empty.md: файл пуст']],
    ['white space', 'blank.md v1.md', ['blank.md: в файле нет текста, одни пробелы']],
    ['nothing on the standard input', 'v1.md -', ['-: файл пуст']],
    ['the standard input twice', '- -', ['-: со стандартного ввода читается только одна из двух редакций']],
    ['nothing twice', '/dev/null /dev/null', ['/dev/null: сравнивать нечего: нет ни одной редакции']],
    ['no policy', 'v1.md letter.md', [`letter.md: ${notPolicy}`]],
    ['no policies', 'letter.md letter.md', [`letter.md: ${notPolicy}`, `letter.md: ${notPolicy}`]],
    ['no policy and no file', 'letter.md v3.md', [`letter.md: ${notPolicy}`, 'v3.md: файл не найден']],
    ['nothing and no policy', '/dev/null letter.md', [`letter.md: ${notPolicy}`]],
    ['a document', 'scan.pdf v1.md', ['scan.pdf: это документ PDF, нужен текст: .md или .txt в UTF-8']],
    ['a binary', 'v1.md photo.md', ['photo.md: двоичный файл, нужен текст: .md или .txt в UTF-8']],
    ['a folder', 'docs v1.md', ['docs: это папка, ожидался файл']],
    [
      'an address',
      'v1.md https://policy.example/p:1',
      ['https://policy.example/p:1: адрес сайта не читается: zanlint работает без сети, ожидался файл']
    ],
    [
      'a revision outside of a repository',
      'HEAD:v2.md v1.md',
      ['HEAD:v2.md: нет ни такого файла, ни репозитория git вокруг этой папки']
    ],
    ['one operand', 'v1.md', ['дано файлов: 1, ожидалось: <до> <после>', 'справка: zanlint --help']],
    ['three operands', 'v1.md v2.md v1.md', ['дано файлов: 3, ожидалось: <до> <после>', 'справка: zanlint --help']]
  ])('%s', async (_name, line, lines) => {
    expect(await diff(line, folder)).toEqual({status: 2, out: '', err: `${lines.join('\n')}\n`})
  })

  test.each([
    ['a revision that is none', 'v9:docs/политика.md docs/политика.md', ['v9:docs/политика.md: нет ревизии v9']],
    [
      'two of them',
      '--git v8 v9 -- docs/политика.md',
      ['v8:./docs/политика.md: нет ревизии v8', 'v9:./docs/политика.md: нет ревизии v9']
    ],
    [
      'a file that the revision lacks',
      '--git HEAD~1 -- нет.md',
      ['HEAD~1:./нет.md: в ревизии HEAD~1 нет файла ./нет.md', 'нет.md: файл не найден']
    ],
    [
      'a folder of a revision',
      '--git HEAD~1 HEAD -- docs',
      ['HEAD~1:./docs: это папка, ожидался файл', 'HEAD:./docs: это папка, ожидался файл']
    ],
    [
      'a file of a revision that is no policy',
      'HEAD:docs/политика.md HEAD:read\u00a0me.md',
      ['HEAD:read\u00a0me.md: в ревизии HEAD нет файла read\u00a0me.md']
    ]
  ])('%s', async (_name, line, lines) => {
    expect(await diff(line, repository)).toEqual({status: 2, out: '', err: `${lines.join('\n')}\n`})
  })

  test('without git, revisions', async () => {
    const ran = await run(['diff', 'HEAD:a.md', 'HEAD:b.md'], folder, {env: {PATH: folder}})
    const reason = 'git не найден, ревизии читаются только им'
    expect(ran).toEqual({status: 2, out: '', err: `HEAD:a.md: ${reason}\nHEAD:b.md: ${reason}\n`})
  })
})
