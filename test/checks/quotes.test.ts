import {wordsOf} from './defects.js'

const quotes = (policy: string): string[] => wordsOf('text/unbalanced-quotes', `${policy}\n`)

describe('a mark has no pair', () => {
  test.each([
    ['opened before a name', '1. Оператор – ТОО «Дала, г. Алматы.', ['1: «Дала, г. Алматы.']],
    [
      'opened, and another quotation follows',
      '1. Оператор – ТОО «Дала, сайт «Степь» закрыт.',
      ['1: «Дала, сайт «Степь»']
    ],
    ['closed in the bracket of another word', '1. ТОО «Дала (далее – Оператор»).', ['1: «Дала → 1']],
    ['closed and never opened', '1. Оператор – ТОО Дала», г. Алматы.', ['1: – ТОО Дала»']],
    ['closed twice', '1. Оператор – ТОО «Дала»», г. Алматы.', ['1: – ТОО «Дала»»']],
    ['straight ones', '1. Оператор – ТОО "Дала, сайт закрыт.', ['1: "Дала, сайт закрыт.']],
    ['straight ones, closed only', '1. Оператор – ТОО Дала", сайт закрыт.', ['1: – ТОО Дала"']],
    ['curly ones', '1. Оператор – ТОО “Дала, сайт закрыт.', ['1: “Дала, сайт закрыт.']],
    ['in a heading', '## Права «Клиента\n\nКлиент вправе.', [': «Клиента']],
    [
      'in a sentence after a sound one',
      '1. Сайт «Степь» открыт. Письма с пометкой Отзыв» ждём.',
      ['1: с пометкой Отзыв»']
    ],
    [
      'a name inside a name, none of them closed',
      '1. Оператор – ТОО «Агентство «Дала (далее – Оператор).',
      ['1: «Агентство «Дала → 1']
    ]
  ])('%s', (_name, policy, expected) => {
    expect(quotes(policy)).toEqual(expected)
  })

  test('in one name that comes back, which is one finding', () => {
    expect(quotes('1. ТОО «Дала хранит имя.\n\n2. ТОО «Дала хранит имя.')).toEqual(['1: «Дала хранит имя. → 2'])
  })
})

describe('marks are paired', () => {
  test.each([
    ['a name closed once for two', '1. Оператор – ТОО «Агентство «Дала», г. Алматы.'],
    ['a name closed twice', '1. Оператор – ТОО «Агентство «Дала»», г. Алматы.'],
    ['a name that goes on after the inner one', '1. Оператор – ТОО «Агентство «Дала» и партнёры», г. Алматы.'],
    ['a bracket inside a quotation', '1. Закон «О данных (с изменениями)» действует.'],
    ['a quotation inside a bracket', '1. ТОО «Дала» (далее – «Оператор») хранит «имя».'],
    ['other kinds of marks', '1. “Дала”, „Степь“, "Сары", «Арка», ‹Жол›.'],
    ['marks of two kinds', '1. Сервис “Яндекс Метрика» и «Гугл” работают.'],
    ['straight marks inside each other', '1. Оператор – ТОО "Агентство "Дала", г. Алматы.'],
    ['straight marks around signs', '1. Роли ("Клиент"/"Оператор"), поле "(имя)" и "24/7".'],
    ['a straight mark without a space before it', '1. Оператор – ТОО"Дала", сайт"Степь".'],
    ['inches, minutes, apostrophes', "1. Экран 15\", 43°15'20\", O'zen, cookie'ы и д’Артаньян."],
    ['arrows of a menu', '1. Откройте Настройки » Приватность » Сброс.'],
    ['a quotation over two sentences', '1. Напишите: «Отзываю согласие. Прошу удалить данные».'],
    ['a quotation over paragraphs', '1. Текст: «Я согласен:\n\n– на сбор имени;\n\n– на рассылку».'],
    ['a date', '1. Редакция от «24» января 2026 г.']
  ])('%s', (_name, policy) => {
    expect(quotes(policy)).toEqual([])
  })
})
