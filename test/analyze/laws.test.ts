import {VFile} from 'vfile'
import {findLaws, type LawCitation} from '../../src/analyze/laws.js'
import {readPassages} from '../../src/analyze/passage.js'
import {createLexicon} from '../../src/language/lexicon.js'
import {createProcessor} from '../../src/parse/parser.js'

const read = (text: string) =>
  readPassages(createProcessor().parse(new VFile({path: 'p.md', value: text})), createLexicon())
const inWords = (words: string) => findLaws(read(`# Политика\n\n1.1. ${words}\n`))
const show = ({key, country, date}: LawCitation) => [key, country, date].filter(Boolean).join(' ')

describe('the law on personal data has one key', () => {
  test.each<[words: string, ...found: string[]]>([
    [
      'Мы чтим Закон Республики Казахстан от 21 мая 2013 года № 94-V «О персональных данных и их защите».',
      '94-V kz 2013-05-21'
    ],
    ['Мы следуем Закону РК «О персональных данных и их защите».', '94-V kz'],
    ['Это сказано в Законе РК № 94-V.', '94-V kz'],
    ['Это сказано в Законе РК «О персональных данных и их защите» от 21.05.2013 г. № 94-V ЗРК.', '94-V kz 2013-05-21'],
    ['Это сказано в законе от 21 мая 2013 г.', '94-V unknown 2013-05-21'],
    ['Законом № 94-V это запрещено.', '94-V kz'],
    ['Это требование 94-V.', '94-V kz'],
    ['Это требование № 94 – V.', '94-V kz'],
    ['Законом о персональных данных это запрещено.', '94-V unknown'],
    ['Закона о персональных данных РК никто не отменял.', '94-V kz'],
    ['Акт «О персональных данных и их защите» действует.', '94-V kz'],
    [
      '2013 жылғы 21 мамырдағы № 94-V ҚР «Дербес деректер және оларды қорғау туралы» Заңы қолданылады.',
      '94-V kz 2013-05-21'
    ],
    ['ҚР «Дербес деректер және оларды қорғау туралы» Заңы қолданылады.', '94-V kz'],
    [
      'We follow the Law of Kazakhstan of 21 May 2013 № 94-V “On Personal Data and Its Protection”.',
      '94-V kz 2013-05-21'
    ],
    ['We follow the Law «On Personal Data and Their Protection» of the RK.', '94-V kz'],
    [
      'We follow the Law of Kazakhstan No. 94-V dated May 21st, 2013 "On Personal Data and Protection Thereof".',
      '94-V kz 2013-05-21'
    ],
    ['We follow Kazakhstan’s Law on Personal Data and Their Protection.', '94-V kz'],
    ['We follow the Personal Data Law (No. 94-V of 21 May 2013).', '94-V kz 2013-05-21'],
    [
      '«Дербес деректер және оларды қорғау туралы» 2013 жылғы 21 мамырдағы № 94-V Қазақстан Республикасының Заңы қолданылады.',
      '94-V kz 2013-05-21'
    ],
    ['Қазақстан Республикасының дербес деректер және оларды қорғау туралы заңына сәйкес өңделеді.', '94-V kz'],
    ['Деректер № 94-V Заңға сәйкес өңделеді.', '94-V kz'],
    ['ҚР «Жеке деректер мен оларды қорғау туралы» Заңына сәйкес өңделеді.', '94-V kz'],
    [
      '«Дербес деректер және оларды қорғау туралы» Заң (2013 жылғы 21 мамырдағы № 94-V) қолданылады.',
      '94-V kz 2013-05-21'
    ]
  ])('%s', (words, ...found) => {
    expect(inWords(words).map(show)).toEqual(found)
  })
})

describe('other acts', () => {
  test.each<[words: string, ...found: string[]]>([
    ['По 152-ФЗ так нельзя.', '152-ФЗ ru'],
    ['По Федеральному закону от 27.07.2006 № 152-ФЗ «О персональных данных» так нельзя.', '152-ФЗ ru 2006-07-27'],
    ['По Федеральному закону «О персональных данных» так нельзя.', '152-ФЗ ru'],
    ['По ФЗ № 152 и по ФЗ-149 так нельзя.', '152-ФЗ ru', '149-ФЗ ru'],
    ['По ФЗ «О рекламе» так нельзя.', '38-ФЗ ru'],
    ['По ст. 387 Гражданского кодекса Республики Казахстан это оферта.', 'civil-code/kz kz'],
    ['Это сказано в Гражданском кодексе РФ.', 'civil-code/ru ru'],
    ['Это сказано в Предпринимательском кодексе РК.', 'entrepreneurial-code/kz kz'],
    ['Это сказано в Цифровом кодексе.', '255-VIII kz'],
    ['Штраф – по КоАП РК и по ГК РК.', 'administrative-code/kz kz', 'civil-code/kz kz'],
    ['Штраф – по Кодексу РК об административных правонарушениях.', 'administrative-code/kz kz'],
    ['Мы учитываем GDPR.', 'GDPR eu'],
    ['Мы учитываем Общий регламент по защите данных (GDPR).', 'GDPR eu'],
    ['We follow the General Data Protection Regulation (GDPR).', 'GDPR eu'],
    ['Это сказано в Законе РК «О защите прав потребителей».', '274-IV kz'],
    ['Это сказано в Законе РК «Об информатизации» и в Законе РК «О кибербезопасности».', '418-V kz', '418-V kz'],
    ['Это сказано в законе о рекламе.', 'о реклам unknown'],
    [
      'Правила утверждены приказом Министра цифрового развития от 21 октября 2020 года № 395/НҚ.',
      '395/НҚ kz 2020-10-21'
    ],
    ['Срок дан в Правилах № 395/НҚ.', '395/НҚ kz'],
    [
      'Правила даны постановлением Правительства Республики Казахстан от 3 сентября 2013 года № 909.',
      '909 kz 2013-09-03'
    ],
    ['Азаматтық кодексінің 387-бабы бойынша.', 'civil-code/kz kz'],
    ['Штраф – по Закону № 149-ФЗ и Федеральному закону РФ № 38.', '149-ФЗ ru', '38-ФЗ ru'],
    ['Тайну бережёт Конституция Республики Казахстан.', 'constitution/kz kz'],
    ['Это сказано в Законе РК «О связи» (№ 567-II от 5 июля 2004 года).', '567-II kz 2004-07-05'],
    ['Есть Закон об электронном документе и электронной цифровой подписи.', 'electronic-document kz'],
    ['Under the Civil Code of the Republic of Kazakhstan it is an offer.', 'civil-code/kz kz'],
    ['The fine is set by the Code of the RK on Administrative Offences.', 'administrative-code/kz kz'],
    [
      'We follow the Law of Kazakhstan "On Communications" and the Law on Artificial Intelligence.',
      '567-II kz',
      '230-VIII kz'
    ],
    ['The rules come from the Order of the Minister No. 395/НҚ dated October 21, 2020.', '395/НҚ kz 2020-10-21'],
    [
      'The rules come from Resolution of the Government of the Republic of Kazakhstan No. 909 of 3 September 2013.',
      '909 kz 2013-09-03'
    ],
    ['Federal Law No. 152-FZ "On Personal Data" does not apply.', '152-ФЗ ru'],
    [
      'Айыппұл Әкімшілік құқық бұзушылық туралы кодексте және ҚР АК-де белгіленген.',
      'administrative-code/kz kz',
      'civil-code/kz kz'
    ],
    [
      'Қағидалар Цифрлық даму министрінің 2020 жылғы 21 қазандағы № 395/НҚ бұйрығымен бекітілген.',
      '395/НҚ kz 2020-10-21'
    ],
    [
      'Тәртіп Қазақстан Республикасы Үкіметінің 2013 жылғы 3 қыркүйектегі № 909 қаулысында берілген.',
      '909 kz 2013-09-03'
    ],
    ['Құпияны Қазақстан Республикасының Конституциясы қорғайды.', 'constitution/kz kz'],
    ['Біз Деректерді қорғау жөніндегі жалпы регламентті (GDPR) ескереміз.', 'GDPR eu'],
    ['Ресей Федерациясының «Дербес деректер туралы» № 152-ФЗ Федералдық заңы қолданылмайды.', '152-ФЗ ru'],
    ['«Байланыс туралы» Заң қолданылады.', '567-II kz']
  ])('%s', (words, ...found) => {
    expect(inWords(words).map(show)).toEqual(found)
  })

  test('one that is numbered once is known by its title afterwards', () => {
    const found = inWords('Закон РК от 2 июля 2004 года № 567-II «О связи». Закон РК «О связи» действует.')
    expect(found.map(({key}) => key)).toEqual(['567-II', '567-II'])
  })
})

describe('a short name', () => {
  test('stands for the law that the text gave it to', () => {
    const found = findLaws(
      read(
        '# Политика\n\n1.1. Мы чтим Закон РК «О персональных данных и их защите» (далее – Закон).\n\n1.2. По Закону это можно, а законом не запрещено.\n'
      )
    )
    expect(found.map(({text, key}) => `${text}: ${key}`)).toEqual([
      'Закон РК «О персональных данных и их защите»: 94-V',
      'Закону: 94-V'
    ])
  })

  test('may be a defined term', () => {
    const found = findLaws(read('# Политика\n\n1.1. «Закон» — Закон РК «О языках».\n\n1.2. Так велит Закон.\n'))
    expect(found.map(({text, key}) => `${text}: ${key}`)).toEqual(['Закон РК «О языках»: 151-I', 'Закон: 151-I'])
  })

  test('that is a citation itself is cited where it is used, not where it is given', () => {
    const found = findLaws(
      read(
        '# Политика\n\n1.1. Есть Закон РК № 94-V (далее – Закон о персональных данных).\n\n1.2. По Закону о персональных данных это можно.\n'
      )
    )
    expect(found.map(({text, country}) => `${text}: ${country}`)).toEqual([
      'Закон РК № 94-V: kz',
      'Закону о персональных данных: kz'
    ])
  })

  test('is not looked for in the words of another citation', () => {
    const found = findLaws(
      read('# Политика\n\n1.1. Закон РК № 94-V (далее – Закон).\n\n1.2. Есть и Закон РК «О языках».\n')
    )
    expect(found.map(({key}) => key)).toEqual(['94-V', '151-I'])
  })
})

describe('no citation', () => {
  test.each([
    ['Мы соблюдаем законодательство Республики Казахстан.'],
    ['Мы соблюдаем законодательство РК о персональных данных и их защите.'],
    ['Дербес деректер және оларды қорғау туралы заңнама сақталады.'],
    ['Мы соблюдаем законы Республики Казахстан и законы РК.'],
    ['Это делают в случаях, установленных законом.'],
    ['Законный представитель действует на законном основании.'],
    ['Закон требует этого от всех.'],
    ['Действует кодекс поведения и регламент работы службы.'],
    ['Раздел V и пункт 9-V остаются в силе.'],
    ['Введите код 152 и адрес pk@tulpar.example.'],
    ['Мы защищаем данные по правилам защиты и приказу директора.'],
    ['The law and the code of conduct apply.'],
    ['Заң талаптары сақталады.'],
    ['Список утверждён приказом директора № 5 от 1 марта 2025 года.'],
    ['Скидка для пк и тк – по карте.'],
    ['Заңда көзделген жағдайларда деректер беріледі, заңды өкілдің келісімі қажет.'],
    ['Тізім директордың 2025 жылғы 1 наурыздағы № 5 бұйрығымен бекітілген.'],
    ['We obey applicable laws and the law of contract, and the order of the director No. 5.']
  ])('%s', words => {
    expect(inWords(words)).toEqual([])
  })
})

test('a short name that the text gives in Kazakh stands for the law', () => {
  const found = inWords(
    '«Дербес деректер және оларды қорғау туралы» Заң (бұдан әрі – Заң) бар. Заңның 8-бабы қолданылады.'
  )
  expect(found.map(({text, key}) => `${text}: ${key}`)).toEqual([
    '«Дербес деректер және оларды қорғау туралы» Заң: 94-V',
    'Заңның: 94-V'
  ])
})

test('a citation keeps its words and its number', () => {
  const [found] = inWords('Мы чтим Закон РК от 21 мая 2013 г. № 94-V «О персональных данных и их защите», и не только.')
  expect(found?.text).toBe('Закон РК от 21 мая 2013 г. № 94-V «О персональных данных и их защите»')
  expect(found?.name).toBe('О персональных данных и их защите')
  expect(found?.number).toBe('94-V')
})

test.each([
  [
    'Russian and Kazakh',
    `${'Закон РК «О '.repeat(5000)}${'приказ № '.repeat(5000)}${'Заңы туралы '.repeat(5000)}${'94-V '.repeat(5000)}`
  ],
  [
    'Kazakh',
    `${'ҚР «Дербес деректер туралы» 2013 жылғы № 94-V '.repeat(3000)}${'министрінің № 5 бұйрығы '.repeat(3000)}`
  ],
  [
    'English',
    `${'Law of Kazakhstan on Personal Data and the '.repeat(3000)}${'Order of the Minister No. '.repeat(3000)}`
  ]
])('a hostile passage in %s is read in linear time', (_, words) => {
  const passages = read(`# Политика\n\n1. ${words}\n`)
  const start = performance.now()
  findLaws(passages)
  expect(performance.now() - start).toBeLessThan(3000)
})
