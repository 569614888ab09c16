import {readFileSync} from 'node:fs'
import type {Failure, FileResult} from '../../../src/report/check/check-result.js'
import {createSarifReporter} from '../../../src/report/sarif/sarif.js'
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
} from '../check/checked.js'
import {type Log, options, print, runOf, suppression, type Taxon} from './log.js'
import {schemaErrors} from './schema.js'

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
  expect(decodeURIComponent(new URL(uri, 'file:///site/').pathname)).toBe(`/site/${path}`)
  expect(new URL(uri, 'file:///site/').hash).toBe('')
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

test('a rule whose options are less than sure says so', () => {
  const precisions = new Set(runOf([]).tool.driver.rules.map(({properties}) => properties['precision']))
  expect([...precisions].sort()).toEqual(['high', 'medium'])
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

test('Kazakh is Kazakh, and the law is linked in Kazakh', () => {
  const kazakh = report(createSarifReporter(run, {...options, language: 'kk'}), [fileOf([finding({})])])
  const {tool, taxonomies, language} = (JSON.parse(kazakh) as Log & {runs: [{language: string}]}).runs[0]
  expect(language).toBe('kk')
  expect(JSON.stringify([tool.driver.rules[0]?.help.text, taxonomies[0]?.taxa[0]])).toContain('№ 94-V Заң')
  expect(JSON.stringify(taxonomies)).toContain('https://adilet.zan.kz/kaz/docs/Z1300000094')
  expect(JSON.stringify(taxonomies)).not.toContain('/rus/docs/')
})
