import {readConfig} from '../../src/config/read-config.js'
import {createSettings, type FileSettings} from '../../src/config/settings.js'
import {findUnknownRules} from '../../src/config/unknown-rules.js'
import {findConfig} from '../../src/config.js'

const ids = ['kz/purposes', 'kz/cookies', 'kz/data-list', 'text/numbering', 'text/cookies', 'ours/own']

async function settingsOf(source: string, file: string): Promise<FileSettings> {
  const {config, problems} = readConfig('zanlint.yml', source)
  expect(problems).toEqual([])
  return (await createSettings(config, '/site/zanlint.yml', ids))(`/site/${file}`)
}

describe('a configuration is found', () => {
  const find = (folder: string, ...paths: string[]): string | undefined =>
    findConfig(folder, path => paths.includes(path))
  test.each<[name: string, found: string | undefined, expected: string | undefined]>([
    ['in the folder', find('/a/b', '/a/b/zanlint.yml'), '/a/b/zanlint.yml'],
    ['in a folder around it', find('/a/b/c', '/a/zanlint.yml'), '/a/zanlint.yml'],
    ['in the nearest', find('/a/b/c', '/a/zanlint.yml', '/a/b/zanlint.yml'), '/a/b/zanlint.yml'],
    ['under its other name', find('/a/b', '/a/zanlint.yaml'), '/a/zanlint.yaml'],
    ['under the first of two names', find('/a', '/a/zanlint.yaml', '/a/zanlint.yml'), '/a/zanlint.yml'],
    ['at the top of the repository', find('/a/b', '/a/.git', '/a/zanlint.yml'), '/a/zanlint.yml'],
    ['at the root of the disk', find('/a/b', '/zanlint.yml'), '/zanlint.yml'],
    ['not outside the repository', find('/a/b', '/a/.git', '/zanlint.yml'), undefined],
    ['not in a folder beside', find('/a/b', '/a/c/zanlint.yml'), undefined],
    ['not where there is none', find('/a/b'), undefined]
  ])('%s', (_name, found, expected) => {
    expect(found).toBe(expected)
  })
})

describe('severities', () => {
  test.each<[name: string, source: string, expected: Record<string, string>]>([
    ['of a rule by its id', 'rules: {kz/purposes: off}', {'kz/purposes': 'off'}],
    ['of all rules of a name', 'rules: {cookies: info}', {'kz/cookies': 'info', 'text/cookies': 'info'}],
    ['of a pack', 'rules: {text/: warning}', {'text/numbering': 'warning', 'text/cookies': 'warning'}],
    ['of a pack without its slash', 'rules: {ours: error}', {'ours/own': 'error'}],
    [
      'by id before name before pack, in whatever order',
      'rules: {text/cookies: error, cookies: info, text/: off}',
      {'text/cookies': 'error', 'kz/cookies': 'info', 'text/numbering': 'off'}
    ],
    [
      'of an override over the base, though it says less exactly',
      'rules: {kz/purposes: off}\noverrides: [{files: [a.md], rules: {kz/: info}}]',
      {'kz/purposes': 'info', 'kz/cookies': 'info', 'kz/data-list': 'info'}
    ],
    [
      'of the last override that fits',
      'overrides: [{files: [a.md], rules: {kz/purposes: info}}, {files: ["*.md"], rules: {kz/purposes: error}}]',
      {'kz/purposes': 'error'}
    ],
    ['of no override that does not fit', 'overrides: [{files: [b.md], rules: {kz/purposes: info}}]', {}],
    ['of no rule that is not there', 'rules: {kz/none: off}', {}]
  ])('%s', async (_name, source, expected) => {
    expect(Object.fromEntries((await settingsOf(source, 'a.md')).severities)).toEqual(expected)
  })
})

describe('an override', () => {
  test.each<[glob: string, file: string, fits: boolean]>([
    ['a.md', 'a.md', true],
    ['./a.md', 'a.md', true],
    ['a.md', 'docs/a.md', false],
    ['*.md', 'docs/a.md', false],
    ['**/*.md', 'docs/site/a.md', true],
    ['**/*.md', 'a.md', true],
    ['docs', 'docs/site/a.md', true],
    ['docs/', 'docs/site/a.md', true],
    ['docs/*', 'docs/site/a.md', true],
    ['do', 'docs/a.md', false],
    ['.', 'docs/a.md', true],
    ['docs/{a,b}.md', 'docs/b.md', true],
    ['**/*', '.drafts/a.md', true],
    ['Согласия/*.md', 'Согласия/Согласие на обработку.md', true],
    ['Политика (копия).md', 'Политика (копия).md', true],
    ['Й.md', '\u0418\u0306.md', true],
    ['a.md', '../a.md', false],
    ['**/*.md', '../a.md', false],
    ['[a', 'b.md', false]
  ])('%s and the file %s: %s', async (glob, file, fits) => {
    const source = `overrides: [{files: [${JSON.stringify(glob)}], document: consent}]`
    expect((await settingsOf(source, file)).document === 'consent').toBe(fits)
  })

  test('says who the operator is, and auto takes back what the base says', async () => {
    const source =
      'operator: legal-entity\noverrides:\n  - {files: [b.md], operator: sole-trader}\n  - {files: [c.md], operator: auto}'
    const said = await Promise.all(['a.md', 'b.md', 'c.md'].map(file => settingsOf(source, file)))
    expect(said.map(({operator, operatorFrom}) => [operator, operatorFrom])).toEqual([
      ['legal-entity', 'zanlint.yml:1'],
      ['sole-trader', 'zanlint.yml:3'],
      [undefined, undefined]
    ])
  })

  test('leaves what it does not name as the base has it', async () => {
    const {document, operator} = await settingsOf(
      'document: consent\noperator: legal-entity\noverrides: [{files: [a.md], operator: sole-trader}]',
      'a.md'
    )
    expect([document, operator]).toEqual(['consent', 'sole-trader'])
  })
})

test.each<[file: string, excluded: boolean]>([
  ['archive/2024/a.md', true],
  ['a.md', false],
  ['old.md', true],
  ['docs/old.md', false]
])('exclude: %s is kept out: %s', async (file, excluded) => {
  expect((await settingsOf('exclude: [archive/, old.md]', file)).excluded).toBe(excluded)
})

describe('a suppression of the configuration', () => {
  test.each<[name: string, source: string, expected: readonly [rule: string, isStanding: boolean][]]>([
    ['is for all files', 'suppressions: [{rule: kz/purposes, reason: да}]', [['kz/purposes', true]]],
    [
      'is for files that fit',
      'suppressions: [{rule: kz/purposes, reason: да, files: ["*.md"]}]',
      [['kz/purposes', true]]
    ],
    [
      'is for this very file',
      'suppressions: [{rule: kz/purposes, reason: да, files: [./a.md]}]',
      [['kz/purposes', false]]
    ],
    ['is for a clause', 'suppressions: [{rule: kz/purposes, reason: да, clause: 4.3}]', [['kz/purposes', false]]],
    ['is for other files', 'suppressions: [{rule: kz/purposes, reason: да, files: [b.md]}]', []],
    [
      'is that of an override for this file',
      'overrides: [{files: [a.md], suppressions: [{rule: cookies, reason: да}]}]',
      [['cookies', false]]
    ],
    [
      'is that of an override for many',
      'overrides: [{files: ["**"], suppressions: [{rule: cookies, reason: да}]}]',
      [['cookies', true]]
    ],
    [
      'is not that of an override for others',
      'overrides: [{files: [b.md], suppressions: [{rule: cookies, reason: да}]}]',
      []
    ],
    [
      'joins those of the base',
      'suppressions: [{rule: kz/purposes, reason: да}]\noverrides: [{files: [a.md], suppressions: [{rule: cookies, reason: да}]}]',
      [
        ['kz/purposes', true],
        ['cookies', false]
      ]
    ]
  ])('%s', async (_name, source, expected) => {
    const {suppressions} = await settingsOf(source, 'a.md')
    expect(suppressions.map(({rule, isStanding}) => [rule, isStanding])).toEqual(expected)
  })
})

describe('a rule that is in no pack', () => {
  test.each<[name: string, source: string, told: string[]]>([
    ['is told with the nearest', 'rules: {kz/purpose: off}', ['1:9 kz/purposes']],
    ['is told by its name too', 'rules:\n  cookie: off', ['2:3 cookies']],
    ['may be a pack', 'rules: {txt/: off}', ['1:9 text/']],
    ['is told of a suppression', 'suppressions:\n  - {reason: да, rule: kz/coockies}', ['2:24 kz/cookies']],
    ['is told inside an override', 'overrides:\n  - files: [a.md]\n    rules: {own: off, owns: off}', ['3:23 own']],
    ['is told without one where none is near', 'rules: {zz/retention-period: off}', ['1:9 –']],
    ['is none of those that are', 'rules: {kz/purposes: off, cookies: off, ours: off, text/: off}', []]
  ])('%s', (_name, source, told) => {
    const {config} = readConfig('zanlint.yml', source)
    const found = findUnknownRules(config, ids, 'ru')
    expect(found.map(one => `${one.line}:${one.column} ${/ближайшее: ([^;]*)/.exec(one.reason)?.[1] ?? '–'}`)).toEqual(
      told
    )
  })

  test('is told in the language of the run', () => {
    const {config} = readConfig('zanlint.yml', 'rules: {kz/purpose: off}')
    expect(findUnknownRules(config, ids, 'en').map(one => one.reason)).toEqual([
      'unknown rule "kz/purpose", the nearest is kz/purposes; the rules are listed by: zanlint rules'
    ])
  })
})
