import {error, notice, warning} from '@actions/core'
import type {Finding} from '../../../src/lint.js'
import type {Failure, FileResult} from '../../../src/report/check/check-result.js'
import {createGithubReporter} from '../../../src/report/check/github.js'
import {readMarkdown, textOf} from '../markdown.js'
import {corpus, fileOf, finding, hostilePaths, report, rules, run} from './checked.js'

function print(
  files: readonly FileResult[],
  failures: readonly Failure[] = []
): {readonly stdout: string; readonly summary: string} {
  const reporter = createGithubReporter(run, {language: 'ru', rules})
  const stdout = report(reporter, files, failures)
  return {stdout, summary: reporter.summary()}
}

function linesOf(files: readonly FileResult[], failures: readonly Failure[] = []): string[] {
  return print(files, failures).stdout.split('\n').slice(0, -1)
}

/** What GitHub's own functions print. */
function printed(act: () => void): string {
  const chunks: string[] = []
  const write = process.stdout.write
  process.stdout.write = (chunk: string | Uint8Array): boolean => {
    chunks.push(String(chunk))
    return true
  }
  try {
    act()
  } finally {
    process.stdout.write = write
  }
  return chunks.join('').replaceAll('\r\n', '\n')
}

const message = [
  'Использование сайта выдано за согласие, ожидалось отдельное действие',
  '«Оставаясь на сайте, посетитель соглашается»',
  'Закон № 94-V, ст. 8 п. 1',
  'Пункт 2.1. Согласие'
].join('\n')
const title = 'Согласие из использования (kz/no-implied-consent)'

describe('prints what the functions of @actions/core print', () => {
  const place = {title, startLine: 7, endLine: 7, startColumn: 3, endColumn: 45}

  test.each(['docs/policy.md', ...hostilePaths])('for the path %j', path => {
    expect(print([fileOf([finding()], path)]).stdout).toBe(printed(() => error(message, {...place, file: path})))
  })

  test.each([
    ['error', error],
    ['warning', warning],
    ['info', notice]
  ] as const)('for the severity %s', (severity, tell) => {
    expect(print([fileOf([finding({severity})])]).stdout).toBe(
      printed(() => tell(message, {...place, file: 'docs/policy.md'}))
    )
  })

  test.each(['50 % скидки', 'строка\r\nстрока', '::error::нет', 'а: б, в', '##[error]нет'])(
    'for the words %j',
    reason => {
      const found = finding({reason, words: '', citations: [], ruleId: reason})
      const properties = {...place, title: reason, file: 'docs/policy.md'}
      expect(print([fileOf([found])]).stdout).toBe(printed(() => error(`${reason}\nПункт 2.1. Согласие`, properties)))
    }
  )

  test('for a file that could not be read', () => {
    expect(print([], [{path: './нет.md', reason: 'файл не найден'}]).stdout).toBe(
      printed(() => error('./нет.md: файл не найден', {title: 'Не проверено', file: 'нет.md'}))
    )
  })
})

test('columns are left out where a finding goes over lines, for the runner takes neither then', () => {
  expect(linesOf([fileOf([finding({endLine: 9})])])[0]).toMatch(/,line=7,endLine=9::/)
})

describe('GitHub shows ten of a level', () => {
  const many = (own: Partial<Finding>, count: number): Finding[] => Array.from({length: count}, () => finding(own))
  const countLevels = (lines: readonly string[]): number[] =>
    ['error', 'warning', 'notice'].map(level => lines.filter(line => line.startsWith(`::${level} `)).length)

  test.each<[errors: number, warnings: number, infos: number, shown: readonly number[], told: number]>([
    [10, 10, 10, [10, 10, 10], 0],
    [11, 0, 0, [10, 0, 1], 1],
    [3, 12, 9, [3, 10, 10], 2],
    [10, 11, 10, [10, 10, 10], 2],
    [0, 0, 11, [0, 0, 10], 2],
    [40, 40, 40, [10, 10, 10], 91]
  ])('of %i, %i and %i it gets %j and is told of %i more', (errors, warnings, infos, shown, told) => {
    const findings = [...many({severity: 'info'}, infos), ...many({severity: 'warning'}, warnings), ...many({}, errors)]
    const lines = linesOf([fileOf(findings)])
    expect(countLevels(lines)).toEqual(shown)
    const rest = /::notice title=zanlint::.*ещё (\d+) замечани/u.exec(lines.at(-1) ?? '')?.[1]
    expect(Number(rest ?? 0)).toBe(told)
  })

  test('what could not be read and what is sure come first', () => {
    const findings = [...many({confidence: 'low'}, 9), ...many({confidence: 'medium'}, 2), ...many({reason: 'да'}, 2)]
    const lines = linesOf([fileOf(findings)], [{path: 'нет.md', reason: 'файл не найден'}])
    expect(lines[0]).toContain('файл не найден')
    expect(lines.slice(1, 3).every(line => line.includes('::да%0A'))).toBe(true)
    expect(lines.filter(line => line.startsWith('::error'))).toHaveLength(10)
  })

  test('the summary holds them all', () => {
    const {summary} = print(corpus)
    const items = readMarkdown(summary).children.flatMap(node => (node.type === 'list' ? node.children : []))
    expect(items).toHaveLength(corpus.flatMap(({findings}) => findings).length)
    expect(textOf(readMarkdown(summary).children[0])).toBe('Проверено: 10 файлов, закон на 2026-11-20')
  })

  test('the summary fits into its megabyte', () => {
    const {summary} = print([fileOf(many({words: 'Персональные данные хранятся '.repeat(6)}, 3000))])
    expect(Buffer.byteLength(summary)).toBeLessThan(1_048_576)
    expect(summary).toMatch(/Не показано из-за длины: \d+ замечан/u)
  })
})

test('what does not count is not shown at the lines', () => {
  const suppression = {reason: 'согласовано', origin: 'text'} as const
  expect(linesOf([fileOf([finding({suppression}), finding({baselineState: 'unchanged'})])])).toEqual([])
})

test('two runs print the same bytes', () => {
  expect(print(corpus)).toEqual(print(corpus))
})

test('in Kazakh the annotation and the summary are Kazakh', () => {
  const reporter = createGithubReporter(run, {language: 'kk', rules})
  const stdout = report(reporter, [fileOf([finding()])])
  expect(stdout).toContain('%0A№ 94-V Заң, 8-баптың 1-тармағы%0A2.1-тармақ. Согласие')
  expect(reporter.summary()).toContain('Тексерілді: 1 файл, 2026-11-20 күнгі заң')
})
