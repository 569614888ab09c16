import {wordsOf} from './defects.js'

const opening = '# Политика конфиденциальности\n\nОператор обрабатывает персональные данные с согласия Клиента.\n\n'
const slots = (policy: string): string[] => wordsOf('text/placeholder', `${opening}${policy}\n`)

describe('nobody has filled in', () => {
  test.each([
    [
      'a bracket with an order',
      '1. Оператор – [указать наименование], тел. [впишите номер].',
      ['1: [указать наименование]', '1: [впишите номер]']
    ],
    [
      'a bracket with a name',
      '1. Оператор – [Наименование компании], БИН [БИН], г. [город].',
      ['1: [Наименование компании]', '1: [БИН]', '1: [город]']
    ],
    [
      'a bracket in capitals or English',
      '1. Оператор – [COMPANY_NAME], [Your Address], [НАЗВАНИЕ САЙТА].',
      ['1: [COMPANY_NAME]', '1: [Your Address]', '1: [НАЗВАНИЕ САЙТА]']
    ],
    ['a choice', '1. Оператор – [ТОО/АО/ИП] «Дала», данные передаются: [да/нет].', ['1: [ТОО/АО/ИП]', '1: [да/нет]']],
    ['dots in brackets', '1. Срок – [●] дней, адрес – [...].', ['1: [●]', '1: [...]']],
    ['a blank', '1. Телефон: ________, адрес ____________ г.', ['1: ________', '1: ____________']],
    ['a blank in a name', '1. Оператор – ТОО «_______», БИН ____________.', ['1: «_______»', '1: ____________']],
    ['a blank date', '1. Утверждена приказом от «___» __________ 20__ г.', ['1: «___» __________ 20__']],
    [
      'a variable',
      '1. {{company}}, {site_name}, %COMPANY%, {% host %}, <%= mail %>.',
      ['1: {{company}}', '1: {site_name}', '1: %COMPANY%', '1: {% host %}', '1: <%= mail %>']
    ],
    [
      'an angle bracket',
      '1. Оператор – <Название организации>, сайт <ваш сайт>.',
      ['1: <Название организации>', '1: <ваш сайт>']
    ],
    [
      'crosses',
      '1. БИН XXXXXXXXXXXX, тел. +7 (XXX) XXX-XX-XX, счёт ХХХХ.',
      ['1: XXXXXXXXXXXX', '1: +7 (XXX) XXX-XX-XX', '1: ХХХХ']
    ],
    ['a date in letters', '1. Действует с ДД.ММ.ГГГГ по 00.00.0000.', ['1: ДД.ММ.ГГГГ', '1: 00.00.0000']],
    ['a number of days', '1. Ответ даётся в течение N рабочих дней.', ['1: N']],
    [
      'dots, question marks, an empty name',
      '1. Тел. ............., срок – ???, ТОО «», адрес – ……',
      ['1: .............', '1: ???', '1: «»', '1: ……']
    ],
    [
      'an order in round brackets',
      '1. Срок хранения: (указать срок). Адрес – (вписать адрес).',
      ['1: (указать срок)', '1: (вписать адрес)']
    ],
    ['a title', '## Политика [название магазина]\n\nОператор хранит имя.', [': [название магазина]']],
    [
      'one slot in two places',
      '1. [Название сайта] хранит имя.\n\n2. [название сайта] хранит адрес.',
      ['1: [Название сайта] → 2']
    ]
  ])('%s', (_name, policy, expected) => {
    expect(slots(policy)).toEqual(expected)
  })
})

describe('a sample stands for', () => {
  test.each([
    ['a name in quotes', '1. Оператор – ТОО «Название организации».', ['1: Название организации']],
    ['a name without quotes', '1. Владелец сайта Название Сайта хранит имя.', ['1: Название Сайта']],
    [
      'a site',
      '1. Правила открыты на thismywebsite.com и https://www.example.kz/privacy.',
      ['1: thismywebsite.com', '1: https://www.example.kz/privacy']
    ],
    ['a mailbox', '1. Почта: info@yoursite.kz, example@dala.test.', ['1: info@yoursite.kz', '1: example@dala.test']],
    ['a phone', '1. Телефон: +7 (727) 123-45-67, 000-00-00.', ['1: +7 (727) 123-45-67', '1: 000-00-00']],
    ['a note of the author', '1. TODO вписать срок. Lorem ipsum dolor.', ['1: TODO', '1: Lorem']]
  ])('%s', (_name, policy, expected) => {
    expect(slots(policy)).toEqual(expected)
  })
})

describe('nothing is to be filled in', () => {
  test.each([
    ['links, footnotes, boxes to tick', '1. [Правила](https://a.example) [1], [ ] согласен, [x] да, [*].'],
    ['a hidden mailbox', '1. Почта: [email protected]'],
    [
      'names of cookies and of files',
      '1. Файлы _ga_<id>, _gat_<property-id>, ___utmvc, _hj_{site_id}, {hash}_session, __cf_bm, file_{date}.log.'
    ],
    [
      'square brackets in place of round ones',
      '1. Данные [фамилия, имя, адрес] хранятся [далее – Данные], кнопка [Отправить].'
    ],
    ['per cent and signs', '1. Скидка 10% и 20%, 50 % от цены, 5 < 6 > 4, {1, 2}.'],
    ['what a reader is asked for', '1. Клиент вправе сообщить (указать) имя, пишет нам: (укажите номер заказа), ждёт…'],
    ['words about names', '1. Клиент указывает название организации, адрес сайта и наименование компании.'],
    ['names of fields', '1. Клиент заполняет поле «Название организации» и графу «Ваш e-mail».'],
    ['examples given as such', '1. Адрес почты (например, ivan@example.com) хранится год.'],
    ['the reserved domain of examples', '1. Сайт dala.example, почта info@dala.example, https://example.example.'],
    ['a format of dates', '1. Дата указывается в формате ДД.ММ.ГГГГ.'],
    ['Roman numbers and sizes', '1. Глава XXX, XXI век, размер XXL, фильмы XXX-формата.'],
    ['a line that divides', '1. Имя хранится.\n\n<p>______________________</p>\n\n2. Адрес хранится.'],
    ['a signature', '1. Имя хранится.\n\n________________ / ________________ (подпись)'],
    [
      'a form at the end',
      '1. Имя хранится.\n\nПриложение 1 к Политике\n\nФорма отзыва\n\nОт ______________, [ФИО], тел. ____________'
    ],
    ['a text to be signed', '1. Клиент подписывает текст:\n\nЯ, ________________, ИИН ____________, согласен.']
  ])('%s', (_name, policy) => {
    expect(slots(policy)).toEqual([])
  })

  test('by the operator, where a consent is to be signed', () => {
    const policy =
      '# Согласие на обработку персональных данных\n\nЯ, ____________, [ФИО], [дата рождения], даю согласие.\n\n«__» _______ 20__ г. ________\n'
    expect(wordsOf('text/placeholder', policy)).toEqual([])
  })

  test('but the name of the operator is, in a consent too', () => {
    const policy =
      '# Согласие на обработку персональных данных\n\nЯ, [ФИО], даю согласие ТОО «____», [наименование оператора].\n'
    expect(wordsOf('text/placeholder', policy)).toEqual([': «____»', ': [наименование оператора]'])
  })
})
