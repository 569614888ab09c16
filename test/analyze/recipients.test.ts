import {findRecipients, type Recipient} from '../../src/analyze/recipients.js'
import {findVendors} from '../../src/analyze/vendors.js'
import {readText} from './reading.js'

const show = ({category, name, negated, text}: Recipient) =>
  [category, name ?? '', negated ? 'not' : '', `[${text}]`].filter(Boolean).join(' ')

function found(text: string): string[] {
  const read = readText(`# Политика конфиденциальности\n\n${text}\n`)
  return findRecipients(read, {vendors: findVendors(read).all(), parties: read.parties()}).map(show)
}

describe('recipients', () => {
  test.each<[text: string, ...found: string[]]>([
    ['Мастерская передаёт данные курьерским службам и банкам.', 'courier [курьерским службам]', 'bank [банкам]'],
    ['Адрес и имя передаются перевозчику.', 'courier [перевозчику]'],
    ['Данные не передаются третьим лицам.', 'third-party not [третьим лицам]'],
    [
      'Данные не передаются третьим лицам, кроме платёжных провайдеров и операторов связи.',
      'third-party not [третьим лицам]',
      'payment [платёжных провайдеров]',
      'telecom [операторов связи]'
    ],
    ['Мы раскрываем сведения государственным органам и судам.', 'state [государственным органам]', 'court [судам]'],
    ['Доступ к данным имеют сотрудники и бухгалтер.', 'staff [сотрудники]', 'auditor [бухгалтер]'],
    ['Имя и сумму видит бухгалтер.', 'auditor [бухгалтер]'],
    ['Банк получает номер заказа и сведения о платеже.', 'bank [Банк]'],
    ['Мы делимся данными с рекламными партнёрами.', 'advertising [рекламными партнёрами]'],
    ['Мы поручаем обработку данных подрядчикам.', 'contractor [подрядчикам]'],
    ['Данные передаются через платёжный шлюз.', 'payment [платёжный шлюз]'],
    ['Данные получает страховая компания.', 'insurer [страховая компания]'],
    ['Данные могут быть переданы правопреемнику Мастерской.', 'successor [правопреемнику]'],
    ['Данные доступны неограниченному кругу лиц, мы предоставляем их всем.', 'public [неограниченному кругу лиц]'],
    ['Данные передаются дочерним компаниям.', 'affiliate [дочерним компаниям]'],
    ['Копии данных передаются ТОО «Бұлт» для хранения.', 'organisation Бұлт [ТОО «Бұлт»]'],
    ['Сведения о посещениях получает Яндекс Метрика.', 'vendor Yandex Metrica [Яндекс Метрика]'],
    ['We share data with payment processors and couriers.', 'payment [payment processors]', 'courier [couriers]'],
    ['We never sell personal data to advertisers.', 'advertising not [advertisers]'],
    ['Деректер мемлекеттік органдарға беріледі.', 'state [мемлекеттік органдарға]'],
    ['Деректер үшінші тұлғаларға берілмейді.', 'third-party not [үшінші тұлғаларға]'],
    [
      'Мастерская передаёт персональные данные:\n\n- банкам – сумму заказа;\n- гончару, который делает изделие.',
      'bank [банкам]',
      'other [гончару]'
    ],
    [
      'С согласия гостя данные передаются следующим третьим лицам:\n\n1) курьерской службе – имя получателя;\n2) оператору сотовой связи – телефон.',
      'third-party [третьим лицам]',
      'courier [курьерской службе]',
      'telecom [оператору сотовой связи]'
    ],
    [
      'Доступ к данным предоставляется:\n\n- сотрудникам склада;\n- аудиторам.',
      'staff [сотрудникам]',
      'auditor [аудиторам]'
    ]
  ])('%s', (text, ...expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('no recipients', () => {
  test.each([
    'Гость вправе подать жалобу в уполномоченный орган или в суд.',
    'Данные уничтожаются по решению суда.',
    'Мастерская не отвечает за действия третьих лиц, которые получили доступ к данным гостя.',
    'Данные поступают от банков и партнёров.',
    'На странице банка гость вводит номер карты.',
    'Мы защищаем данные от доступа третьих лиц.',
    'Продавец передаёт товар. Продавец получает данные гостя.',
    'Передача данных осуществляется с согласия гостя.',
    'Правила сайтов партнёров мы не проверяем, данные там собирают они.'
  ])('%s', text => {
    expect(found(`1. Продавец – ТОО «Ағаш Үй».\n\n${text}`)).toEqual([])
  })
})

describe('services', () => {
  const services = (text: string) =>
    findVendors(readText(`# Политика конфиденциальности\n\n${text}\n`))
      .all()
      .map(({name, country, receives}) => [name, country, receives ? 'receives' : ''].filter(Boolean).join(' '))

  test.each<[text: string, ...found: string[]]>([
    ['Мы используем Google Analytics и Яндекс.Метрику.', 'Google Analytics US receives', 'Yandex Metrica RU receives'],
    ['Отчёты об ошибках получает Sentry.', 'Sentry US receives'],
    ['Данные хранятся в облаке AWS.', 'AWS US receives'],
    ['Оплату принимает Kaspi, он получает номер заказа.', 'Kaspi KZ receives'],
    ['Имя и телефон передаются в WhatsApp.', 'WhatsApp US receives'],
    ['Пишите нам: Telegram @test_shop.', 'Telegram AE'],
    ['Приложение выложено в Google Play и App Store.', 'Google Play US', 'App Store US'],
    ['Cookie можно отключить в настройках Google.', 'Google US'],
    ['Пишите на box@mail.ru или откройте https://facebook.com/test.'],
    ['Мета-теги страницы и полоса (stripe) не относятся к данным.'],
    ['Деректерді Яндекс.Метрика жинайды.', 'Yandex Metrica RU receives']
  ])('%s', (text, ...expected) => {
    expect(services(text)).toEqual(expected)
  })
})
