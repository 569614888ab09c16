/** What is known of payments, orders, devices and visits. */
export const technicalData = `
card
  ru банковская карта, платежная карта, номер карты, номер банковской карты, данные карты, данные банковской карты
  ru реквизиты карты, cvv, cvc, срок действия карты, последние четыре цифры карты
  kk карта нөмір, карта деректер, банк карта, төлем карта
  en card number, bank card, payment card, card details, credit card, cvv, cvc
bank-account
  ru банковский счет, номер счета, банковские реквизиты, расчетный счет, иик=, iban, реквизиты счета
  ru номер банковского счета
  kk банк шот, шот нөмір, банктік деректемелер, банк деректемелері
  en bank account, account number, bank details, iban
payment
  ru платежные данные/реквизиты/сведения, данные платежей, данные о платежах, сведения об оплате/оплатах/платежах
  ru история платежей/оплат, сумма платежа, способ оплаты, статус оплаты, платежная информация
  ru информация об оплате/платежах, идентификатор транзакции, идентификаторы транзакций, статус платежа
  kk төлем дерек, төлем реквизит, төлем тәсіл, төлем мәлімет, төлем тарих
  en payment data/details/information/method/status, transaction identifier, payment history
  en billing details/address
orders
  ru история покупок/заказов/поездок/посещений, состав заказа/заказов, сведения о заказах/покупках, данные заказа
  ru список покупок, номер заказа
  kk сатып алу тарих, тапсырыс тарих, тапсырыс дерек
  en order history, purchase history, order details, order data
ip
  ru ip-адрес, ip, айпи адрес, айпи-адрес
  kk ip мекенжай, ip-мекенжай
  en ip address, ip
cookie
  ru cookie, cookies, куки, файлы cookie, файлы cookies, файлы куки, информация из cookies, информация cookie
  ru localstorage
  kk cookie-файл, cookie, cookies
  en cookie, cookies, local storage, localstorage, pixel tag
device
  ru устройство, тип устройства, модель устройства, данные об устройстве, сведения об устройстве
  ru информация об устройстве, операционная система, версия операционной системы, тип операционной системы
  ru идентификатор устройства, модель телефона, разрешение экрана, mac-адрес, imei
  kk құрылғы, операциялық жүйе
  en device, device information/data/type/model/identifier, operating system, device id
browser
  ru браузер, тип браузера, версия браузера, данные браузера, информация о браузере, сведения о браузере
  ru идентификатор браузера, user agent, user-agent
  kk браузер
  en browser, browser type, browser data/information, user agent
location
  ru геолокация, геоданные, местоположение, местонахождение, место нахождения, географическое местоположение
  ru геопозиция, координаты
  kk геолокация, орналасқан жер, геодеректер, координат
  en location, geolocation, location data, gps, coordinates
ad-id
  ru рекламный идентификатор, utm-метки, utm метки, idfa, gaid
  kk utm белгі, жарнама идентификатор
  en advertising id/identifier, utm tag
crash
  ru отчет о сбоях, отчеты о сбоях, отчет об ошибках, отчеты об ошибках, логи, журналы событий, диагностические логи
  ru журнал сервера, телеметрия
  kk логтар, қате есеп, диагностика журнал
  en crash report, log, diagnostic log, telemetry
visits
  ru просмотренные страницы, посещенные страницы, история посещений, адрес страницы, адрес запрашиваемой страницы
  ru данные о посещении, продолжительность посещения, история просмотров, адреса открытых страниц
  kk қаралған бет, кіру тарих, сайтқа кіру
  en page view, pages viewed, visited page, browsing history
activity
  ru действия на сайте, действия пользователя, клики, поведение на сайте, активность, статистика использования
  kk әрекет, клик
  en click, user activity, usage data, activity
referrer
  ru реферер, реферрер, источник перехода, адрес предыдущей страницы
  kk өту көз
  en referrer, referring page
visit-time
  ru время доступа/захода/посещения, дата и время доступа, дата посещения, дата и время посещения
  kk кіру уақыт
  en access time, time of visit
language
  ru язык, язык интерфейса, язык общения, язык коммуникации
  kk тіл., интерфейс тіл
  en language, interface language
account
  ru логин, учетная запись, идентификатор пользователя, имя пользователя, user id, username, идентификатор telegram
  ru telegram id, учетные данные, внутренний идентификатор, имя пользователя
  kk логин, пайдаланушы идентификатор, username
  en login, username, user id, account data, telegram id, user identifier
password
  ru пароль, хэш пароля
  kk құпиясөз, құпия сөз
  en password
social-account
  ru аккаунт в социальных сетях, профиль в социальной сети, ссылка на социальные сети, социальные сети
  ru аккаунт telegram
  kk әлеуметтік желі
  en social network account, social media account/profile
message
  ru текст обращения/сообщения/заявки, тексты обращений/сообщений/заявок, содержание обращения/сообщения/запроса
  ru переписка, комментарий, сообщения, вложения
  kk өтініш мәтін, хат алмасу, хабарлама
  en message, correspondence, request content
review
  ru отзывы=, оценки/оценок=
  kk пікір
  en review, rating
preferences
  ru предпочтения, интересы, пожелания, настройки
  kk қалау, баптау
  en preference, interest`
