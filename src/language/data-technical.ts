/** What is known of payments, orders, devices and visits. */
export const technicalData = `
card
  ru банковская карта, платежная карта, номер карты, номер банковской карты, данные карты, данные банковской карты
  ru реквизиты карты, cvv, cvc, срок действия карты, последние четыре цифры карты
  kk карта нөмірі/деректері/деректемелері/реквизиттері, банк/банктік/төлем/несие/кредиттік карта
  kk банк/банктік/төлем картасының нөмірі/деректері/деректемелері/реквизиттері, cvv, cvc, картаның қолданылу мерзімі
  kk картаның соңғы төрт саны/цифры
  en card number, bank/payment/credit/debit card, bank/payment/credit/debit card number/data/details/information
  en card details/data/information, cvv, cvc
bank-account
  ru банковский счет, номер счета, банковские реквизиты, расчетный счет, иик=, iban, реквизиты счета
  ru номер банковского счета
  kk банк/банктік шот, шот нөмірі, банк/банктік деректемелері/реквизиттері, банк/банктік шотының нөмірі
  kk есеп айырысу шоты, iban, жск
  en bank account, bank account number/details, account number, bank details, settlement account, iban
payment
  ru платежные данные/реквизиты/сведения, данные платежей, данные о платежах, сведения об оплате/оплатах/платежах
  ru история платежей/оплат, сумма платежа, способ оплаты, статус оплаты, платежная информация
  ru информация об оплате/платежах, идентификатор транзакции, идентификаторы транзакций, статус платежа
  kk төлем дерегі/деректемесі/реквизиті/тәсілі/әдісі/мәліметі/тарихы/ақпараты/мәртебесі/статусы/сомасы
  kk төлемдер тарихы, төлеу тәсілі/тарихы, төлемдер туралы мәлімет/дерек/ақпарат, төлем туралы мәлімет/дерек/ақпарат
  kk транзакция идентификаторы/дерегі/тарихы, төлемнің сомасы/мәртебесі
  en payment data/details/information/method/status/history/amount/record
  en transaction identifier/data/details/information/history/id, billing details/address/data/information
  en information about payments, history of payments
orders
  ru история покупок/заказов/поездок, состав заказа/заказов, сведения о заказах/покупках, данные заказа
  ru список покупок, номер заказа
  kk сатып алу тарихы, тапсырыс/сапар тарихы, тапсырыс дерегі/құрамы/нөмірі/мәліметі, сатып алу тізімі
  kk сатып алулар туралы мәлімет/дерек/ақпарат, тапсырыстар туралы мәлімет/дерек/ақпарат, тапсырыстың құрамы/нөмірі
  en order/purchase/shopping/trip history, history of orders/purchases, order details/data/information/number/contents
  en purchase data/information/details, information about orders/purchases, contents of the order
ip
  ru ip-адрес, ip, айпи адрес, айпи-адрес
  kk ip мекенжайы/адресі, ip-мекенжайы, ip-адресі, ip, айпи мекенжайы, желілік мекенжай
  en ip address, ip, ip-address, internet protocol address
cookie
  ru cookie, cookies, куки, файлы cookie, файлы cookies, файлы куки, информация из cookies, информация cookie
  ru localstorage
  kk cookie, cookies, cookie файлы, cookies файлы, куки, localstorage, жергілікті жад/қойма
  en cookie, cookies, cookie file/data/identifier, local storage, localstorage, pixel tag, web beacon
device
  ru устройство, тип устройства, модель устройства, данные об устройстве, сведения об устройстве
  ru информация об устройстве, операционная система, версия операционной системы, тип операционной системы
  ru идентификатор устройства, модель телефона, разрешение экрана, mac-адрес, imei
  kk құрылғы, құрылғы түрі/моделі/дерегі/идентификаторы/мәліметі/ақпараты, құрылғының түрі/моделі/идентификаторы
  kk құрылғы туралы мәлімет/дерек/ақпарат, операциялық жүйе, операциялық жүйенің нұсқасы/түрі, телефон моделі
  kk экран ажыратымдылығы, mac-мекенжайы, imei
  en device, device information/data/details/type/model/identifier/id/settings, type of device
  en unique device identifier, operating system, operating system version, screen resolution, hardware model
  en mac address, imei
browser
  ru браузер, тип браузера, версия браузера, данные браузера, информация о браузере, сведения о браузере
  ru идентификатор браузера, user agent, user-agent
  kk браузер, шолғыш, браузер түрі/дерегі/нұсқасы/идентификаторы, браузердің түрі/нұсқасы
  kk браузер туралы мәлімет/дерек/ақпарат, user agent
  en browser, browser type/version/data/information/settings, type of browser, web browser, user agent
location
  ru геолокация, геоданные, местоположение, местонахождение, место нахождения, географическое местоположение
  ru геопозиция, координаты
  kk геолокация, геолокация деректері, геолокациялық дерек/мәлімет, геодеректер, геопозиция, координаттар, орналасқан жері/орны, тұрған жері
  kk географиялық орны
  en location, geolocation, geolocation data, geo-location, location data/information
  en geographic/geographical/precise/approximate location, gps, gps data, coordinates, whereabouts
ad-id
  ru рекламный идентификатор, utm-метки, utm метки, idfa, gaid
  kk utm белгі, utm-белгі, жарнама/жарнамалық идентификаторы, idfa, gaid
  en advertising id/identifier, advertisement identifier, utm tag/parameter, idfa, gaid
crash
  ru отчет о сбоях, отчеты о сбоях, отчет об ошибках, отчеты об ошибках, логи, журналы событий, диагностические логи
  ru журнал сервера, телеметрия
  kk логтар, лог-файл, қате есебі, қателер/іркіліс туралы есеп, істен шығу туралы есеп
  kk диагностика/диагностикалық журналы/логы/дерегі, оқиғалар/сервер журналы, телеметрия
  en crash/error report, log, log file/data, diagnostic/error/event/server log, diagnostic data, telemetry
visits
  ru просмотренные страницы, посещенные страницы, история посещений, адрес страницы, адрес запрашиваемой страницы
  ru данные о посещении, продолжительность посещения, история просмотров, адреса открытых страниц
  kk қаралған/ашылған/кірілген бет, кіру/бару/қатысу/қарау тарихы, сайтқа кіру туралы мәлімет/дерек/ақпарат
  kk сайтқа кіру деректері, бет қаралымы, қаралым, беттің мекенжайы, сайтта болу ұзақтығы/уақыты
  en page view, page viewed/visited, viewed/visited page, page you visit/view, browsing history/data
  en visit history/data, history of visits, visit duration, duration of visit, time spent
activity
  ru действия на сайте, действия пользователя, клики, поведение на сайте, активность, статистика использования
  kk пайдаланушы әрекеті, пайдаланушының сайттағы/қосымшадағы/платформадағы әрекеті
  kk сайттағы/қосымшадағы/платформадағы әрекет, клик, басулар, белсенділік/белсенділігі=
  kk пайдалану статистикасы/дерегі
  en click, user activity/action/behavior/behaviour, actions on the site/website, usage data/information/statistics
  en activity, activity data, interaction data
referrer
  ru реферер, реферрер, источник перехода, адрес предыдущей страницы
  kk өту көзі, сілтеме көзі, реферер, реферрер, алдыңғы беттің мекенжайы, сайтқа өту көзі
  en referrer, referring page/site/website/url, referral source/url, source of referral/transition/traffic
visit-time
  ru время доступа/захода/посещения, дата и время доступа, дата посещения, дата и время посещения
  kk кіру уақыты/күні, кіру күні мен уақыты, сайтқа кіру уақыты/күні, қолжетімділік уақыты, бару уақыты/күні
  en access time, time of visit/access, date and time of visit/access, time and date of visit/access, visit time/date
  en access date
language
  ru язык, язык интерфейса, язык общения, язык коммуникации
  kk тіл/тілі/тілін/тіліңіз=, интерфейс/браузер/сөйлесу тілі, қарым-қатынас тілі
  en language, interface/preferred language, language preference/setting
account
  ru логин, учетная запись, идентификатор пользователя, имя пользователя, user id, username, идентификатор telegram
  ru telegram id, учетные данные, внутренний идентификатор, имя пользователя
  kk логин, есептік жазба, тіркелгі, тіркелгі деректері, пайдаланушы идентификаторы/аты, пайдаланушының идентификаторы
  kk username, user id, telegram id, telegram идентификаторы, telegram пайдаланушы идентификаторы, ішкі идентификатор
  en login, username, user name, user id/identifier, telegram user id, account data/information/details/credentials
  en login credentials/details/data, telegram id/username/identifier
password
  ru пароль, хэш пароля
  kk құпиясөз, құпия сөз, пароль
  en password, password hash
social-account
  ru аккаунт в социальных сетях, профиль в социальной сети, ссылка на социальные сети, социальные сети
  ru аккаунт telegram
  kk әлеуметтік желі, әлеуметтік желідегі аккаунт/профиль/парақша, telegram аккаунты
  en social network account/profile, social media account/profile/handle, social network, social media
message
  ru текст обращения/сообщения/заявки, тексты обращений/сообщений/заявок, содержание обращения/сообщения/запроса
  ru переписка, комментарий, сообщения, вложения
  kk өтініш/хабарлама/өтінім/хат мәтіні, сұрау салу мәтіні, өтініш/хабарлама/өтінім мазмұны, өтініштің мәтіні/мазмұны
  kk хат алмасу, хабарлама, тіркемелер, пікір білдіру мәтіні
  en message, correspondence, request content, message content, content of message/messages/request/requests/inquiry
  en text of the message/request, comment, attachment
review
  ru отзывы=, оценки/оценок=
  kk пікірлер, бағалаулар
  en review, rating, feedback
preferences
  ru предпочтения, интересы, пожелания, настройки
  kk қалауы/қалаулары/қалауыңыз=, қызығушылық, баптаулар, артықшылықтар
  en preference, interest, settings`
