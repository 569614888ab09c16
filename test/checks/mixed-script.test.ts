import {findingsOf, wordsOf} from './defects.js'

const mixed = (sentence: string): string[] => wordsOf('text/mixed-script', `1. ${sentence}\n`)

describe('letters of another alphabet stand in', () => {
  test.each([
    ['a Russian word', 'Cайт хранит данные.', ['1: Cайт']],
    ['a Russian word, at its end', 'Порядок хранениe данных.', ['1: хранениe']],
    ['a Latin word', 'Сайт сохраняет файлы сookie.', ['1: сookie']],
    ['an abbreviation', 'Данные хранит СRM и система IТ.', ['1: СRM', '1: IТ']],
    ['a word with a hyphen', 'Сайт запоминает IР-адрес.', ['1: IР']],
    ['a legal form, all of it', 'Оператор – TOO «Дала».', ['1: TOO']],
    ['a legal form, one letter', 'Оператор – ТOО «Дала».', ['1: ТOО']],
    ['a joint-stock company', 'Оператор – AO «Дала».', ['1: AO']],
    ['the name of the country', 'Данные хранятся по законам PK.', ['1: PK']],
    ['the address of a site', 'Правила открыты на сайте dаla.example.', ['1: dаla.example']],
    ['the domain of a site', 'Правила открыты на сайте dala.кz.', ['1: кz']],
    ['an address that no alphabet has', 'Правила открыты на сайте дaлaнeт.example.', ['1: дaлaнeт.example']],
    [
      'an address in Cyrillic under a Latin domain',
      'Правила открыты на https://дала.kz/rules.',
      ['1: https://дала.kz/rules']
    ],
    ['a mailbox', 'Почта – infо@dala.example.', ['1: infо@dala.example']],
    ['a word of one letter', 'Данные хранятся c даты покупки, a затем удаляются.', ['1: c', '1: a']],
    ['a word of one letter at the start', 'C даты покупки данные хранятся год.', ['1: C']],
    ['a Kazakh word', 'Оператор – журнал «Бiлiм».', ['1: Бiлiм']]
  ])('%s', (_name, sentence, expected) => {
    expect(mixed(sentence)).toEqual(expected)
  })

  test.each([
    ['i', 'Бiздiң сайт сiздiң деректерiңiздi ғана сақтайды.', ['1: Бiздiң → 1 → 1']],
    ['ə', 'Оператор мəліметтерді жəне өтініштерді сақтайды.', ['1: мəліметтерді → 1']],
    ['h', 'Қызметтер жаhандық желіде көрсетіледі, деректер сақталады.', ['1: жаhандық']],
    ['c, e and p', 'Оператор құжаттарды ceнімді түрде, өзгертпей сақтайды.', ['1: ceнімді']],
    ['a capital', 'Осы Cаясат пайдаланушының құқықтарын түсіндіреді.', ['1: Cаясат']]
  ])('a Kazakh word: %s', (_name, sentence, expected) => {
    expect(mixed(sentence)).toEqual(expected)
  })

  test('a Kazakh text, one letter in many words', () => {
    const policy =
      'Құпиялылық саясаты\n\n1. Бiз сiздiң дербес деректерiңiздi өңдеймiз.\n\n2. Сiз келiсiмiңiздi қайтарып ала аласыз.\n'
    const found = findingsOf('text/mixed-script', policy)
    expect(found.map(({words, related}) => [words, related.length])).toEqual([['Бiз', 5]])
  })
})

describe('letters stand where they belong', () => {
  test.each([
    ['Latin words and brands', 'Сайт работает с Google Analytics, Kaspi.kz, Wi-Fi, iOS и PostgreSQL.'],
    [
      'compounds with a hyphen',
      'Сайт хранит e-mail-адрес, IP-адрес, cookie-файлы, QR-код, web-сайт и шлёт SMS-рассылку.'
    ],
    ['brands of two alphabets', 'Оплата через СберPay, ЯндексGo, KaspiБанк, SMSцентр и Яндекс.Go.'],
    ['services of the state', 'Данные сверяет eҚызмет.'],
    ['a Latin word with a Russian ending', 'Сайт делится cookiesами и входит через Telegramом.'],
    ['words stuck together', 'Сайт хранит QRкод и IPадрес.'],
    ['units and numbers', 'Файл до 15 Мб, 5 GB, 220 В, 1С:Предприятие, формат A4 и А5, витамин C с железом.'],
    ['a Latin word with a Kazakh ending', 'Хабарлама WhatsAppқа және emailға жіберіледі, өтініш Telegramда қаралады.'],
    ['Latin words among Kazakh ones', 'Сайт cookie файлдарын, IP мекенжайды және API кілттерін сақтайды.'],
    ['Kazakh names', 'Оператор – ТОО «Өмір әлемі», г. Қостанай, ул. Іле.'],
    [
      'letters that name things',
      'Товары категории c истёкшим сроком, пункт a не действует, параметры a, b, c в таблице.'
    ],
    ['a domain in Cyrillic, a brand', 'Правила открыты на сайте дала.қаз, https://дала-хлеб.рф и в сервисе Дала.kz.'],
    ['English words among Russian ones', 'Принцип privacy by design and a few others соблюдается.'],
    ['Roman numbers', 'Закон № 94-V и статья XI действуют.']
  ])('%s', (_name, sentence) => {
    expect(mixed(sentence)).toEqual([])
  })

  test('an English text names its forms in Latin', () => {
    expect(
      wordsOf(
        'text/mixed-script',
        'Privacy policy\n\nThe operator is TOO "Dala", and it keeps a record of your orders for a year.\n'
      )
    ).toEqual([])
  })
})
