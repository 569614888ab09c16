import {statements, told} from './told.js'

type Row = [text: string, ...told: string[]]

describe('statements: who does what with which force', () => {
  test.each<Row>([
    ['Оператор хранит персональные данные.', 'operator declaration keep personal'],
    ['Мы не продаём ваши данные.', 'operator declaration not sell personal'],
    ['Персональные данные уничтожаются.', 'somebody declaration delete personal'],
    ['Компания обязуется удалить данные.', 'somebody obligation delete personal'],
    [
      'Продавец имеет право предоставлять доступ к данным партнёрам.',
      'operator permission transfer personal; to partner'
    ],
    [
      'Оператор не вправе передавать персональные данные третьим лицам.',
      'operator prohibition not transfer personal; to third-party'
    ],
    ['Оператор не обязан проверять достоверность данных.', 'operator obligation not verify personal'],
    ['Запрещается передавать данные третьим лицам.', 'somebody prohibition not transfer personal; to third-party'],
    [
      'Подрядчику запрещается передавать персональные данные третьим лицам.',
      'third-party prohibition not transfer personal; to contractor, third-party'
    ],
    ['Пользователь обязуется предоставлять достоверные данные.', 'subject obligation transfer personal'],
    ['Данные будут удалены.', 'somebody declaration delete personal'],
    ['Компания не имеет возможности проверить данные.', 'somebody prohibition not verify personal'],
    ['Данные подлежат уничтожению.', 'somebody obligation delete personal']
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('statements: deeds that a verb states', () => {
  test.each<Row>([
    [
      'Передача персональных данных третьим лицам не осуществляется.',
      'somebody declaration not transfer personal; to third-party'
    ],
    ['Оператор осуществляет хранение персональных данных.', 'operator declaration keep personal'],
    ['Трансграничная передача отсутствует.', 'somebody declaration not transfer –; over the border'],
    ['Третьи лица не имеют доступа к данным.', 'somebody declaration not transfer personal; to third-party'],
    ['Курьер получает имя и адрес.', 'somebody declaration transfer personal/name/address; to courier'],
    ['Оператор имеет право на обработку данных.', 'operator permission process personal'],
    [
      '# Политика\n\n## Трансграничная передача\n\nНе осуществляется.',
      'somebody declaration not transfer –; over the border'
    ]
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('statements: verbs that share their words, and those that do not', () => {
  test.each<Row>([
    [
      'Данные собираются, хранятся и обрабатываются на территории РК.',
      'somebody declaration collect personal; in kz',
      'somebody declaration keep personal; in kz',
      'somebody declaration process personal; in kz'
    ],
    [
      'Мы храним данные в Казахстане и передаём их банку.',
      'operator declaration keep personal; in kz',
      'operator declaration transfer personal; to bank'
    ],
    [
      'Оператор не передаёт данные третьим лицам и не публикует их без согласия.',
      'operator declaration not transfer personal; to third-party; when no-consent',
      'operator declaration not publish personal; when no-consent'
    ],
    [
      'Маркетплейс передаёт данные в Сингапур, где они хранятся.',
      'operator declaration transfer personal; in country',
      'somebody declaration keep personal; in country'
    ]
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('statements: whose data and which', () => {
  test.each<Row>([
    ['Данные соискателей удаляются.', 'somebody declaration delete personal; of applicant'],
    [
      'Оператор передаёт обезличенные данные партнёрам.',
      'operator declaration transfer anonymous/обезличен; to partner'
    ],
    ['Технические данные хранятся в журнале.', 'somebody declaration keep other/техническ'],
    ['Имя и телефон передаются курьеру.', 'somebody declaration transfer personal/name/phone; to courier'],
    ['Сведения о заказах хранятся.', 'somebody declaration keep personal/заказ/orders'],
    ['Резервные копии данных хранятся в Казахстане.', 'somebody declaration keep personal/коп; in kz'],
    ['Списки рассылки не передаются банкам.', 'somebody declaration not transfer unknown; to bank'],
    ['Данные, которые собирает Google, хранятся в США.', 'somebody declaration keep other/google; in country']
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('statements: to whom, where and what for', () => {
  test.each<Row>([
    ['Оператор может хранить данные за пределами Казахстана.', 'operator permission keep personal; in abroad'],
    [
      'Серверы с данными могут находиться в Казахстане или в других странах.',
      'somebody permission keep personal; in kz, abroad'
    ],
    ['Мы делимся данными с рекламными партнёрами.', 'operator declaration transfer personal; to advertising'],
    ['Данные никому не передаются.', 'somebody declaration not transfer personal; to third-party'],
    [
      'Телефон передаётся колл-центру, который находится в Грузии.',
      'somebody declaration transfer personal/phone; in country'
    ],
    [
      'Оператор использует данные исключительно для целей, указанных в разделе 3.',
      'operator declaration use personal; for для целей, указанных в разделе 3; always'
    ],
    [
      'Компания передаёт адрес перевозчику в целях доставки.',
      'somebody declaration transfer personal/address; to courier; for в целях доставки'
    ]
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('statements: conditions', () => {
  test.each<Row>([
    ['По запросу субъекта данные удаляются.', 'somebody declaration delete personal; when request'],
    [
      'Данные передаются партнёрам с согласия клиента.',
      'somebody declaration transfer personal; to partner; when consent'
    ],
    [
      'Оператор обязуется не раскрывать данные без согласия субъекта.',
      'operator prohibition not transfer personal; when no-consent'
    ],
    ['Если этого требует закон, данные передаются суду.', 'somebody declaration transfer personal; to court; when law'],
    [
      'Трансграничная передача возможна только с письменного согласия.',
      'somebody permission transfer –; when consent; always; over the border'
    ],
    ['После отзыва согласия данные хранятся пять лет.', 'somebody declaration keep personal; when withdrawal'],
    [
      'При необходимости данные передаются подрядчикам.',
      'somebody declaration transfer personal; to contractor; when general'
    ],
    ['При оформлении заказа адрес передаётся курьеру.', 'somebody declaration transfer –; to courier; when routine'],
    [
      'Клиент может потребовать удаления данных, и они удаляются.',
      'somebody declaration delete personal; when request'
    ],
    ['Сведения, указанные при регистрации, не проверяются.', 'somebody declaration not verify personal']
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('statements: exceptions', () => {
  test.each<Row>([
    [
      'Персональные данные никогда не передаются третьим лицам, за исключением случаев, предусмотренных законом.',
      'somebody declaration not transfer personal; to third-party; except law; always'
    ],
    [
      'Данные не раскрываются, кроме случаев, предусмотренных п. 4.3.2.',
      'somebody declaration not transfer personal; except 4.3.2'
    ],
    [
      'Оператор не передаёт данные третьим лицам, если иное не предусмотрено настоящей Политикой.',
      'operator declaration not transfer personal; to third-party; except policy'
    ],
    [
      'Данные не передаются третьим лицам, кроме лиц, привлечённых для доставки.',
      'somebody declaration not transfer personal; to third-party; except unknown'
    ],
    [
      'Магазин обязан не разглашать данные без разрешения клиента, за исключением передачи данных для доставки (курьерам).',
      'somebody prohibition not transfer personal; when no-consent; except courier',
      'somebody permission transfer personal; to courier; for за исключением передачи данных для доставки (курьерам; when no-consent; implied'
    ],
    ['Данные хранятся в Казахстане, за исключением записей звонков.', 'somebody declaration keep personal; in kz']
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('statements: items and their lead-ins', () => {
  test.each<Row>([
    [
      'Оператор обязан:\n- не разглашать данные;\n- хранить данные в тайне.',
      'operator prohibition not transfer personal',
      'operator obligation keep personal'
    ],
    [
      'Данные передаются:\n- курьерам;\n- банкам.',
      'somebody declaration transfer personal',
      'somebody declaration transfer personal; to courier',
      'somebody declaration transfer personal; to bank'
    ],
    [
      'Оператор не вправе:\n- передавать данные третьим лицам.',
      'operator prohibition not transfer personal; to third-party'
    ],
    [
      'Оператор использует данные в целях:\n- доставки;\n- связи.',
      'operator declaration use personal; for в целях, доставки, связи'
    ],
    [
      'Данные не передаются третьим лицам, за исключением случаев:\n- клиент дал согласие;\n- этого требует закон.',
      'somebody declaration not transfer personal; to third-party; except consent, law'
    ]
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('statements: that say nothing of data are none', () => {
  test.each<Row>([
    ['Товар доставляется по Алматы.'],
    ['Политика вступает в силу с момента публикации.'],
    ['Порядок хранения и передачи данных.'],
    ['Мы не несём ответственности за собранные третьими лицами данные.']
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })
})

test('every field keeps its place, those of a lead-in in the lead-in', () => {
  const [, courier] = statements('Данные передаются:\n- курьерам для доставки;\n- банкам.')
  expect({
    verb: courier?.verb.passage.leaf.value,
    to: courier?.recipients[0]?.passage.leaf.value,
    words: courier?.recipients[0]?.text,
    purpose: courier?.purposes[0]?.text
  }).toEqual({
    verb: 'Данные передаются:',
    to: 'курьерам для доставки;',
    words: 'курьерам',
    purpose: 'для доставки'
  })
})

test('a sentence of ten thousand words is not read', () => {
  expect(told(`Оператор хранит ${'персональные данные и '.repeat(5000)}передаёт их банку.`)).toEqual([])
})
