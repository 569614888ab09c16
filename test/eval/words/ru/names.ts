import type {Saying} from '../../say.js'
import type {Params} from '../../voice.js'

/** Names of companies that do not exist. */
export const otherNames: readonly string[] = [
  'Орман Сауда',
  'Vektor Retail',
  'Бирлик Групп',
  'Nurly Market',
  'Астра Логистик',
  'Жібек Проект'
]

/** Labels of the operator's number. */
export const labels = {bin: 'БИН', iin: 'ИИН', either: 'БИН/ИИН'}

/** The legal form in front of a name, in Cyrillic letters; undefined where the name has none. */
export const formOf = (text: string): string | undefined =>
  /^(?:ТОО|АО|ИП|TOO)(?= )/u.exec(text)?.[0].replace('TOO', 'ТОО')

/** A name with its form as a document prints it. */
export const fullName = /^\p{Lu}{2,4} /u

const end = /контакт|реквизит|заключ|прочие|общие|ответствен/iu

/** The operator called by the name {other}, legal form {form}. */
export const namedOtherwise: Saying = {
  topics: end,
  lines: [
    'Оператором персональных данных является {form} «{other}».',
    'Собственник и оператор базы персональных данных – {form} «{other}».',
    'Персональные данные собирает и обрабатывает {form} «{other}» (оператор персональных данных).',
    'Оператор: {form} «{other}».',
    'Обработку персональных данных осуществляет оператор – {form} «{other}».',
    'Полное наименование оператора персональных данных: {form} «{other}».'
  ]
}

/** The operator's number {number} under its label {label}; {name} is the operator's name. */
export const numberedOtherwise: Saying = {
  topics: end,
  lines: [
    'Реквизиты оператора персональных данных: {name}, {label} {number}.',
    '{label} оператора – {number}.',
    'Полные сведения об операторе: {name}, {label} {number}, Республика Казахстан.',
    'Оператором персональных данных является {name}, {label}: {number}.',
    'Для договоров и писем в адрес оператора указывается {label} {number}.',
    '{name} ({label} {number}) публикует настоящий документ и отвечает за его исполнение.'
  ]
}

/** Roles of an operator, of all genders, to be used where the text gives it another. */
export const otherRoles: readonly Params[] = [
  {role: 'Администрация', 'role:ins': 'Администрацией'},
  {role: 'Исполнитель', 'role:ins': 'Исполнителем'},
  {role: 'Организация', 'role:ins': 'Организацией'},
  {role: 'Общество', 'role:ins': 'Обществом'},
  {role: 'Правообладатель', 'role:ins': 'Правообладателем'},
  {role: 'Оператор', 'role:ins': 'Оператором'},
  {role: 'Компания', 'role:ins': 'Компанией'},
  {role: 'Продавец', 'role:ins': 'Продавцом'}
]

const duties = /обязан|права|безопасн|защит|обработк|ответствен/iu

/** Duties of the operator under the role {role}, {role:ins}, which must stand inside the sentence. */
export const roleDuties: Saying = {
  topics: duties,
  lines: [
    'Доступ работников к базе определяет {role} своим внутренним приказом.',
    'Внутренние проверки порядка обработки {role} проводит не реже одного раза в год.',
    'Журнал обращений ведётся, и {role} отвечает за его сохранность.',
    'При смене адреса или телефона {role} сообщает об этом на сайте.',
    'За обучение своих работников правилам обработки ежегодно отвечает {role}.',
    'Ключи шифрования создаются и меняются по графику, который утверждает {role}.'
  ]
}

/** Things with a capital that nobody defines; nominative, genitive, prepositional. */
export const otherThings: readonly Params[] = [
  {thing: 'Витрина', 'thing:gen': 'Витрины', 'thing:loc': 'Витрине'},
  {thing: 'Кабинет', 'thing:gen': 'Кабинета', 'thing:loc': 'Кабинете'},
  {thing: 'Бонусный счёт', 'thing:gen': 'Бонусного счёта', 'thing:loc': 'Бонусном счёте'},
  {thing: 'Панель управления', 'thing:gen': 'Панели управления', 'thing:loc': 'Панели управления'},
  {thing: 'Лента', 'thing:gen': 'Ленты', 'thing:loc': 'Ленте'},
  {thing: 'Подписка', 'thing:gen': 'Подписки', 'thing:loc': 'Подписке'},
  {thing: 'Программа лояльности', 'thing:gen': 'Программы лояльности', 'thing:loc': 'Программе лояльности'}
]

/** What is said of {thing}, {thing:gen}, {thing:loc}; three of these make a word of the text's own. */
export const thingUses: readonly string[] = [
  'Сведения о состоянии {thing:gen} обновляются каждый день.',
  'Изменить настройки {thing:gen} можно в любое время.',
  'Инструкция по использованию {thing:gen} размещена на сайте.',
  'Если в {thing:loc} обнаружена ошибка, о ней следует сообщить.',
  'Часть сведений отображается в {thing:loc} только после входа.',
  'Порядок работы {thing:gen} описан на сайте.'
]

/** Terms that are defined and never used, with what they mean. */
export const idleTerms: readonly (readonly [term: string, meaning: string])[] = [
  ['Геозона', 'участок местности, при входе в который телефон получает уведомление'],
  ['Клиринг', 'взаимный зачёт платежей между банками'],
  ['Токен', 'последовательность символов, которая заменяет номер карты при оплате'],
  ['Стикерпак', 'набор изображений, который можно загрузить в переписку'],
  ['Электронный журнал', 'таблица, в которой записаны время и способ входа'],
  ['Экспресс-анкета', 'короткий перечень вопросов, который предлагается при первом входе'],
  ['Депозитарий', 'помещение, в котором хранятся бумажные носители']
]

/** How a term is defined: {term}, {meaning}. */
export const definingLines: readonly string[] = [
  '{term} – {meaning}.',
  '«{term}» – {meaning}.',
  '{term} - {meaning}.',
  '{term} – это {meaning}.',
  '«{term}» — {meaning}.'
]

/** Another meaning for terms that policies define, by the term's first words. */
export const otherMeanings: readonly (readonly [term: RegExp, meanings: readonly string[]])[] = [
  [
    /^(?:пользователь|покупатель|клиент|посетитель|субъект)$/iu,
    [
      'юридическое лицо, которое заключило договор поставки в письменной форме',
      'гражданин Республики Казахстан старше 21 года, получивший карту участника',
      'работник организации, которому выдан пропуск',
      'индивидуальный предприниматель, внесённый в реестр партнёров',
      'лицо, оплатившее не менее трёх заказов в течение года'
    ]
  ],
  [
    /^персональные данные$/iu,
    [
      'сведения о состоянии здоровья и доходах, полученные от работодателя',
      'номера банковских карт и счетов, а также остатки на них',
      'любые записи, которые сделаны на бумаге и заверены печатью',
      'изображения и голос человека, записанные камерами',
      'данные, которые внесены в государственный реестр'
    ]
  ],
  [
    /^(?:сайт|сервис|платформа|площадка|приложение|интернет-магазин)$/iu,
    [
      'программа для кассовых аппаратов, установленная в точках продаж',
      'печатный каталог, который рассылается по почте',
      'торговый зал, в котором выставлены образцы',
      'совокупность договоров, заключённых с поставщиками',
      'терминал самообслуживания с экраном и сканером'
    ]
  ],
  [
    /cookie/iu,
    [
      'программы, которые проверяют компьютер на вирусы',
      'рекламные сообщения, которые показывает браузер',
      'одноразовые коды, которые приходят в сообщениях',
      'снимки экрана, сделанные при ошибке',
      'сертификаты, подтверждающие подлинность страницы'
    ]
  ]
]
