import {readFileSync} from 'node:fs'
import type {Finding} from '../../src/lint.js'
import type {Failure, FileResult} from '../../src/report/check-result.js'
import {createSarifReporter} from '../../src/report/sarif.js'
import {
  checkText,
  corpus,
  fileOf,
  finding,
  hostilePaths,
  noPolicy,
  otherPolicies,
  prose,
  report,
  rules,
  run
} from './checked.js'
import {schemaErrors} from './sarif-schema.js'

/** The parts of a log that the tests ask for. */
interface Log {
  readonly runs: readonly [Run]
}

interface Run {
  readonly tool: {readonly driver: {readonly version: string; readonly rules: readonly Descriptor[]}}
  readonly taxonomies: readonly {readonly name: string; readonly taxa: readonly {readonly id: string}[]}[]
  readonly artifacts: readonly {readonly location: {readonly uri: string; readonly uriBaseId?: string}}[]
  readonly results: readonly Result[]
  readonly invocations: readonly [Invocation]
}

interface Descriptor {
  readonly id: string
  readonly name: string
  readonly help: {readonly text: string; readonly markdown: string}
  readonly defaultConfiguration: {readonly level: string}
  readonly relationships?: readonly {readonly target: Taxon}[]
  readonly properties: Readonly<Record<string, unknown>>
}

interface Taxon {
  readonly id: string
  readonly index: number
  readonly toolComponent: {readonly name: string; readonly index: number}
}

interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: {readonly uri: string; readonly uriBaseId?: string; readonly index?: number}
    readonly region: Readonly<Record<string, number>>
  }
  readonly logicalLocations?: readonly {readonly name: string; readonly fullyQualifiedName: string}[]
}

interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly message: {readonly text: string}
  readonly locations: readonly Location[]
  readonly relatedLocations?: readonly (Location & {readonly id: number; readonly message: {readonly text: string}})[]
  readonly partialFingerprints: Readonly<Record<string, string>>
  readonly suppressions: readonly Readonly<Record<string, unknown>>[]
  readonly baselineState?: string
  readonly taxa?: readonly Taxon[]
  readonly properties: Readonly<Record<string, unknown>>
}

interface Invocation {
  readonly executionSuccessful: boolean
  readonly exitCode?: number
  readonly toolExecutionNotifications: readonly {
    readonly descriptor: {readonly id: string}
    readonly level: string
    readonly message: {readonly text: string}
  }[]
}

const options = {language: 'ru', rules, prose} as const

function print(files: readonly FileResult[], failures: readonly Failure[] = []): string {
  return report(createSarifReporter(run, options), files, failures)
}

function runOf(files: readonly FileResult[], failures: readonly Failure[] = []): Run {
  return (JSON.parse(print(files, failures)) as Log).runs[0]
}

function resultOf(own: Partial<Finding>): Result | undefined {
  return runOf([fileOf([finding(own)])]).results[0]
}

const suppression = {
  reason: 'Согласовано с юристом',
  until: '2027-01-01',
  origin: 'text',
  place: {id: '1', clause: '1', heading: '', line: 5, column: 1, endLine: 5, endColumn: 60}
} as const

describe('the schema of OASIS holds for', () => {
  const failure = {path: 'docs/нет такого.md', reason: 'файл не найден'}
  test.each<[string, readonly FileResult[], readonly Failure[]]>([
    ['the corpus', corpus, []],
    ['no file at all', [], []],
    ['a clean file', [fileOf([])], []],
    ['a file that could not be read and one that is no policy', [noPolicy], [failure]],
    ['suppressed findings', [fileOf([finding({suppression}), finding()])], []],
    ['findings beside a baseline', [fileOf([finding({baselineState: 'absent'}), finding({baselineState: 'new'})])], []],
    ...hostilePaths.map((path): [string, readonly FileResult[], readonly Failure[]] => [
      `the name ${JSON.stringify(path)}`,
      [fileOf([finding()], path)],
      [{path, reason: path}]
    ])
  ])('%s', (_, files, failures) => {
    expect(schemaErrors(JSON.parse(print(files, failures)))).toEqual([])
  })

  test('an error in a log is seen', () => {
    const log = print([fileOf([finding()], 'a b.md')])
    expect(schemaErrors(JSON.parse(log.replaceAll('a%20b', 'a b'))).length).toBeGreaterThan(0)
    expect(schemaErrors(JSON.parse(log.replaceAll('"level":"error"', '"level":"ошибка"')))).not.toEqual([])
  })

  const policiesTest = otherPolicies.length > 0 ? test : test.skip
  policiesTest('policies of other people', () => {
    const files = otherPolicies.map(path => checkText(readFileSync(path, 'utf8'), path))
    expect(schemaErrors(JSON.parse(print(files)))).toEqual([])
  })
})

test.each(hostilePaths)('the address of %j leads to that file', path => {
  const {artifacts, results} = runOf([fileOf([finding()], path)])
  const {uri, uriBaseId} = artifacts[0]?.location ?? {uri: ''}
  expect(decodeURIComponent(new URL(uri, 'file:///root/').pathname)).toBe(`/root/${path}`)
  expect(new URL(uri, 'file:///root/').hash).toBe('')
  expect(uriBaseId).toBe('%SRCROOT%')
  expect(results[0]?.locations[0]?.physicalLocation.artifactLocation).toEqual({uri, uriBaseId, index: 0})
})

test.each([
  ['./docs/./a.md', 'docs/a.md', '%SRCROOT%'],
  ['docs/../a.md', 'a.md', '%SRCROOT%'],
  ['../a b.md', '../a%20b.md', undefined],
  ['/srv/a#b.md', 'file:///srv/a%23b.md', undefined],
  ['C:/тексты/a.md', 'file:///C:/%D1%82%D0%B5%D0%BA%D1%81%D1%82%D1%8B/a.md', undefined],
  ['//server/a.md', 'file://server/a.md', undefined]
])('%s is written as %s', (path, uri, uriBaseId) => {
  expect(runOf([fileOf([], path)]).artifacts[0]?.location).toEqual({uri, ...(uriBaseId !== undefined && {uriBaseId})})
})

describe('in the log of the corpus', () => {
  const log = runOf(corpus)
  const found = corpus.flatMap(file => file.findings.map(one => ({file, one})))

  test('every finding is a result, in order, at its own place', () => {
    const expected = found.map(({file, one}) => [
      one.ruleId,
      file.path,
      one.line,
      one.column,
      one.endLine,
      one.endColumn
    ])
    const results = log.results.map(({ruleId, locations}) => {
      const {artifactLocation, region} = locations[0]?.physicalLocation ?? {}
      return [
        ruleId,
        artifactLocation?.uri,
        region?.['startLine'],
        region?.['startColumn'],
        region?.['endLine'],
        region?.['endColumn']
      ]
    })
    expect(results).toEqual(expected)
  })

  test('every index leads to what it names', () => {
    for (const {ruleId, ruleIndex, locations, taxa = []} of log.results) {
      const {uri, index = -1} = locations[0]?.physicalLocation.artifactLocation ?? {uri: ''}
      expect(log.tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
      expect(log.artifacts[index]?.location.uri).toBe(uri)
      expect(taxa.map(wordTaxon)).toEqual(taxa.map(({id, toolComponent}) => `${toolComponent.name} ${id}`))
    }
    const targets = log.tool.driver.rules.flatMap(({relationships = []}) => relationships.map(one => one.target))
    expect(targets.map(wordTaxon)).toEqual(targets.map(({id, toolComponent}) => `${toolComponent.name} ${id}`))
  })

  const wordTaxon = ({index, toolComponent}: Taxon): string => {
    const law = log.taxonomies[toolComponent.index]
    return `${law?.name} ${law?.taxa[index]?.id}`
  }

  test('taxa are the citations, one taxonomy a law', () => {
    const taxa = log.results.map(one => (one.taxa ?? []).map(({id, toolComponent}) => `${toolComponent.name} ${id}`))
    expect(taxa).toEqual(found.map(({one}) => one.citations.map(({law, at}) => `${law} ${at}`)))
    const laws = [...new Set(rules.flatMap(rule => rule.cite.map(({law}) => law)))]
    expect(log.taxonomies.map(({name}) => name)).toEqual(laws)
  })

  test('related places are linked from the message', () => {
    const linked = log.results.filter(one => one.relatedLocations)
    expect(linked.length).toBeGreaterThan(5)
    for (const {message, relatedLocations = []} of linked)
      expect([...message.text.matchAll(/\]\((\d+)\)/g)].map(([, id]) => Number(id))).toEqual(
        relatedLocations.map(({id}) => id)
      )
  })

  test('no two results of a file have the same fingerprint', () => {
    const prints = log.results.map(
      ({locations, partialFingerprints}) =>
        `${locations[0]?.physicalLocation.artifactLocation.uri} ${partialFingerprints['findingHash/v1']}`
    )
    expect(new Set(prints).size).toBe(prints.length)
  })

  test('every rule tells what explain tells', () => {
    for (const {id, name, help, properties} of log.tool.driver.rules) {
      const own = prose.find(one => one.id === id)
      expect(name).toMatch(/^[A-Z][A-Za-z0-9]*$/)
      expect(help.text).toContain(own?.why.ru)
      expect(help.markdown.length).toBeGreaterThan(help.text.length)
      expect(properties).toMatchObject({
        kind: expect.any(String),
        precision: expect.stringMatching(/^(?:high|medium|low)$/)
      })
    }
  })
})

test.each([
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'note']
] as const)('%s is the level %s', (severity, level) => {
  expect(resultOf({severity})).toMatchObject({level})
})

test('a rule whose options are less than sure says so', () => {
  const precisions = new Set(runOf([]).tool.driver.rules.map(({properties}) => properties['precision']))
  expect([...precisions].sort()).toEqual(['high', 'medium'])
})

test('a result tells its clause, kind and confidence', () => {
  expect(resultOf({confidence: 'medium'})).toMatchObject({
    properties: {kind: 'violation', confidence: 'medium'},
    locations: [{logicalLocations: [{name: '2.1 Согласие', fullyQualifiedName: 'docs/policy.md#2.1'}]}]
  })
})

test('words that look like a link are none', () => {
  const related = [{...finding(), reason: '[а] и [б](1)'}]
  expect(resultOf({words: 'см. [сайт](https://shop.example)', related})?.message.text.split('\n').slice(1)).toEqual([
    '«см. [сайт] (https://shop.example)»',
    '↔ [Пункт 2.1: «\\[а\\] и \\[б\\](1)»](1)'
  ])
})

test('what is suppressed in the text says why and where; elsewhere the list is empty', () => {
  const {results} = runOf([fileOf([finding({suppression}), finding()])])
  expect(results.map(one => one.suppressions)).toMatchObject([
    [
      {
        kind: 'inSource',
        status: 'accepted',
        justification: 'Согласовано с юристом',
        location: {physicalLocation: {region: {startLine: 5}}},
        properties: {until: '2027-01-01'}
      }
    ],
    []
  ])
})

test('what the configuration suppresses is external, with the line that says so', () => {
  const configured = {reason: 'Согласовано с юристом', origin: 'configuration', from: 'zanlint.yml:12'} as const
  const files = [fileOf([finding({suppression: configured})])]
  expect(schemaErrors(JSON.parse(print(files)))).toEqual([])
  expect(runOf(files).results[0]?.suppressions).toEqual([
    {
      kind: 'external',
      status: 'accepted',
      justification: 'Согласовано с юристом',
      location: {
        physicalLocation: {
          artifactLocation: {uri: 'zanlint.yml', uriBaseId: '%SRCROOT%'},
          region: {startLine: 12}
        }
      }
    }
  ])
})

test.each(['new', 'unchanged', 'updated', 'absent'] as const)('the state %s is printed', baselineState => {
  expect(resultOf({baselineState})).toMatchObject({baselineState})
})

describe('fingerprints', () => {
  const print = (findings: readonly Finding[]): (string | undefined)[] =>
    runOf([fileOf(findings)]).results.map(one => one.partialFingerprints['findingHash/v1'])
  const [own] = print([finding()])

  test.each<[string, Partial<Finding>]>([
    ['another line', {line: 70, endLine: 70, column: 9}],
    ['another number of the clause', {id: '3.1', clause: '3.1'}],
    ['another severity', {severity: 'info'}],
    ['quotes and case', {words: 'ОСТАВАЯСЬ на сайте,  посетитель соглашается.'}],
    ['another kind of the same heading', {heading: 'СОГЛАСИЕ'}]
  ])('stay with %s', (_, other) => {
    expect(print([finding(other)])).toEqual([own])
  })

  test.each<[string, Partial<Finding>]>([
    ['another rule', {ruleId: 'kz/no-silent-change'}],
    ['other words', {words: 'Посетитель соглашается'}],
    ['another heading', {heading: 'Хранение'}]
  ])('change with %s', (_, other) => {
    expect(print([finding(other)])).not.toEqual([own])
  })

  test('of what is missing stays wherever it would belong', () => {
    const gap = {kind: 'gap', words: ''} as const
    expect(print([finding({...gap, heading: 'Хранение'})])).toEqual(print([finding(gap)]))
  })

  test('of a contradiction stays whichever side comes first', () => {
    const side = (words: string, reason: string, heading: string): Finding =>
      finding({kind: 'contradiction', words, heading, related: [{...finding(), reason}]})
    expect(print([side('не передаёт', 'передаёт', 'Цели')])).toEqual(print([side('передаёт', 'не передаёт', 'Права')]))
  })

  test('of two alike each has its own, whatever is gone', () => {
    const two = print([finding(), finding({line: 9})])
    expect(new Set(two).size).toBe(2)
    expect(print([finding({baselineState: 'absent'}), finding(), finding({line: 9})]).slice(1)).toEqual(two)
  })

  test('an inserted paragraph and new numbers change none', () => {
    const text = [
      '# Политика конфиденциальности ТОО «Сарыарка Дент»',
      '1. Согласие',
      '1.1. Оставаясь на сайте, посетитель даёт согласие на обработку персональных данных.',
      '2. Хранение',
      '2.1. Персональные данные хранятся бессрочно.'
    ]
    const moved = [
      text[0],
      'Политика обновлена, прежний текст хранится в архиве клиники.',
      '1. Термины',
      '1.1. Сайт – сайт клиники.',
      ...text.slice(1).map(line => line.replace(/^\d/, digit => `${Number(digit) + 1}`))
    ]
    const prints = (lines: readonly (string | undefined)[]): string[] =>
      runOf([checkText(lines.join('\n\n'), 'policy.md')])
        .results.filter(({ruleId}) => /no-implied-consent|no-indefinite-term/.test(ruleId))
        .map(one => one.partialFingerprints['findingHash/v1'] ?? '')
    expect(prints(text)).toHaveLength(2)
    expect(prints(moved)).toEqual(prints(text))
  })
})

describe('how the run went', () => {
  const failure = {path: 'docs/нет.md', reason: 'файл не найден'}
  const told = (files: readonly FileResult[], failures: readonly Failure[]): string[] =>
    runOf(files, failures).invocations[0].toolExecutionNotifications.map(
      ({descriptor, level, message}) => `${descriptor.id} ${level} ${message.text}`
    )

  test('a clean run says nothing', () => {
    expect(runOf([fileOf([])]).invocations[0]).toEqual({executionSuccessful: true, toolExecutionNotifications: []})
  })

  test('a file that was not read is an error', () => {
    expect(runOf([], [failure]).invocations[0].executionSuccessful).toBe(false)
    expect(told([], [failure])).toEqual(['unread error файл не найден'])
  })

  test('what is no policy or not read by every rule is noted', () => {
    expect(told([noPolicy, {...fileOf([]), language: 'kk', unasked: 7}], [])).toEqual([
      'not-a-policy note текст не похож на политику в отношении персональных данных, не проверен',
      'partly-asked note Текст на казахском языке проверен не полностью: 7 правил его пока не читают'
    ])
  })

  test('what is no policy and was named on the command line is told once', () => {
    expect(told([noPolicy], [{path: noPolicy.path, reason: 'не политика'}])).toEqual(['unread error не политика'])
  })

  test('the exit code is the one that the command gives', () => {
    const reporter = createSarifReporter(run, {...options, exitCode: ({failures}) => failures.length + 1})
    expect((JSON.parse(report(reporter, [], [failure])) as Log).runs[0].invocations[0].exitCode).toBe(2)
  })
})

test('two runs print the same bytes, and English is English', () => {
  expect(print(corpus)).toBe(print(corpus))
  const english = report(createSarifReporter(run, {...options, language: 'en'}), [fileOf([finding({reason: 'No'})])])
  const {tool, results, taxonomies} = (JSON.parse(english) as Log).runs[0]
  expect(JSON.stringify([tool.driver.rules[0]?.help.text, results[0]?.message, taxonomies[0]?.taxa[0]])).toMatch(
    /Law No/
  )
})
