import {wordsOf} from './defects.js'

const text = `# Политика

1. Общие положения

1.1. Оператор собирает: а) имя; б) телефон.

1.2. Оператор хранит:

1) заявки;

2) счета.

2. Права

2.1. Клиент вправе отозвать согласие.

2.2. Клиент вправе исправить данные.
`
const references = (clause: string): string[] => wordsOf('text/broken-reference', `${text}\n2.3. ${clause}\n`)

describe('a reference leads nowhere', () => {
  test.each([
    ['to a clause', 'Срок назван в п. 7.1 Политики.', 'п. 7.1 Политики'],
    ['to a clause without a space', 'Срок назван в п.7.1.', 'п.7.1'],
    [
      'to a clause of an existing section',
      'Срок назван в пункте 1.9 настоящей Политики.',
      'пункте 1.9 настоящей Политики'
    ],
    ['to a section', 'Срок назван в разделе 6.', 'разделе 6'],
    ['to a section in brackets', 'Данные хранятся год (см. раздел 9).', 'раздел 9'],
    ['to an annex', 'Форма дана в Приложении № 4 к Политике.', 'Приложении № 4 к Политике'],
    ['to a point', 'Сведения подпункта 5) пункта 1.2 удаляются.', 'подпункта 5) пункта 1.2'],
    ['to its own clause', 'Порядок описан в п. 2.3 настоящей Политики.', 'п. 2.3 настоящей Политики'],
    ['in a row of others', 'Сроки названы в пп. 1.1, 1.2 и 8.4.', 'пп. 1.1, 1.2 и 8.4'],
    ['beside words on the law', 'В случаях, предусмотренных законом, действует раздел 12.', 'раздел 12'],
    ['in Kazakh', 'Мерзімдер осы Саясаттың 9-бөлімінде көрсетілген.', '9-бөлімінде']
  ])('%s', (_name, clause, words) => {
    expect(references(clause)).toEqual([`2.3: ${words}`])
  })

  test('twice, which is one finding with two places', () => {
    expect(references('Срок назван в п. 7.1.\n\n2.4. Исключения названы в п. 7.1.')).toEqual(['2.3: п. 7.1 → 2.4'])
  })
})

describe('a reference is sound', () => {
  test.each([
    ['to clauses', 'Сроки названы в п. 1.1 и пунктах 2.1, 2.2 Политики.'],
    ['to sections, by digits or in Roman', 'См. разделы 1 и 2, а также раздел II.'],
    ['to points inside a sentence and to points of a list', 'См. подпункт б) пункта 1.1 и подпункт 2 пункта 1.2.'],
    ['to a range', 'См. пункты 1.1–2.2 Политики.'],
    ['to the clause itself without a number', 'Правила настоящего пункта и настоящего раздела общие.'],
    ['to the clause itself as the present one', 'Положения настоящего пункта 2.3 общие.'],
    ['to a law', 'Основание – ст. 9 Закона, п. 12 ст. 8 Закона, подпункт 6) пункта 4 статьи 25 Закона.'],
    ['to a law named before', 'Согласно Закону «О персональных данных и их защите» (пункт 17) данные хранятся.'],
    ['to a law without its name', 'Обработка допускается по ст. 10.1 и ст. 13.11.'],
    ['to a contract', 'Срок назван в п. 9.3 Договора и разделе 14 Пользовательского соглашения.'],
    ['to a contract named before', 'В Договоре оферты (п. 9.3) назван срок.'],
    ['to a standard', 'Меры отвечают ISO 27001 (раздел 9).'],
    ['to an order', 'См. пункт 19 Правил, утверждённых приказом министра, и приложение 5 к приказу.'],
    ['to another text by a link', 'Срок назван в [разделе 14](https://dala.example/offer) оферты.'],
    ['that only looks like one', 'В приложении 2.4 для телефона пароль меняется в разделе 5 раз в год.']
  ])('%s', (_name, clause) => {
    expect(references(clause)).toEqual([])
  })

  test.each([
    ['to an annex with its number', 'Форма дана в Приложении 1.\n\nПриложение 1 к Политике\n\nФорма отзыва'],
    ['to the only annex', 'Форма дана в Приложении № 1.\n\n## Приложение\n\nФорма отзыва'],
    [
      'to an annex that its heading calls so at the end',
      'Форма дана в Приложении 2.\n\n## Форма отзыва (Приложение № 2)\n\nЯ отзываю.'
    ],
    [
      'to a clause in a table',
      'Срок назван в п. 3.1.\n\n| № | Срок | Основание |\n| --- | --- | --- |\n| 3.1 | год | закон |'
    ]
  ])('%s', (_name, clause) => {
    expect(references(clause)).toEqual([])
  })
})

describe('in other languages', () => {
  const kazakh = `# Құпиялылық саясаты

1. Жалпы ережелер

1.1. Дүкен мынадай деректерді жинайды:

1) аты;

2) телефоны.

2. Құқықтар

2.1. Клиент келісімін кері қайтарып алуға құқылы.

2.2. Клиент деректерін түзетуге құқылы.
`
  const english = `# Privacy Policy

1. General

1.1. The shop collects:

(a) names;

(b) phones.

2. Rights

2.1. You may withdraw your consent.

2.2. You may correct your data.
`

  test.each([
    ['a clause', kazakh, 'Мерзім осы Саясаттың 7.1-тармағында көрсетілген.', '7.1-тармағында'],
    ['a section', kazakh, 'Мерзім 6-бөлімде көрсетілген.', '6-бөлімде'],
    ['a point', kazakh, '1.1-тармақтың 5) тармақшасындағы деректер жойылады.', '1.1-тармақтың 5) тармақшасындағы'],
    ['a row', kazakh, 'Мерзімдер 1.1, 2.1 және 8.4-тармақтарда көрсетілген.', '1.1, 2.1 және 8.4-тармақтарда'],
    ['its own clause', kazakh, 'Тәртіп Саясаттың 2.3-тармағында көрсетілген.', '2.3-тармағында'],
    ['a clause', english, 'The term is set in clause 7.1 of this Policy.', 'clause 7.1 of this Policy'],
    ['a section', english, 'The term is set in Section 6 below.', 'Section 6 below'],
    ['a point', english, 'Data of clause 1.1(f) are deleted.', 'clause 1.1(f)'],
    ['a row', english, 'The terms are set in paragraphs 1.1, 2.1 and 8.4.', 'paragraphs 1.1, 2.1 and 8.4'],
    ['an annex', english, 'The form is given in Annex 4 to this Policy.', 'Annex 4 to this Policy']
  ])('%s leads nowhere: %s', (_name, policy, clause, words) => {
    expect(wordsOf('text/broken-reference', `${policy}\n2.3. ${clause}\n`)).toEqual([`2.3: ${words}`])
  })

  test.each([
    ['clauses', kazakh, 'Мерзімдер осы Саясаттың 1.1 және 2.2-тармақтарында көрсетілген.'],
    ['sections', kazakh, '1-бөлімді және II бөлімді қараңыз.'],
    ['a point', kazakh, '1.1-тармақтың 2) тармақшасы қолданылады.'],
    ['the clause itself', kazakh, 'Осы 2.3-тармақтың ережелері жалпы болып табылады.'],
    ['a law', kazakh, 'Негіз – Заңның 9-бабы, Заңның 8-бабының 12-тармағы және Азаматтық кодекстің 395-бабы.'],
    ['a contract', kazakh, 'Мерзім Шарттың 9.3-тармағында және Пайдаланушы келісімінің 14-бөлімінде көрсетілген.'],
    ['clauses', english, 'The terms are set in clauses 1.1 and 2.2 of this Policy.'],
    ['sections', english, 'See Section 1 above and Section II.'],
    ['a point', english, 'Clause 1.1(b) applies, and so does paragraph (a) of clause 1.1.'],
    [
      'a law',
      english,
      'The ground is Article 9 of the Law, paragraph 12 of Article 8 of the Law and Art. 6 (1) (f) GDPR.'
    ],
    ['a contract', english, 'The term is set in clause 9.3 of the User Agreement and Section 14 of our Terms of Use.']
  ])('%s are found or belong elsewhere: %s', (_name, policy, clause) => {
    expect(wordsOf('text/broken-reference', `${policy}\n2.3. ${clause}\n`)).toEqual([])
  })
})

test('clauses of a list inside a list are found by both numbers', () => {
  const policy =
    '1. **Сбор**\n   1. Имя хранится год.\n   2. Адрес хранится год.\n2. **Права**\n   1. См. п. 1.2 Политики.\n'
  expect(wordsOf('text/broken-reference', policy)).toEqual([])
})

test('nothing is broken in a text without numbers, whatever it refers to', () => {
  expect(wordsOf('text/broken-reference', 'Оператор хранит данные по правилам пункта 5 Политики.\n')).toEqual([])
})
