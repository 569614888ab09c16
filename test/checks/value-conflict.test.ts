import {analyze} from '../../src/analyze/analyze.js'
import {createLexicon} from '../../src/language/lexicon.js'
import type {Finding} from '../../src/lint.js'
import {lint} from '../../src/lint.js'
import {parse} from '../../src/parse/parser.js'
import {loadPack} from '../../src/rules/load.js'

const pack = loadPack('rules/text').pack.rules
const lexicon = createLexicon()

/** What one rule says of clauses, numbered 1, 4, 7 and so on. */
function find(rule: string, clauses: readonly string[]): Finding[] {
  const policy = clauses.map((clause, at) => `${at * 3 + 1}. ${clause}`).join('\n\n')
  const rules = pack.filter(({id}) => id === `text/${rule}`)
  return [
    ...lint(analyze(parse(policy), lexicon), rules, {asOf: '2026-11-20', language: 'ru', document: 'policy'}).findings
  ]
}

/** Clauses of a finding, its own first. */
const places = (finding: Finding | undefined): string[] =>
  finding ? [finding.clause, ...finding.related.map(({clause}) => clause)] : []

describe('two terms for one act', () => {
  test.each([
    ['answers', 'Мы ответим на запрос за 30 дней.', 'Ответ на обращение субъекта – 5 рабочих дней.'],
    [
      'an answer as information',
      'По запросу Оператор сообщает сведения в течение недели.',
      'Срок ответа на запрос – месяц.'
    ],
    [
      'corrections',
      'Ошибочные данные исправляются за 1 рабочий день.',
      'Оператор вносит изменения в данные за 7 рабочих дней.'
    ],
    ['breaches', 'Об утечке уведомляем вас в течение 24 часов.', 'Об инциденте пользователи уведомляются за 10 дней.'],
    [
      'new versions',
      'Новая редакция публикуется за 10 дней до вступления в силу.',
      'Новая версия размещается за 3 дня до начала действия.'
    ],
    ['newsletters', 'Мы исключим вас из рассылки за 3 дня.', 'Оператор прекращает рассылку в течение 10 рабочих дней.'],
    [
      'withdrawals',
      'После отзыва согласия данные удаляются за 3 дня.',
      'При отзыве согласия данные уничтожаются в течение 60 дней.'
    ],
    [
      'one list of duties and a sentence',
      'Оператор обязан: отвечать на запросы в течение 10 рабочих дней.',
      'Ответ на запрос дадим через 30 рабочих дней.'
    ]
  ])('%s', (_name, ...clauses) => {
    expect(find('deadline-conflict', clauses).map(places)).toEqual([['1', '4']])
  })

  test('that is told three times is one finding with three places', () => {
    const clauses = [
      'На запрос отвечаем за 3 рабочих дня.',
      'Ответ на запрос – 10 рабочих дней.',
      'Запрос рассматривается 30 дней.'
    ]
    expect(find('deadline-conflict', clauses).map(places)).toEqual([['1', '4', '7']])
  })

  test('names the act and both terms', () => {
    const [finding] = find('deadline-conflict', [
      'На запрос отвечаем за 3 рабочих дня.',
      'Ответ на запрос – 10 рабочих дней.'
    ])
    expect(finding?.reason).toBe(
      'Два срока на одно действие (ответ на запрос): «3 рабочих дня» и «10 рабочих дней», ожидался один'
    )
  })
})

describe('two terms for one thing that is kept', () => {
  test.each([
    [
      'at the head of a sentence',
      'По истечении года со дня звонка записи звонков подлежат уничтожению.',
      'Записи звонков остаются в базе три года со дня звонка.'
    ],
    ['a term that is set', 'Для анкет установлен срок хранения – 2 года.', 'Анкеты хранятся 5 лет.'],
    ['personal data', 'Данные хранятся 3 года.', 'Оператор хранит персональные данные пользователя 5 лет.'],
    ['no more than one and just another', 'Данные хранятся не более 3 лет.', 'Срок хранения данных – 5 лет.'],
    ['never longer', 'Видеозаписи не хранятся дольше 30 дней.', 'Мы храним видеозаписи 90 дней.'],
    ['the object before the verb', 'Имя и историю заказов мы храним 5 лет.', 'История заказов хранится 1 год.'],
    ['stored and removed', 'История покупок хранится 3 года.', 'История покупок удаляется через 5 лет.'],
    ['consent', 'Согласие даётся сроком на 5 лет.', 'Срок действия согласия составляет 10 лет.'],
    ['without end', 'Данные обрабатываются без ограничения срока.', 'Срок обработки данных – 5 лет.'],
    [
      'counted from one event',
      'Данные хранятся год после закрытия аккаунта.',
      'Данные хранятся 3 года с момента удаления учётной записи.'
    ],
    ['counted and not', 'Данные хранятся 5 лет после окончания договора.', 'Оператор хранит данные субъекта 1 год.']
  ])('%s', (_name, ...clauses) => {
    expect(find('retention-conflict', clauses).map(places)).toEqual([['1', '4']])
  })
})

describe('purposes beyond a limit', () => {
  test.each([
    [
      'the only purpose',
      'Единственная цель обработки данных – исполнение договора.',
      'Данные используются для создания новых продуктов.'
    ],
    [
      'a purpose of no kind that is known',
      'Данные используются только для доставки.',
      'Данные используются для выпуска именных календарей.'
    ],
    [
      'a limit that names them',
      'Мы используем данные только для оформления заказов.',
      'Данные используются для исследований рынка.'
    ],
    [
      'a limit in front of the verb',
      'Исключительно в целях лечения Клиника обрабатывает данные.',
      'Данные пациентов используются для рекламы.'
    ],
    ['a deed', 'Данные используются только для доставки.', 'Магазин направляет покупателям рекламные сообщения.'],
    ['scoring', 'Данные обрабатываются лишь в целях исполнения договора.', 'Данные клиента используются для скоринга.']
  ])('%s', (_name, ...clauses) => {
    expect(find('purpose-conflict', clauses).map(places)).toEqual([['1', '4']])
  })

  test('are listed in one finding', () => {
    const clauses = [
      'Мы используем данные только для доставки.',
      'Данные используются для рассылки рекламы.',
      'Данные используются для обучения нейросетей.'
    ]
    expect(find('purpose-conflict', clauses).map(places)).toEqual([['1', '4', '7']])
  })
})

describe('data beyond a limit', () => {
  test.each([
    [
      'a denial and an item with a label',
      'Среди собираемых сведений нет номера телефона.',
      'Мы собираем: имя, почту и номер телефона.'
    ],
    [
      'two closed lists',
      'Сбор данных ограничен именем и телефоном.',
      'Никаких данных, кроме имени и адреса, Клиника не собирает.'
    ],
    ['a denial', 'Мы не собираем биометрические данные.', 'Для входа собираются биометрические данные.'],
    [
      'a denial without a verb of its own',
      'Обработка сведений о национальности не осуществляется.',
      'Мы запрашиваем национальность.'
    ],
    ['a closed list', 'Мы собираем только следующие данные: имя, телефон.', 'В анкете мы спрашиваем дату рождения.'],
    [
      'two lists',
      'Перечень данных, которые обрабатывает Оператор: имя, телефон, электронная почта.',
      'Оператор обрабатывает следующие данные: имя, телефон, электронная почта, ИИН.'
    ]
  ])('%s', (_name, ...clauses) => {
    const [finding, ...others] = find('data-list-conflict', clauses)
    expect(others).toEqual([])
    expect(new Set(places(finding))).toEqual(new Set(['1', '4']))
  })
})

describe('two names of one operator', () => {
  test.each([
    ['a hyphen', 'Оператор – ТОО «Алтын Дән».', 'Адрес оператора: ТОО «Алтын-Дән», г. Костанай.'],
    ['a stop', 'Оператор – ТОО «Dalanet».', 'ТОО «Dala.net» вправе изменять Политику.'],
    ['a letter', 'Оператор – ТОО «Сарқырама».', 'Согласие даётся ТОО «Саркырана».'],
    ['another brand', 'Оператор – ТОО «Степной мёд».', 'Письма направляются по адресу: ТОО «Горная вода», г. Алматы.'],
    ['another sole trader', 'Оператор – ИП Иванов А.Б.', 'Контакты: ИП Сейтов К.М., г. Алматы.']
  ])('%s', (_name, ...clauses) => {
    expect(find('operator-name-conflict', clauses).map(places)).toEqual([['1', '4']])
  })
})

describe('two numbers of one operator', () => {
  test.each([
    ['beside one name', 'Оператор – ТОО «Дән», БИН 230640001234.', 'ТОО «Дән», БИН 190540003455.'],
    [
      'beside a role',
      'Оператор – ТОО «Дән» (БИН 230640001234), далее – Клиника.',
      'Заявление подаётся в Клинику (БИН 190540003455).'
    ],
    ['one of them too short', 'Оператор – ТОО «Дән», БИН 230640001234.', 'ТОО «Дән», БИН 23064000123.'],
    ['of a sole trader', 'Оператор – ИП «Дән», ИИН 880101300123.', 'ИП «Дән», ИИН 920315400117.']
  ])('%s', (_name, ...clauses) => {
    expect(find('operator-id-conflict', clauses).map(places)).toEqual([['1', '4']])
  })
})
