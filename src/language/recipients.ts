import type {PhraseRow} from './phrases.js'
import {readWordTable} from './word-table.js'

/** Whom data may be given to; `third-party` is nobody in particular, `public` anybody at all. */
export type RecipientCategory =
  | 'advertising'
  | 'affiliate'
  | 'ai'
  | 'analytics'
  | 'auditor'
  | 'bank'
  | 'contractor'
  | 'courier'
  | 'court'
  | 'credit'
  | 'hosting'
  | 'insurer'
  | 'medical'
  | 'messaging'
  | 'partner'
  | 'payment'
  | 'post'
  | 'public'
  | 'seller'
  | 'staff'
  | 'state'
  | 'successor'
  | 'telecom'
  | 'third-party'
  | 'user'
  | 'vendor'

const TABLE = `
courier
  ru курьер, курьерская служба/компания/организация, служба доставки, служба экспресс-доставки, компания доставки
  ru пункт выдачи, транспортная компания/организация, логистическая компания/организация/служба, перевозчик
  ru экспедитор, водитель, доставщик
  kk курьер, жеткізу қызмет, жеткізу компания, көлік компания, логистикалық, тасымалдаушы
  en courier, courier service/company, delivery service/company, logistics company/provider, carrier, pickup point
post
  ru почта, организация почтовой связи, оператор почтовой связи, почтовая служба/организация/компания
  ru почтовое отделение
  kk пошта байланысы ұйым, пошта операторы, пошта қызмет
  en postal service/operator, post office
telecom
  ru оператор связи, оператор сотовой/мобильной/телефонной связи, оператор электросвязи, сотовый/мобильный оператор
  ru телекоммуникационный оператор, телекоммуникационная компания, смс-провайдер, sms-провайдер, смс-агрегатор
  ru sms-агрегатор
  kk байланыс оператор, ұялы байланыс оператор, телекоммуникация
  en telecom/mobile operator, telecommunications provider/company, sms provider/gateway
bank
  ru банк, банк-партнер, банк-эквайер, банк-эмитент, банк второго уровня, эквайер, финансовая организация/компания
  ru микрофинансовая организация, кредитная организация, лизинговая компания
  kk банк, екінші деңгейдегі банк, қаржы ұйым, микроқаржы ұйым
  en bank, acquiring bank, acquirer, financial institution/organization, issuing bank
payment
  ru платежная система/организация/платформа/компания
  ru платежный провайдер/сервис/агрегатор/шлюз/агент/оператор/партнер, провайдер платежей, процессинговая компания
  ru процессинговый центр, поставщик платежных услуг, провайдер платежных услуг
  kk төлем провайдер, төлем жүйе, төлем ұйым, төлем сервис, төлем агент
  en payment provider/processor/system/gateway/partner/service, payment service provider
state
  ru государственный орган, уполномоченный орган, уполномоченный государственный орган, правоохранительный орган
  ru госорган, налоговый орган, орган власти/дознания/следствия, местный исполнительный орган
  ru орган государственной власти/доходов, контролирующий орган, надзорный орган, регулирующий орган, регулятор
  ru полиция, прокуратура, министерство, налоговая, налоговая служба, государственное учреждение, следственный орган
  ru спецслужба, миграционная служба, акимат, фонд социального медицинского страхования, фсмс=
  ru фонд социального страхования
  kk мемлекеттік орган, уәкілетті орган, құқық қорғау орган, салық орган, министрлік, прокуратура, полиция
  kk реттеуші орган
  en authority, government authority/agency/body, state body/authority, law enforcement
  en law enforcement agency/authority, regulator, tax authority, police, authorized body, authorised body
  en supervisory authority
court
  ru суд, судебный орган, судебный исполнитель, частный судебный исполнитель, нотариус, арбитраж
  kk сот., сотқа., соттар, сот орган, сот орындаушы, нотариус
  en court, bailiff, notary
affiliate
  ru аффилированное лицо/компания/организация/общество, дочерняя компания/организация, дочернее общество/предприятие
  ru материнская компания, сестринская компания, группа компаний, филиал, взаимосвязанная компания, участник группы
  kk үлестес тұлға, аффилиирленген тұлға, еншілес ұйым, еншілес компания, компаниялар тобы
  en affiliate, affiliated company/person/entity, subsidiary, parent company, group company, group of companies
auditor
  ru аудитор, аудиторская компания/организация/фирма, юрист, адвокат, юридический консультант
  ru юридическая фирма/компания, бухгалтер/бухгалтеру/бухгалтера/бухгалтерам=
  ru бухгалтерская фирма/компания/организация, профессиональный консультант, консультант, консалтинговая компания
  kk аудитор, заңгер, адвокат, бухгалтер, кеңесші
  en auditor, lawyer, legal adviser/advisor, accountant, professional adviser/advisor, consultant
insurer
  ru страховая компания/организация, страховщик, страховой брокер
  kk сақтандыру компания, сақтандыру ұйым, сақтандырушы
  en insurer, insurance company
credit
  ru кредитное бюро, бюро кредитных историй, коллекторское агентство, коллектор, скоринговая компания
  kk кредиттік бюро, коллекторлық агенттік
  en credit bureau, debt collector, collection agency
hosting
  ru хостинг-провайдер, провайдер хостинга, хостинг, хостинговая компания, облачный провайдер/сервис/поставщик
  ru облако, облачное хранилище, дата-центр, центр обработки данных, поставщик облачных услуг/сервисов
  ru инфраструктурный провайдер, поставщик инфраструктуры
  kk хостинг, бұлтты провайдер, бұлттық провайдер, бұлтты сервис, деректер орталығы, деректерді өңдеу орталығы
  en hosting provider, hosting, hosting service/company, cloud provider, cloud service provider, cloud service
  en data center/centre, infrastructure provider
analytics
  ru сервис аналитики/веб-аналитики/интернет-статистики/статистики, аналитический сервис/провайдер
  ru аналитическая компания, счетчик посещаемости, система аналитики/веб-аналитики, провайдер аналитики
  kk талдау сервис, веб-талдау сервис, аналитика сервис, аналитика провайдер, интернет-статистика сервис
  en analytics provider/service/partner/company
advertising
  ru рекламная сеть/площадка/платформа/компания, рекламное агентство, рекламный партнер/сервис, рекламодатель
  ru маркетинговое агентство, маркетинговая компания, маркетинговый партнер, партнер по рекламе
  kk жарнама агенттігі, жарнама беруші, жарнама желі, маркетинг агенттігі
  en advertiser, advertising network/partner/agency/platform, ad network, marketing agency/partner
messaging
  ru сервис рассылок/рассылки/уведомлений, служба рассылок/рассылки, провайдер уведомлений/рассылок/рассылки
  ru почтовый сервис, провайдер электронной почты, служба уведомлений
  kk хабарландыру провайдер, хабарлама сервис, хабарлама провайдер
  en email provider, e-mail provider, notification provider/service, messaging provider, mailing service
ai
  ru ai-провайдер, ии-провайдер, провайдер ии, провайдер искусственного интеллекта, ai-сервис, ии-сервис
  kk ai провайдер, жасанды интеллект провайдер, жасанды интеллект сервис
  en ai provider, ai service, ai vendor
medical
  ru медицинская организация, медицинское учреждение, лаборатория, клиника, аптека
  kk медициналық ұйым, зертхана, дәріхана
  en medical organization/institution, laboratory, clinic, pharmacy
contractor
  ru подрядчик, субподрядчик, подрядная организация, поставщик услуг, провайдер услуг, сервис-провайдер, провайдер
  ru вендор, обработчик, привлеченное/привлекаемое лицо, привлеченный специалист
  ru сторонний сервис/поставщик/провайдер/разработчик/исполнитель, сторонняя служба/организация/компания, поставщик
  ru агент, технический партнер, лицо по поручению, уполномоченное лицо, внешний исполнитель/подрядчик/сервис
  kk мердігер, қосалқы мердігер, қызмет көрсетуші, тартылған тұлға, өнім беруші, үшінші тарап сервис, провайдер
  kk жеткізуші
  en contractor, subcontractor, service provider, provider, processor, vendor, supplier
  en third-party service/provider, agent
partner
  ru партнер, деловой партнер, бизнес-партнер, сайт-партнер, компания-партнер, контрагент, магазин-партнер
  ru партнерская организация/компания
  kk серіктес, әріптес, контрагент
  en partner, business partner, counterparty
successor
  ru правопреемник, приобретатель, новый владелец, потенциальный приобретатель, новый собственник
  kk құқықтық мирасқор, құқық мирасқор
  en successor, acquiring company, new owner
seller
  ru продавец, ресторан, производитель, изготовитель
  kk сатушы
  en seller, merchant
staff
  ru сотрудник, работник, персонал, администратор, модератор, менеджер
  kk қызметкер, жұмыскер, әкімші
  en employee, staff, personnel, administrator, manager, moderator
user
  ru другой/иной пользователь, другой/иной посетитель, другой участник, попутчик
  kk басқа пайдаланушы, өзге пайдаланушы
  en other user, other member
public
  ru неограниченный круг лиц, неопределенный круг лиц, широкий круг лиц
  kk шектеусіз тұлғалар, тұлғалардың шектеусіз
  en general public, unlimited circle of persons
third-party
  ru третье лицо, третья сторона, третья компания, иное лицо, другое лицо, сторонние лица, сторонний человек
  ru другая сторона, посторонние лица, получатель, другая организация, иная организация, другая компания
  ru иная компания
  kk үшінші тұлға, үшінші тарап, басқа тұлға, өзге тұлға, алушы, бөгде тұлға
  en third party, third-party, other party, other person, third person, recipient`

/** A word of these lists. */
export interface RecipientWord {
  readonly list: 'recipient'
  readonly category: RecipientCategory
}

/** Kinds of recipients. */
export const recipientRows: readonly (readonly [RecipientWord, PhraseRow])[] = readWordTable<RecipientCategory>(
  TABLE
).map(([category, row]) => [{list: 'recipient', category}, row])
