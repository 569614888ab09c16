import {lint} from '../../src/lint.js'
import {dated, findingsOf, read, rules, told} from './version-findings.js'

describe('words under the date of the version before', () => {
  const edition = 'Редакция от 4 апреля 2025 года'
  const fires = ['date-unchanged: 4 апреля 2025 года']

  test.each<[name: string, before: string, after: string]>([
    ['a word is another one', '1. Клуб хранит анкеты членов один год.', '1. Клуб хранит анкеты членов один квартал.'],
    ['a negation is gone', '1. Клуб не передаёт анкеты банкам.', '1. Клуб передаёт анкеты банкам.'],
    ['a heading is another one', '## Сроки\n\nАнкеты хранятся год.', '## Хранение\n\nАнкеты хранятся год.'],
    [
      'a list has one more point',
      '1. Клуб собирает:\n\nа) имя;\n\nб) телефон.',
      '1. Клуб собирает:\n\nа) имя;\n\nб) рост и вес;\n\nв) телефон.'
    ],
    [
      'a row of a table is another one',
      '| Данные | Срок |\n| --- | --- |\n| телефон | год |\n| адрес | год |',
      '| Данные | Срок |\n| --- | --- |\n| телефон | год |\n| адрес | пять лет |'
    ],
    [
      'a clause moved and lost words',
      '1. Сроки\n\n1.1. Анкеты хранятся один год со дня ухода члена из клуба.\n\n2. Права\n\n2.1. Член клуба пишет директору.',
      '1. Сроки\n\n1.1. Срок назначает директор.\n\n2. Права\n\n2.1. Член клуба пишет директору.\n\n2.2. Анкеты хранятся один год со дня ухода.'
    ],
    [
      'a sentence became points with other words',
      '1. Клуб хранит анкеты для учёта посещений, расчёта взносов и ответа на жалобы.',
      '1. Клуб хранит анкеты для:\n\nа) учёта посещений;\n\nб) расчёта взносов;\n\nв) рассылки рекламы партнёров.'
    ]
  ])('%s', (_name, before, after) => {
    expect(told(dated(edition, before), dated(edition, after))).toEqual(fires)
  })

  test.each<[name: string, before: string, after: string]>([
    ['nothing differs', '1. Анкеты хранятся год.', '1. Анкеты хранятся год.'],
    ['the clause has another number', '1. Анкеты хранятся год.', '4. Анкеты хранятся год.'],
    [
      'quotes, dashes, spaces and line breaks',
      '1. Клуб «Арна» — хранит анкеты, пока член клуба его посещает.',
      '1. Клуб "Арна" – хранит  анкеты,\nпока член клуба его посещает.'
    ],
    [
      'a section moved behind the next one',
      '1. Хранение анкет\n\n1.1. Анкеты хранятся один год.\n\n2. Права членов клуба\n\n2.1. Член клуба вправе отозвать согласие письмом директору.',
      '1. Права членов клуба\n\n1.1. Член клуба вправе отозвать согласие письмом директору.\n\n2. Хранение анкет\n\n2.1. Анкеты хранятся один год.'
    ],
    [
      'two clauses became one with the words of both',
      '1. Анкеты хранятся один год в сейфе директора клуба.\n\n2. Член клуба вправе отозвать согласие письмом на адрес клуба.',
      '1. Анкеты хранятся один год в сейфе директора клуба. Член клуба вправе отозвать согласие письмом на адрес клуба.'
    ]
  ])('are the same where %s', (_name, before, after) => {
    expect(told(dated(edition, before), dated(edition, after))).toEqual([])
  })

  test.each<[name: string, before: string, after: string, expected: string[]]>([
    ['another day', edition, 'Редакция от 5 апреля 2025 года', []],
    ['another number beside the same day', 'Версия 4 от 04.04.2025', 'Версия 5 от 04.04.2025', []],
    ['a date where none was', '', edition, []],
    ['no date any more', edition, '', []],
    ['the same day in figures', edition, 'Редакция от 04.04.2025', ['date-unchanged: 04.04.2025']],
    ['the day of another event as well', edition, `${edition}, действует с 10 апреля 2025 года`, []],
    ['a number alone', 'Версия: 1.4', 'Версия: 1.4', ['date-unchanged: Версия: 1.4']],
    ['a month', 'Обновлено: апрель 2025 года', 'Обновлено: апрель 2025 года', ['date-unchanged: апрель 2025 года']],
    [
      'the same order that approved it',
      'Утверждена приказом директора № 18 от 04.04.2025',
      'Утверждена приказом директора № 18 от 04.04.2025',
      ['date-unchanged: 04.04.2025']
    ],
    ['no date at all', '', '', []]
  ])('%s', (_name, one, other, expected) => {
    expect(told(dated(one, '1. Анкеты хранятся год.'), dated(other, '1. Анкеты хранятся два года.'))).toEqual(expected)
  })

  test('are none where the other text is in another language', () => {
    const kazakh = '# Құпиялылық саясаты\n\nНұсқа: 1.4\n\n1. Клуб мүшелердің сауалнамаларын бір жыл сақтайды.\n'
    expect(told(dated('Версия: 1.4', '1. Клуб хранит анкеты членов один год.'), kazakh)).toEqual([])
  })

  test.each([
    ['is written otherwise', 'Редакция от 04.04.2025, г. Семей', 'Редакция от 4 апреля 2025 года, г. Семей', []],
    ['stands beside another word', `${edition}, г. Семей`, `${edition}, г. Тараз`, fires]
  ])('the date %s', (_name, one, other, expected) => {
    const body = '1. Анкеты хранятся год.'
    expect(told(dated(one, body), dated(other, body))).toEqual(expected)
  })

  test('are counted, and the date is named', () => {
    const before = dated(edition, '1. Анкеты хранятся год.\n\n2. Их читает директор.\n\n3. Взносы платят в кассу.')
    const after = dated(edition, '1. Анкеты хранятся пять лет.\n\n2. Их читает бухгалтер.\n\n3. Взносы платят в кассу.')
    expect(findingsOf(before, after).map(({reason, severity, kind}) => [reason, severity, kind])).toEqual([
      [
        'Слова изменены (мест: 2), а версия прежняя – «4 апреля 2025 года»; ожидались новые дата или номер',
        'warning',
        'defect'
      ]
    ])
    expect(findingsOf(before, after, 'en').map(({reason}) => reason)).toEqual([
      'Words changed (places: 2) while the version stayed “4 апреля 2025 года”; a new date or number was expected'
    ])
  })
})

describe('the date of the later version', () => {
  test.each<[name: string, before: string, after: string, expected: string[]]>([
    ['is earlier', 'Редакция от 04.04.2025', 'Редакция от 04.03.2025', ['date-backwards: 04.03.2025']],
    [
      'is of an earlier year in words',
      'Обновлено 4 апреля 2025 г.',
      'Обновлено 9 мая 2024 г.',
      ['date-backwards: 9 мая 2024 г.']
    ],
    [
      'is earlier and of another kind',
      'Редакция от 04.04.2025',
      'Действует с 01.02.2025',
      ['date-backwards: 01.02.2025']
    ],
    [
      'is earlier of one kind and later of none',
      'Редакция от 04.04.2025, действует с 10.04.2025',
      'Редакция от 04.04.2025, действует с 05.04.2025',
      ['date-backwards: 05.04.2025']
    ],
    [
      'is earlier of one kind but later of the other',
      'Редакция от 04.04.2025, действует с 10.05.2025',
      'Редакция от 20.04.2025, действует с 20.04.2025',
      []
    ],
    ['is later', 'Редакция от 04.04.2025', 'Редакция от 04.05.2025', []],
    ['is a month without its day', 'Обновлено: апрель 2025 года', 'Обновлено: март 2025 года', []],
    ['is a day that no calendar has', 'Редакция от 04.04.2025', 'Редакция от 31.02.2025', []],
    ['is a lower number', 'Версия 1.10', 'Версия 1.9', ['date-backwards: Версия 1.9']],
    ['is a higher number of more figures', 'Версия 1.9', 'Версия 1.10', []],
    ['is the same number written longer', 'Версия 2', 'Версия 2.0', []],
    ['is a lower number on a later day', 'Версия 7 от 04.04.2025', 'Версия 1 от 04.05.2025', []],
    [
      'is a lower number on the same day',
      'Версия 7 от 04.04.2025',
      'Версия 6 от 04.04.2025',
      ['date-backwards: 04.04.2025']
    ],
    [
      'is that of a later order with a lower number',
      'Утверждена приказом № 61 от 04.04.2025',
      'Утверждена приказом № 3 от 04.01.2026',
      []
    ]
  ])('%s', (_name, one, other, expected) => {
    const body = '1. Анкеты хранятся год.'
    expect(told(dated(one, body), dated(other, body)).filter(line => line.startsWith('date-backwards'))).toEqual(
      expected
    )
  })

  test('is named beside the one before', () => {
    const [found] = findingsOf(dated('Версия 2.2', '1. Текст.'), dated('Версия 2.1', '1. Текст.'))
    expect(found?.reason).toBe(
      'Новая редакция обозначена «Версия 2.1», хотя прежняя – «Версия 2.2»; ожидалась более поздняя'
    )
    expect(found?.confidence).toBe('medium')
  })
})

test('the rules of a pair say nothing of one text, and rules of one text nothing of a pair', () => {
  const policy = dated('Редакция от 04.04.2025', '1. Оператор – ТОО «Ақсай Нан», БИН 230640001234.')
  expect(lint(read('a.md', policy).analysis, rules, {asOf: '2026-11-20', language: 'ru'}).findings).toEqual([])
  expect(told(policy, policy)).toEqual([])
})
