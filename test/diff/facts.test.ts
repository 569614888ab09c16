import {weighClause} from './weighing.js'

type Row = [name: string, before: string, after: string, ...facts: string[]]

const factsOf = (before: string, after: string): readonly string[] =>
  weighClause(before.replaceAll(' // ', '\n\n'), after.replaceAll(' // ', '\n\n')).facts

describe('facts of a change, before and after', () => {
  test.each<Row>([
    [
      'another number of the operator',
      'Оператор: ТОО «Сыр и мёд», БИН 160440012346.',
      'Оператор: ТОО «Сыр и мёд», БИН 160440054321.',
      'operator-id: 160440012346 → 160440054321'
    ],
    [
      'another operator',
      'Оператор – ТОО «Сыр и мёд».',
      'Оператор – ТОО «Хлеб и соль».',
      'operator-name: ТОО «Сыр и мёд» → ТОО «Хлеб и соль»'
    ],
    [
      'another legal form of the operator',
      'Оператор – ИП «Сыр и мёд».',
      'Оператор – ТОО «Сыр и мёд».',
      'operator-name: ИП «Сыр и мёд» → ТОО «Сыр и мёд»'
    ],
    ['the same operator in other quotes', 'Оператор – ТОО «Сыр и мёд».', 'Оператор – ТОО "Сыр и мёд".'],
    [
      'another address',
      'Адрес: г. Астана, ул. Кенесары, 40.',
      'Адрес: г. Алматы, пр. Абая, 15.',
      'address: г. Астана, ул. Кенесары, 40 → г. Алматы, пр. Абая, 15'
    ],
    [
      'the same address in other signs',
      'Адрес: г. Астана, ул. Кенесары, 40.',
      'Адрес: город Астана, улица Кенесары, 40.'
    ],
    [
      'another e-mail',
      'Пишите на one@lavka.example.',
      'Пишите на two@lavka.example.',
      'contact: one@lavka.example → two@lavka.example'
    ],
    [
      'a phone instead of two contacts',
      'Связь: one@lavka.example, сайт lavka.example.',
      'Связь: +7 727 345 67 89.',
      'contact: one@lavka.example → –',
      'contact: lavka.example → –',
      'contact: – → +7 727 345 67 89'
    ],
    ['one phone written otherwise', 'Тел. +7 (727) 345-67-89', 'Тел. +7 727 345 67 89'],
    [
      'number and date of the version',
      'Версия 2.0 от 1 марта 2025 года',
      'Версия 3.0 от 5 мая 2026 года',
      'version: 2.0 → 3.0',
      'version: 1 марта 2025 года → 5 мая 2026 года'
    ],
    ['one date written otherwise', 'Редакция от 1 марта 2025 года', 'Редакция от 01.03.2025'],
    [
      'a date that is not of the version',
      'Акция для гостей идёт до 5 мая 2026 года и бесплатна.',
      'Акция для гостей идёт до 9 июня 2026 года и бесплатна.',
      'date: 5 мая 2026 года → 9 июня 2026 года'
    ],
    ['a term', 'Данные хранятся 3 (три) года.', 'Данные хранятся пять лет.', 'term: 3 (три) года → пять лет'],
    ['one term written otherwise', 'Данные хранятся 3 (три) года.', 'Данные хранятся 36 месяцев.'],
    [
      'working days are not calendar days',
      'Ответ даётся за 10 рабочих дней.',
      'Ответ даётся за 10 календарных дней.',
      'term: 10 рабочих дней → 10 календарных дней'
    ],
    [
      'one of two equal terms',
      'Ответ даётся за 3 дня, исправление – за 3 дня.',
      'Ответ даётся за 3 дня, исправление – за 5 дней.',
      'term: 3 дня → 5 дней'
    ],
    [
      'a purpose that is new',
      'Данные обрабатываются в целях доставки заказа.',
      'Данные обрабатываются в целях доставки заказа и опросов.',
      'purpose: – → опросов'
    ],
    [
      'kinds of data',
      'Мы собираем имя и телефон.',
      'Мы собираем имя и адрес электронной почты.',
      'data: телефон → адрес электронной почты'
    ],
    ['recipients', 'Мы передаём данные курьерам.', 'Мы передаём данные курьерам и банкам.', 'recipient: – → банкам'],
    ['one kind of recipients in other words', 'Мы передаём данные курьерам.', 'Мы передаём данные курьерским службам.'],
    [
      'services',
      'Сайт использует Google Analytics.',
      'Сайт использует Яндекс.Метрику.',
      'service: Google Analytics → Яндекс.Метрику'
    ],
    [
      'territories',
      'Данные хранятся на серверах в Казахстане.',
      'Данные хранятся на серверах в Германии.',
      'territory: Казахстане → Германии'
    ],
    [
      'laws',
      'Мы соблюдаем Закон РК от 21.05.2013 № 94-V.',
      'Мы соблюдаем Закон РК от 24.11.2015 № 418-V.',
      'law: Закон РК от 21.05.2013 № 94-V → Закон РК от 24.11.2015 № 418-V'
    ],
    ['a flipped negation changes no fact', 'Мы не передаём данные курьерам.', 'Мы передаём данные курьерам.'],
    [
      'a contact that went to another point',
      'Связь: // 1) почта one@lavka.example; // 2) чат на сайте.',
      'Связь: // 1) чат на сайте; // 2) почта one@lavka.example.'
    ],
    [
      'purposes in one sentence and in points',
      'Цели обработки: доставка заказа, проведение опросов и ответы на письма.',
      'Цели обработки: // 1) доставка заказа; // 2) проведение опросов; // 3) ответы на письма.'
    ],
    [
      'a contact named twice and once',
      'Пишите на one@lavka.example. Почта one@lavka.example открыта всегда.',
      'Пишите на one@lavka.example. Почта открыта всегда.',
      'contact: one@lavka.example → –'
    ],
    [
      'a recipient named twice and once',
      'Мы передаём данные курьерам. Курьерам даём телефон.',
      'Мы передаём данные курьерам.'
    ],
    ['nothing', 'Мы рады гостям.', 'Мы всегда рады гостям.']
  ])('%s', (_, before, after, ...facts) => {
    expect(factsOf(before, after)).toEqual(facts)
  })
})
