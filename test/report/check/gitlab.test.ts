import {Ajv} from 'ajv'
import type {Failure, FileResult} from '../../../src/report/check/check-result.js'
import {createGitlabReporter} from '../../../src/report/check/gitlab.js'
import {corpus, fileOf, finding, hostilePaths, noPolicy, report} from './checked.js'

// What GitLab documents of a report of code quality: these keys at least, and a path from the root of the repository.
const point = {
  type: 'object',
  required: ['line'],
  properties: {line: {type: 'integer', minimum: 1}, column: {type: 'integer', minimum: 1}}
}
const validate = new Ajv({allErrors: true}).compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    additionalProperties: false,
    properties: {
      description: {type: 'string', minLength: 1},
      check_name: {type: 'string', minLength: 1},
      fingerprint: {type: 'string', minLength: 1},
      severity: {enum: ['info', 'minor', 'major', 'critical', 'blocker']},
      location: {
        type: 'object',
        required: ['path', 'lines'],
        additionalProperties: false,
        properties: {
          path: {type: 'string', not: {pattern: '^(?:/|\\./)'}},
          lines: {
            type: 'object',
            required: ['begin'],
            properties: {begin: {type: 'integer', minimum: 1}, end: {type: 'integer', minimum: 1}}
          },
          positions: {type: 'object', required: ['begin'], properties: {begin: point, end: point}}
        }
      }
    }
  }
})

interface Issue {
  readonly description: string
  readonly check_name: string
  readonly fingerprint: string
  readonly severity: string
  readonly location: {readonly path: string; readonly lines: {readonly begin: number; readonly end: number}}
}

function print(files: readonly FileResult[], failures: readonly Failure[] = []): string {
  return report(createGitlabReporter({language: 'ru'}), files, failures)
}

function issuesOf(files: readonly FileResult[], failures: readonly Failure[] = []): Issue[] {
  const issues: unknown = JSON.parse(print(files, failures))
  validate(issues)
  expect(validate.errors ?? []).toEqual([])
  return issues as Issue[]
}

test.each<[string, readonly FileResult[], readonly Failure[], number]>([
  ['no file', [], [], 0],
  ['a clean file', [fileOf([])], [], 0],
  ['a file that is no policy', [noPolicy], [], 0],
  ['a file that was not read', [], [{path: 'нет.md', reason: 'файл не найден'}], 1],
  ['the corpus', corpus, [], corpus.flatMap(({findings}) => findings).length]
])('%s makes as many issues as has to be told', (_, files, failures, count) => {
  expect(issuesOf(files, failures)).toHaveLength(count)
})

test('no two issues have the same fingerprint', () => {
  const twice = [...corpus, ...corpus.map(file => ({...file, path: `copy/${file.path}`}))]
  const prints = issuesOf(twice, [{path: 'нет.md', reason: 'файл не найден'}]).map(one => one.fingerprint)
  expect(new Set(prints).size).toBe(prints.length)
})

test('the fingerprint stays when lines move and clauses get other numbers', () => {
  const [one, other] = [finding(), finding({line: 90, endLine: 91, clause: '12.4', id: '12.4'})].map(
    found => issuesOf([fileOf([found])])[0]
  )
  expect(other?.fingerprint).toBe(one?.fingerprint)
  expect(other?.location.lines).toEqual({begin: 90, end: 91})
})

test.each([
  ['error', 'major'],
  ['warning', 'minor'],
  ['info', 'info']
] as const)('%s is %s', (severity, expected) => {
  expect(issuesOf([fileOf([finding({severity})])])[0]?.severity).toBe(expected)
})

test('what could not be read blocks', () => {
  expect(issuesOf([], [{path: './a.md', reason: 'файл не найден'}])[0]).toMatchObject({
    description: 'Не проверено: файл не найден',
    severity: 'blocker',
    location: {path: 'a.md', lines: {begin: 1}}
  })
})

test('an issue names its words first, for they are what the line shows', () => {
  expect(issuesOf([fileOf([finding()])])[0]?.description).toBe(
    '«Оставаясь на сайте, посетитель соглашается»: Использование сайта выдано за согласие, ожидалось отдельное действие'
  )
  expect(issuesOf([fileOf([finding({words: ''})])])[0]?.description).toMatch(/^Использование/u)
})

test('only what counts is an issue', () => {
  const suppression = {reason: 'согласовано', origin: 'configuration'} as const
  const states = [{suppression}, {baselineState: 'unchanged'}, {baselineState: 'updated'}, {baselineState: 'absent'}]
  expect(
    issuesOf([fileOf([...states.map(own => finding(own as object)), finding({baselineState: 'new'})])])
  ).toHaveLength(1)
})

test.each(hostilePaths)('the path %j stays as it is', path => {
  expect(issuesOf([fileOf([finding()], path)])[0]?.location.path).toBe(path)
})

test('two runs print the same bytes, an issue a line', () => {
  expect(print(corpus)).toBe(print(corpus))
  expect(print(corpus).split('\n')).toHaveLength(issuesOf(corpus).length + 3)
})
