import {findingsOf} from './version-findings.js'

describe('a reference', () => {
  const clauses = [
    'Магазин собирает имя и телефон покупателя.',
    'Заказы хранятся один год со дня доставки.',
    'Покупатель вправе отозвать согласие письмом.',
    'Чеки хранятся в бухгалтерии пять лет.',
    'Курьер видит только адрес доставки.'
  ]
  const numbered = (...lines: string[]): string => lines.map((line, at) => `1.${at + 1}. ${line}`).join('\n\n')
  const added = 'Сайт запоминает корзину, пока открыт браузер.'
  const stale = (before: string, after: string): string[] =>
    findingsOf(before, after).map(({words, reason}) => `${words}: ${/: (.*);/.exec(reason)?.[1]}`)

  test.each<[name: string, last: string, now: string, expected: string[]]>([
    [
      'was left as it was',
      'Срок по пункту 1.2 не продлевается.',
      'Срок по пункту 1.2 не продлевается.',
      ['пункту 1.2: то, на что она вела, теперь пункт 1.3']
    ],
    ['followed its clause', 'Срок по пункту 1.2 не продлевается.', 'Срок по пункту 1.3 не продлевается.', []],
    [
      'followed its clause in other words',
      'Срок по пункту 1.2 не продлевается.',
      'Срок из п. 1.3 Политики продлить нельзя.',
      []
    ],
    ['leads to what did not move', 'Данные по пункту 1.1 нужны курьеру.', 'Данные по пункту 1.1 нужны курьеру.', []],
    [
      'is one of two, of which both followed',
      'Сроки пунктов 1.2 и 1.4 не продлеваются.',
      'Сроки пунктов 1.3 и 1.5 не продлеваются.',
      []
    ],
    [
      'is one of two, of which one was left',
      'Сроки пунктов 1.2 и 1.4 не продлеваются.',
      'Сроки пунктов 1.3 и 1.4 не продлеваются.',
      ['пунктов 1.3 и 1.4: то, на что она вела, теперь пункт 1.5']
    ],
    [
      'is one of two that exchanged their numbers by chance',
      'Сроки пунктов 1.2 и 1.3 не продлеваются.',
      'Сроки пунктов 1.3 и 1.4 не продлеваются.',
      []
    ],
    ['is new', 'Сроки не продлеваются.', 'Сроки из пункта 1.2 не продлеваются.', []],
    [
      'is to an article of a law',
      'Срок по статье 1.2 Закона не продлевается.',
      'Срок по статье 1.2 Закона не продлевается.',
      []
    ],
    [
      'is to a clause of a contract',
      'Срок по пункту 1.2 Договора оферты не продлевается.',
      'Срок по пункту 1.2 Договора оферты не продлевается.',
      []
    ],
    [
      'was put to a third clause',
      'Срок по пункту 1.2 не продлевается.',
      'Срок по пункту 1.5 не продлевается.',
      ['пункту 1.5: то, на что она вела, теперь пункт 1.3']
    ],
    [
      'was put to another clause where nothing moved',
      'Данные по пункту 1.1 нужны курьеру.',
      'Данные по пункту 1.6 нужны курьеру.',
      []
    ]
  ])('%s', (_name, last, now, expected) => {
    const [first = '', ...others] = clauses
    expect(stale(numbered(...clauses, last), numbered(first, added, ...others, now))).toEqual(expected)
  })

  test.each<[name: string, before: string, after: string, expected: string[]]>([
    [
      'leads to another clause since its own is gone',
      numbered(...clauses, 'Отзыв по пункту 1.3 бесплатный.'),
      numbered(...clauses.filter((_, at) => at !== 2), 'Отзыв по пункту 1.3 бесплатный.'),
      ['пункту 1.3: часть, на которую она вела, убрана, а номер перешёл к другой']
    ],
    [
      'leads nowhere since its own clause is gone',
      numbered(...clauses.slice(0, 2), 'Доставка по пункту 1.4 бесплатная.', 'Курьер видит только адрес доставки.'),
      numbered(...clauses.slice(0, 2), 'Доставка по пункту 1.4 бесплатная.'),
      []
    ],
    [
      'leads to a section that moved',
      '1. Данные\n\n1.1. Магазин собирает имя покупателя.\n\n2. Сроки\n\n2.1. Заказы хранятся год.\n\n3. Права\n\n3.1. Сроки раздела 2 можно сократить.',
      '1. Данные\n\n1.1. Магазин собирает имя покупателя.\n\n2. Файлы cookie\n\n2.1. Сайт запоминает корзину.\n\n3. Сроки\n\n3.1. Заказы хранятся год.\n\n4. Права\n\n4.1. Сроки раздела 2 можно сократить.',
      ['раздела 2: то, на что она вела, теперь раздел 3']
    ],
    [
      'leads to an annex that has another number',
      '1. Форма отзыва – в Приложении № 1.\n\nПриложение № 1\n\nФорма отзыва согласия на обработку данных',
      '1. Форма отзыва – в Приложении № 1.\n\nПриложение № 1\n\nПеречень партнёров магазина\n\nПриложение № 2\n\nФорма отзыва согласия на обработку данных',
      ['Приложении № 1: то, на что она вела, теперь приложение 2']
    ],
    [
      'stands in two clauses',
      numbered(...clauses.slice(0, 3), 'Срок по пункту 1.2 считает бухгалтер.', 'Срок по пункту 1.2 не продлевается.'),
      numbered(
        clauses[0] ?? '',
        added,
        ...clauses.slice(1, 3),
        'Срок по пункту 1.2 считает бухгалтер.',
        'Срок по пункту 1.2 не продлевается.'
      ),
      ['пункту 1.2: то, на что она вела, теперь пункт 1.3']
    ],
    [
      'names the first and the last of several',
      numbered(...clauses, 'Сроки пунктов 1.2–1.4 не продлеваются.'),
      numbered(clauses[0] ?? '', added, ...clauses.slice(1), 'Сроки пунктов 1.2–1.4 не продлеваются.'),
      ['пунктов 1.2–1.4: то, на что она вела, теперь пункт 1.3, пункт 1.5']
    ],
    [
      'is in Kazakh',
      '1. Дүкен сатып алушының атын жинайды.\n\n2. Тапсырыстар бір жыл сақталады.\n\n3. 2-тармақтағы мерзім ұзартылмайды.',
      '1. Дүкен сатып алушының атын жинайды.\n\n2. Сайт себетті есте сақтайды.\n\n3. Тапсырыстар бір жыл сақталады.\n\n4. 2-тармақтағы мерзім ұзартылмайды.',
      ['2-тармақтағы: то, на что она вела, теперь пункт 3']
    ],
    [
      'is in English',
      '1. The shop collects your name.\n\n2. Orders are kept for one year.\n\n3. The term of clause 2 is never longer.',
      '1. The shop collects your name.\n\n2. The site remembers the basket.\n\n3. Orders are kept for one year.\n\n4. The term of clause 2 is never longer.',
      ['clause 2: то, на что она вела, теперь пункт 3']
    ]
  ])('%s', (_name, before, after, expected) => {
    expect(stale(before, after)).toEqual(expected)
  })

  test('is told with the number that was meant', () => {
    const before = numbered(...clauses, 'Срок по пункту 1.2 не продлевается.')
    const after = numbered(clauses[0] ?? '', added, ...clauses.slice(1), 'Срок по пункту 1.2 не продлевается.')
    expect(findingsOf(before, after).map(({reason}) => reason)).toEqual([
      'Ссылка на пункт 1.2: то, на что она вела, теперь пункт 1.3; ожидался номер по новой нумерации'
    ])
    expect(findingsOf(before, after, 'en').map(({reason}) => reason)).toEqual([
      'A reference to clause 1.2: what it led to is now clause 1.3; its number in the new order was expected'
    ])
  })
})
