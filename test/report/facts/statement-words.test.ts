import {analyze} from '../../../src/analyze/analyze.js'
import {parse} from '../../../src/parse/parser.js'
import {factRows} from '../../../src/report/facts/fact-rows.js'
import {describeFact} from '../../../src/report/facts/fact-words.js'

const rows = (text: string) => factRows(analyze(parse(text))).filter(({kind}) => kind === 'statement')

test.each([
  [
    'Оператор обязуется не передавать данные третьим лицам без согласия, кроме случаев, предусмотренных законом.',
    [
      'запрет: передавать',
      'кто: Оператор',
      'что: данные',
      'кому: третьим лицам',
      'когда: без согласия',
      'кроме: кроме случаев, предусмотренных законом'
    ]
  ],
  ['База данных хранится в Казахстане.', ['утверждение: хранить', 'что: данных', 'где: Казахстане']],
  ['Мы не проверяем данные.', ['отрицание: проверять', 'кто: Мы', 'что: данные']]
])('%s is told field by field', (text, told) => {
  expect(rows(text).flatMap(row => describeFact(row, 'ru'))).toEqual(told)
})

test.each([
  ['en', ['permission: keep', 'who: Мы', 'what: данные', 'where: за рубежом']],
  ['kk', ['құқық: сақтау', 'кім: Мы', 'не: данные', 'қайда: за рубежом']]
] as const)('is told in %s too', (language, told) => {
  expect(rows('Мы можем хранить данные за рубежом.').flatMap(row => describeFact(row, language))).toEqual(told)
})

test('fields of a statement are plain data with places', () => {
  const [row] = rows('1. Данные передаются:\n\n- курьерам.\n').slice(1)
  expect(JSON.parse(JSON.stringify(row?.details))).toMatchObject({
    action: 'transfer',
    modality: 'declaration',
    negated: false,
    verb: {text: 'передаются', line: 1, column: 11},
    recipients: [{category: 'courier', text: 'курьерам', line: 3, column: 3}]
  })
})
