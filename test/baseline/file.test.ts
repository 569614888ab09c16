import {type Baseline, printBaseline, readBaseline} from '../../src/baseline.js'

const entry = {rule: 'text/misspelling', heading: ['анкеты', 'хранение'], words: 'соглассие', count: 2}
const gap = {rule: 'kz/minors', heading: [], words: '', count: 1}

const text = `{
  "version": 1,
  "files": {
    "docs/политика.md": [
      {"rule": "kz/minors", "heading": [], "words": "", "count": 1},
      {"rule": "text/misspelling", "heading": ["анкеты", "хранение"], "words": "соглассие", "count": 2}
    ],
    "z.md": [
      {"rule": "kz/minors", "heading": [], "words": "", "count": 1}
    ]
  }
}
`

describe('a baseline', () => {
  test('is printed a line an entry, in one order', () => {
    const one: Baseline = new Map([
      ['z.md', [gap]],
      ['docs/политика.md', [entry, gap]]
    ])
    expect(printBaseline(one)).toBe(text)
  })

  test('without entries has no files', () => {
    expect(printBaseline(new Map([['a.md', []]]))).toBe('{\n  "version": 1,\n  "files": {}\n}\n')
  })

  test.each([
    ['as it was printed', text],
    ['with a BOM and the line ends of Windows', `\uFEFF${text.replaceAll('\n', '\r\n')}`],
    ['in another layout', JSON.stringify(JSON.parse(text))]
  ])('is read %s', (_name, given) => {
    const read = readBaseline(given)
    expect('baseline' in read ? printBaseline(read.baseline) : read.problem).toBe(text)
  })

  test('keeps quotes, signs and names that JSON or JavaScript treat otherwise', () => {
    const words = 'то "данные" \\ \u2028 \u0000'
    const strange: Baseline = new Map([['__proto__', [{...gap, words}]]])
    const read = readBaseline(printBaseline(strange))
    expect('baseline' in read ? [...read.baseline] : read.problem).toEqual([...strange])
  })

  test('knows a file by its name in composed letters', () => {
    const read = readBaseline(text.replace('политика', 'й.md'.normalize('NFD')))
    expect('baseline' in read ? [...read.baseline.keys()][0] : read.problem).toBe('docs/й.md.md')
  })
})

describe('refused is', () => {
  const withEntry = (change: object): string =>
    JSON.stringify({version: 1, files: {'a.md': [gap, {...gap, ...change}]}})
  test.each([
    ['an empty file', '', '1:1 это не JSON'],
    ['a file that breaks off', text.slice(0, 60), '5:4 это не JSON'],
    ['what is no JSON', 'version: 1\n', 'это не JSON'],
    ['a comma too many', '{\n  "version": 1,\n}', '3:1 это не JSON'],
    [
      'a merge left open',
      text.replace('    "z.md"', '<<<<<<< HEAD\n    "z.md"'),
      '8:1 в файле остались метки слияния git'
    ],
    ['a list', '[]', 'нет ключа version'],
    ['null', 'null', 'нет ключа version'],
    ['another JSON', '{"name": "site"}', 'нет ключа version'],
    ['a later version', '{"version": 2, "files": []}', 'базовый список версии 2, эта zanlint читает версию 1'],
    ['a version in words', '{"version": "1", "files": {}}', 'версии "1"'],
    ['a key that nobody knows', '{"version": 1, "files": {}, "asOf": 1}', 'asOf: нет такого ключа'],
    ['no files', '{"version": 1}', 'files: ожидалось'],
    ['files as a list', '{"version": 1, "files": []}', 'files: ожидалось'],
    ['a file without a list', '{"version": 1, "files": {"a.md": {}}}', 'files["a.md"]: ожидалось: список'],
    ['an entry that is a word', '{"version": 1, "files": {"a.md": ["x"]}}', 'files["a.md"][0]: ожидалось'],
    ['a rule that is a number', withEntry({rule: 5}), 'files["a.md"][1].rule: ожидалось: строка'],
    ['words that are a list', withEntry({words: []}), 'files["a.md"][1].words: ожидалось: строка'],
    ['headings in one string', withEntry({heading: 'x'}), 'files["a.md"][1].heading: ожидалось: список строк'],
    ['headings that are numbers', withEntry({heading: [1]}), 'files["a.md"][1].heading: ожидалось'],
    ['none of it', withEntry({count: 0}), 'files["a.md"][1].count: ожидалось: целое число от 1'],
    ['half of it', withEntry({count: 1.5}), 'files["a.md"][1].count: ожидалось'],
    ['more of it than there can be', withEntry({count: 1e9}), 'files["a.md"][1].count: ожидалось'],
    ['a line number', withEntry({line: 3}), 'files["a.md"][1].line: нет такого ключа']
  ])('%s', (_name, given, expected) => {
    const read = readBaseline(given)
    if (!('problem' in read)) throw new Error('it was read')
    const {reason, line, column} = read.problem
    expect(line === undefined ? reason.ru : `${line}:${column} ${reason.ru}`).toContain(expected)
    expect(reason.en).not.toMatch(/\p{Script=Cyrillic}/u)
  })
})
