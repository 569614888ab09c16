import {VFile} from 'vfile'
import type {Analysis} from '../../src/analyze/analysis.js'
import {analyze} from '../../src/analyze/analyze.js'
import {createProcessor} from '../../src/parse/parser.js'

const read = (text: string): Analysis => analyze(createProcessor().parse(new VFile({path: 'p.md', value: text})))

const say = (what: string | undefined, negated: boolean): string => (negated ? `not ${what}` : `${what}`)

const territories = (text: string): string[] =>
  read(text).facts.territories.map(({where, country, negated}) => say(where === 'country' ? country : where, negated))

describe('territories of data', () => {
  test.each<[text: string, ...found: string[]]>([
    ['Дербес деректер Қазақстан Республикасының аумағында сақталады.', 'kz'],
    ['Деректер ҚР аумағында орналасқан серверлерде сақталады.', 'kz'],
    ['Деректер базасы Қазақстанда орналасқан.', 'kz'],
    ['Серверлер ҚР-да орналасқан.', 'kz'],
    ['Деректер Қазақстан Республикасынан тыс жерге берілмейді.', 'not abroad'],
    ['Деректер Қазақстан Республикасының аумағынан тыс жерлерге берілуі мүмкін.', 'abroad'],
    ['Деректер ҚР-дан тыс берілмейді.', 'not abroad'],
    ['Деректер шетелге берілмейді.', 'not abroad'],
    ['Деректерді шет мемлекеттерге беру мүмкін.', 'abroad'],
    ['Серверлер Қазақстанда және басқа елдерде болуы мүмкін.', 'abroad', 'kz'],
    ['Деректер Қазақстан ішінде немесе одан тыс өңделуі мүмкін.', 'abroad', 'kz'],
    ['Деректер Германиядағы серверлерде сақталады.', 'DE'],
    ['Деректер АҚШ-қа беріледі.', 'US'],
    ['Деректер Қазақстанда сақталады, шетелге берілмейді.', 'kz', 'not abroad'],
    ['Деректер Қазақстан Республикасының заңнамасына сәйкес өңделеді.'],
    ['Қазақстанда тіркелген компаниялар деректерді өңдейді.'],
    ['Personal data are stored in the territory of the Republic of Kazakhstan.', 'kz'],
    ['The database is located within Kazakhstan.', 'kz'],
    ['Data may be transferred outside the Republic of Kazakhstan.', 'abroad'],
    ['Data are not transferred outside of the territory of the Republic of Kazakhstan.', 'not abroad'],
    ['We do not transfer your data abroad.', 'not abroad'],
    ['Your data may be processed inside or outside Kazakhstan.', 'abroad', 'kz'],
    ['Our servers are located in Germany.', 'DE'],
    ['Data may be transferred to the United States.', 'US'],
    ['Servers may be located in Kazakhstan and in other countries.', 'kz', 'abroad'],
    ['Data are processed under the legislation of the Republic of Kazakhstan.']
  ])('%s', (text, ...found) => {
    expect(territories(text).sort()).toEqual(found.sort())
  })
})

const recipients = (text: string): string[] =>
  read(text)
    .facts.recipients()
    .map(({category, negated}) => say(category, negated))

describe('recipients of data', () => {
  test.each<[text: string, ...found: string[]]>([
    ['Деректер банктерге және курьерлік қызметтерге беріледі.', 'bank', 'courier'],
    ['Деректер банктер мен курьерлерге беріледі.', 'bank', 'courier'],
    ['Оператор деректерді мемлекеттік органдарға береді.', 'state'],
    ['Біз деректерді серіктестерімізбен бөлісеміз.', 'partner'],
    ['Деректер төлем жүйелері арқылы өңделеді және беріледі.', 'payment'],
    ['Деректер үшінші тұлғаларға берілмейді.', 'not third-party'],
    ['Біз дербес деректерді үшінші тұлғаларға сатпаймыз және бермейміз.', 'not third-party'],
    ['Курьерлер мекенжай мен телефонды алады.', 'courier'],
    ['Оператор деректерді мердігерлерге бере алады.', 'contractor'],
    ['Уәкілетті органға шағым жасай аласыз.'],
    ['Үшінші тұлғалардың әрекеттері үшін жауап бермейміз.'],
    ['# Саясат\n\n## Деректер кімге беріледі\n\n- банктерге;\n- курьерлерге.', 'bank', 'courier'],
    ['Деректер мыналарға беріледі:\n\n- мемлекеттік органдарға;\n- соттарға.', 'state', 'court'],
    ['We share data with banks and couriers.', 'bank', 'courier'],
    ['Personal data may be disclosed to state authorities.', 'state'],
    ['We do not sell or transfer your data to third parties.', 'not third-party'],
    ['Data may be transferred to service providers and partners.', 'contractor', 'partner'],
    ['You may lodge a complaint with the authorized body.'],
    ['# Policy\n\n## Who receives your data\n\n- banks;\n- delivery services.', 'bank', 'courier'],
    ['We share your data with:\n\n- couriers;\n- courts.', 'courier', 'court']
  ])('%s', (text, ...found) => {
    expect(recipients(text)).toEqual(found)
  })
})

const data = (text: string): string[] =>
  read(text)
    .facts.dataKinds()
    .map(({code, circular, negated}) => say(circular ? 'circular' : code, negated))

describe('kinds of data', () => {
  test.each<[text: string, ...found: string[]]>([
    ['Оператор мынадай деректерді жинайды: тегі, аты, телефон нөмірі.', 'name', 'phone'],
    [
      'Біз мынадай дербес деректерді жинаймыз:\n\n- ТАӘ;\n- ЖСН;\n- электрондық пошта;\n- жеткізу мекенжайы.',
      'name',
      'iin',
      'email',
      'address'
    ],
    ['# Саясат\n\n## Қандай деректерді жинаймыз\n\n- аты;\n- IP-мекенжай, cookie.', 'name', 'ip', 'cookie'],
    ['Біз сіздің атыңызды, телефоныңызды және мекенжайыңызды жинаймыз.', 'name', 'phone'],
    ['Компания клиенттің ЖСН жинамайды.', 'not iin'],
    ['Біз мынадай деректерді жинаймыз:\n\n- аты;\n- пайдаланушы өтінішінде ұсынған мәліметтер.', 'name', 'circular'],
    ['Біз мынадай деректерді жинаймыз:\n\n- Геолокация: тек сіздің рұқсатыңызбен.', 'location'],
    ['Біз жауапты электрондық пошта арқылы жинаймыз.'],
    ['The Operator collects the following data: surname, first name, phone number.', 'name', 'phone'],
    [
      'We collect the following personal data:\n\n- full name;\n- IIN;\n- e-mail;\n- delivery address.',
      'name',
      'iin',
      'email',
      'address'
    ],
    ['# Policy\n\n## What data we collect\n\n- name;\n- IP address, cookies.', 'name', 'ip', 'cookie'],
    ['We collect the following information about you:\n\n- name;\n- e-mail.', 'name', 'email'],
    ['We collect your name, e-mail and phone number.', 'name', 'email', 'phone'],
    ['We do not collect your IIN.', 'not iin'],
    ['We collect:\n\n- name;\n- other information that you provide.', 'name', 'circular']
  ])('%s', (text, ...found) => {
    expect(data(text)).toEqual(found)
  })
})

const purposes = (text: string): string[] =>
  read(text)
    .facts.purposes()
    .map(({text: words, general, negated}) => `${negated ? 'not ' : ''}${general ? 'general ' : ''}${words}`)

describe('purposes', () => {
  test.each<[text: string, ...found: string[]]>([
    [
      'Деректер мынадай мақсаттарда өңделеді:\n\n- тапсырысты жеткізу;\n- кері байланыс.',
      'тапсырысты жеткізу',
      'кері байланыс'
    ],
    ['# Саясат\n\n## Өңдеу мақсаттары\n\n- тапсырысты жеткізу;\n- есеп жүргізу.', 'тапсырысты жеткізу', 'есеп жүргізу'],
    ['Деректер тапсырысты жеткізу үшін пайдаланылады.', 'Деректер тапсырысты жеткізу'],
    ['Дербес деректерді тапсырысты жеткізу мақсатында өңдейміз.', 'тапсырысты жеткізу'],
    ['Деректер өңдеу үшін қажет мерзімнен артық сақталмайды.'],
    ['Оператор деректерді қорғау үшін қажетті шараларды қабылдайды.'],
    [
      'We process data for the following purposes:\n\n- delivery of orders;\n- feedback.',
      'delivery of orders',
      'feedback'
    ],
    [
      '# Policy\n\n## Purposes of processing\n\n- delivery of orders;\n- accounting.',
      'delivery of orders',
      'accounting'
    ],
    ['Personal data are used for the purpose of delivering orders.', 'delivering orders'],
    ['We use your data to deliver orders.', 'deliver orders']
  ])('%s', (text, ...found) => {
    expect(purposes(text)).toEqual(found)
  })
})

describe('services that get data', () => {
  const vendors = (text: string): string[] =>
    read(text).facts.vendors.map(({name, receives}) => `${name} ${receives ? 'gets' : 'is named'}`)

  test.each<[text: string, ...found: string[]]>([
    ['Біз Google Analytics қызметін пайдаланамыз.', 'Google Analytics gets'],
    ['Деректер Telegram-ға беріледі.', 'Telegram gets'],
    ['Біздің Telegram: @kolos_help.', 'Telegram is named'],
    ['Төлем Kaspi арқылы жүргізіледі.', 'Kaspi gets'],
    ['We use Google Analytics.', 'Google Analytics gets'],
    ['Telegram processes the data of its users.', 'Telegram gets'],
    ['Write to our Telegram: @kolos_help.', 'Telegram is named']
  ])('%s', (text, ...found) => {
    expect(vendors(text)).toEqual(found)
  })
})
