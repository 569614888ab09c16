import fc from 'fast-check'
import {editTokens, isSameButForm} from '../../src/diff/edits.js'
import {cutTokens} from '../../src/diff/tokens.js'

const mark = (before: string, after: string): string =>
  editTokens(cutTokens(before), cutTokens(after))
    .map(({type, text}) => (type === 'same' ? text : `${type === 'added' ? '+' : '-'}[${text.trim()}]`))
    .join('')

describe('edits of a clause', () => {
  test.each([
    [
      'a negation is a word',
      'Клиника не передаёт снимки.',
      'Клиника передаёт снимки.',
      'Клиника -[не]передаёт снимки.'
    ],
    [
      'a Kazakh negation is a whole word',
      'Дүкен деректерді бермейді.',
      'Дүкен деректерді береді.',
      'Дүкен деректерді -[бермейді]+[береді].'
    ],
    [
      'a term with its number in words is one edit',
      'хранятся 3 (три) года после визита',
      'хранятся 5 (пять) лет после визита',
      'хранятся -[3 (три) года]+[5 (пять) лет]после визита'
    ],
    ['a decimal number is one', 'по пункту 3.2 правил', 'по пункту 4.2 правил', 'по пункту -[3.2]+[4.2]правил'],
    ['a date is one', 'с 01.03.2025 года', 'с 01.06.2026 года', 'с -[01.03.2025]+[01.06.2026]года'],
    [
      'an address is one',
      'пишите на a.b@shop.example.',
      'пишите на law@shop.example.',
      'пишите на -[a.b@shop.example]+[law@shop.example].'
    ],
    [
      'a link is one',
      'см. https://shop.example/old/privacy.',
      'см. https://shop.example/privacy.',
      'см. -[https://shop.example/old/privacy]+[https://shop.example/privacy].'
    ],
    ['a handle is one', 'Telegram @old_bot', 'Telegram @new_bot', 'Telegram -[@old_bot]+[@new_bot]'],
    ['a word with a hyphen is one', 'веб-сайт школы', 'онлайн-сайт школы', '-[веб-сайт]+[онлайн-сайт]школы'],
    ['quotes and dashes are no edit', 'ТОО "Заря" - оператор', 'ТОО «Заря» — оператор', 'ТОО «Заря» — оператор'],
    ['the sign at the end of a list item is none', 'имя;', 'имя.', 'имя.'],
    ['a comma inside is one', 'имя и телефон', 'имя, телефон', 'имя-[и]+[,]телефон']
  ])('%s', (_, before, after, marked) => {
    expect(
      mark(before, after)
        .replace(/\s+(?=[-+]\[)/g, '')
        .replace(/\](?=\s)/g, ']')
    ).toBe(marked.replace(/\s+(?=[-+]\[)/g, ''))
  })

  const word = fc.constantFrom(
    'Оператор',
    'не',
    'хранит',
    'данные',
    '3',
    '(три)',
    'года',
    ',',
    'и',
    'ё-моё',
    'a@b.example'
  )
  const text = fc.array(word, {maxLength: 30}).map(words => words.join(' '))

  test('the words of either side can be read from them', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edits = editTokens(cutTokens(before), cutTokens(after))
        const side = (left: 'added' | 'removed'): string =>
          edits
            .filter(({type}) => type !== left)
            .map(edit => edit.text)
            .join('')
        const bare = (words: string): string =>
          words
            .replace(/[\s.,]+$/, '')
            .replace(/\s+/g, '')
            .toLowerCase()
        expect(side('removed').replace(/\s+/g, '')).toBe(after.replace(/\s+/g, ''))
        expect(bare(side('added'))).toBe(bare(before))
      }),
      {numRuns: 500, seed: 94}
    )
  })
})

describe('form', () => {
  test.each([
    ['quotes', '«Заря»', '"Заря"', false, true],
    ['dashes and spaces', 'сайт – это  место', 'сайт - это место', false, true],
    ['ё', 'не передаёт', 'не передает', false, true],
    ['the end of a list item', 'номер телефона;', 'номер телефона', false, true],
    ['the size of the first letter', 'Номер телефона', 'номер телефона', false, true],
    ['capitals of a heading', 'ОБЩИЕ ПОЛОЖЕНИЯ', 'Общие положения', true, true],
    ['capitals of a term', 'данные Клиента', 'данные клиента', false, false],
    ['a comma inside', 'хранить нельзя, удалить', 'хранить, нельзя удалить', false, false],
    ['a number', 'три дня (3)', 'три дня (5)', false, false]
  ])('%s', (_, before, after, isHeading, same) => {
    expect(isSameButForm(cutTokens(before), cutTokens(after), isHeading)).toBe(same)
  })
})
