import {newFolder, removeFolder, writeFiles} from '../cli/folders.js'
import {run} from '../cli/run.js'

const ru = `# Политика в отношении персональных данных

1. Оператор – ТОО «Көкорай», БИН 230640001234.

2. На запрос субъекта Оператор отвечает в течение 5 рабочих дней.

3. Персональные данные хранятся 3 года, затем уничтожаются.
`
const kk = `# Дербес деректерді өңдеу саясаты

1. Оператор – «Көкорай» ЖШС, БСН 230640001234.

2. Субъектінің сұрауына Оператор 7 жұмыс күні ішінде жауап береді.

3. Дербес деректер 3 жыл сақталады, содан кейін жойылады.
`
const en = `# Personal data policy

1. The operator is Kokoray LLP, BIN 230640001234.

2. The operator answers a request of the data subject within 5 business days.

3. Personal data is stored for 3 years and then destroyed.
`

let folder = ''

beforeAll(async () => {
  folder = await newFolder()
  await writeFiles(folder, {
    'ru.md': ru,
    'kk.md': kk,
    'en.md': en,
    'kk-same.md': kk.replace('7 жұмыс', '5 жұмыс'),
    'old.md': ru.replace('3 года', '2 года'),
    'letter.md': 'Добрый день!\n\nНапоминаем о встрече в среду.\n',
    'grouped/zanlint.yml': 'groups:\n  - [ru.md, kk.md, en.md]\n',
    'grouped/ru.md': ru,
    'grouped/kk.md': kk,
    'grouped/en.md': en,
    'broken/zanlint.yml': 'groups:\n  - [ru.md, old.md, none.md]\n',
    'broken/ru.md': ru,
    'broken/old.md': ru,
    'wrong/zanlint.yml': 'groups: ru.md\n',
    'wrong/ru.md': ru
  })
})

afterAll(() => removeFolder(folder))

const parity = (line: string) => run(['parity', '--as-of', '2026-11-20', ...line.split(' ')], folder)

describe('zanlint parity', () => {
  test.each([
    ['ru.md kk.md', 1],
    ['ru.md kk-same.md', 0],
    ['kk-same.md ru.md en.md', 0],
    ['ru.md kk.md --fail-on error', 0],
    ['ru.md kk.md --fail-on never', 0],
    ['ru.md kk.md --fail-on info', 1]
  ])('%s ends with %i', async (line, status) => {
    expect(await parity(line)).toMatchObject({status, err: ''})
  })

  test.each([
    ['ru.md', /дано файлов: 1/],
    ['ru.md kk.md en.md old.md', /дано файлов: 4/],
    ['ru.md old.md', /old\.md: текст на русском языке, как и ru\.md; .*zanlint diff/],
    ['ru.md letter.md', /letter\.md: текст не похож на политику/],
    ['ru.md none.md', /none\.md: файл не найден/],
    ['ru.md kk.md --format csv', /--format csv: неверное значение/],
    ['ru.md ru.md', /прочитано файлов: 1, ожидались две или три версии/]
  ])('%s is refused', async (line, reason) => {
    const {status, out, err} = await parity(line)
    expect(status).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(reason)
  })

  test('json names files, findings and places with their paths', async () => {
    const report = JSON.parse((await parity('ru.md kk.md en.md --format json')).out)
    expect(report).toMatchObject({
      version: 1,
      tool: {name: 'zanlint'},
      asOf: '2026-11-20',
      files: [
        {path: 'ru.md', language: 'ru', clauses: 3},
        {path: 'kk.md', language: 'kk', clauses: 3},
        {path: 'en.md', language: 'en', clauses: 3}
      ],
      aligned: 4,
      failures: [],
      summary: {files: 3, errors: 0, warnings: 1, infos: 0}
    })
    expect(report.findings).toMatchObject([
      {
        ruleId: 'parity/number',
        path: 'ru.md',
        line: 5,
        related: [
          {path: 'kk.md', line: 5},
          {path: 'en.md', line: 5}
        ]
      }
    ])
  })

  test.each([
    ['ru', /В русском тексте «5 рабочих дней»/],
    ['kk', /Орыс тіліндегі мәтінде/],
    ['en', /The Russian text has/]
  ])('speaks %s', async (language, words) => {
    expect((await parity(`ru.md kk.md --lang ${language}`)).out.replace(/\s+/g, ' ')).toMatch(words)
  })
})

describe('groups of the configuration', () => {
  const check = (place: string, ...files: string[]) =>
    run(
      ['check', '--as-of', '2026-11-20', '--only', 'parity/number', '--format', 'json', ...files],
      `${folder}/${place}`
    )

  test('a file is held against its fellows', async () => {
    const {files} = JSON.parse((await check('grouped', 'ru.md', 'en.md')).out)
    expect(files[0].findings).toMatchObject([{ruleId: 'parity/number', line: 5}])
    expect(files[0].findings[0].reason).toMatch(/\(kk\.md:5:\d+, en\.md:5:\d+\)$/)
    expect(files[1].findings).toEqual([])
  })

  test('what cannot be read and two texts in one language are told', async () => {
    const {status, out} = await check('broken', 'ru.md')
    expect(status).toBe(2)
    expect(JSON.parse(out).failures.map(({path}: {path: string}) => path)).toEqual(['old.md', 'none.md'])
  })

  test('a mistake in the configuration has its place', async () => {
    const {status, err} = await check('wrong', 'ru.md')
    expect(status).toBe(2)
    expect(err).toMatch(/^zanlint\.yml:1:9: groups/)
  })

  test('without groups the rules are for another command', async () => {
    const {status, err} = await run(['check', '--only', 'parity/number', 'ru.md'], folder)
    expect(status).toBe(2)
    expect(err).toMatch(/zanlint parity/)
  })
})
