import {analyze} from '../../src/analyze/analyze.js'
import {compareRoles} from '../../src/diff/roles.js'
import {createLexicon} from '../../src/language/lexicon.js'
import {parse} from '../../src/parse/parser.js'

const seller =
  '1. ТОО «Айдала» (далее – Продавец) хранит данные Покупателя.\n\n2. Покупатель – человек, который сделал заказ. Продавец отвечает Покупателю.'

test.each([
  ['the same names', seller, seller.replace('хранит', 'собирает'), [], []],
  [
    'a name beside another',
    seller,
    `${seller}\n\n3. Оператор вправе удалить данные. Оператор обязан ответить.`,
    ['Оператор'],
    []
  ],
  ['another name in its place', seller, seller.replaceAll('Продавец', 'Оператор'), ['Оператор'], ['Продавец']]
])('%s', (_, before, after, added, removed) => {
  const lexicon = createLexicon()
  const [old, fresh] = [before, after].map(text => analyze(parse(text), lexicon))
  expect(old && fresh && compareRoles(old, fresh)).toEqual({added, removed})
})
