import {fix, ruleOf} from './fixing.js'

const mended: [name: string, before: string, after: string][] = [
  ['a Latin letter in a Russian word', '1. Наш веб-сaйт хранит данные.', '1. Наш веб-сайт хранит данные.'],
  ['several Latin letters, several words', '1. Cайт хранит дaнныe клиентa.', '1. Сайт хранит данные клиента.'],
  ['Cyrillic letters in a Latin word', '1. Сайт сохраняет файлы сооkie.', '1. Сайт сохраняет файлы cookie.'],
  ['a legal form in Latin letters', '1. Оператор – TOO «Кең Дала Сауда».', '1. Оператор – ТОО «Кең Дала Сауда».'],
  [
    'a country in Latin letters',
    '1. Данные хранятся в PK и не покидают её.',
    '1. Данные хранятся в РК и не покидают её.'
  ],
  [
    'an address of a site in two alphabets',
    '1. Сведения есть на сайте dаlа-sauda.example.',
    '1. Сведения есть на сайте dala-sauda.example.'
  ],
  ['i in a Kazakh word', '1. Оператор – «Бiлiм», сайт для школ.', '1. Оператор – «Білім», сайт для школ.'],
  [
    'a name that the text quotes elsewhere, not closed',
    '1. Оператор – ТОО «Кең Дала».\n\n2. ТОО «Кең Дала хранит данные год.',
    '1. Оператор – ТОО «Кең Дала».\n\n2. ТОО «Кең Дала» хранит данные год.'
  ],
  [
    'a role in brackets, not closed',
    '1. ТОО «Кең Дала» (далее – «Оператор) хранит данные.',
    '1. ТОО «Кең Дала» (далее – «Оператор») хранит данные.'
  ],
  [
    'a role in brackets, not opened',
    '1. ТОО «Кең Дала» (далее – Оператор») хранит данные.',
    '1. ТОО «Кең Дала» (далее – «Оператор») хранит данные.'
  ],
  ['a name of one word before the end', '1. Оператор – ТОО «Арман.', '1. Оператор – ТОО «Арман».'],
  ['a name after its legal form, not opened', '1. ТОО Кең Дала» хранит данные.', '1. ТОО «Кең Дала» хранит данные.'],
  ['doubled spaces', '1. Оператор  хранит данные.  Срок –   год.', '1. Оператор хранит данные. Срок – год.'],
  [
    'doubled spaces beside an address',
    '1. Сайт  дома <https://dala.example> открыт.',
    '1. Сайт дома <https://dala.example> открыт.'
  ],
  ['doubled spaces after code', '1. Поле `имя  а` хранится  год.', '1. Поле `имя  а` хранится год.'],
  [
    'doubled spaces in a bullet',
    '1. Оператор хранит:\n\n- имя  клиента;\n- адрес.',
    '1. Оператор хранит:\n\n- имя клиента;\n- адрес.'
  ],
  [
    'a number without its dot',
    '1. Общие положения\n\n1.1. Оператор хранит данные.\n\n1.2 Клиент платит.\n\n1.3. Срок – год.\n',
    '1. Общие положения\n\n1.1. Оператор хранит данные.\n\n1.2. Клиент платит.\n\n1.3. Срок – год.\n'
  ],
  [
    'a number in bold without its dot',
    '**1. Общие положения**\n\n**1.1** Оператор хранит данные.\n\n**1.2.** Клиент платит.\n',
    '**1. Общие положения**\n\n**1.1.** Оператор хранит данные.\n\n**1.2.** Клиент платит.\n'
  ]
]

test.each(mended)('%s', async (_name, before, after) => {
  expect((await fix(before)).text).toBe(after)
})

const left: [name: string, text: string][] = [
  ['a brand in Latin letters beside Cyrillic ones', '1. Сайт шлёт SMS-рассылку через СберPay и Яндекс.Go.'],
  ['a Latin word with a Russian ending', '1. Клиент входит через Telegramом подтверждённый номер.'],
  ['units and codes', '1. Файлы до 15 MB, 20 °C, 5 км и категория C хранятся на SSD.'],
  ['a letter that two Kazakh letters look like', '1. Сайт «Кyндер», рядом «үйі», открыт.'],
  ['a letter alone, which a person is to look at', '1. Данные хранятся год c даты покупки.'],
  ['a word that both alphabets spell', '1. Проект «НOT» хранит данные.'],
  ['a quotation with two ends', '1. Оператор – ТОО «Кең Дала хранит данные клиентов год.'],
  ['a name that may go on', '1. Оператор – ТОО «Дала».\n\n2. ТОО «Дала Сауда хранит данные клиентов.'],
  ['a term that may go on', '1. Есть «Политика».\n\n2. Документ «Политика конфиденциальности размещён на сайте.'],
  ['inches', '1. Сайт виден на экране 15" и 6,1" одинаково.'],
  ['a break at the end of a line', '1. Оператор хранит данные.  \nКлиент платит.  \nСрок – год.'],
  ['spaces after a mark', '1.  Оператор хранит данные.\n\n-   имя;\n-   адрес.'],
  ['a table', '| Имя  | Срок |\n|------|------|\n| имя  клиента | год  и день |'],
  ['columns of spaces', '1. Сроки:\n\nимя   год\nадрес месяц\nпочта неделя'],
  ['columns of wide spaces', '1. Сроки:\n\nимя дома  год\nадрес     месяц\nпочта     неделя'],
  ['fenced code', '1. Пример:\n\n```\nимя  клиента\n```\n'],
  ['fenced code with a longer fence', '1. Пример:\n\n````\n```\nимя  клиента\n````\n'],
  ['indented code', '1. Пример\n\n    имя  клиента\n'],
  ['code in a line', '1. Поле `имя  клиента` хранится год.'],
  ['the room for a signature', '1. Подпись  ________  дата  ________.'],
  ['preformatted html', '1. Пример:\n\n<pre>\nимя  клиента\n</pre>\n'],
  ['the inside of a tag', '1. Сайт <a  href="https://dala.example">тут</a> открыт.'],
  ['a comment', '<!-- имя  клиента -->\n\n1. Оператор хранит данные.'],
  ['numbers that all have no dot', '1 Общие положения\n\n1.1 Оператор хранит данные.\n\n1.2 Клиент платит.\n'],
  [
    'numbers that mostly have no dot',
    '1. Общее\n\n1.1 Оператор хранит.\n\n1.2. Клиент платит.\n\n1.3 Срок – год.\n\n1.4 Всё.\n'
  ],
  [
    'a decimal at the start of a line',
    '1. Общее\n\n1.1. Оператор хранит данные.\n\n2.5 млн клиентов платят.\n\n1.2. Клиент платит.\n'
  ],
  [
    'a date at the start of a line',
    '1. Общее\n\n1.1. Оператор хранит данные.\n\n01.02.2026 принята эта редакция.\n\n1.2. Клиент платит.\n'
  ],
  ['a misspelt word', '1. Обработка данных. Обработка – это всё.\n\n2. Обрабтка данных хранится год.']
]

test.each(left)('is left: %s', async (_name, text) => {
  expect(await fix(text)).toEqual({text, applied: []})
})

const kept: [name: string, before: string, after: string][] = [
  ['a byte order mark', '\ufeff1. Наш сaйт.', '\ufeff1. Наш сайт.'],
  ['line ends of Windows', '1. Наш сaйт.\r\n\r\n2. Имя  и адрес.\r\n', '1. Наш сайт.\r\n\r\n2. Имя и адрес.\r\n'],
  ['line ends of old Macs', '1. Наш сaйт.\r\r2. Имя  и адрес.', '1. Наш сайт.\r\r2. Имя и адрес.'],
  ['letters apart', '1. Мои\u0306 сaйт и мои\u0306  дом.', '1. Мои\u0306 сайт и мои\u0306 дом.'],
  [
    'hidden hyphens',
    '1. Дан\u00adные и сaйт, дан\u00adные\u200b  тут.',
    '1. Дан\u00adные и сайт, дан\u00adные\u200b тут.'
  ],
  ['a word that is printed with an entity', '1. Наш с&#97;йт и сaйт.', '1. Наш с&#97;йт и сайт.']
]

test.each(kept)('stays as it is: %s', async (_name, before, after) => {
  expect((await fix(before)).text).toBe(after)
})

test('a text file has no markup', async () => {
  expect((await fix('1. Имя  клиента.\n', 'safe', 'policy.txt')).text).toBe('1. Имя клиента.\n')
})

test('says what was mended, where and in which words', async () => {
  const {applied} = await fix('1. Имя клиента.\n\n2. Наш  сaйт.\n')
  expect(applied).toEqual([
    {ruleId: 'text/mixed-script', line: 3, column: 9, was: 'сaйт', text: 'сайт'},
    {ruleId: 'form/doubled-space', line: 3, column: 7, was: '  ', text: ' '}
  ])
  expect(applied.map(ruleOf)).toHaveLength(2)
})
