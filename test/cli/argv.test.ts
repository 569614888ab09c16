import {parseArgv} from '../../src/cli/argv.js'
import {hintCommand} from '../../src/cli/command-hint.js'
import {nearest} from '../../src/cli/nearest.js'

function parse(line: string) {
  return parseArgv(line.split(' ').filter(word => word !== ''))
}

async function mistakesOf(line: string): Promise<string[]> {
  const parsed = await parse(line)
  return parsed.kind === 'mistake' ? parsed.message.split('\n').slice(0, -1) : [parsed.kind]
}

describe('a well-formed line', () => {
  test('holds every option, with its default', async () => {
    expect(await parse('x.md')).toEqual({
      kind: 'run',
      command: 'check',
      implied: true,
      files: ['x.md'],
      afterDashes: [],
      options: {
        format: [{form: 'text'}],
        'as-of': undefined,
        only: [],
        skip: [],
        'fail-on': 'warning',
        'max-warnings': undefined,
        git: false,
        'exit-code': false,
        summary: false,
        align: false,
        against: [],
        config: undefined,
        suppressions: undefined,
        baseline: undefined,
        staged: false,
        since: undefined,
        fix: undefined,
        'dry-run': false,
        'if-policy': false,
        hook: undefined,
        ci: undefined,
        quiet: false,
        document: undefined,
        lang: 'ru',
        color: undefined,
        help: false,
        version: false
      },
      given: new Set()
    })
  })

  test.each([
    ['check x.md', 'check', false, ['x.md']],
    ['tree x.md y.md', 'tree', false, ['x.md', 'y.md']],
    ['--format json facts x.md', 'facts', false, ['x.md']],
    ['docs check', 'check', true, ['docs', 'check']],
    ['./tree', 'check', true, ['./tree']],
    ['-- tree', 'check', true, ['tree']],
    ['check x.md -- --format -y', 'check', false, ['x.md', '--format', '-y']],
    ['diff a.md HEAD~1:a.md', 'diff', false, ['a.md', 'HEAD~1:a.md']],
    ['diff --git A -- a.md', 'diff', false, ['A', 'a.md']],
    ['diff --git A B -- a.md', 'diff', false, ['A', 'B', 'a.md']],
    ['compare docs', 'compare', false, ['docs']],
    ['-', 'check', true, ['-']],
    ['007 1e3 0x10', 'check', true, ['007', '1e3', '0x10']],
    ['toString', 'check', true, ['toString']]
  ])('%s: command and files', async (line, command, implied, files) => {
    expect(await parse(line)).toMatchObject({kind: 'run', command, implied, files})
  })

  test.each([
    ['x --format json', {format: [{form: 'json'}]}],
    ['x --format=json', {format: [{form: 'json'}]}],
    ['x -format json', {format: [{form: 'json'}]}],
    ['--format json x --format text', {format: [{form: 'json'}, {form: 'text'}]}],
    ['x --format text --format sarif=out/a.sarif', {format: [{form: 'text'}, {form: 'sarif', file: 'out/a.sarif'}]}],
    ['x --as-of 2024-02-29', {'as-of': '2024-02-29'}],
    ['x --only kz/purposes', {only: ['kz/purposes']}],
    ['x --only a,b --only c', {only: ['a', 'b', 'c']}],
    ['x --only a,,b,a', {only: ['a', 'b']}],
    ['x --against others --against a,b', {against: ['others', 'a,b']}],
    ['--skip a x', {skip: ['a'], only: []}],
    ['x --fail-on never', {'fail-on': 'never'}],
    ['x --max-warnings 0', {'max-warnings': 0}],
    ['x --max-warnings=15', {'max-warnings': 15}],
    ['x --quiet', {quiet: true}],
    ['--quiet x', {quiet: true}],
    ['x --document cookie-notice', {document: 'cookie-notice'}],
    ['x --lang en', {lang: 'en'}],
    ['x --lang kk', {lang: 'kk'}],
    ['x --color', {color: true}],
    ['x --no-color', {color: false}],
    ['x --color --no-color', {color: false}]
  ])('%s: options', async (line, options) => {
    const parsed = await parse(line)
    expect(parsed).toMatchObject({kind: 'run', files: ['x'], options})
  })

  test('words with spaces are one word', async () => {
    expect(await parseArgv(['Наша политика.md', '--only', 'a, b'])).toMatchObject({
      files: ['Наша политика.md'],
      options: {only: ['a', 'b']}
    })
  })
})

describe('a mistake names the option, what was expected and the nearest', () => {
  const ofCheck =
    '--as-of, --only, --skip, --against, --config, --suppressions, --no-suppressions, --baseline, --staged, --since, ' +
    '--fail-on, --max-warnings, --fix, --quiet, --if-policy, --dry-run, --document'
  const forms = 'text, json, markdown, html, sarif, junit, github, gitlab'
  const types = 'added, removed, changed, moved, renumbered, split, merged'
  const revisions = '--git: ожидалось --git <ревизия> [<ревизия>] -- <файл>, один файл после --'
  const known = `--format, ${ofCheck}, --lang, --color, --no-color, --help, --version`

  test.each([
    ['x --fromat json', ['--fromat: нет такого параметра, ближайший --format']],
    ['x --Format=json', ['--Format: нет такого параметра, ближайший --format']],
    ['x --dry-run', ['--dry-run: ожидался и --fix']],
    ['--fix --staged', ['--fix: не вместе с --staged']],
    ['x --format sarif=', [`--format sarif=: неверное значение, ожидалось одно из: ${forms}; ближайшее: sarif`]],
    [
      'diff a b --format html=a.html',
      ['--format html=a.html: неверное значение, ожидалось одно из: text, json, markdown, html']
    ],
    ['x --max 3', ['--max: нет такого параметра, ближайший --max-warnings']],
    ['x --nocolor', ['--nocolor: нет такого параметра, ближайший --no-color']],
    ['x --json', ['--json: нет такого параметра, ближайший --format json']],
    ['x —format json', ['—format: нет такого параметра, ближайший --format']],
    ['x --zzzzz', [`--zzzzz: нет такого параметра, есть ${known}`]],
    ['x --no-format', [`--no-format: нет такого параметра, есть ${known}`]],
    ['x -5', [`-5: нет такого параметра, есть ${known}`]],
    ['x --__proto__', [`--__proto__: нет такого параметра, есть ${known}`]],
    ['tree x --zzz', ['--zzz: нет такого параметра, есть --format, --lang, --color, --no-color, --help, --version']],
    ['x --format xml', [`--format xml: неверное значение, ожидалось одно из: ${forms}`]],
    ['x --format jsn', [`--format jsn: неверное значение, ожидалось одно из: ${forms}; ближайшее: json`]],
    [
      'x --fail-on warn',
      ['--fail-on warn: неверное значение, ожидалось одно из: error, warning, info, never; ближайшее: warning']
    ],
    ['x --lang de', ['--lang de: неверное значение, ожидалось одно из: ru, kk, en']],
    ['x --format', [`--format: нет значения, ожидалось одно из: ${forms}`]],
    ['x --format json --format', [`--format: нет значения, ожидалось одно из: ${forms}`]],
    ['x --format=', [`--format: нет значения, ожидалось одно из: ${forms}`]],
    ['--format= x', [`--format "": неверное значение, ожидалось одно из: ${forms}`]],
    ['x --as-of --quiet', ['--as-of: нет значения, ожидалась существующая дата ГГГГ-ММ-ДД']],
    ['x --as-of 2023-02-29', ['--as-of 2023-02-29: неверное значение, ожидалась существующая дата ГГГГ-ММ-ДД']],
    ['x --as-of 2023-13-01', ['--as-of 2023-13-01: неверное значение, ожидалась существующая дата ГГГГ-ММ-ДД']],
    ['x --as-of 01.02.2023', ['--as-of 01.02.2023: неверное значение, ожидалась существующая дата ГГГГ-ММ-ДД']],
    ['x --max-warnings -1', ['--max-warnings -1: неверное значение, ожидалось целое число от 0']],
    ['x --max-warnings 1.5', ['--max-warnings 1.5: неверное значение, ожидалось целое число от 0']],
    ['x --only ,', ['--only ,: неверное значение, ожидались имена через запятую']],
    ['x --only --zzz', ['--only --zzz: неверное значение, ожидались имена через запятую']],
    ['x --quiet=yes', ['--quiet: значение не нужно']],
    ['x --color=always', ['--color: значение не нужно']],
    ['x --against', ['--against: нет значения, ожидалась папка']],
    ['x --against --quiet', ['--against: нет значения, ожидалась папка']],
    ['tree x --skip a', ['--skip: параметр команды check, не команды tree']],
    ['tree x --only a', ['--only: параметр команд check, diff, не команды tree']],
    [
      'diff a b --quiet --align',
      ['--quiet: параметр команды check, не команды diff', '--align: параметр команды compare, не команды diff']
    ],
    ['diff a b --format csv', ['--format csv: неверное значение, ожидалось одно из: text, json, markdown, html']],
    [
      'diff a b --format mardown',
      ['--format mardown: неверное значение, ожидалось одно из: text, json, markdown, html; ближайшее: markdown']
    ],
    [
      'compare a b --format xml',
      ['--format xml: неверное значение, ожидалось одно из: text, json, markdown, html, csv']
    ],
    [
      'diff a b --only add,moved,splt',
      [
        `--only add: неверное значение, ожидались через запятую: ${types}; ближайшее: added`,
        `--only splt: неверное значение, ожидались через запятую: ${types}; ближайшее: split`
      ]
    ],
    ['diff a b --only', [`--only: нет значения, ожидались через запятую: ${types}`]],
    ['', ['нечего читать, ожидалось: <файл|папка|шаблон|->…']],
    ['--only x.md', ['нечего читать, ожидалось: <файл|папка|шаблон|->…']],
    ['diff', ['нечего читать, ожидалось: <до> <после>']],
    ['diff a', ['дано файлов: 1, ожидалось: <до> <после>']],
    ['diff a b c --zzzzz', [expect.stringMatching(/^--zzzzz: /u), 'дано файлов: 3, ожидалось: <до> <после>']],
    ['diff --git', [revisions]],
    ['diff --git HEAD', [revisions]],
    ['diff --git HEAD a.md', [revisions]],
    ['diff --git -- a.md', [revisions]],
    ['diff --git A B C -- a.md', [revisions]],
    ['diff --git A -- a.md b.md', [revisions]],
    ['compare', ['нечего читать, ожидалось: <файл|папка|шаблон|->…']]
  ])('%s', async (line, expected) => {
    expect(await mistakesOf(line)).toEqual(expected)
  })

  test('all mistakes are told in Kazakh', async () => {
    const {message} = (await parse('diff --lang kk --fromat --as-of never --quiet')) as {message: string}
    expect(message.split('\n')).toEqual([
      '--fromat: мұндай параметр жоқ, ең жақыны --format',
      '--as-of never: мәні қате, күнтізбеде бар күн күтілген, ЖЖЖЖ-АА-КК',
      '--quiet: diff емес, check пәрменінің параметрі',
      'оқитын ештеңе жоқ, күтілгені: <дейін> <кейін>',
      'анықтама: zanlint --help --lang kk'
    ])
  })

  test('all mistakes are told at once, and where the help is', async () => {
    expect(await parse('--lang en --fromat json --as-of never tree --quiet')).toEqual({
      kind: 'mistake',
      message: [
        '--fromat: no such option, the nearest is --format',
        '--as-of never: wrong value, expected a date that exists, YYYY-MM-DD',
        'help: zanlint --help --lang en'
      ].join('\n')
    })
  })
})

describe('a command mistyped', () => {
  const missing = (path: string) => ({path, reason: {ru: 'файл не найден', kk: 'файл табылмады', en: 'no such file'}})

  test.each([
    ['chek x.md', 'chek', 'файл не найден, ближайшая команда: check'],
    ['Tree x.md', 'Tree', 'файл не найден, ближайшая команда: tree'],
    ['tre', 'tre', 'файл не найден, ближайшая команда: tree'],
    ['policy x.md', 'policy', 'файл не найден'],
    ['chek.md', 'chek.md', 'файл не найден'],
    ['check chek', 'chek', 'файл не найден'],
    ['x.md chek', 'chek', 'файл не найден']
  ])('%s', async (line, path, reason) => {
    const parsed = await parse(line)
    const problems = parsed.kind === 'run' ? await hintCommand([missing(path)], parsed) : []
    expect(problems.map(problem => problem.reason.ru)).toEqual([reason])
  })
})

test.each([
  ['fromat', ['format', 'color'], 'format'],
  ['wanring', ['error', 'warning', 'info'], 'warning'],
  ['doc', ['document', 'color'], 'document'],
  ['x', ['ru', 'en'], undefined],
  ['', ['text', 'json'], undefined],
  ['text', [], undefined]
])('nearest to %j among %j is %j', (word, known, expected) => {
  expect(nearest(word, known)).toBe(expected)
})
