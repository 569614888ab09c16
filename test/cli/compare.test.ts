import {newFolder, removeFolder, writeFiles} from './folders.js'
import {run} from './run.js'

const one = `# Политика конфиденциальности

1. Общие положения

1.1. Оператор персональных данных – ТОО «Тау Самалы», БИН 230640012349.

1.2. Оператор хранит персональные данные пользователей сайта три года на своих серверах.

1.3. Пользователь вправе отозвать согласие на обработку персональных данных письмом Оператору.
`

const two = one.replace('«Тау Самалы», БИН 230640012349', '«Жел Толқыны»').replace('три года', 'пять лет')

let folder = ''

beforeAll(async () => {
  folder = await newFolder()
  await writeFiles(folder, {
    'docs/one.md': one,
    'docs/two.md': two,
    'docs/notes.md': 'Добрый день!\n',
    'three.md': one,
    'letter.md': 'Добрый день!\n',
    'photo.md': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  })
})

afterAll(() => removeFolder(folder))

const compare = (line: string, stdin = '') =>
  run(['compare', '--as-of', '2026-11-20', ...line.split(' ')], folder, {stdin})

const notPolicy = 'текст не похож на политику в отношении персональных данных'

test.each([
  ['files, the first first', 'docs/two.md docs/one.md', ['docs/two.md', 'docs/one.md'], ''],
  ['a folder', 'docs', ['docs/one.md', 'docs/two.md'], `docs/notes.md: ${notPolicy}\n`],
  ['a glob', 'docs/*o.md three.md', ['docs/two.md', 'three.md'], ''],
  ['the standard input', 'docs/one.md -', ['docs/one.md', '-'], ''],
  ['texts of any sort, called policies', 'letter.md three.md --document policy', ['letter.md', 'three.md'], '']
])('%s', async (_name, line, paths, err) => {
  const ran = await compare(`${line} --format json`, two)
  expect({status: ran.status, err: ran.err}).toEqual({status: 0, err})
  const {version, asOf, policies} = JSON.parse(ran.out)
  expect({version, asOf}).toEqual({version: 1, asOf: '2026-11-20'})
  expect(policies.map(({path}: {path: string}) => path)).toEqual(paths)
})

test.each([
  ['text', /^\S/u],
  ['json', /^\{\n {2}"version": 1,/u],
  ['markdown', /^#/u],
  ['html', /^<!doctype html>/iu],
  ['csv', /^\uFEFF/u]
])('as %s, in three languages', async (format, start) => {
  const russian = await compare(`docs/one.md docs/two.md --format ${format}`)
  const english = await compare(`docs/one.md docs/two.md --format ${format} --lang en`)
  const kazakh = await compare(`docs/one.md docs/two.md --format ${format} --lang kk`)
  expect([russian, english, kazakh]).toMatchObject([
    {status: 0, err: '', out: expect.stringMatching(start)},
    {status: 0, err: '', out: expect.stringMatching(start)},
    {status: 0, err: '', out: expect.stringMatching(start)}
  ])
  expect(new Set([russian, english, kazakh].map(({out}) => out)).size).toBe(3)
})

test('with --align, clauses too', async () => {
  const clausesOf = async (line: string) => JSON.parse((await compare(`${line} --format json`)).out).align
  expect(await clausesOf('docs/one.md docs/two.md')).toBeUndefined()
  expect(await clausesOf('docs/one.md docs/two.md --align')).toBeDefined()
})

test.each([
  ['a missing file', 'docs/one.md none.md docs/two.md', ['none.md: файл не найден']],
  [
    'several of them',
    'none.md docs/one.md photo.md letter.md docs/two.md',
    ['none.md: файл не найден', 'photo.md: двоичный файл, нужен текст: .md или .txt в UTF-8', `letter.md: ${notPolicy}`]
  ]
])('%s: the others are compared, and the end is 2', async (_name, line, lines) => {
  const {status, out, err} = await compare(`${line} --format json`)
  expect({status, err}).toEqual({status: 2, err: `${lines.join('\n')}\n`})
  expect(JSON.parse(out).policies.map(({path}: {path: string}) => path)).toEqual(['docs/one.md', 'docs/two.md'])
})

const tooFew = (count: number) => `сопоставлять нечего: политик прочитано ${count}, ожидалось не меньше 2`

test.each([
  ['one policy', 'three.md', [tooFew(1)]],
  ['one policy twice', 'three.md ./three.md', [tooFew(1)]],
  ['one policy and no file', 'three.md none.md', ['none.md: файл не найден', tooFew(1)]],
  ['no policy', 'letter.md', [`letter.md: ${notPolicy}`, tooFew(0)]]
])('%s: nothing is compared', async (_name, line, lines) => {
  expect(await compare(line)).toEqual({status: 2, out: '', err: `${lines.join('\n')}\n`})
})
