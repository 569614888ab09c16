import type {BaselineFile} from '../../src/baseline.js'
import {checkPolicy, markAgainst, statesOf} from './marked.js'

const states = (rules: string | readonly string[], before: string, after: string): string[] =>
  statesOf(markAgainst(checkPolicy(before, [rules].flat()), checkPolicy(after, [rules].flat())))

const clubs = (first: string, second = 'Взносы платят в кассу клуба по субботам.'): string =>
  `# Анкеты клуба\n\n1. Анкеты\n\n1.1. ${first}\n\n2. Взносы\n\n2.1. ${second}\n`

describe('a finding with words', () => {
  const told = clubs('Нужно соглассие члена клуба.')
  test.each<[name: string, before: string, after: string, expected: string[]]>([
    ['is unchanged in the same text', told, told, ['unchanged соглассие']],
    [
      'is unchanged at another line and number',
      told,
      told.replace('1.1. Нужно', '1.1. Клуб открыт по субботам.\n\n1.2. Нужно'),
      ['unchanged соглассие']
    ],
    [
      'is unchanged in a clause reworded around it',
      told,
      clubs('Для снимка нужно письменное соглассие члена клуба.'),
      ['unchanged соглассие']
    ],
    [
      'is unchanged under another heading',
      told,
      clubs('Клуб открыт по средам.', 'Нужно соглассие члена клуба.'),
      ['unchanged соглассие']
    ],
    [
      'is unchanged under a reworded heading',
      told,
      told.replace('1. Анкеты', '1. Анкеты членов клуба'),
      ['unchanged соглассие']
    ],
    ['is unchanged with a capital', told, clubs('Соглассие члена клуба нужно.'), ['unchanged Соглассие']],
    ['is updated in another case', told, clubs('Без соглассия члена клуба анкет нет.'), ['updated соглассия']],
    ['is new where it is another', told, clubs('Нужен ответ на вопросс анкеты.'), ['new вопросс', 'absent соглассие']],
    ['is absent when it is gone', told, clubs('Нужно согласие члена клуба.'), ['absent соглассие']]
  ])('%s', (_name, before, after, expected) => {
    expect(states('text/misspelling', before, after)).toEqual(expected)
  })
})

describe('of findings that are alike', () => {
  const open = 'Оператор собирает имя, телефон и т.п.'
  const [once, twice] = [clubs(open), clubs(open, open)]
  test.each<[name: string, before: string, after: string, expected: string[]]>([
    ['one more is new', once, twice, ['unchanged', 'new']],
    ['one less is absent', twice, once, ['unchanged', 'absent']],
    ['as many are unchanged', twice, twice, ['unchanged', 'unchanged']]
  ])('%s', (_name, before, after, expected) => {
    const told = states('kz/no-open-list', before, after)
    expect(told.map(line => line.split(' ')[0])).toEqual(expected)
  })
})

describe('a reference', () => {
  const sent = (num: string, first = ''): string => clubs(`${first}Анкету подают по правилам пункта ${num}.`)
  test.each<[name: string, before: string, after: string, expected: string[]]>([
    ['with another number in the same clause is updated', sent('7.5'), sent('8.5'), ['updated пункта 8.5']],
    [
      'with another number in another section is updated',
      sent('7.5'),
      clubs('Клуб открыт по средам.', 'Анкету подают по правилам пункта 8.5.'),
      ['updated пункта 8.5']
    ]
  ])('%s', (_name, before, after, expected) => {
    expect(states('text/broken-reference', before, after)).toEqual(expected)
  })
})

describe('a number that is wrong', () => {
  const bin = (num: string): string => clubs(`Оператор – ТОО «Тау Самалы», БИН ${num}.`)
  test.each([
    ['the same one is unchanged', '230640012340', '230640012340', ['unchanged 230640012340']],
    ['another one is new', '230640012340', '230640012341', ['new 230640012341', 'absent 230640012340']]
  ])('%s', (_name, before, after, expected) => {
    expect(states('kz/operator-id-valid', bin(before), bin(after))).toEqual(expected)
  })
})

describe('a clause that is reworded', () => {
  const term = (words: string): string => clubs(`На запрос субъекта Оператор отвечает ${words}.`)
  test.each<[name: string, before: string, after: string, expected: string[]]>([
    [
      'is the same finding, updated',
      term('в течение двадцати рабочих дней'),
      term('в течение сорока рабочих дней'),
      ['updated']
    ],
    [
      'into what the law allows is closed',
      term('в течение двадцати рабочих дней'),
      term('за два рабочих дня'),
      ['absent']
    ]
  ])('%s', (_name, before, after, expected) => {
    const told = states('kz/no-late-answer', before, after)
    expect(told.map(line => line.split(' ')[0])).toEqual(expected)
  })
})

describe('a gap', () => {
  const full = 'Пользователь вправе отозвать согласие, написав на ask@klub.example.'
  const partial = 'Пользователь вправе отозвать согласие.'
  test.each<[name: string, before: string, after: string, expected: string[]]>([
    ['is unchanged under other headings', clubs('Клуб открыт.'), '# Клуб\n\nКлуб открыт.\n', ['unchanged']],
    ['is absent when it is filled', clubs('Клуб открыт.'), clubs(full), ['absent']],
    ['is updated when it is filled in part', clubs('Клуб открыт.'), clubs(partial), ['updated']],
    ['is new when nothing is left of a part', clubs(partial), clubs('Клуб открыт.'), ['new', 'absent']],
    ['is new when it was filled', clubs(full), clubs('Клуб открыт.'), ['new']],
    [
      'filled in part is updated in other words',
      clubs(partial),
      clubs('Члены клуба могут отозвать согласие.'),
      ['updated']
    ]
  ])('%s', (_name, before, after, expected) => {
    const told = states('kz/withdrawal-channel', before, after)
    expect(told.map(line => line.split(' ')[0])).toEqual(expected)
  })
})

test('a contradiction is the same whichever side comes first', () => {
  const given = 'Оператор передаёт персональные данные службам доставки.'
  const denied = 'Оператор не передаёт персональные данные третьим лицам.'
  const told = states('text/third-party-conflict', clubs(given, denied), clubs(denied, given))
  expect(told.map(line => line.split(' ')[0])).toEqual(['unchanged'])
})

describe('a suppressed finding', () => {
  const suppression = {reason: 'решено', origin: 'configuration'} as const
  const open = 'Оператор собирает имя, телефон и т.п.'
  const twice = checkPolicy(clubs(open, open), ['kz/no-open-list'])
  const once = checkPolicy(clubs('Клуб открыт.', open), ['kz/no-open-list'])
  const [first, second] = twice.findings
  const told = (before: BaselineFile, now: BaselineFile) => markAgainst(before, now).map(one => one.baselineState)

  test('is not kept', () => {
    expect(told({...twice, findings: twice.findings.map(one => ({...one, suppression}))}, once)).toEqual(['new'])
  })

  test('leaves the entry to one that counts', () => {
    if (!first || !second) throw new Error('no two findings')
    const before = checkPolicy(clubs(open), ['kz/no-open-list'])
    // By its place the entry is that of the first.
    expect(told(before, {...twice, findings: [{...first, suppression}, second]})).toEqual(['unchanged', 'new'])
    expect(told(once, {...twice, findings: [{...first, suppression}, second]})).toEqual(['new', 'unchanged'])
  })
})
