import {newFolder, removeFolder, writeFiles} from './folders.js'
import {run} from './run.js'

const own = `# Политика конфиденциальности

1. Общие положения

1.1. Оператор персональных данных – ТОО «Тау Самалы», БИН 230640012349.

1.2. Оператор собирает сведения о покупках пользователей сайта и хранит их на своих серверах.
`

let folder = ''

beforeAll(async () => {
  folder = await newFolder()
  await writeFiles(folder, {
    'own.md': own,
    'others/one.md': own.replace('Тау Самалы', 'Жел Толқыны'),
    'others/notes.md': 'Добрый день!\n',
    'broken/scan.md': '%PDF-1.7\n',
    'broken/two.md': own,
    'letter.md': 'Добрый день!\n'
  })
})

afterAll(() => removeFolder(folder))

const check = (line: string) =>
  run(['check', '--as-of', '2026-11-20', '--format', 'json', '--fail-on', 'never', ...line.split(' ')], folder)

test.each([
  ['a folder', '--against others', 0, []],
  ['two of them', '--against others --against own.md', 0, []],
  ['a folder that is none', '--against none', 2, ['none: файл не найден']],
  [
    'a folder with a file that cannot be read',
    '--against others --against broken',
    2,
    ['broken/scan.md: это документ PDF, нужен текст: .md или .txt в UTF-8']
  ],
  [
    'a text that is no policy',
    '--against letter.md',
    2,
    ['letter.md: текст не похож на политику в отношении персональных данных']
  ]
])(
  '%s of witnesses: the policy is checked, what cannot be read is a failure',
  async (_name, line, status, expected) => {
    const ran = await check(`${line} own.md`)
    const {files, failures} = JSON.parse(ran.out)
    expect(ran.status).toBe(status)
    expect(files.map((file: {path: string}) => file.path)).toEqual(['own.md'])
    expect(failures.map(({path, reason}: {path: string; reason: string}) => `${path}: ${reason}`)).toEqual(expected)
  }
)

test('a policy that says the same as its witnesses is checked as without them', async () => {
  const {files} = JSON.parse((await check('own.md')).out)
  expect(JSON.parse((await check('--against others own.md')).out).files).toEqual(files)
})
