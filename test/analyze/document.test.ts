import {readDocument} from '../../src/analyze/document.js'
import {findVersions} from '../../src/analyze/versions.js'
import {readText} from './reading.js'

function kindOf(text: string): string {
  const {kind, isPolicy, worksAsConsent} = readDocument(readText(text))
  return [kind, isPolicy ? 'policy' : 'not a policy', worksAsConsent ? 'consent' : ''].filter(Boolean).join(', ')
}

const clauses = [
  'Мастерская собирает имя, телефон и адрес доставки.',
  'Данные нужны, чтобы принять и привезти заказ.',
  'Мы передаём адрес курьеру, больше никому.',
  'Данные хранятся три года после заказа.',
  'Вы вправе отозвать согласие письмом.'
].join('\n\n')

describe('kinds of documents', () => {
  test.each<[name: string, text: string, kind: string]>([
    ['policy by title', `# Политика конфиденциальности\n\n${clauses}`, 'policy, policy'],
    ['policy on processing', `# Политика в отношении обработки персональных данных\n\n${clauses}`, 'policy, policy'],
    ['statute on data', `# Положение о защите персональных данных\n\n${clauses}`, 'policy, policy'],
    ['rules of processing', `# Правила обработки персональных данных\n\n${clauses}`, 'policy, policy'],
    ['a policy in capitals', `ПОЛИТИКА КОНФИДЕНЦИАЛЬНОСТИ\n\n${clauses}`, 'policy, policy'],
    ['a plain title', `# Как мы бережём ваши данные\n\n${clauses}`, 'policy, policy'],
    ['no title', clauses, 'policy, policy'],
    ['one clause', '1.1. Оператор не передаёт персональные данные третьим лицам.', 'policy, policy'],
    [
      'Kazakh policy',
      '# Құпиялылық саясаты\n\nБіз атыңызды және телефон нөміріңізді жинаймыз.\n\nДеректер үшінші тұлғаларға берілмейді.\n\nСіз келісімді кері қайтарып ала аласыз.',
      'policy, policy'
    ],
    [
      'English policy',
      '# Privacy Policy\n\nWe collect your name and phone.\n\nWe do not share personal data.\n\nYou may withdraw consent.',
      'policy, policy'
    ],
    [
      'policy and consent in one title',
      `# Политика обработки персональных данных и согласие на неё\n\n${clauses}`,
      'policy, policy'
    ],
    [
      'consent',
      '# Согласие на сбор и обработку персональных данных\n\nЯ даю согласие ТОО «Ағаш Үй» на сбор и обработку моих персональных данных: имени, телефона.\n\nСогласие действует один год.',
      'consent, policy, consent'
    ],
    [
      'consent of a subject',
      '# Согласие субъекта на обработку персональных данных\n\nОператор собирает имя и телефон.\n\nСогласие действует до отзыва.',
      'consent, policy, consent'
    ],
    [
      'consent without a title',
      'Я, ____________________, даю согласие оператору на сбор и обработку моих персональных данных.\n\nПеречень данных: имя, телефон.\n\nСогласие можно отозвать.',
      'consent, policy, consent'
    ],
    [
      'Kazakh consent',
      '# Дербес деректерді жинауға және өңдеуге келісім\n\nМен операторға дербес деректерімді жинауға келісім беремін.\n\nКелісім бір жыл қолданылады.',
      'consent, policy, consent'
    ],
    [
      'cookie notice',
      '# Политика использования файлов cookie\n\nСайт сохраняет файлы cookie.\n\nМы используем cookie, чтобы помнить язык.\n\nОтключить cookie можно в браузере.',
      'cookie-notice, policy'
    ],
    [
      'English cookie notice',
      '# Cookie Notice\n\nWe use cookies to remember your language.\n\nYou can turn cookies off in your browser.',
      'cookie-notice, policy'
    ],
    [
      'user agreement',
      '# Пользовательское соглашение\n\nПользователь получает доступ к урокам.\n\nЦена урока указана на витрине.\n\nУроки переносятся за день.\n\nСтороны решают споры в суде.\n\nПользователь бережёт пароль.',
      'other, not a policy'
    ],
    [
      'public offer',
      '# Публичная оферта\n\nОплата заказа означает акцепт оферты.\n\nПродавец доставляет товар за три дня.\n\nВозврат товара возможен за 14 дней.\n\nЦена включает налоги.',
      'other, not a policy'
    ],
    [
      'contract without a title',
      '1. Предмет договора\n\n1.1. Исполнитель шьёт платье.\n\n1.2. Стоимость услуг указана в смете.\n\n2. Порядок расчётов\n\n2.1. Предоплата составляет половину цены.',
      'other, not a policy'
    ],
    [
      'terms of use',
      '# Terms of Use\n\nThe app is free.\n\nDo not copy the code.\n\nWe may stop the service.\n\nDisputes go to court.',
      'other, not a policy'
    ]
  ])('%s', (_, text, kind) => {
    expect(kindOf(text)).toBe(kind)
  })
})

describe('texts about something else', () => {
  test.each<[name: string, text: string]>([
    [
      'a readme',
      '# fast-parse\n\n## Install\n\n```\nnpm install fast-parse\n```\n\nParses data from a stream.\n\n## Usage\n\nCall `parse(data)` and read the result.\n\n## License\n\nMIT'
    ],
    [
      'a changelog',
      '# Changelog\n\n## 2.1.0\n\n- add the option `strict`\n- fix a crash on empty input\n\n## 2.0.0\n\n- drop old runtimes'
    ],
    [
      'a recipe',
      '# Баурсаки\n\nСмешайте муку, воду и дрожжи.\n\nДайте тесту постоять час.\n\nЖарьте в масле до золотистого цвета.'
    ],
    [
      'documentation',
      '# Руководство\n\nФункция принимает массив.\n\nМетод возвращает строку.\n\nПараметр задаёт размер буфера.\n\nОшибки пишутся в журнал.'
    ],
    [
      'a news item',
      'В мажилисе обсудили защиту персональных данных\n\nДепутаты рассказали, что утечки данных участились.\n\nПо словам министра, операторы обязаны хранить данные в стране.\n\nПресс-служба сообщила, что закон примут осенью.'
    ],
    [
      'the text of a law',
      '# О персональных данных\n\nСтатья 1. Для целей настоящего Закона персональные данные – это сведения о человеке.\n\nСтатья 2. Действие настоящего Закона не касается архивов.\n\nСтатья 3. Оператор обрабатывает данные с согласия.'
    ],
    ['headings without text', '# Политика конфиденциальности\n\n## 1. Общие положения\n\n## 2. Цели\n\n## 3. Права'],
    ['an empty text', ''],
    ['a letter', 'Добрый день!\n\nВстреча переносится на вторник.\n\nЗахватите, пожалуйста, чертежи и образцы ткани.'],
    ['a price list', '# Цены\n\n- стрижка – 3000 тенге\n- укладка – 4000 тенге\n- окраска – 9000 тенге']
  ])('%s', (_, text) => {
    expect(readDocument(readText(text)).isPolicy).toBe(false)
  })
})

describe('use, filling in or sending taken for consent', () => {
  const works = (text: string) => readDocument(readText(`# Политика конфиденциальности\n\n${text}`)).worksAsConsent

  test.each([
    'Использование витрины shop.example означает согласие с Политикой.',
    'Пользование сайтом означает безоговорочное согласие с обработкой данных.',
    'Используя сайт, Гость соглашается с условиями Политики.',
    'Оставаясь на странице, вы даёте согласие на обработку данных.',
    'Заполняя форму и нажимая кнопку, Гость выражает своё согласие на обработку данных.',
    'Предоставляя свои данные, Гость соглашается на их обработку.',
    'Гость соглашается с Политикой путём ввода имени и телефона в форму.',
    'Если Гость остаётся на сайте, считается, что он согласился с Политикой.',
    'Регистрация на сайте является согласием на обработку персональных данных.',
    'By using the app you agree to this Policy.',
    'Use of the site constitutes consent to this policy.',
    'Сайтты пайдалана отырып, Пайдаланушы Саясатпен келісетінін растайды.'
  ])('%s', text => {
    expect(works(text)).toBe(true)
  })

  test.each([
    'Посещение страниц, молчание и бездействие согласием не считаются.',
    'В случае несогласия Гость прекращает использование сайта.',
    'Согласие Гость даёт отметкой в незаполненном поле.',
    'Использование данных допускается с согласия Гостя.',
    'Продолжая пользоваться сайтом после изменений, Гость принимает новую редакцию.',
    'Используя сайт, вы соглашаетесь с файлами cookie.',
    'Гость вправе отозвать согласие, направив письмо.',
    'Use of your data requires consent.'
  ])('not: %s', text => {
    expect(works(text)).toBe(false)
  })
})

describe('versions', () => {
  const versions = (text: string) => {
    const {passages, raw} = readText(text)
    return findVersions(passages, raw.dates)
      .all()
      .map(({what, number, date, precision}) =>
        [
          what,
          number,
          date && [date.year, date.month, date.day].filter(part => part !== undefined).join('-'),
          precision
        ]
          .filter(part => part !== undefined)
          .join(' ')
      )
  }
  const policy = (text: string) => versions(`# Политика конфиденциальности\n\n${text}\n\n${clauses}\n`)

  test.each<[text: string, ...found: string[]]>([
    ['Редакция от «7» мая 2025 г.', 'edition 2025-5-7 day'],
    ['Редакция № 3 от 9 июня 2025 года', 'edition 3 2025-6-9 day'],
    ['Версия 1.4 от 12.12.2025', 'edition 1.4 2025-12-12 day'],
    ['Версия: 1.0', 'edition 1.0 none'],
    ['Дата вступления в силу: 15.03.2026', 'effective 2026-3-15 day'],
    ['Действует с 1 октября 2025 года.', 'effective 2025-10-1 day'],
    ['Последнее обновление: 5 августа 2025 г.', 'updated 2025-8-5 day'],
    ['Эта политика была последний раз обновлена 05.08.2025 г.', 'updated 2025-8-5 day'],
    ['Утверждена приказом директора от 3 февраля 2026 года № 12-П.', 'approved 12-П 2026-2-3 day'],
    ['г. Тараз, 2026 год', 'dated 2026 year'],
    ['3 марта 2026 г.', 'dated 2026-3-3 day'],
    ['Редакция от мая 2025 года', 'edition 2025-5 month'],
    ['Effective date: March 3, 2026', 'effective 2026-3-3 day'],
    ['Last updated: 3 March 2026. Version 2.1', 'updated 2026-3-3 day', 'edition 2.1 none'],
    ['Күшіне ену күні: 2026 жылғы 3 наурыз', 'effective 2026-3-3 day'],
    ['2.0 нұсқа.', 'edition 2.0 none'],
    ['2.0-нұсқа', 'edition 2.0 none'],
    ['№ 2 редакция', 'edition 2 none'],
    ['Қолданысқа енгізілген күні: 2026 жылғы 3 наурыз', 'effective 2026-3-3 day'],
    ['Саясат 2026 жылғы 3 наурыздан бастап қолданысқа енгізіледі.', 'effective 2026-3-3 day'],
    ['Осы редакция 2026 жылғы 3 наурыздан бастап күшіне енеді.', 'effective 2026-3-3 day'],
    ['Соңғы жаңартылған күні: 03.03.2026', 'updated 2026-3-3 day'],
    ['Соңғы өзгертілген күні: 03.03.2026', 'updated 2026-3-3 day'],
    ['2026 жылғы 3 наурыздағы редакция', 'edition 2026-3-3 day'],
    ['Директордың 2026 жылғы 3 наурыздағы № 5-Н бұйрығымен бекітілген.', 'approved 5-Н 2026-3-3 day'],
    ['Last Update: 03.03.2026', 'updated 2026-3-3 day'],
    ['This Policy comes into force on March 3, 2026.', 'effective 2026-3-3 day'],
    ['This Policy takes effect on March 3, 2026.', 'effective 2026-3-3 day'],
    ['Version 2.0 dated March 3, 2026', 'edition 2.0 2026-3-3 day'],
    ['Edition No. 2 of 03.03.2026', 'edition 2 2026-3-3 day'],
    ['Approved by the Order of the Director No. 5 dated March 3, 2026', 'approved 5 2026-3-3 day'],
    ['This Policy was last updated on 03/04/2026.', 'updated 2026 year']
  ])('%s', (text, ...found) => {
    expect(policy(text)).toEqual(found)
  })

  test.each([
    'Политика основана на Законе Республики Казахстан от 21 мая 2013 года № 94-V.',
    'Закон применяется в редакции от 12 июля 2026 года.',
    'Договор с подрядчиком № 4 действует с 1 марта 2025 года.',
    'Согласие действует с 1 марта 2025 года.',
    'Сайт открывается в браузере версии 12.1.',
    'Новая редакция вступает в силу через десять дней.',
    'Лицензия от 4 апреля 2024 года.',
    'Саясат 2013 жылғы 21 мамырдағы № 94-V Заңға негізделген.',
    'The data are updated on March 3, 2026.'
  ])('none: %s', text => {
    expect(policy(text)).toEqual([])
  })
})
