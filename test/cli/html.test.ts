import {execFileSync} from 'node:child_process'
import {newFolder, removeFolder, writeFiles} from './folders.js'
import {run} from './run.js'

const page = (clauses: readonly string[]): string =>
  `<!doctype html><html><body><nav>Меню</nav><main><h1>Политика конфиденциальности</h1><h2>1. Данные</h2>
${clauses.map((words, at) => `<p>1.${at + 1}. ${words}</p>`).join('\n')}
</main><footer>ТОО «Лавка»</footer></body></html>
`
const clauses = [
  'Оператор ТОО «Лавка» собирает персональные данные покупателей: имя и телефон.',
  'Персональные данные хранятся&nbsp;<b>бессрочно</b>.',
  'Покупатель вправе отозвать согласие.'
]
const drawn = '<!doctype html><div id="root"></div><script src="a.js"></script>'
const noText = 'в странице нет текста: её рисует сценарий; нужна страница, сохранённая из браузера'

let folder = ''

beforeAll(async () => {
  folder = await newFolder()
  await writeFiles(folder, {
    'policy.html': page(clauses),
    saved: page(clauses),
    'short.htm': page(clauses.slice(0, 2)),
    'drawn.html': drawn,
    'deep.html': '<div>'.repeat(10_000),
    'news.html':
      '<!doctype html><p>В городе открылась выставка картин, на неё пришли школьники и их учителя из соседних районов.</p>',
    'letter.mht':
      'From: <Saved by Blink>\nSubject: Policy\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\n<html>',
    'tabs.html': page(clauses).replace('</main>', `<div role="tabpanel" hidden>${'слово '.repeat(60)}</div></main>`),
    'site/a.html': page(clauses),
    'site/b.md': `# Политика конфиденциальности\n\n${clauses.join('\n\n')}\n`
  })
})

afterAll(async () => {
  await removeFolder(folder)
})

const zanlint = (line: string, stdin = '') => run(line.split(' '), folder, {stdin})

test('tree shows the clauses of a page with places in its html', async () => {
  expect(await zanlint('tree policy.html')).toEqual({
    status: 0,
    out: `policy.html  ru  4
# Политика конфиденциальности  1:53
§ 1  1:89  Данные
    1.1  2:4  Оператор ТОО «Лавка» собирает персональные данные покупателей: имя и телефон.
    1.2  3:4  Персональные данные хранятся\u00a0бессрочно.
    1.3  4:4  Покупатель вправе отозвать согласие.
    p 1.3/p1  5:16  ТОО «Лавка»
`,
    err: ''
  })
})

test.each([
  ['check policy.html', 'policy.html'],
  ['check ./site/*.html', 'site/a.html'],
  ['check saved', 'saved'],
  ['check -', '-']
])('%s reads it', async (line, path) => {
  const {status, out} = await zanlint(`${line} --only kz/no-indefinite-term --format json`, page(clauses))
  expect({status, file: JSON.parse(out).files[0]}).toMatchObject({
    status: 1,
    file: {
      path: expect.stringContaining(path),
      clauses: 4,
      findings: [{clause: '1.2', line: 3, column: 29, endLine: 3, endColumn: 55, words: 'хранятся\u00a0бессрочно'}]
    }
  })
})

test('facts are found in it', async () => {
  const {out} = await zanlint('facts policy.html')
  expect(out).toContain('ТОО «Лавка»')
})

test('diff compares two pages, and a page with a revision of it', async () => {
  const between = await zanlint('diff short.htm policy.html --format json')
  expect(between.status).toBe(0)
  expect(between.out).toContain('Покупатель вправе отозвать согласие.')
  const git = (...args: string[]) => execFileSync('git', args, {cwd: folder})
  git('init', '-q')
  git('add', 'policy.html', 'drawn.html')
  expect(await zanlint('diff :policy.html policy.html --summary')).toMatchObject({status: 0, err: ''})
  expect(await zanlint('diff :drawn.html policy.html')).toEqual({status: 2, out: '', err: `:drawn.html: ${noText}\n`})
})

test('a folder gives none of its pages', async () => {
  const {out} = await zanlint('check site --format json')
  expect(JSON.parse(out).files.map(({path}: {path: string}) => path)).toEqual(['site/b.md'])
})

test('a page that cannot be read stops no other', async () => {
  const {status, out} = await zanlint('check drawn.html deep.html letter.mht news.html policy.html --format json')
  const {files, failures} = JSON.parse(out)
  expect({
    status,
    read: files.map((file: {path: string; status: string}) => [file.path, file.status]),
    failures
  }).toEqual({
    status: 2,
    read: [
      ['news.html', 'not-a-policy'],
      ['policy.html', 'checked']
    ],
    failures: [
      {path: 'drawn.html', reason: noText},
      {path: 'deep.html', reason: 'теги страницы вложены друг в друга слишком глубоко, такая страница не читается'},
      {
        path: 'letter.mht',
        reason: 'это архив страницы (MHTML, webarchive), нужна страница, сохранённая одним файлом .html'
      },
      {path: 'news.html', reason: 'текст не похож на политику в отношении персональных данных'}
    ]
  })
})

test('words that the page hides are told', async () => {
  const {err} = await zanlint('tree tabs.html')
  expect(err).toBe(
    'tabs.html: скрытое на странице не прочитано, слов: 60; вкладку или окно нужно открыть и сохранить страницу ещё раз\n'
  )
})
