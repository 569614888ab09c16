import type {PhraseRow} from './phrases.js'

/** Kinds of data about a person; `contacts` are not told apart, `account` is a login, a name in the service or an id. */
export type DataCode =
  | 'account' | 'activity' | 'ad-id' | 'address' | 'age' | 'appearance' | 'bank-account' | 'biometrics' | 'birth-date' | 'browser'
  | 'card' | 'children' | 'citizenship' | 'contacts' | 'cookie' | 'crash' | 'criminal' | 'device' | 'education' | 'email' | 'employer'
  | 'experience' | 'family' | 'genetic' | 'health' | 'id-document' | 'iin' | 'inn' | 'income' | 'intimate' | 'ip' | 'language'
  | 'location' | 'message' | 'name' | 'nationality' | 'orders' | 'password' | 'payment' | 'phone' | 'photo' | 'politics' | 'position'
  | 'preferences' | 'race' | 'referrer' | 'religion' | 'review' | 'sex' | 'signature' | 'social-account' | 'union' | 'vehicle'
  | 'video' | 'visit-time' | 'visits' | 'voice'

/** Every code with its words; the longest phrase wins, so «адрес электронной почты» is no address. */
const rows: readonly (readonly [DataCode, PhraseRow])[] = [
  ['name', {
    ru: 'фамилия имя отчество, фамилия, имя/имени/имена/имен, отчество, фио, ф.и.о, имя фамилия, полное имя/имени, ник, никнейм, псевдоним',
    kk: 'тегі, аты., атын., атыңыз, есім, аты-жөн, әкесінің аты, тегіңіз, т.а.ә',
    en: 'name, full name, first name, last name, surname, patronymic, nickname'
  }],
  ['phone', {
    ru: 'телефон, номер телефона, мобильный/контактный/сотовый/рабочий/домашний телефон, номер мобильного/контактного/сотового телефона, ' +
      'телефонный номер, контактный/абонентский номер',
    kk: 'телефон, телефон нөмір, ұялы телефон, ұялы телефон нөмір, байланыс телефон',
    en: 'phone, phone number, telephone, telephone number, mobile number, mobile phone, contact number'
  }],
  ['email', {
    ru: 'электронная почта, адрес электронной почты, электронный адрес, адрес эл почты, эл почта, e-mail, email, имейл, ' +
      'электронный почтовый адрес, почтовый ящик, адрес e-mail, адрес email, email-адрес, e-mail-адрес',
    kk: 'электрондық пошта, электрондық мекенжай, электронды пошта, электрондық пошта мекенжай',
    en: 'email, e-mail, email address, e-mail address, electronic mail'
  }],
  ['address', {
    ru: 'адрес, адрес доставки/проживания/жительства/регистрации/прописки/поставки, место жительства/проживания/регистрации, прописка, ' +
      'почтовый адрес, домашний адрес, фактический адрес, юридический адрес, улица, место жительство, индекс, почтовый индекс, код домофона',
    kk: 'мекенжай, мекен-жай, жеткізу мекенжай, тұрғылықты жер, тұрғылықты мекенжай, тұратын жер, тіркелген жер',
    en: 'address, postal address, delivery address, shipping address, home address, place of residence, postcode'
  }],
  ['iin', {
    ru: 'иин, индивидуальный идентификационный номер',
    kk: 'жсн, жеке сәйкестендіру нөмір',
    en: 'iin, individual identification number'
  }],
  ['inn', {ru: 'инн, идентификационный номер налогоплательщика, снилс, огрн', en: 'inn, snils'}],
  ['id-document', {
    ru: 'удостоверяющий личность, документ удостоверяющий личность, удостоверение личности, паспорт, паспортные данные, вид на жительство, ' +
      'номер документа, водительское удостоверение, номер удостоверения, доверенность',
    kk: 'жеке куәлік, жеке басын куәландыратын құжат, паспорт, төлқұжат, жүргізуші куәлігі',
    en: 'id card, identity card, identity document, passport, driver license, driving licence'
  }],
  ['photo', {
    ru: 'фото, фотография, фотоснимок, фотоизображение, аватар, изображение лица, снимок, изображение',
    kk: 'фото, фотосурет, сурет, аватар, бейне сурет',
    en: 'photo, photograph, avatar, picture, profile picture, image'
  }],
  ['video', {ru: 'видео, видеозапись, видеоизображение, видеонаблюдение, запись видео', kk: 'бейне, бейнежазба, видео', en: 'video, video recording, cctv'}],
  ['voice', {
    ru: 'голос, запись голоса, голосовая запись, аудиозапись, запись разговора, запись звонка, записи звонков, голосовое сообщение',
    kk: 'дауыс, дауыс жазба, аудиожазба, аудио',
    en: 'voice, voice recording, audio, audio recording, call recording'
  }],
  ['birth-date', {
    ru: 'дата рождения, год рождения, день рождения, дата и место рождения, место рождения, число месяц и год рождения',
    kk: 'туған күн, туған жыл, туған жер, туылған күн',
    en: 'date of birth, birth date, birthday, year of birth, place of birth'
  }],
  ['age', {ru: 'возраст, возрастная группа', kk: 'жас., жасы., жасыңыз, жас топ', en: 'age, age group'}],
  ['sex', {ru: 'пол/пола/полу=, гендер', kk: 'жыныс', en: 'gender, sex'}],
  ['citizenship', {ru: 'гражданство', kk: 'азаматтық., азаматтығ', en: 'citizenship'}],
  ['nationality', {ru: 'национальность, национальная принадлежность', kk: 'ұлты., ұлтын', en: 'nationality'}],
  ['race', {ru: 'раса/расе/расы=, расовая принадлежность, расовое происхождение, этническая принадлежность, этническое происхождение', kk: 'нәсіл', en: 'race, racial origin, ethnic origin, ethnicity'}],
  ['politics', {ru: 'политические взгляды/убеждения', kk: 'саяси көзқарас', en: 'political opinion/view'}],
  ['religion', {ru: 'религиозные взгляды/убеждения, вероисповедание, вера/веры/веру=, религия, философские убеждения', kk: 'діни сенім, дін.', en: 'religion, religious belief'}],
  ['union', {ru: 'членство в профсоюзе, членство в профессиональном союзе', en: 'trade union membership'}],
  ['intimate', {ru: 'интимная жизнь, частная жизнь, сексуальная ориентация, половая жизнь', kk: 'жеке өмір', en: 'sex life, sexual orientation'}],
  ['health', {
    ru: 'здоровье, состояние здоровья, медицинские сведения/данные, медицинская карта/информация, диагноз, анализы, аллергия, инвалидность, группа крови',
    kk: 'денсаулық, медициналық мәлімет, диагноз',
    en: 'health, health data, medical data/record, diagnosis, allergy'
  }],
  ['biometrics', {
    ru: 'биометрические данные/сведения, биометрия, отпечатки пальцев, отпечаток пальца, вектор лица, геометрия лица',
    kk: 'биометриялық, биометрия, саусақ із',
    en: 'biometrics, biometric data, fingerprint, face scan'
  }],
  ['genetic', {ru: 'генетические данные, генетическая информация', kk: 'генетикалық', en: 'genetic data'}],
  ['criminal', {ru: 'судимость, сведения о судимости', kk: 'соттылық', en: 'criminal record, criminal conviction'}],
  ['family', {ru: 'семейное положение, состав семьи, родственники, близкие родственники, семейный статус', kk: 'отбасы', en: 'marital status, family status'}],
  ['children', {ru: 'данные ребенка, имя ребенка, сведения о детях, сведения о ребенке, возраст ребенка', kk: 'бала деректер, баланың аты', en: 'child data, children data'}],
  ['citizenship', {ru: 'резидентство, налоговое резидентство'}],
  ['employer', {
    ru: 'место работы, работодатель, наименование организации/компании/работодателя, название организации/компании, организация',
    kk: 'жұмыс орын, жұмыс беруші, ұйым атауы, компания атауы',
    en: 'employer, place of work, company name, workplace'
  }],
  ['position', {ru: 'должность, занимаемая должность, профессия, специальность', kk: 'лауазым, мамандық', en: 'position, job title, occupation, profession'}],
  ['experience', {ru: 'стаж, опыт работы, трудовой стаж, трудовая деятельность, резюме, навыки', kk: 'жұмыс өтіл, түйіндеме', en: 'work experience, employment history, resume, cv'}],
  ['education', {ru: 'образование, квалификация, диплом, сведения об образовании, уровень владения языком, учебное заведение', kk: 'білім., білімі, диплом', en: 'education, qualification'}],
  ['income', {ru: 'доход, заработная плата, размер дохода, финансовое положение, имущественное положение', kk: 'табыс, жалақы', en: 'income, salary'}],
  ['card', {
    ru: 'банковская карта, платежная карта, номер карты, номер банковской карты, данные карты, данные банковской карты, реквизиты карты, cvv, cvc, ' +
      'срок действия карты, последние четыре цифры карты',
    kk: 'карта нөмір, карта деректер, банк карта, төлем карта',
    en: 'card number, bank card, payment card, card details, credit card, cvv, cvc'
  }],
  ['bank-account', {
    ru: 'банковский счет, номер счета, банковские реквизиты, расчетный счет, иик, iban, реквизиты счета, номер банковского счета',
    kk: 'банк шот, шот нөмір, банктік деректемелер, банк деректемелері',
    en: 'bank account, account number, bank details, iban'
  }],
  ['payment', {
    ru: 'платежные данные/реквизиты/сведения, данные платежей, данные о платежах, сведения об оплате/оплатах/платежах, история платежей/оплат, сумма платежа, ' +
      'способ оплаты, статус оплаты, платежная информация, информация об оплате/платежах, идентификатор транзакции, идентификаторы транзакций, статус платежа',
    kk: 'төлем дерек, төлем реквизит, төлем тәсіл, төлем мәлімет, төлем тарих',
    en: 'payment data/details/information/method/status, transaction identifier, payment history, billing details/address'
  }],
  ['orders', {
    ru: 'история покупок/заказов/поездок/посещений, состав заказа/заказов, сведения о заказах/покупках, данные заказа, список покупок, номер заказа',
    kk: 'сатып алу тарих, тапсырыс тарих, тапсырыс дерек',
    en: 'order history, purchase history, order details, order data'
  }],
  ['ip', {ru: 'ip-адрес, ip адрес, ip, айпи адрес, айпи-адрес', kk: 'ip мекенжай, ip-мекенжай', en: 'ip address, ip'}],
  ['cookie', {
    ru: 'cookie, cookies, куки, файлы cookie, файлы cookies, файлы куки, информация из cookies, информация cookie, localstorage',
    kk: 'cookie-файл, cookie, cookies',
    en: 'cookie, cookies, local storage, localstorage, pixel tag'
  }],
  ['device', {
    ru: 'устройство, тип устройства, модель устройства, данные об устройстве, сведения об устройстве, информация об устройстве, ' +
      'операционная система, версия операционной системы, тип операционной системы, идентификатор устройства, модель телефона, ' +
      'разрешение экрана, mac-адрес, imei',
    kk: 'құрылғы, операциялық жүйе',
    en: 'device, device information/data/type/model/identifier, operating system, device id'
  }],
  ['browser', {
    ru: 'браузер, тип браузера, версия браузера, данные браузера, информация о браузере, user agent, user-agent',
    kk: 'браузер',
    en: 'browser, browser type, browser data/information, user agent'
  }],
  ['location', {
    ru: 'геолокация, геоданные, местоположение, местонахождение, место нахождения, географическое местоположение, геопозиция, координаты',
    kk: 'геолокация, орналасқан жер, геодеректер, координат',
    en: 'location, geolocation, location data, gps, coordinates'
  }],
  ['ad-id', {ru: 'рекламный идентификатор, utm-метки, utm метки, idfa, gaid', kk: 'utm белгі, жарнама идентификатор', en: 'advertising id/identifier, utm tag'}],
  ['crash', {ru: 'отчет о сбоях, отчеты о сбоях, отчет об ошибках, отчеты об ошибках, логи, журналы событий, диагностические логи, журнал сервера, телеметрия', kk: 'логтар, қате есеп, диагностика журнал', en: 'crash report, log, diagnostic log, telemetry'}],
  ['visits', {
    ru: 'просмотренные страницы, посещенные страницы, история посещений, адрес страницы, адрес запрашиваемой страницы, данные о посещении, ' +
      'продолжительность посещения, история просмотров, адреса открытых страниц',
    kk: 'қаралған бет, кіру тарих, сайтқа кіру',
    en: 'page view, pages viewed, visited page, browsing history'
  }],
  ['activity', {ru: 'действия на сайте, действия пользователя, клики, поведение на сайте, активность, статистика использования', kk: 'әрекет, клик', en: 'click, user activity, usage data, activity'}],
  ['referrer', {ru: 'реферер, реферрер, источник перехода, адрес предыдущей страницы', kk: 'өту көз', en: 'referrer, referring page'}],
  ['visit-time', {ru: 'время доступа/захода/посещения, дата и время доступа, дата посещения, дата и время посещения', kk: 'кіру уақыт', en: 'access time, time of visit'}],
  ['language', {ru: 'язык, язык интерфейса, язык общения, язык коммуникации', kk: 'тіл., интерфейс тіл', en: 'language, interface language'}],
  ['account', {
    ru: 'логин, учетная запись, идентификатор пользователя, имя пользователя, user id, username, идентификатор, telegram id, учетные данные',
    kk: 'логин, пайдаланушы идентификатор, username, идентификатор',
    en: 'login, username, user id, account data, identifier, telegram id, user identifier'
  }],
  ['password', {ru: 'пароль, хэш пароля', kk: 'құпиясөз, құпия сөз', en: 'password'}],
  ['social-account', {ru: 'аккаунт в социальных сетях, профиль в социальной сети, ссылка на социальные сети, социальные сети, аккаунт telegram', kk: 'әлеуметтік желі', en: 'social network account, social media account/profile'}],
  ['contacts', {
    ru: 'контакт, контактные данные/сведения, контактная информация, адресная книга, список контактов, телефонная книга',
    kk: 'байланыс дерек, байланыс мәлімет, байланыс ақпарат',
    en: 'contact details/data/information, contact list, address book'
  }],
  ['message', {
    ru: 'текст обращения/сообщения/заявки, тексты обращений/сообщений/заявок, содержание обращения/сообщения/запроса, переписка, комментарий, ' +
      'сообщения, вложения',
    kk: 'өтініш мәтін, хат алмасу, хабарлама',
    en: 'message, correspondence, request content'
  }],
  ['review', {ru: 'отзыв о товаре, отзывы, оценки', kk: 'пікір', en: 'review, rating'}],
  ['preferences', {ru: 'предпочтения, интересы, пожелания, настройки', kk: 'қалау, баптау', en: 'preference, interest'}],
  ['signature', {ru: 'подпись, эцп, электронная цифровая подпись', kk: 'қолтаңба, эцқ', en: 'signature'}],
  ['vehicle', {ru: 'номер машины, номер автомобиля, марка автомобиля, марка машины, транспортное средство, госномер', kk: 'көлік нөмір', en: 'vehicle number, license plate'}],
  ['appearance', {ru: 'рост и вес, мерки, размер одежды, размер обуви', kk: 'бойы мен салмағы', en: 'height, weight'}]
]

/** A word of these lists. */
export interface DataWord {
  readonly list: 'data'
  readonly code: DataCode
}

/** What data are called in lists and sentences. */
export const dataRows: readonly (readonly [DataWord, PhraseRow])[] = rows.map(([code, row]) => [{list: 'data', code}, row])
