import {analyze} from '../../src/analyze/analyze.js'
import {type DefinitionUse, definitionUse} from '../../src/checks/definition-use.js'
import {wordsOf} from '../../src/checks/evidence.js'
import {createLexicon} from '../../src/language/lexicon.js'
import {parse} from '../../src/parse/parser.js'

const lexicon = createLexicon()

/** Words of the places of each problem, the first of them its own. */
function ask(find: DefinitionUse['find'], policy: string): string[][] {
  const {problems} = definitionUse.run(analyze(parse(policy), lexicon), {find}, 'ru')
  return problems.map(({at, related}) => [at, ...related].map(one => (one ? wordsOf(one) : '')))
}

const seller = 'ТОО «Кең Дала Сауда» (далее – Продавец) ведёт магазин. Продавец бережёт данные.'

describe('a name that nothing defines', () => {
  test.each([
    ['a role beside a defined one', `${seller}\n\nЖалобы рассматривает Оператор.`, [['Оператор', 'Продавец']]],
    ['a role that begins its sentence', `${seller}\n\nОператор хранит имена.`, [['Оператор', 'Продавец']]],
    [
      'a role in another case',
      `${seller}\n\nЗа утечку отвечают перед Администрацией.`,
      [['Администрацией', 'Продавец']]
    ],
    [
      'a role with its thing',
      `${seller}\n\nЗаявку принимает Администрация Сайта.`,
      [['Администрация Сайта', 'Продавец']]
    ],
    [
      'a subject beside a defined one',
      'Под «Покупателем» понимается человек, который оформил заказ.\n\nИмя Покупателя и имя Клиента хранятся год.',
      [['Клиента', 'Покупателем']]
    ],
    [
      'a role of less certain sense twice',
      `${seller}\n\nИмена хранит Компания.\n\nБаза Компании закрыта.`,
      [['Компания', 'Продавец', 'Компании']]
    ],
    [
      'a role three times where no side is defined',
      'Имена хранит Оператор.\n\nБаза Оператора закрыта.\n\nПишите Оператору письма.',
      [['Оператор', 'Оператора', 'Оператору']]
    ],
    [
      'a plain noun three times, its small letter elsewhere',
      'Доставить Груз просто. Хранить Груз можно год.\n\nВес Груза указан, а груз страхуется.',
      [['Груз', 'Груз', 'Груза']]
    ],
    [
      'a noun by its ending',
      'На основе Содержания и любого Содержания, а также иного Содержания работ не создают.',
      [['Содержания', 'Содержания']]
    ]
  ])('%s', (_name, policy, places) => {
    expect(ask('undefined', policy)).toEqual(places)
  })

  test.each([
    ['a plain noun twice', 'Доставить Груз просто. Хранить Груз можно год, пока груз цел.'],
    ['a role of less certain sense once', `${seller}\n\nИмена хранит Компания.`],
    ['starts of sentences', 'Груз доставляется за день. Груз хранится год. Груз страхуется. Новый груз ждёт.'],
    ['items of a list', 'Нужны:\n\n- Имя;\n- Адрес;\n- Имя;\n- Адрес;\n- Имя, адрес и имя.'],
    ['items after commas', 'Укажите Имя, Адрес, Имя, Адрес, Имя, Адрес, а имя и адрес проверьте.'],
    ['headings', '# Правила Доставки\n\n## Стоимость Доставки\n\n## Сроки Доставки\n\nСроки доставки указаны.'],
    [
      'defined later',
      `Имена хранит Оператор.\n\nПишите Оператору, почта Оператора открыта.\n\n${'АО «Дала» (далее – Оператор) отвечает.'}`
    ],
    [
      'named by a label',
      'Оператор: ТОО «Дала Сауда».\n\nИмена хранит Оператор, почта Оператора открыта, пишите Оператору.'
    ],
    [
      'named by a dash outside a list of terms',
      'Груз – всё, что везут.\n\nХранить Груз, доставить Груз и вернуть Груз можно, пока груз цел.'
    ],
    [
      'named without a bracket',
      'Всё, что мы везём, далее Груз.\n\nХранить Груз, доставить Груз и вернуть Груз можно, пока груз цел.'
    ],
    [
      'a part of a defined term',
      'Под «Администрацией сайта» понимаются сотрудники.\n\nЖалобу рассмотрит Администрация.'
    ],
    ['operators of others', `${seller}\n\nНомера передаются Оператору связи и Операторам рассылок.`],
    [
      'politeness',
      'Мы просим Вас, пишем Вам и храним Ваши имена, Вашу почту и Ваш адрес; Нас и Наших друзей не ищите.'
    ],
    ['the voice of a consent', 'Даю согласие на обработку Моих данных, Моего имени и Моей почты; мои права знаю.'],
    [
      'places',
      'База стоит в Казахстане, копия в Казахстане, архив в Казахстане, а друзья Армении живут в Армении, под Арменией.'
    ],
    [
      'bodies and laws',
      'По запросу Министерства, Правительства и Комитета, по Закону, Кодексу и Указу, как велит Закон и сам Закон.'
    ],
    [
      'documents and their parts',
      'По Договору, по Договору и по Договору, в Разделе, Статье и Приложении 2, Приложении 3, Приложении 4 договор описан.'
    ],
    [
      'buttons and pages',
      'Нажмите кнопку Отправить, кнопку Отправить и кнопку Отправить, чтобы отправить; откройте вкладку Профиль, вкладку Профиль.'
    ],
    [
      'subjects of letters',
      'Письмо с темой «Отзыв Согласия Клиента» удаляет имя, письмо «Запрос Клиента» и письмо «Жалоба Клиента» ждут.'
    ],
    [
      'names of companies',
      'ТОО «Сова» везёт груз. Курьеры Совы вежливы, письма Совы приходят, у Совы есть чат, а сова спит.'
    ],
    ['abbreviations and capitals throughout', 'Через ИИС и ЦОД, через ЦОД и ИИС, через ЦОД и ИИС ходят записи.'],
    [
      'adjectives of longer names',
      'В Мобильном приложении, в Мобильном приложении и в Мобильном приложении мобильном экране видно.'
    ],
    ['foreign names', 'Через Сервис Google, Сервис Google и Сервис Google ходят записи сервиса.']
  ])('is none: %s', (_name, policy) => {
    expect(ask('undefined', policy)).toEqual([])
  })
})

const terms = (...lines: readonly string[]): string => `Термины\n\n${lines.join('\n\n')}\n\nПорядок\n\n`

describe('a term that the text never uses', () => {
  test.each([
    ['of one word', terms('«Лавка» – раздел сайта.'), 'Сайт открыт.', [['Лавка']]],
    ['of two words', terms('«Подарочная карта» – код.'), 'Сайт открыт, подарки ждут.', [['Подарочная карта']]],
    ['whose noun is general', terms('«Файлы журнала» – записи.'), 'Открыты файлы.', [['Файлы журнала']]],
    [
      'whose noun another term has',
      terms('«Личные данные» – имя.', '«Новые данные» – возраст.'),
      'Личные данные ждут.',
      [['Новые данные']]
    ],
    [
      'whose noun stands with another adjective',
      terms('«Учётная система» – журнал.'),
      'В операционной системе журнала нет.',
      [['Учётная система']]
    ],
    ['in a bracket', '', 'Имена, которые открыл сам человек (далее – открытые имена), хранятся.', [['открытые имена']]],
    [
      'defined twice, and told once',
      terms('«Лавка» – раздел сайта.', '«Лавка» – страница.'),
      'Сайт открыт.',
      [['Лавка']]
    ]
  ])('%s', (_name, list, text, places) => {
    expect(ask('unused', `${list}${text}`)).toEqual(places)
  })

  test.each([
    ['in another case', terms('«Подарочная карта» – код.'), 'Срок подарочных карт – год.'],
    ['with a small letter', terms('«Лавка» – раздел сайта.'), 'В лавке тихо.'],
    ['shortened to its noun', terms('«Подарочный набор» – код.'), 'Срок набора – год.'],
    [
      'shortened to a noun that is a term too',
      terms('«Учётная запись» – раздел.', '«Запись» – строка.'),
      'Запись хранится.'
    ],
    ['by its foreign word', terms('«Файлы cookie» – записи.'), 'Браузер хранит cookies.'],
    ['joined with others', terms('«Сбор имён» – запись.'), 'Для сбора, хранения и проверки имён нужна подпись.'],
    [
      'by a verb',
      terms('«Блокирование» – запрет.', '«Сбор имён» – запись.'),
      'Оператор собирает почту и заблокирует записи.'
    ],
    ['by a participle', terms('«Обезличивание» – замена имени.'), 'Обезличенные записи хранятся.'],
    ['in another definition', terms('«Лавка» – раздел сайта.', '«Полка» – часть Лавки.'), 'Полка пуста.'],
    ['drifted', terms('«Неличные данные» – сведения о браузере.'), 'Безличные данные хранятся.'],
    ['misspelt', terms('«Неличные данные» – сведения о браузере.'), 'Ненличные данные хранятся.'],
    ['by a synonym', terms('«Персональные данные» – имя.'), 'Персональная информация хранится.'],
    ['by another name of the same definition', terms('«Лавка» или «Полка» – раздел сайта.'), 'Полка пуста.'],
    ['before it is defined', '', 'Записи Лавки закрыты. Раздел сайта (далее – Лавка) открыт.']
  ])('is used %s', (_name, list, text) => {
    expect(ask('unused', `${list}${text}`)).toEqual([])
  })
})

describe('a term defined twice', () => {
  test.each([
    ['two entries', '«Гость» – человек, который открыл сайт.', '«Гость» – покупатель билета в музей.'],
    [
      'an organisation and a sort of person',
      '«Оператор» – ТОО «Дала».',
      '«Оператор» – лицо, которое ведёт базу и отвечает за неё.'
    ],
    ['other ages', '«Гость» – человек старше 16 лет.', '«Гость» – человек старше 18 лет.'],
    [
      'another site',
      'Страницы https://tulpar.example (далее – Сайт).',
      'Страницы https://jorga.example (далее – Сайт).'
    ],
    ['a list', '«Данные» – записи о человеке.', 'Вышеперечисленные сведения далее именуются «Данные».'],
    [
      'a bracket with conditions',
      'Человек, который купил билет или записался на занятие в студии (далее – Гость), платит.',
      'Под «Гостем» понимается совершеннолетний, открывший страницы.'
    ]
  ])('differently: %s', (_name, first, second) => {
    expect(ask('duplicate', `${terms(first, second)}Всё.`)).toHaveLength(1)
  })

  test.each([
    ['the same words', '«Гость» – человек, который открыл сайт.', '«Гость» – человек, который открыл сайт.'],
    [
      'a few words more',
      '«Гость» – человек, который открыл сайт.',
      '«Гость» – любой человек, который сам открыл этот сайт.'
    ],
    [
      'the same site',
      'Сайт https://tulpar.example (далее – Сайт) открыт.',
      '«Сайт» – страницы по адресу https://tulpar.example.'
    ],
    [
      'a name in passing and a sort of person',
      'ТОО «Дала» (далее – Оператор) ведёт базу.',
      '«Оператор» – лицо, осуществляющее обработку.'
    ],
    [
      'a few words in passing',
      'Сведения о каждом, кто ими пользуется (далее – Гость), хранятся.',
      '«Гость» – человек, который открыл сайт.'
    ],
    [
      'two names of the operator, which is for another rule',
      'ТОО «Дала» (далее – Оператор) ведёт базу.',
      'АО «Кең Дала» (далее – Оператор) отвечает.'
    ],
    [
      'a document and itself',
      'Настоящая политика (далее – Политика) открыта.',
      '«Политика» – документ, который описывает обработку.'
    ],
    ['other terms', '«Личные данные» – имя.', '«Неличные данные» – браузер.']
  ])('is none: %s', (_name, first, second) => {
    expect(ask('duplicate', `${terms(first, second)}Всё.`)).toEqual([])
  })
})

describe('one side under several names', () => {
  test.each([
    ['the operator', `${seller}\n\nЖалобы ждёт Оператор, почта Оператора открыта.`, [['Оператор', 'Продавец']]],
    [
      'the subject',
      'Под «Гостем» понимается человек. Под «Клиентом» понимается гость с билетом. Имя Клиента ждёт.\n\nИмя Посетителя и почта Посетителя закрыты.',
      [['Посетителя', 'Клиентом']]
    ],
    [
      'none of them defined',
      'Имена хранит Компания, база Компании закрыта.\n\nЖалобы ждёт Администрация, почта Администрации открыта.',
      [['Администрация', 'Компания']]
    ]
  ])('%s', (_name, policy, places) => {
    expect(ask('aliases', policy)).toEqual(places)
  })

  test.each([
    ['one name', `${seller}\n\nЖалобы ждёт Продавец.`],
    ['the second name once', `${seller}\n\nЖалобы ждёт Оператор.`],
    ['a name and a longer one', `${seller}\n\nЖалобы ждёт Продавец товара, почта Продавца товара закрыта.`],
    [
      'both defined',
      `${seller}\n\n«Оператор» – ТОО «Кең Дала Сауда».\n\nЖалобы ждёт Оператор, почта Оператора открыта.`
    ],
    ['a bracket', `${seller}\n\nЖалобы ждёт Оператор (Продавец), почта Оператора открыта.`],
    [
      'a sentence that says so',
      `${seller}\n\nПродавец является Оператором базы.\n\nЖалобы ждёт Оператор, почта Оператора открыта.`
    ],
    [
      'a label with the same name',
      `Оператор: ТОО «Кең Дала Сауда».\n\n${seller}\n\nЖалобы ждёт Оператор, почта Оператора открыта.`
    ],
    [
      'a definition that names the other',
      'Под «Покупателем» понимается Пользователь с заказом. Имя Покупателя, имя Пользователя и почта Пользователя закрыты.'
    ],
    ['several of them', `${seller}\n\nЗаказы берут Исполнители, почта Исполнителей открыта, Исполнителям платят.`],
    ['pronouns', `${seller}\n\nМы бережём имена. Мы ждём писем, пишите нам.`],
    ['a site that acts', `${seller}\n\nЖурнал ведёт Сайт. Записи Сайта открыты, Сайт собирает адреса.`],
    [
      'other people',
      'Под «Пользователем» понимается человек. Имя Пользователя ждёт.\n\nИмя Ученика и почта Ученика закрыты.'
    ]
  ])('is none: %s', (_name, policy) => {
    expect(ask('aliases', policy)).toEqual([])
  })
})

test('a role that stands everywhere is one problem with one place of each clause, ten at most', () => {
  const clauses = Array.from(
    {length: 20},
    (_, index) => `${index + 1}. Имена хранит Оператор, почта Оператора открыта.`
  )
  const [first] = ask('undefined', clauses.join('\n\n'))
  expect(first).toHaveLength(10)
})
