/** What recipients of data are called, by their kind; whom no kind fits comes last. */
export const recipientWords = `
courier
  ru курьер, курьерская служба/компания/организация, служба доставки, служба экспресс-доставки, компания доставки
  ru пункт выдачи, транспортная компания/организация, логистическая компания/организация/служба, перевозчик
  ru экспедитор, водитель, доставщик
  kk курьер, курьерлік қызмет/компания/ұйым, жеткізу қызметі/компаниясы/ұйымы, экспресс-жеткізу қызметі
  kk көлік компаниясы/ұйымы, логистикалық компания/ұйым/қызмет, логистика компаниясы/қызметі, тасымалдаушы
  kk тапсырыс беру пункті, экспедитор
  en courier, courier service/company, delivery service/company/provider/partner, logistics company/provider/partner
  en shipping company/provider, transport/transportation company, carrier, pickup point
post
  ru почта, организация почтовой связи, оператор почтовой связи, почтовая служба/организация/компания
  ru почтовое отделение
  kk пошта байланысы ұйымы, пошта байланысының операторы, пошта операторы/қызметі/ұйымы/компаниясы, пошта бөлімшесі
  en postal service/operator/company, post office
telecom
  ru оператор связи, оператор сотовой/мобильной/телефонной связи, оператор электросвязи, сотовый/мобильный оператор
  ru телекоммуникационный оператор, телекоммуникационная компания, смс-провайдер, sms-провайдер, смс-агрегатор
  ru sms-агрегатор
  kk байланыс операторы, ұялы/мобильді/телефон байланыс операторы, ұялы/мобильді оператор
  kk телекоммуникация/телекоммуникациялық компания/оператор/ұйым, sms-провайдер, sms провайдері
  en telecom/mobile/telecommunications/cellular operator, telecommunications/telecommunication provider/company
  en communications provider, sms provider/gateway/service
bank
  ru банк, банк-партнер, банк-эквайер, банк-эмитент, банк второго уровня, эквайер, финансовая организация/компания
  ru микрофинансовая организация, кредитная организация, лизинговая компания
  kk банк, екінші деңгейдегі банк, эквайер-банк, банк-эквайер, банк-эмитент, эквайер, серіктес-банк
  kk қаржы ұйымы/компаниясы/мекемесі, микроқаржы ұйымы, кредиттік ұйым, лизингтік компания
  en bank, second-tier bank, acquiring bank, acquirer, financial institution/organization/organisation
  en credit institution, microfinance organization, issuing bank
payment
  ru платежная система/организация/платформа/компания
  ru платежный провайдер/сервис/агрегатор/шлюз/агент/оператор/партнер, провайдер платежей, процессинговая компания
  ru процессинговый центр, поставщик платежных услуг, провайдер платежных услуг
  kk төлем провайдері/жүйесі/ұйымы/сервисі/агенті/шлюзі/агрегаторы/операторы/платформасы/серіктесі
  kk төлем қызметтерін көрсетуші, төлем қызметтерінің провайдері, процессингтік компания/орталық
  en payment provider/processor/system/gateway/partner/service/organization/operator/agent/aggregator
  en payment service provider, payment processing provider/company
state
  ru государственный орган, уполномоченный орган, уполномоченный государственный орган, правоохранительный орган
  ru госорган, налоговый орган, орган власти/дознания/следствия, местный исполнительный орган
  ru орган государственной власти/доходов, контролирующий орган, надзорный орган, регулирующий орган, регулятор
  ru полиция, прокуратура, министерство, налоговая, налоговая служба, государственное учреждение, следственный орган
  ru спецслужба, миграционная служба, акимат, фонд социального медицинского страхования, фсмс=
  ru фонд социального страхования
  kk мемлекеттік орган, уәкілетті орган, уәкілетті мемлекеттік орган, құқық қорғау органы, салық органы/қызметі
  kk атқарушы орган, жергілікті атқарушы орган, бақылаушы/қадағалаушы/реттеуші орган, тергеу/анықтау органы
  kk мемлекеттік кіріс органы, мемлекеттік билік органы, мемлекеттік мекеме, министрлік, прокуратура, полиция, әкімдік
  kk реттеуші=, әлеуметтік медициналық сақтандыру қоры
  en authority, government/governmental/public/state authority/agency/body, state organ, law enforcement
  en law enforcement agency/authority/body, regulator, regulatory authority/body, tax authority, police
  en prosecutor s office, authorized/authorised/competent body/authority, authorized/authorised state body
  en supervisory authority, ministry
court
  ru суд, судебный орган, судебный исполнитель, частный судебный исполнитель, нотариус, арбитраж
  kk сот=, сотқа=, соттың=, сотта=, соттар, сот органы, сот орындаушысы, жеке сот орындаушысы, нотариус, төрелік
  en court, judicial authority/body, bailiff, notary, arbitration
affiliate
  ru аффилированное лицо/компания/организация/общество, дочерняя компания/организация, дочернее общество/предприятие
  ru материнская компания, сестринская компания, группа компаний, филиал, взаимосвязанная компания, участник группы
  kk үлестес тұлға/компания/ұйым, аффилиирленген/аффилирленген тұлға/компания/ұйым, еншілес ұйым/компания/кәсіпорын
  kk бас компания, компаниялар тобы, топ компаниялары, филиал
  en affiliate, affiliated company/person/entity/party, subsidiary, parent company, sister company, group company
  en group of companies
auditor
  ru аудитор, аудиторская компания/организация/фирма, юрист, адвокат, юридический консультант
  ru юридическая фирма/компания, бухгалтер/бухгалтеру/бухгалтера/бухгалтерам=
  ru бухгалтерская фирма/компания/организация, профессиональный консультант, консультант, консалтинговая компания
  kk аудитор, аудиторлық компания/ұйым, заңгер, адвокат, заң кеңесшісі, заң компаниясы, бухгалтер
  kk бухгалтерлік компания, кәсіби кеңесші, кеңесші, консалтингтік компания
  en auditor, audit firm/company, lawyer, attorney, law firm, legal adviser/advisor/counsel, accountant
  en accounting firm, professional adviser/advisor, consultant, consulting company
insurer
  ru страховая компания/организация, страховщик, страховой брокер
  kk сақтандыру компаниясы/ұйымы, сақтандырушы, сақтандыру брокері
  en insurer, insurance company/provider/broker
credit
  ru кредитное бюро, бюро кредитных историй, коллекторское агентство, коллектор, скоринговая компания
  kk кредиттік/несие бюро, коллекторлық агенттік, коллектор, скорингтік компания
  en credit bureau, credit reference agency, debt collector, collection agency, debt collection agency
hosting
  ru хостинг-провайдер, провайдер хостинга, хостинг, хостинговая компания, облачный провайдер/сервис/поставщик
  ru облако, облачное хранилище, дата-центр, центр обработки данных, поставщик облачных услуг/сервисов
  ru инфраструктурный провайдер, поставщик инфраструктуры
  kk хостинг, хостинг-провайдер, хостинг провайдері/компаниясы/жеткізушісі/қызметі
  kk бұлтты/бұлттық провайдер/сервис/қызмет/қойма, бұлтты қызмет провайдері/жеткізушісі, деректер/дата орталығы
  kk дата-орталық, деректерді өңдеу орталығы, инфрақұрылым провайдері/жеткізушісі
  en hosting provider, hosting, hosting service/company, cloud provider, cloud service provider, cloud service
  en cloud storage, cloud storage provider, data center/centre, infrastructure provider
analytics
  ru сервис аналитики/веб-аналитики/интернет-статистики/статистики, аналитический сервис/провайдер
  ru аналитическая компания, счетчик посещаемости, система аналитики/веб-аналитики, провайдер аналитики
  kk талдау/веб-талдау/аналитика/веб-аналитика/статистика/интернет-статистика сервисі
  kk аналитика/талдау провайдері/қызметі/жүйесі, аналитикалық сервис/провайдер/компания/қызмет
  kk веб-талдау/веб-аналитика жүйесі/қызметі/провайдері
  en analytics provider/service/partner/company/system, analytics service provider
  en analytical service/provider/company, web analytics service/provider
advertising
  ru рекламная сеть/площадка/платформа/компания, рекламное агентство, рекламный партнер/сервис, рекламодатель
  ru маркетинговое агентство, маркетинговая компания, маркетинговый партнер, партнер по рекламе
  kk жарнама агенттігі/желісі/платформасы/серіктесі/компаниясы/алаңы, жарнама беруші
  kk жарнамалық желі/платформа/серіктес/агенттік, маркетинг/маркетингтік агенттік/компания/серіктес
  kk маркетинг агенттігі/серіктесі
  en advertiser, advertising network/partner/agency/platform/company/provider, ad network/partner
  en marketing agency/partner/company/provider
messaging
  ru сервис рассылок/рассылки/уведомлений, служба рассылок/рассылки, провайдер уведомлений/рассылок/рассылки
  ru сервис/служба доставки уведомлений/сообщений, сервис доставки push-уведомлений
  ru почтовый сервис, провайдер электронной почты, служба уведомлений
  kk хабарландыру/хабарлама провайдері/сервисі/қызметі, хабарламаларды жеткізу қызметі/провайдері
  kk push-хабарламаларды жеткізу қызметі/провайдері, тарату сервисі, электрондық пошта провайдері, пошта сервисі
  kk sms-хабарлама провайдері
  en notification delivery service/provider, push notification service/provider, message delivery service
  en email provider, e-mail provider, email/e-mail service provider, email/e-mail delivery provider/service
  en notification provider/service, messaging provider/service, mailing service, newsletter service
ai
  ru ai-провайдер, ии-провайдер, провайдер ии, провайдер искусственного интеллекта, ai-сервис, ии-сервис
  kk ai провайдері/сервисі/жеткізушісі/қызметі, жи/ии провайдері/сервисі/жеткізушісі/қызметі
  kk жасанды интеллект провайдері/сервисі/жеткізушісі/қызметі
  en ai provider/service/vendor/supplier, artificial intelligence provider/service/vendor, provider of ai/artificial
medical
  ru медицинская организация, медицинское учреждение, лаборатория, клиника, аптека
  kk медициналық ұйым/мекеме/орталық, зертхана, емхана, клиника, дәріхана
  en medical organization/organisation/institution/center/centre, laboratory, clinic, pharmacy, healthcare provider
contractor
  ru подрядчик, субподрядчик, подрядная организация, поставщик услуг, провайдер услуг, сервис-провайдер, провайдер
  ru вендор, обработчик, привлеченное/привлекаемое лицо, привлеченный специалист
  ru сторонний сервис/поставщик/провайдер/разработчик/исполнитель, сторонняя служба/организация/компания, поставщик
  ru агент, технический партнер, лицо по поручению, уполномоченное лицо, внешний исполнитель/подрядчик/сервис
  kk мердігер, қосалқы мердігер, мердігерлік ұйым, қызмет/қызметтер көрсетуші, қызмет көрсететін ұйым/компания/тұлға
  kk қызмет/қызметтер провайдері/жеткізушісі, сервис-провайдер, сервис провайдері/жеткізушісі
  kk тартылған/тартылатын тұлға/маман/ұйым, өнім беруші, үшінші тарап сервисі/қызметі/провайдері/жеткізушісі
  kk бөгде сервис/ұйым/провайдер, провайдер, жеткізуші, вендор, агент, уәкілетті тұлға, өңдеуші
  en contractor, subcontractor, sub-contractor, service provider, provider, processor, sub-processor, subprocessor
  en data processor, vendor, supplier, third-party service/provider/vendor/supplier, third-party service provider
  en agent, outsourcing company, it provider
partner
  ru партнер, деловой партнер, бизнес-партнер, сайт-партнер, компания-партнер, контрагент, магазин-партнер
  ru партнерская организация/компания
  kk серіктес, іскер/іскерлік/бизнес серіктес, бизнес-серіктес, серіктес-компания, серіктес ұйым/компания, әріптес
  kk контрагент, қарсы агент
  en partner, business partner, counterparty, trusted partner, partner company
successor
  ru правопреемник, приобретатель, новый владелец, потенциальный приобретатель, новый собственник
  kk құқықтық мирасқор, құқық мирасқоры, мирасқор, құқықтық иеленуші, сатып алатын компания, жаңа меншік иесі, жаңа ие
  en successor, legal successor, acquirer of the business, acquiring company, new owner, potential buyer/purchaser
seller
  ru продавец, ресторан, производитель, изготовитель
  kk сатушы, өндіруші, дайындаушы, мейрамхана
  en seller, merchant, manufacturer, restaurant
staff
  ru сотрудник, работник, персонал, администратор, модератор, менеджер
  kk қызметкер, жұмыскер, персонал, әкімші=, менеджер, модератор, мамандарымыз, біздің мамандар
  en employee, staff, personnel, administrator, manager, moderator, team member
user
  ru другой/иной пользователь, другой/иной посетитель, другой участник, попутчик
  kk басқа/өзге пайдаланушы, басқа/өзге қатысушы, басқа/өзге келуші
  en other user/member/participant/visitor
public
  ru неограниченный круг лиц, неопределенный круг лиц, широкий круг лиц
  kk шектеусіз тұлғалар тобы, тұлғалардың шектеусіз тобы, тұлғалардың белгісіз тобы, тұлғалардың шектелмеген тобы
  en general public, unlimited number of persons/people, unlimited circle of persons, indefinite number of persons
  en indefinite circle of persons
third-party
  ru третье лицо, третья сторона, третья компания, иное лицо, другое лицо, сторонние лица, сторонний человек
  ru другая сторона, посторонние лица, получатель, другая организация, иная организация, другая компания
  ru иная компания
  kk үшінші тұлға, үшінші тарап, үшінші компания/ұйым, басқа/өзге/бөгде тұлға, басқа/өзге/бөгде ұйым/компания/тарап
  kk алушы
  en third party, third-party, other party, other person/company/organization/organisation/entity, third person
  en recipient, outside party`
