import {writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {version} from '../../src/version.js'
import {newFolder, removeFolder, writeFiles} from './folders.js'
import {run} from './run.js'

const policy = `# Политика конфиденциальности

1. Общие положения

1.1. Оператор персональных данных – ТОО «Тау Самалы», БИН 230640012349.

1.2. Посещая сайт, вы соглашаетесь на обработку персональных данных.
`

const made: string[] = []

afterAll(() => Promise.all(made.map(removeFolder)))

async function scratch(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await newFolder()
  made.push(folder)
  await writeFiles(folder, files)
  return folder
}

describe('the command', () => {
  test('prints its version', async () => {
    expect(await run(['--version'], '/')).toEqual({status: 0, out: `${version}\n`, err: ''})
  })

  test('prints help in Russian, and in English when asked', async () => {
    expect((await run(['--help'], '/')).out).toMatch(/код возврата/)
    expect((await run(['--help', '--lang', 'en'], '/')).out).toMatch(/exit code/)
  })

  test('finds what a policy says and lacks, and ends with 1', async () => {
    const folder = await scratch({'политика.md': policy})
    const {status, out} = await run(['--as-of', '2026-11-20', 'политика.md'], folder)
    expect(status).toBe(1)
    expect(out).toContain('kz/no-implied-consent  7:6')
    expect(out).toContain('закон на 2026-11-20')
  })

  test('says the same twice, byte for byte', async () => {
    const folder = await scratch({'a.md': policy})
    const argv = ['--format', 'json', '--as-of', '2026-11-20', 'a.md']
    expect((await run(argv, folder)).out).toBe((await run(argv, folder)).out)
  })

  test('says that rules do not read a Kazakh text, instead of passing it in silence', async () => {
    const text =
      '# Құпиялылық саясаты\n\n1. Оператор пайдаланушылардың дербес деректерін жинайды және өңдейді.\n\n2. Пайдаланушы келісімін кері қайтарып ала алады.\n'
    const {out} = await run(['--as-of', '2026-11-20', '-'], '/', {stdin: text})
    expect(out).toMatch(/Текст на казахском языке проверен не полностью: \d+ правил/)
  })

  test('reads the standard input', async () => {
    const {status, out} = await run(['--format', 'json', '--as-of', '2026-11-20', '-'], '/', {stdin: policy})
    expect(status).toBe(1)
    expect(JSON.parse(out).files[0].path).toBe('-')
  })

  test('never fails with --fail-on never', async () => {
    expect((await run(['--fail-on', 'never', '-'], '/', {stdin: policy})).status).toBe(0)
  })

  test('keeps reading after a broken file, and ends with 2', async () => {
    const folder = await scratch({'a.md': policy})
    await writeFile(join(folder, 'b.md'), Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37, 0, 1, 2]))
    const {status, out} = await run(['--format', 'json', '--as-of', '2026-11-20', 'b.md', 'missing.md', 'a.md'], folder)
    const report = JSON.parse(out)
    expect(status).toBe(2)
    expect(report.files.map((file: {path: string}) => file.path)).toEqual(['a.md'])
    expect(report.failures.map((one: {path: string}) => one.path).sort()).toEqual(['b.md', 'missing.md'])
  })

  test.each([
    ['an unknown flag', ['--fromat', 'json', 'a.md'], /--format/],
    ['an unknown rule', ['--only', 'kz/no-such-rule', 'a.md'], /kz\/no-such-rule/],
    ['rules that compare two versions', ['--only', 'version/date-unchanged', 'a.md'], /zanlint diff/],
    ['no files', [], /./],
    ['a date that does not exist', ['--as-of', '2026-02-30', 'a.md'], /2026-02-30/]
  ])('refuses %s with 2 and says why', async (_name, argv, reason) => {
    const folder = await scratch({'a.md': policy})
    const {status, out, err} = await run(argv, folder)
    expect(status).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(reason)
  })

  test('shows the tree, as text and as data', async () => {
    const folder = await scratch({'a.md': policy})
    expect((await run(['tree', 'a.md'], folder)).out).toMatch(/1\.2 +7:1/)
    const {files} = JSON.parse((await run(['tree', '--format', 'json', 'a.md'], folder)).out)
    expect(files[0]).toMatchObject({path: 'a.md', language: 'ru', clauses: 3})
  })
})
