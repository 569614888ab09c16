import {fix, ruleOf} from './fixing.js'

const policy = (...lines: string[]): string => `${lines.join('\n\n')}\n`

const mended: [name: string, before: string, after: string][] = [
  [
    'a misspelt word that the policy has right elsewhere, in its capitals',
    policy('1. Обработка данных законна.', '2. Обрабтка данных длится год. Обработка прекращается.'),
    policy('1. Обработка данных законна.', '2. Обработка данных длится год. Обработка прекращается.')
  ],
  [
    'a letter alone',
    policy('1. Данные хранятся год c даты покупки.'),
    policy('1. Данные хранятся год с даты покупки.')
  ],
  [
    'a gap in the clauses, with what refers to them',
    policy(
      '1. Общее',
      '1.1. Оператор хранит данные.',
      '1.3. Клиент платит по пункту 1.4.',
      '1.4. Срок – год, кроме пункта 1.3.'
    ),
    policy(
      '1. Общее',
      '1.1. Оператор хранит данные.',
      '1.2. Клиент платит по пункту 1.3.',
      '1.3. Срок – год, кроме пункта 1.2.'
    )
  ],
  [
    'a repeat, and the number after it is free',
    policy('1. Общее', '1.1. Один.', '1.2. Два.', '1.2. Три.', '1.4. Четыре, см. пункт 1.1.'),
    policy('1. Общее', '1.1. Один.', '1.2. Два.', '1.3. Три.', '1.4. Четыре, см. пункт 1.1.')
  ],
  [
    'a repeat that moves what follows, with a reference to that',
    policy('1. Общее', '1.1. Один.', '1.1. Два.', '1.2. Три.', '1.3. Четыре, кроме пунктов 1.2 и 1.3.'),
    policy('1. Общее', '1.1. Один.', '1.2. Два.', '1.3. Три.', '1.4. Четыре, кроме пунктов 1.3 и 1.4.')
  ],
  [
    'a gap in the sections, with the clauses below them',
    policy('1. Общее', '1.1. Один.', '3. Сроки', '3.1. Два, по разделу 3.', '3.2. Три, по пункту 3.1.'),
    policy('1. Общее', '1.1. Один.', '2. Сроки', '2.1. Два, по разделу 2.', '2.2. Три, по пункту 2.1.')
  ],
  [
    'an undefined name of the side that the text defines, in its case',
    policy(
      '1. ТОО «Кең Дала» (далее – «Исполнитель») собирает имена. Исполнитель рядом.',
      '2. Жалобы рассматривает Оператор, письма шлются Оператору.'
    ),
    policy(
      '1. ТОО «Кең Дала» (далее – «Исполнитель») собирает имена. Исполнитель рядом.',
      '2. Жалобы рассматривает Исполнитель, письма шлются Исполнителю.'
    )
  ]
]

test.each(mended)('%s', async (_name, before, after) => {
  expect((await fix(before, 'suggested')).text).toBe(after)
})

test.each(mended)('is not done without being asked for: %s', async (_name, before) => {
  expect((await fix(before)).text).toBe(before)
})

const left: [name: string, text: string][] = [
  ['a gap that a reference names', policy('1. Общее', '1.1. Один.', '1.3. Два.', '1.4. Три, кроме пункта 1.2.')],
  [
    'a repeat that a reference names',
    policy('1. Общее', '1.1. Один.', '1.2. Два.', '1.2. Три.', '1.3. Четыре, кроме пункта 1.2.')
  ],
  [
    'a number that is printed where no reference is read',
    policy('1. Общее', '1.1. Один.', '1.3. Два.', '1.4. Три [1.3].')
  ],
  [
    'a row with many gaps',
    policy('1. Общее', ...Array.from({length: 8}, (_, index) => `1.${index * 2 + 1}. Пункт хранит имя.`))
  ],
  ['a wide gap', policy('1. Общее', '1.1. Один.', '1.7. Два.', '1.8. Три.')],
  [
    'an undefined name where the defined one is declined in another way',
    policy(
      '1. ТОО «Кең Дала» (далее – «Компания») собирает имена. Компания рядом.',
      '2. Жалобы рассматривает Оператор, письма шлются Оператору.'
    )
  ],
  ['a gap beside links to headings', policy('1. Общее', '1.1. Один, [сроки](#13-сроки).', '1.3. Два.', '1.4. Три.')]
]

test.each(left)('is left: %s', async (_name, text) => {
  expect((await fix(text, 'suggested')).text).toBe(text)
})

test('several gaps of one row are closed one after another', async () => {
  const before = policy(
    '1. Общее',
    '1.1. Один.',
    '1.3. Два, по пункту 1.6.',
    '1.4. Три.',
    '1.6. Четыре, по пункту 1.3.'
  )
  const after = policy('1. Общее', '1.1. Один.', '1.2. Два, по пункту 1.4.', '1.3. Три.', '1.4. Четыре, по пункту 1.2.')
  expect((await fix(before, 'suggested')).text).toBe(after)
})

test('a number of another text stays', async () => {
  const before = policy('1. Общее', '1.1. Один.', '1.3. Два, по пункту 1.3 Договора оферты.', '1.4. Три.')
  const after = policy('1. Общее', '1.1. Один.', '1.2. Два, по пункту 1.3 Договора оферты.', '1.3. Три.')
  expect((await fix(before, 'suggested')).text).toBe(after)
})

test('numbers and their references are one fix', async () => {
  const {applied} = await fix(mended[2]?.[1] ?? '', 'suggested')
  expect(applied.map(ruleOf)).toEqual(['text/numbering'])
})
