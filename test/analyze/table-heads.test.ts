import {analyze} from '../../src/analyze/analyze.js'
import {parse} from '../../src/parse/parser.js'

/** `cell ← header` for each cell of the tables of a text. */
const leadsOf = (text: string): string[] =>
  analyze(parse(text))
    .passages.filter(({kind}) => kind === 'cell')
    .map(({leaf, lead}) => `${leaf.value} ← ${lead?.leaf.value ?? ''}`)

describe('a cell is announced by the header of its column', () => {
  test('where the first row is a header', () => {
    expect(leadsOf('| Данные | Срок хранения |\n| --- | --- |\n| имя, телефон | 3 года |\n| почта | год |\n')).toEqual([
      'Данные ← ',
      'Срок хранения ← ',
      'имя, телефон ← Данные',
      '3 года ← Срок хранения',
      'почта ← Данные',
      'год ← Срок хранения'
    ])
  })

  test.each([
    ['numbers in it', '| имя | 3 года |\n| --- | --- |\n| почта | 1 год |\n'],
    ['a name in it', '| Оператор | ТОО «Кең Дала» |\n| --- | --- |\n| Город | Астана |\n'],
    [
      'a sentence in it',
      '| Данные хранятся. | Передаются банкам. |\n| --- | --- |\n| имя | банк |\n| почта | курьер |\n'
    ]
  ])('not by a first row with %s', (_, text) => {
    expect(leadsOf(text).filter(line => !line.endsWith('← '))).toEqual([])
  })

  test('and not by that of another table', () => {
    const two = '| Данные | Срок |\n| --- | --- |\n| имя | год |\n\nДалее:\n\n| 1 | 2 |\n| --- | --- |\n| а | б |\n'
    expect(leadsOf(two).slice(-2)).toEqual(['а ← ', 'б ← '])
  })
})
