import {readConfig} from '../../src/config/read-config.js'
import type {Language} from '../../src/language/language.js'
import {wordRuleProblem} from '../../src/rules/reader.js'
import {mistaken, unreadable} from './mistaken.js'

const problemsOf = (source: string, language?: Language): string[] =>
  readConfig('zanlint.yml', source, language).problems.map(wordRuleProblem)

describe('a configuration', () => {
  test('is read whole', () => {
    const {config, problems} = readConfig(
      'docs/zanlint.yml',
      `# yaml-language-server: $schema=./node_modules/zanlint/dist/zanlint.schema.json
lang: en
asOf: 2026-01-18
failOn: error
maxWarnings: 5
document: policy
operator: sole-trader
rules:
  kz/: warning
  kz/purposes: off
suppressions:
  - rule: kz/cross-border
    clause: 4.10.
    reason: the data stay in the country
    until: 2027-12-31
    files: [site/*.md]
overrides:
  - files: ["Согласия/**"]
    document: consent
    operator: auto
exclude: [archive/]
packs: [./rules/ours]
against: [../others]
baseline: zanlint-baseline.json
`
    )
    expect(problems).toEqual([])
    expect(config).toEqual({
      path: 'docs/zanlint.yml',
      lang: 'en',
      asOf: '2026-01-18',
      failOn: 'error',
      maxWarnings: 5,
      document: 'policy',
      operator: {kind: 'sole-trader', from: 'docs/zanlint.yml:7'},
      rules: [
        {rule: {name: 'kz/', line: 9, column: 3}, level: 'warning'},
        {rule: {name: 'kz/purposes', line: 10, column: 3}, level: 'off'}
      ],
      suppressions: [
        {
          rule: {name: 'kz/cross-border', line: 12, column: 11},
          clause: '4.10',
          reason: 'the data stay in the country',
          until: '2027-12-31',
          files: ['site/*.md'],
          from: 'docs/zanlint.yml:12'
        }
      ],
      overrides: [
        {
          files: ['Согласия/**'],
          document: 'consent',
          operator: {kind: 'auto', from: 'docs/zanlint.yml:20'},
          rules: [],
          suppressions: []
        }
      ],
      exclude: ['archive/'],
      groups: [],
      packs: ['./rules/ours'],
      against: ['../others'],
      baseline: 'zanlint-baseline.json'
    })
  })

  test.each([
    ['an empty file', ''],
    ['comments alone', '# lang: en\n'],
    ['an empty document', '---\n'],
    ['a mark of the order of bytes', '\uFEFFlang: ru\n'],
    ['the line ends of Windows', 'lang: ru\r\nrules:\r\n  kz/purposes: off\r\n'],
    ['words in quotes', 'lang: "ru"\nasOf: \'2026-01-18\'\n'],
    ['no suppressions in the list', 'suppressions: []\nrules: {}\n'],
    ['a clause that is a number', 'suppressions:\n  - {rule: kz/purposes, clause: 4, reason: да}\n'],
    ['a reason of several lines', 'suppressions:\n  - rule: kz/purposes\n    reason: >-\n      так\n      решено\n'],
    ['a leap day', 'asOf: 2028-02-29'],
    ['the end of a document', 'lang: ru\n...\n']
  ])('may be %s', (_name, source) => {
    expect(problemsOf(source)).toEqual([])
  })

  test.each([...mistaken, ...unreadable])('is refused: %s', (_name, source, told) => {
    const [place, ...words] = told.split(' ')
    expect(problemsOf(source)[0]).toBe(`zanlint.yml:${place}: ${words.join(' ')}`)
  })

  test('tells all mistakes in their order', () => {
    const source = 'rules: {kz/purposes: fatal}\nlang: de\nsuppressions: [5]\nwords: no'
    expect(readConfig('zanlint.yml', source).problems.map(({line, column}) => `${line}:${column}`)).toEqual([
      '1:22',
      '2:7',
      '3:16',
      '4:1'
    ])
  })

  test.each<[name: string, source: string, language: Language | undefined, told: string]>([
    ['that is asked for', 'lang: ru\nwords: no', 'en', 'unknown key "words"'],
    ['of the configuration, where none is', 'lang: en\nwords: no', undefined, 'unknown key "words"'],
    ['Russian, where none is given at all', 'words: no', undefined, 'неизвестный ключ «words»'],
    ['Russian, where what is given is none', 'lang: de\nwords: no', undefined, 'неизвестный ключ «words»']
  ])('tells its mistakes in the language %s', (_name, source, language, told) => {
    expect(problemsOf(source, language).at(-1)).toContain(told)
  })

  test.each([
    ['langg: ru', 'zanlint.yml:1:1: unknown key "langg", the nearest is lang; known: lang, '],
    ['lang: de', 'zanlint.yml:1:7: lang: wrong value "de"; expected ru, kk or en'],
    ['lang:', 'zanlint.yml:1:1: "lang" has no value; expected ru, kk or en'],
    ['lang: ru\nlang: en', 'zanlint.yml:2:1: "lang" stands twice; once was expected'],
    [
      'suppressions:\n  - rule: kz/purposes',
      'zanlint.yml:2:5: no "reason" in suppressions; expected: why it is no mistake'
    ],
    ['packs: [a', 'zanlint.yml:1:10: broken YAML: unexpected end of the stream within a flow collection']
  ])('tells them in English: %j', (source, told) => {
    expect(problemsOf(source, 'en')[0]).toContain(told)
  })

  test('of twenty megabytes is refused unread', () => {
    expect(problemsOf('lang: ru\n'.repeat(2_500_000))).toEqual([
      'zanlint.yml:1:1: файл больше мегабайта; ожидались настройки'
    ])
  })

  test('of a megabyte of mistakes tells the first hundred, soon', () => {
    const start = performance.now()
    const problems = problemsOf(Array.from({length: 60_000}, (_, at) => `word${at}: no`).join('\n'))
    expect(problems.length).toBe(101)
    expect(problems.at(-1)).toContain('и ещё ошибок: 59900')
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
