import {findingsOf, told} from './version-findings.js'

describe('the operator', () => {
  const opening = (operator: string): string =>
    `Оператор – ${operator}, г. Семей, ул. Абая, 7.\n\n1. Данные хранятся год.\n`
  const named = (before: string, after: string): string[] =>
    findingsOf(opening(before), opening(after)).map(
      one => `${one.ruleId.replace('version/', '')} ${one.confidence}: ${one.words}`
    )

  test.each<[name: string, before: string, after: string, expected: string[]]>([
    ['has another name', 'ТОО «Ақсай Нан»', 'ТОО «Жаңа Дән»', ['operator-changed high: ТОО «Жаңа Дән»']],
    [
      'has another name and number',
      'ТОО «Ақсай Нан», БИН 230640001234',
      'ТОО «Жаңа Дән», БИН 190540003455',
      ['operator-changed high: ТОО «Жаңа Дән»', 'operator-id-changed high: 190540003455']
    ],
    [
      'has another number',
      'ТОО «Ақсай Нан», БИН 230640001234',
      'ТОО «Ақсай Нан», БИН 190540003455',
      ['operator-id-changed high: 190540003455']
    ],
    ['is another sole trader', 'ИП «Ақсай»', 'ИП «Дән»', ['operator-changed high: ИП «Дән»']],
    ['is another person', 'ИП Сейтова А. К.', 'ИП Ермеков Д. Т.', ['operator-changed high: ИП Ермеков Д. Т.']],
    [
      'lost a word of its name',
      'ТОО «Ақсай Нан Транзит»',
      'ТОО «Ақсай Нан»',
      ['operator-changed medium: ТОО «Ақсай Нан»']
    ],
    ['has a letter more', 'ТОО «Меридиан»', 'ТОО «Меридиант»', ['operator-changed medium: ТОО «Меридиант»']],
    ['has other quotes and capitals', 'ТОО «Ақсай Нан»', 'ТОО "АҚСАЙ НАН"', []],
    ['has its form in full', 'АО «Ақсай Нан»', 'Акционерное общество «Ақсай Нан»', []],
    ['has another form', 'ТОО «Ақсай Нан»', 'АО «Ақсай Нан»', []],
    ['is written in Latin letters', 'ТОО «Меридиан»', 'ТОО «Meridian»', []],
    ['is a person with the surname first', 'ИП Сейтова А. К.', 'ИП А. К. Сейтова', []],
    ['is a person with names in full', 'ИП Сейтова А. К.', 'ИП Сейтова Алия Каировна', []],
    ['says what sort of organisation it is', 'ТОО «Меридиан»', 'ТОО «Компания Меридиан»', []],
    [
      'is said to have had another name, and the number',
      'ТОО «Ақсай Нан», БИН 230640001234',
      'ТОО «Ақсай Нан» (ранее ТОО «Жаңа Дән»), БИН 230640001234',
      []
    ],
    ['is no longer named', 'ТОО «Ақсай Нан», БИН 230640001234', 'владелец сайта', []],
    ['is named for the first time', 'владелец сайта', 'ТОО «Ақсай Нан», БИН 230640001234', []]
  ])('%s', (_name, before, after, expected) => {
    expect(named(before, after)).toEqual(expected)
  })

  test.each<[name: string, before: string, after: string, expected: string[]]>([
    [
      'is a brand beside which another firm is named now',
      'Оператор: ИП ORDA, БИН 230640001234.\n\nSamal выступает оператором данных аккаунта.',
      'Оператор: ИП SAMAL, БИН 230640001234.\n\nSamal выступает оператором данных аккаунта.',
      ['operator-changed: ИП SAMAL']
    ],
    [
      'is joined by another one',
      '1. Оператор – ТОО «Ақсай Нан».',
      '1. Операторами являются ТОО «Ақсай Нан» и ТОО «Жаңа Дән».',
      []
    ],
    [
      'is renamed in one of two places',
      '1. Политика принята ТОО «Ақсай Нан», далее – Оператор.\n\n2. Согласие даётся ТОО «Ақсай Нан».',
      '1. Политика принята ТОО «Жаңа Дән», далее – Оператор.\n\n2. Согласие даётся ТОО «Ақсай Нан».',
      []
    ],
    [
      'keeps its number while its director has another one',
      '1. Оператор – ТОО «Ақсай Нан», БИН 230640001234, в лице директора, ИИН 880101300123.',
      '1. Оператор – ТОО «Ақсай Нан», БИН 230640001234, в лице директора, ИИН 920315400117.',
      []
    ],
    [
      'is named in Kazakh under another name',
      '1. Оператор – «Ақсай Нан» ЖШС, БСН 230640001234.',
      '1. Оператор – «Жаңа Дән» ЖШС, БСН 190540003455.',
      ['operator-changed: «Жаңа Дән» ЖШС', 'operator-id-changed: 190540003455']
    ],
    [
      'is named in English under another name',
      'The operator is Aksai Bread LLP, BIN 230640001234.\n\n1. We keep orders for one year.',
      'The operator is New Grain LLP, BIN 190540003455.\n\n1. We keep orders for one year.',
      ['operator-changed: New Grain LLP', 'operator-id-changed: 190540003455']
    ]
  ])('%s', (_name, before, after, expected) => {
    expect(told(before, after)).toEqual(expected)
  })

  test('is named as it was', () => {
    const [found] = findingsOf(opening('ТОО «Ақсай Нан»'), opening('ТОО «Жаңа Дән»'))
    expect(found?.reason).toBe(
      'Оператор назван ТОО «Жаңа Дән», в прежней редакции – ТОО «Ақсай Нан»; ожидалось то же название'
    )
  })
})
