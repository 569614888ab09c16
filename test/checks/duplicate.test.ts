import {wordsOf} from './defects.js'

const copies = (policy: string): string[] =>
  wordsOf('text/duplicate-clause', `${policy}\n`).map(line =>
    line.replace(/^([\d.]*): (\S+ \S+).*?((?: → [\d.]*)+)$/, '$1 $2$3')
  )
const sentence = 'Оператор хранит журналы доступа к базе пять лет и проверяет их каждый месяц'

describe('a clause is said twice', () => {
  test.each([
    ['word for word', `1. ${sentence}.\n\n2. Клиент вправе узнать своё.\n\n3. ${sentence}.`, ['3 Оператор хранит → 1']],
    [
      'inside a longer one',
      `1. ${sentence}.\n\n2. Зимой и летом ${sentence.toLowerCase()}, а старые стирает.`,
      ['1 Оператор хранит → 2']
    ],
    ['in three places', `1. ${sentence}.\n\n2. ${sentence}.\n\n3. ${sentence}.`, ['2 Оператор хранит → 1 → 3']],
    [
      'with words left out',
      `1. ${sentence}.\n\n2. ${sentence.replace(' каждый месяц', '')}.`,
      ['2 Оператор хранит → 1']
    ],
    [
      'in one list',
      '1. Клиент:\n\n1) бережёт пароль и не передаёт его другим людям ни при каких условиях;\n\n2) не передаёт его другим людям ни при каких условиях.',
      ['1 не передаёт → 1']
    ],
    [
      'as two sentences of a clause',
      `1. ${sentence}. Журналы не покидают серверной.\n\n2. ${sentence}. Журналы не покидают серверной.`,
      ['2 Оператор хранит → 1']
    ]
  ])('%s', (_name, policy, expected) => {
    expect(copies(policy)).toEqual(expected)
  })
})

describe('clauses say different things', () => {
  test.each([
    ['about other data', `1. ${sentence}.\n\n2. ${sentence.replace('журналы', 'анкеты')}.`],
    ['with another number', `1. ${sentence}.\n\n2. ${sentence.replace('пять', 'десять')}.`],
    [
      'with another number in another section',
      `1. Сбор\n\n1.1. ${sentence} после ухода клиента.\n\n2. Права\n\n2.1. ${sentence.replace('пять', '7')} после ухода клиента.`
    ],
    ['with a denial', `1. ${sentence}.\n\n2. ${sentence.replace('хранит', 'не хранит')}.`],
    [
      'by another duty',
      `1. Оператор обязан передавать сведения о заказе клиента курьеру в день доставки.\n\n2. Оператор вправе передавать сведения о заказе клиента курьеру в день доставки.`
    ],
    [
      'in lists of other leads',
      `1. Оператор вправе:\n\n– передавать сведения о заказе клиента курьеру и банку в день доставки.\n\n2. Банк вправе:\n\n– передавать сведения о заказе клиента курьеру и банку в день доставки.`
    ],
    [
      'one list of data for two purposes',
      '1. Для доставки: фамилия, имя, отчество, адрес, телефон, почта, возраст, пол.\n\n2. Для рекламы: фамилия, имя, отчество, адрес, телефон, почта, возраст, пол.'
    ],
    [
      'a labelled line under the heading of each purpose',
      `## Доставка\n\nХранение: ${sentence.toLowerCase()}.\n\n## Реклама\n\nХранение: ${sentence.toLowerCase()}.`
    ],
    [
      'one line under three headings',
      `## Доставка\n\n${sentence}.\n\n## Реклама\n\n${sentence}.\n\n## Учёт\n\n${sentence}.`
    ],
    ['in fewer words than eight', '1. Оператор хранит имя клиента год.\n\n2. Оператор хранит имя клиента год.'],
    [
      'definitions',
      '1. Журнал – список входов в базу, который оператор хранит пять лет и проверяет каждый месяц.\n\n2. Под журналом понимается список входов в базу, который оператор хранит пять лет и проверяет каждый месяц.'
    ],
    ['a heading and its text', `## ${sentence}\n\n${sentence}.`],
    [
      'contents and headings',
      '# Политика\n\nСодержание\n\n1. Как оператор хранит сведения о клиентах и их заказах на сайте\n\n2. Как клиент исправляет сведения о себе и своих заказах на сайте\n\n3. Как клиент отзывает согласие на обработку данных о своих заказах\n\n1. Как оператор хранит сведения о клиентах и их заказах на сайте\n\nГод.\n\n2. Как клиент исправляет сведения о себе и своих заказах на сайте\n\nПисьмом.\n\n3. Как клиент отзывает согласие на обработку данных о своих заказах\n\nПисьмом.'
    ],
    ['a consent in an annex', `1. ${sentence}.\n\nПриложение 1 к Политике\n\n${sentence}.`],
    [
      'requisites',
      '1. Имя хранится год.\n\nРеквизиты:\n\nТОО «Дала»\n\nАдрес: 010000, Республика Казахстан, г. Астана, ул. Степная, дом 5, офис 7\n\nПочтовый адрес: 010000, Республика Казахстан, г. Астана, ул. Степная, дом 5, офис 7'
    ]
  ])('%s', (_name, policy) => {
    expect(copies(policy)).toEqual([])
  })
})
