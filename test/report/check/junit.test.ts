import {XMLParser, XMLValidator} from 'fast-xml-parser'
import {parse} from 'junit2json'
import type {Language} from '../../../src/language/language.js'
import type {Finding} from '../../../src/lint.js'
import type {Failure, FileResult} from '../../../src/report/check/check-result.js'
import {createJunitReporter} from '../../../src/report/check/junit.js'
import {corpus, fileOf, finding, hostilePaths, noPolicy, report} from './checked.js'

function print(files: readonly FileResult[], failures: readonly Failure[] = [], language: Language = 'ru'): string {
  return report(createJunitReporter({language}), files, failures)
}

async function read(xml: string) {
  const suites = await parse(xml)
  if (!suites || !('testsuite' in suites)) throw new Error('no test suites')
  return suites
}

/** The tests of the first file, by name. */
async function casesOf(findings: readonly Finding[]) {
  const {testsuite = []} = await read(print([fileOf(findings)]))
  return testsuite[0]?.testcase ?? []
}

test.each([
  ['the corpus', corpus],
  ['no file', []],
  ...hostilePaths.map((path): [string, readonly FileResult[]] => [JSON.stringify(path), [fileOf([finding()], path)]])
])('%s makes XML that two readers take', async (_, files) => {
  const xml = print(files, [{path: 'нет & нет.md', reason: 'файл <не> "найден"'}])
  expect(XMLValidator.validate(xml)).toBe(true)
  const {testsuite = []} = await read(xml)
  expect(testsuite.map(({name}) => name)).toEqual([...files.map(({path}) => path), 'нет & нет.md'])
})

test('every finding of the corpus is a test that fails', async () => {
  const suites = await read(print(corpus))
  expect(suites.failures).toBe(corpus.flatMap(({findings}) => findings).length)
  for (const [at, {path, findings}] of corpus.entries()) {
    const {testcase = [], ...suite} = suites.testsuite?.[at] ?? {}
    expect(suite).toMatchObject({name: path, failures: findings.length, errors: 0, tests: Math.max(findings.length, 1)})
    const failed = testcase.flatMap(one => (one.failure ? [[one.failure[0]?.message, one.failure[0]?.type]] : []))
    expect(failed).toEqual(findings.map(({reason, severity}) => [reason, severity]))
  }
})

test('names of tests differ within a file and keep when lines move', async () => {
  const names = async (line: number) =>
    (await casesOf([finding({line}), finding({line: line + 2}), finding({ruleId: 'kz/a', id: 'policy'})])).map(
      ({name}) => name
    )
  expect(await names(5)).toEqual([
    'kz/no-implied-consent: Пункт 2.1. Согласие',
    'kz/no-implied-consent: Пункт 2.1. Согласие (2)',
    'kz/a: Чего нет в тексте'
  ])
  expect(await names(50)).toEqual(await names(5))
})

test('a test says where and why', async () => {
  const related = [{...finding({clause: '4', line: 12}), reason: 'только с согласия'}]
  const [one] = await casesOf([finding({related})])
  expect(one).toMatchObject({classname: 'docs/policy.md'})
  expect(print([fileOf([finding()])])).toContain('file="docs/policy.md" line="7"')
  expect(one?.failure?.[0]).toEqual({
    message: 'Использование сайта выдано за согласие, ожидалось отдельное действие',
    type: 'error',
    inner: [
      'docs/policy.md:7:3 ошибка',
      '«Оставаясь на сайте, посетитель соглашается»',
      '↔ Пункт 4, 12:3 «только с согласия»',
      'Закон № 94-V, ст. 8 п. 1'
    ].join('\n')
  })
})

test('a clean file is one test that passes', async () => {
  expect(await casesOf([])).toEqual([{name: 'Замечаний нет', classname: 'docs/policy.md', file: 'docs/policy.md'}])
})

test.each<[string, Partial<Finding>, string]>([
  [
    'suppressed',
    {suppression: {reason: 'согласовано', until: '2027-01-01', origin: 'text'}},
    'Отключено: согласовано (до 2027-01-01). Использование'
  ],
  ['in the baseline', {baselineState: 'unchanged'}, 'Есть в базовом списке. Использование']
])('what is %s is skipped and says so', async (_, own, message) => {
  const [one] = await casesOf([finding(own)])
  expect(one?.failure).toBeUndefined()
  expect(one?.skipped?.[0]?.message).toContain(message)
})

test('what is gone is not a test', async () => {
  expect(await casesOf([finding({baselineState: 'absent'})])).toHaveLength(1)
  expect(print([fileOf([finding({baselineState: 'absent'})])])).toContain('failures="0"')
})

test('what could not be read is an error, told once', async () => {
  const suites = await read(print([noPolicy], [{path: noPolicy.path, reason: 'не политика'}]))
  expect(suites).toMatchObject({tests: 1, errors: 1, skipped: 0})
  expect(suites.testsuite?.[0]?.testcase?.[0]?.error?.[0]).toMatchObject({message: 'не политика'})
})

test('what is no policy is skipped', async () => {
  expect(await read(print([noPolicy]))).toMatchObject({tests: 1, failures: 0, skipped: 1})
})

test.each([
  ['control characters', 'а\u0000б\u0008\u001Bв', 'а\uFFFDб\uFFFD\uFFFDв'],
  ['a half of a pair', 'а\uD800б', 'а\uFFFDб'],
  ['what is no character', 'а\uFFFEб\uFFFF', 'а\uFFFDб\uFFFD'],
  ['line ends and tabs', 'а\r\nб\tв\nг', 'а\r\nб\tв\nг'],
  ['markup', '<b a="1">]]> & \'в\'</b> &amp; &#60;', '<b a="1">]]> & \'в\'</b> &amp; &#60;'],
  ['an emoji', 'а 🔒 б', 'а 🔒 б']
])('%s in a message are read back', (_, reason, expected) => {
  const xml = print([fileOf([finding({reason, words: '', citations: []})])])
  expect(XMLValidator.validate(xml)).toBe(true)
  const reader = new XMLParser({ignoreAttributes: false, htmlEntities: true, trimValues: false})
  const failure = reader.parse(xml).testsuites.testsuite.testcase.failure
  expect(failure['@_message']).toBe(expected)
})

test('two runs print the same bytes, and English is English', () => {
  expect(print(corpus)).toBe(print(corpus))
  expect(print([fileOf([finding()])], [], 'en')).toContain('kz/no-implied-consent: Clause 2.1. Согласие')
  expect(print([fileOf([finding()])], [], 'kk')).toContain('kz/no-implied-consent: 2.1-тармақ. Согласие')
})
