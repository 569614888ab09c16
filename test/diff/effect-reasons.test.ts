import {weighClause} from './weighing.js'

type Row = [before: string, after: string, effect: string, reason: string]

describe('reasons', () => {
  test.each<Row>([
    [
      'Мы не передаём данные банкам.',
      'Мы передаём данные банкам.',
      'weakens',
      'a promise is dropped: “не передаём” → “передаём”'
    ],
    ['Данные хранятся 3 года.', 'Данные хранятся 5 лет.', 'weakens', 'data are kept longer: “3 года” → “5 лет”'],
    ['Клиент вправе отозвать согласие.', '', 'weakens', 'removed: a right of the subject to withdraw consent'],
    ['Пишите на a@lavka.example.', 'Пишите на b@lavka.example.', 'neutral', 'contacts have changed'],
    [
      'Мы храним небольшие данные.',
      'Мы храним неличные данные.',
      'unclear',
      'whether other words change the protection cannot be told: “небольшие” → “неличные”'
    ]
  ])('in English: %s → %s', (before, after, effect, reason) => {
    const verdict = weighClause(before, after, '', 'en')
    expect(verdict.effect).toBe(effect)
    expect(verdict.reason).toContain(reason)
  })

  test('both ways: each is told, the weightier first', () => {
    const {effect, reason} = weighClause(
      'Данные хранятся 3 года и передаются банку.',
      'Данные хранятся 1 год и передаются банку и рекламным агентствам.'
    )
    expect(effect).toBe('unclear')
    expect(reason).toBe('новый получатель данных: «рекламным агентствам»; данные хранятся меньше: «3 года» → «1 год»')
  })

  test('at most three are told', () => {
    const {effect, reason} = weighClause(
      'Субъект вправе отозвать согласие, требовать уничтожения, блокирования и исправления данных и обжаловать отказ.',
      ''
    )
    expect(effect).toBe('weakens')
    expect(reason.split('; ')).toHaveLength(3)
  })

  test('long words of the policy are cut', () => {
    const tail = 'в анкете, которую долго и подробно заполняют на бумаге'
    const {reason} = weighClause(
      '',
      `Клиент обязан ежегодно подтверждать адрес, телефон, место работы и учёбы ${tail}.`
    )
    expect(reason).toMatch(/^добавлено: обязанность субъекта «обязан ежегодно подтверждать [^»]{1,60}…»$/)
  })
})
