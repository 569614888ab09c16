import {readPack} from '../../src/rules/read-pack.js'
import {wordRuleProblem} from '../../src/rules/reader.js'

const pack = {path: 'ours/pack.yml', name: 'pack.yml', source: 'title: {ru: Наши правила, en: Our rules}\n'}

const good = `title: {ru: Срок, en: Term}
kind: gap
severity: warning
check: required-element
options:
  ru:
    present: [хранить … <duration>]
message: {ru: Нет срока, en: No term}
cite:
  - {law: 94-V, at: 12(2), since: 2013-11-25}
why: {ru: Так велит закон., en: The law wants it.}
examples:
  - {name: speaks, lang: ru, policy: 1. Данные хранятся., findings: ["1:1 ours/term"]}
  - {name: silent, lang: ru, policy: 1. Данные хранятся 3 года., findings: []}
`

function problemsOf(source: string): string[] {
  const files = [pack, {path: 'ours/term.yml', name: 'term.yml', source}]
  return readPack('ours', files).problems.map(wordRuleProblem)
}

test('a good rule has no mistakes', () => {
  expect(problemsOf(good)).toEqual([])
})

describe('a mistake in a rule is told with its place', () => {
  test.each([
    [
      'an unknown key',
      good.replace('severity:', 'severty:'),
      /^ours\/term\.yml:3:1: unknown key "severty" in a rule; known: .*severity/
    ],
    [
      'an unknown check',
      good.replace('required-element', 'required-elements'),
      /^ours\/term\.yml:4:8: unknown check "required-elements"; known: required-element/
    ],
    [
      'an unknown option',
      good.replace('present:', 'presents:'),
      /^ours\/term\.yml:7:5: unknown key "presents" in the options/
    ],
    [
      'an unknown fact',
      good.replace('<duration>', '<term>'),
      /^ours\/term\.yml:7:\d+: unknown fact <term>; known: duration/
    ],
    [
      'a pattern that can never match',
      good.replace('хранить … <duration>', 'хранить & !хранить'),
      /^ours\/term\.yml:7:\d+: .*can never match/
    ],
    ['no citation', good.replace(/cite:\n.*\n/, ''), /^ours\/term\.yml:1:1: a rule needs "cite", or "recommended"/],
    [
      'no speaking example',
      good.replace('["1:1 ours/term"]', '[]'),
      /^ours\/term\.yml:13:3: no example where the rule speaks/
    ],
    [
      'no silent example',
      good.replace(/ {2}- \{name: silent.*\n/, ''),
      /^ours\/term\.yml:13:3: no example where the rule is silent/
    ],
    [
      'a date that does not exist',
      good.replace('2013-11-25', '2013-11-31'),
      /^ours\/term\.yml:10:\d+: "2013-11-31" is no date/
    ],
    [
      'a rule that ends before it begins',
      `${good}validFrom: 2026-01-18\nvalidTo: 2025-01-01\n`,
      /^ours\/term\.yml:16:10: ends on 2025-01-01, before it begins on 2026-01-18/
    ],
    ['words in one language only', good.replace(', en: No term', ''), /^ours\/term\.yml:8:10: message has no "en"/],
    [
      'a word instead of a severity',
      good.replace('warning', 'no'),
      /^ours\/term\.yml:3:11: unknown severity "no"; known: error, warning, info/
    ],
    ['broken YAML', good.replace('kind: gap', 'kind: [gap'), /^ours\/term\.yml:\d+:\d+: broken YAML/],
    ['an alias', good.replace('kind: gap', 'kind: *gap'), /aliases/]
  ])('%s', (_name, source, reason) => {
    expect(problemsOf(source).join('\n')).toMatch(reason)
  })
})

test('all mistakes of all files are told at once', () => {
  const files = [
    {path: 'ours/a.yml', name: 'a.yml', source: good.replace('kind: gap', 'kind: hole')},
    {
      path: 'ours/b.yml',
      name: 'b.yml',
      source: good.replace('severity: warning', 'severity: grave').replace('<duration>', '<term>')
    }
  ]
  const {problems} = readPack('ours', files)
  expect(problems.map(one => one.path)).toEqual(['ours/pack.yml', 'ours/a.yml', 'ours/b.yml', 'ours/b.yml'])
})

test('two files that make one id are told', () => {
  const files = [
    pack,
    {path: 'ours/term.yml', name: 'term.yml', source: good},
    {path: 'ours/term.yaml', name: 'term.yaml', source: good}
  ]
  expect(readPack('ours', files).problems.map(wordRuleProblem).join()).toMatch(
    /term\.yaml:1:1: the id ours\/term stands twice/
  )
})

test('a family that no pattern could name is told', () => {
  const families = {
    path: 'ours/families.yml',
    name: 'families.yml',
    source: 'ru:\n  одно два три четыре пять: [слово]\n  одно два три четыре: [слово]\n'
  }
  expect(readPack('ours', [pack, families, {path: 'ours/term.yml', name: 'term.yml', source: good}]).problems).toEqual([
    {
      path: 'ours/families.yml',
      line: 2,
      column: 3,
      reason: 'the name "одно два три четыре пять" is too long; a pattern finds names of 4 words at most'
    }
  ])
})

describe('a rule about two versions', () => {
  const pair = `title: {ru: Дата, en: Date}
kind: defect
severity: warning
check: version-date
options: {any: {fault: unchanged}}
message: {ru: Дата прежняя, en: The old date}
recommended: {ru: по смыслу, en: for its sake}
why: {ru: Так понятнее., en: It is clearer.}
examples:
  - {name: speaks, lang: ru, before: 1. Раз., policy: 1. Два., findings: ["1:1 ours/term"]}
  - {name: silent, lang: ru, before: 1. Раз., policy: 1. Раз., findings: []}
`

  test('is read with the text before', () => {
    const {
      problems,
      pack: read,
      prose
    } = readPack('ours', [pack, {path: 'ours/term.yml', name: 'term.yml', source: pair}])
    expect(problems).toEqual([])
    expect(read.rules.map(({check, options}) => ({check, options}))).toEqual([
      {check: 'version-date', options: {any: {fault: 'unchanged'}}}
    ])
    expect(prose.flatMap(({examples}) => examples.map(({before, policy}) => [before, policy]))).toEqual([
      ['1. Раз.', '1. Два.'],
      ['1. Раз.', '1. Раз.']
    ])
  })

  test.each([
    [
      'that is missing',
      pair.replace('before: 1. Раз., policy: 1. Два.', 'policy: 1. Два.'),
      /term\.yml:10:5: an example has no "before"/
    ],
    [
      'that no rule about one text has',
      good.replace('policy: 1. Данные хранятся.', 'before: 1. Раз., policy: 1. Данные хранятся.'),
      /term\.yml:13:\d+: unknown key "before" in an example/
    ]
  ])('needs a text before: one %s', (_name, source, reason) => {
    expect(problemsOf(source).join('\n')).toMatch(reason)
  })

  test.each([
    [
      'an unknown fault',
      pair.replace('unchanged', 'changed'),
      /term\.yml:5:\d+: unknown fault "changed"; known: unchanged, backwards/
    ],
    ['no fault', pair.replace('{fault: unchanged}', '{}'), /term\.yml:5:\d+: the options has no "fault"/]
  ])('is not read with %s', (_name, source, reason) => {
    expect(problemsOf(source).join('\n')).toMatch(reason)
  })
})
