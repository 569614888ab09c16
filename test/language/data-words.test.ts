import type {Language} from '../../src/language/language.js'
import {createLexicon} from '../../src/language/lexicon.js'
import {findVocabulary, type VocabularyWord} from '../../src/language/vocabulary.js'

const lexicon = createLexicon()

function found(text: string, language: Language, list: VocabularyWord['list']): string[] {
  const codes: string[] = []
  findVocabulary({...lexicon.read(text, language), language, leaf: {value: text}}, ({value}) => {
    if (value.list !== list) return
    if (value.list === 'data') codes.push(value.code)
    else if (value.list === 'recipient') codes.push(value.category)
    else if (value.list === 'place') codes.push(value.country)
    else codes.push(value.list)
  })
  return codes
}

// What may stand between the words of a list is other in each language, the kinds in it are not.
describe('a list of data has one reading in three languages', () => {
  test.each<[codes: string, ru: string, kk: string, en: string]>([
    ['name', 'фамилия, имя, отчество', 'тегі, аты, әкесінің аты', 'surname, first name, patronymic'],
    ['name', 'ФИО', 'ТАӘ', 'full name'],
    ['name', 'имени', 'атыңыз', 'names'],
    ['iin', 'ИИН', 'ЖСН', 'IIN'],
    ['iin', 'индивидуальный идентификационный номер', 'жеке сәйкестендіру нөмірін', 'individual identification number'],
    ['phone', 'номер телефона', 'телефон нөмірін', 'phone number'],
    ['phone', 'номер мобильного телефона', 'ұялы телефоныңыздың нөмірі', 'mobile phone number'],
    ['email', 'адрес электронной почты', 'электрондық поштаңыздың мекенжайы', 'e-mail address'],
    ['email phone', 'e-mail и телефон', 'e-mail және телефон', 'email and telephone'],
    ['address', 'адрес доставки', 'жеткізу мекенжайын', 'delivery addresses'],
    ['address', 'место жительства', 'тұрғылықты жері', 'place of residence'],
    ['birth-date', 'дата рождения', 'туған күніңіз', 'date of birth'],
    ['sex age', 'пол, возраст', 'жынысы, жасы', 'gender, age'],
    ['citizenship', 'гражданство', 'азаматтығы', 'citizenship'],
    ['id-document', 'удостоверение личности', 'жеке куәлік', 'identity card'],
    ['id-document', 'паспортные данные', 'паспорт деректері', 'passport details'],
    [
      'id-document',
      'документ, удостоверяющий личность',
      'жеке басын куәландыратын құжаттың көшірмесі',
      'identity document'
    ],
    ['photo video voice', 'фотографии, видео, голос', 'фотосуреттер, бейнежазба, дауыс', 'photographs, video, voice'],
    ['health', 'сведения о состоянии здоровья', 'денсаулық жағдайы туралы мәлімет', 'health information'],
    ['biometrics', 'биометрические данные', 'биометриялық деректер', 'biometric data'],
    ['biometrics', 'отпечатки пальцев', 'саусақ іздері', 'fingerprints'],
    [
      'religion politics',
      'религиозные и политические взгляды'.replace('и ', 'взгляды, '),
      'діни сенім, саяси көзқарас',
      'religious beliefs, political views'
    ],
    ['family', 'семейное положение', 'отбасы жағдайы', 'marital status'],
    ['employer position', 'место работы, должность', 'жұмыс орны, лауазымы', 'place of work, job title'],
    ['education income', 'образование, доход', 'білімі, табысы', 'education, income'],
    ['card', 'номер банковской карты', 'банк картасының нөмірі', 'bank card number'],
    ['card', 'реквизиты карты', 'карта деректемелерін', 'card details'],
    ['bank-account', 'номер счета', 'шот нөмірі', 'account number'],
    ['payment', 'платёжные данные', 'төлем деректері', 'payment information'],
    ['payment', 'способ оплаты', 'төлем тәсілі', 'payment method'],
    ['orders', 'история заказов', 'тапсырыстар тарихы', 'order history'],
    ['orders', 'история покупок', 'сатып алу тарихын', 'purchase history'],
    ['ip', 'IP-адрес', 'IP-мекенжайы', 'IP address'],
    ['cookie', 'файлы cookie', 'cookie файлдары', 'cookies'],
    ['device', 'тип устройства', 'құрылғының түрі', 'device type'],
    ['device', 'идентификаторы устройств', 'құрылғы идентификаторлары', 'device identifiers'],
    ['device', 'операционная система', 'операциялық жүйе', 'operating system'],
    ['browser', 'тип браузера', 'браузер түрі', 'browser type'],
    ['location', 'геолокация', 'геолокациясы', 'geolocation'],
    ['location', 'местоположение', 'орналасқан жері', 'location'],
    ['account password', 'логин, пароль', 'логин, құпиясөз', 'login, password'],
    ['language', 'язык интерфейса', 'интерфейс тілі', 'interface language'],
    ['social-account', 'профиль в социальной сети', 'әлеуметтік желілердегі парақшасы', 'social media profile'],
    ['message', 'переписка', 'хат алмасу', 'correspondence'],
    ['crash', 'отчёты об ошибках', 'қате есептері', 'crash reports'],
    ['visits', 'просмотренные страницы', 'қаралған беттер', 'pages viewed'],
    ['referrer', 'источник перехода', 'өту көзі', 'referral source'],
    ['signature', 'ЭЦП', 'ЭЦҚ', 'electronic signature']
  ])('%s: %s | %s | %s', (codes, ru, kk, en) => {
    const once = (text: string, language: Language): string => [...new Set(found(text, language, 'data'))].join(' ')
    expect([once(ru, 'ru'), once(kk, 'kk'), once(en, 'en')]).toEqual([codes, codes, codes])
  })
})

describe('kinds of recipients have one reading in three languages', () => {
  test.each<[category: string, ru: string, kk: string, en: string]>([
    ['courier', 'курьерским службам', 'курьерлік қызметтерге', 'courier services'],
    ['courier', 'службе доставки', 'жеткізу қызметіне', 'delivery service'],
    ['bank', 'банкам', 'банктерге', 'banks'],
    ['bank', 'банкам второго уровня', 'екінші деңгейдегі банктерге', 'second-tier banks'],
    ['payment', 'платёжным системам', 'төлем жүйелеріне', 'payment systems'],
    ['state', 'государственным органам', 'мемлекеттік органдарға', 'state bodies'],
    ['state', 'уполномоченному органу', 'уәкілетті органға', 'authorized body'],
    ['state', 'правоохранительным органам', 'құқық қорғау органдарына', 'law enforcement agencies'],
    ['court', 'судам', 'соттарға', 'courts'],
    ['partner', 'партнёрам', 'серіктестерімізге', 'partners'],
    ['contractor', 'подрядчикам', 'мердігерлерге', 'contractors'],
    ['contractor', 'поставщикам услуг', 'қызмет көрсетушілерге', 'service providers'],
    ['hosting', 'хостинг-провайдеру', 'хостинг провайдеріне', 'hosting provider'],
    ['hosting', 'дата-центру', 'деректер орталығына', 'data centre'],
    ['telecom', 'операторам связи', 'байланыс операторларына', 'telecom operators'],
    ['auditor', 'аудиторам', 'аудиторларға', 'auditors'],
    ['affiliate', 'аффилированным лицам', 'үлестес тұлғаларға', 'affiliated persons'],
    ['insurer', 'страховой компании', 'сақтандыру компаниясына', 'insurance company'],
    ['credit', 'кредитному бюро', 'кредиттік бюроға', 'credit bureau'],
    ['advertising', 'рекламным агентствам', 'жарнама агенттіктеріне', 'marketing agencies'],
    ['analytics', 'сервисам аналитики', 'аналитика сервистеріне', 'analytics services'],
    ['staff', 'сотрудникам', 'қызметкерлерге', 'employees'],
    ['third-party', 'третьим лицам', 'үшінші тұлғаларға', 'third parties'],
    ['public', 'неопределённому кругу лиц', 'тұлғалардың шектеусіз тобына', 'unlimited number of persons']
  ])('%s: %s | %s | %s', (category, ru, kk, en) => {
    expect([found(ru, 'ru', 'recipient'), found(kk, 'kk', 'recipient'), found(en, 'en', 'recipient')]).toEqual([
      [category],
      [category],
      [category]
    ])
  })
})

describe('countries have one reading in three languages', () => {
  test.each<[country: string, ru: string, kk: string, en: string]>([
    ['KZ', 'в Республике Казахстан', 'Қазақстан Республикасында', 'in the Republic of Kazakhstan'],
    ['KZ', 'на территории РК', 'ҚР аумағында', 'in the territory of the RK'],
    ['RU', 'в Российской Федерации', 'Ресей Федерациясында', 'in the Russian Federation'],
    ['US', 'в США', 'АҚШ-та', 'in the USA'],
    ['DE', 'в Германии', 'Германияда', 'in Germany'],
    ['EU', 'в Европейском Союзе', 'Еуропалық Одақта', 'in the European Union']
  ])('%s: %s | %s | %s', (country, ru, kk, en) => {
    expect([found(ru, 'ru', 'place'), found(kk, 'kk', 'place'), found(en, 'en', 'place')]).toEqual([
      [country],
      [country],
      [country]
    ])
  })
})

describe('words that only begin as listed ones are none', () => {
  test.each<[text: string, language: Language, list: VocabularyWord['list']]>([
    ['берік', 'kk', 'transfer'],
    ['береке', 'kk', 'transfer'],
    ['сақал', 'kk', 'keep'],
    ['жинақы', 'kk', 'collect'],
    ['сотталған', 'kk', 'recipient'],
    ['жасанды', 'kk', 'data'],
    ['аталған', 'kk', 'data'],
    ['тілек', 'kk', 'data'],
    ['сатып алушы', 'kk', 'transfer'],
    ['we provide services', 'en', 'recipient'],
    ['the author', 'en', 'recipient'],
    ['a custom page', 'en', 'role'],
    ['to control access', 'en', 'role']
  ])('%s (%s) is no %s', (text, language, list) => {
    expect(found(text, language, list)).toEqual([])
  })
})

test('English names are found in Russian and Kazakh text, Russian ones in Kazakh text only where listed', () => {
  expect(found('сервис Google Analytics и cookies', 'ru', 'service')).toEqual(['service'])
  expect(found('Google Analytics сервисі', 'kk', 'service')).toEqual(['service'])
  expect(found('cookies файлдары', 'kk', 'data')).toEqual(['cookie'])
})
