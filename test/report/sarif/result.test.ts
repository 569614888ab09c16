import type {Finding} from '../../../src/lint.js'
import {checkText, fileOf, finding} from '../check/checked.js'
import {print, resultOf, runOf, suppression} from './log.js'
import {schemaErrors} from './schema.js'

test.each([
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'note']
] as const)('%s is the level %s', (severity, level) => {
  expect(resultOf({severity})).toMatchObject({level})
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

test('a fix replaces what was read, all of it or nothing', () => {
  const edits = [
    {start: 40, end: 45, was: 'сaйта', text: 'сайта'},
    {start: 60, end: 61, was: 'o', text: 'о'}
  ]
  const torn = [{start: 70, end: 76, was: 'сайта', text: 'сайта'}]
  const fixes = [
    {edits, safe: true},
    {edits: [...edits, ...torn], safe: true},
    {edits: [], safe: true}
  ]
  const files = [fileOf([finding({fixes})])]
  expect(schemaErrors(JSON.parse(print(files)))).toEqual([])
  expect(runOf(files).results[0]?.fixes).toMatchObject([
    {
      artifactChanges: [
        {
          artifactLocation: {uri: 'docs/policy.md', index: 0},
          replacements: [
            {deletedRegion: {charOffset: 40, charLength: 5}, insertedContent: {text: 'сайта'}},
            {deletedRegion: {charOffset: 60, charLength: 1}, insertedContent: {text: 'о'}}
          ]
        }
      ],
      properties: {safe: true}
    }
  ])
})

describe('fingerprints', () => {
  const printsOf = (findings: readonly Finding[]): (string | undefined)[] =>
    runOf([fileOf(findings)]).results.map(one => one.partialFingerprints['findingHash/v1'])
  const [own] = printsOf([finding()])

  test.each<[string, Partial<Finding>]>([
    ['another line', {line: 70, endLine: 70, column: 9}],
    ['another number of the clause', {id: '3.1', clause: '3.1'}],
    ['another severity', {severity: 'info'}],
    ['quotes and case', {words: 'ОСТАВАЯСЬ на сайте,  посетитель соглашается.'}],
    ['another kind of the same heading', {heading: 'СОГЛАСИЕ'}]
  ])('stay with %s', (_, other) => {
    expect(printsOf([finding(other)])).toEqual([own])
  })

  test.each<[string, Partial<Finding>]>([
    ['another rule', {ruleId: 'kz/no-silent-change'}],
    ['other words', {words: 'Посетитель соглашается'}],
    ['another heading', {heading: 'Хранение'}]
  ])('change with %s', (_, other) => {
    expect(printsOf([finding(other)])).not.toEqual([own])
  })

  test('of what is missing stays wherever it would belong', () => {
    const gap = {kind: 'gap', words: ''} as const
    expect(printsOf([finding({...gap, heading: 'Хранение'})])).toEqual(printsOf([finding(gap)]))
  })

  test('of a contradiction stays whichever side comes first', () => {
    const side = (words: string, reason: string, heading: string): Finding =>
      finding({kind: 'contradiction', words, heading, related: [{...finding(), reason}]})
    expect(printsOf([side('не передаёт', 'передаёт', 'Цели')])).toEqual(
      printsOf([side('передаёт', 'не передаёт', 'Права')])
    )
  })

  test('of two alike each has its own, whatever is gone', () => {
    const two = printsOf([finding(), finding({line: 9})])
    expect(new Set(two).size).toBe(2)
    expect(printsOf([finding({baselineState: 'absent'}), finding(), finding({line: 9})]).slice(1)).toEqual(two)
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
