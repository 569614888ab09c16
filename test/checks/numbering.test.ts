import {findingsOf} from './defects.js'

const numbering = (policy: string): string[] =>
  findingsOf('text/numbering', policy).map(({clause, reason}) => `${clause}: ${reason}`)
const lines = (...marks: string[]): string => marks.map(mark => `${mark} Оператор хранит данные.`).join('\n\n')

describe('numbers do not follow one another', () => {
  test.each([
    ['a section is missing', lines('1.', '2.', '4.', '5.'), ['4: После 2 стоит 4, ожидался номер 3']],
    ['a clause is missing', lines('1.', '1.1.', '1.2.', '1.4.'), ['1.4: После 1.2 стоит 1.4, ожидался номер 1.3']],
    ['two in a row are missing', lines('1.', '1.1.', '1.4.'), ['1.4: После 1.1 стоит 1.4, ожидался номер 1.2']],
    [
      'the first clause is missing',
      lines('1.', '1.2.', '1.3.'),
      ['1.2: Номеру 1.2 не предшествует другой, ожидался номер 1.1']
    ],
    [
      'a clause number is repeated',
      lines('1.', '1.1.', '1.2.', '1.2.', '1.3.'),
      ['1.2: Номер 1.2 стоит дважды, ожидался номер 1.3']
    ],
    [
      'one number is mistyped',
      lines('1.', '1.1.', '1.1.', '1.3.', '1.4.'),
      ['1.1: Номер 1.1 стоит дважды, ожидался номер 1.2']
    ],
    [
      'one number is far too high',
      lines('1.', '1.1.', '1.7.', '1.3.', '1.4.'),
      ['1.7: После 1.1 стоит 1.7, ожидался номер 1.2']
    ],
    [
      'two clauses have changed places',
      lines('1.', '1.1.', '1.3.', '1.2.', '1.4.'),
      ['1.3: Номер 1.3 стоит раньше предыдущего, ожидался номер 1.2']
    ],
    [
      'a whole section bears the number of another',
      '1. Сбор\n\n1.1. Имя хранится.\n\n1.2. Адрес хранится.\n\n2. Права\n\n1.1. Клиент вправе.\n\n1.2. Клиент может.',
      ['1.1: В разделе 2 стоит 1.1, ожидался номер 2.1']
    ],
    [
      'subclauses have no clause',
      lines('1.', '1.1.', '1.2.1.', '1.2.2.'),
      ['1.2.1: Номеру 1.2.1 не предшествует другой, ожидался номер 1.2']
    ],
    [
      'headings skip one',
      '## 1. Сбор\n\nИмя хранится.\n\n## 3. Права\n\nКлиент вправе.',
      ['3: После 1 стоит 3, ожидался номер 2']
    ],
    [
      'articles skip one',
      'Статья 1. Сбор\n\nИмя хранится.\n\nСтатья 3. Права\n\nКлиент вправе.',
      ['3: После 1 стоит 3, ожидался номер 2']
    ],
    [
      'Roman numbers skip one',
      'I. Сбор\n\nИмя хранится.\n\nII. Права\n\nКлиент вправе.\n\nIV. Сроки\n\nГод.',
      ['IV: После II стоит IV, ожидался номер III']
    ],
    ['a letter is missing', '1. Оператор хранит:\n\nа) имя;\n\nв) адрес.', ['1: После а стоит в, ожидался номер б']],
    [
      'a point is repeated',
      '1. Оператор хранит:\n\n1) имя;\n\n2) адрес;\n\n2) возраст.',
      ['1: Номер 2 стоит дважды, ожидался номер 3']
    ]
  ])('%s', (_name, policy, expected) => {
    expect(numbering(`${policy}\n`)).toEqual(expected)
  })
})

describe('numbers are sound', () => {
  test.each([
    [
      'with and without a dot',
      '7. Права\n\n7.1. Имя хранится.\n\n7.1.1 Имя скрыто.\n\n7.1.2 Имя удалено.\n\n7.2 Адрес хранится.'.replaceAll(
        '7.',
        '1.'
      )
    ],
    ['two in one paragraph', `${lines('1.', '2.').replace('данные.\n\n2.', 'данные. 2.')}\n\n3. Клиент вправе.`],
    ['clauses without numbered sections', '## Сбор\n\n1.1. Имя.\n\n1.2. Адрес.\n\n## Права\n\n2.1. Клиент вправе.'],
    [
      'sections that begin anew in a second text',
      '# Политика\n\n1. Сбор\n\n1.1. Имя.\n\n2. Права\n\n2.1. Клиент вправе.\n\n# Согласие\n\n1. Сбор\n\n1.1. Имя.\n\n2. Срок\n\n2.1. Год.'
    ],
    [
      'clauses that begin anew under another heading',
      '## Сбор\n\n1.1. Имя.\n\n1.2. Адрес.\n\n## Согласие\n\n1.1. Клиент согласен.\n\n1.2. Срок год.'
    ],
    [
      'an annex that begins anew',
      `${lines('1.', '1.1.', '2.', '2.1.')}\n\nПриложение 1 к Политике\n\n1. Форма\n\n1.1. Клиент согласен.`
    ],
    [
      'lists that begin anew in each clause',
      '1. Оператор хранит:\n\n1) имя;\n\n2) адрес.\n\n2. Клиент вправе:\n\n1) узнать;\n\n2) удалить.'
    ],
    ['a list inside a list', '1. Оператор хранит:\n\n1) имя:\n\n1) своё;\n\n2) чужое;\n\n2) адрес;\n\n3) возраст.'],
    ['letters that lists leave out', '1. Оператор хранит:\n\nж) имя;\n\nи) адрес;\n\nк) возраст;\n\nл) вес.'],
    [
      'letters that lists leave out further down',
      '1. Оператор хранит:\n\nн) имя;\n\nп) адрес;\n\nр) возраст;\n\nц) вес;\n\nш) рост.'
        .replace('ц)', 'с)')
        .replace('ш)', 'т)')
    ],
    [
      'Kazakh letters',
      '1. Оператор сақтайды:\n\nа) атын;\n\nә) мекенжайын;\n\nб) жасын;\n\nв) бойын;\n\nг) салмағын;\n\nғ) көзін;\n\nд) шашын.'
    ],
    ['a Latin c in a Cyrillic list', '1. Оператор хранит:\n\nп) имя;\n\nр) адрес;\n\nc) возраст;\n\nт) вес.'],
    ['items of Markdown that are all called 1', 'Клиент вправе:\n\n1. узнать;\n1. исправить;\n1. удалить.'],
    ['a range of excluded clauses', lines('1.', '2.', '3-5.', '6.')],
    [
      'a clause whose number stands in the paragraph before',
      '1. Сбор\n\n1.1. Имя хранится\n1.2. Адрес хранится\n\n1.3. Возраст хранится.'
    ],
    [
      'chapters with articles that go on',
      'Глава 1. Сбор\n\nСтатья 1. Имя\n\nИмя хранится.\n\nГлава 2. Права\n\nСтатья 2. Доступ\n\nКлиент вправе.\n\nСтатья 3. Отзыв\n\nКлиент вправе.'
    ],
    [
      'sections that go on under another heading',
      '## Часть первая\n\n1. Сбор\n\nИмя.\n\n## Часть вторая\n\n2. Права\n\nОтзыв.\n\n3. Сроки\n\nГод.'
    ],
    ['a title with the first number', '# 1. Политика\n\n2. Сбор\n\nИмя.\n\n3. Права\n\nОтзыв.'],
    ['a text without numbers', 'Оператор хранит данные.\n\nКлиент вправе отозвать согласие.']
  ])('%s', (_name, policy) => {
    expect(numbering(`${policy}\n`)).toEqual([])
  })
})

test('a repeated number stands beside the first one', () => {
  const [found] = findingsOf('text/numbering', '1. Имя хранится.\n\n2. Адрес хранится.\n\n2. Возраст хранится.\n')
  expect([found?.line, found?.related.map(place => place.line)]).toEqual([5, [3]])
})
