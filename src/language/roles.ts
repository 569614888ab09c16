import type {PhraseRow} from './phrases.js'

/** Who somebody is in a policy. */
export type PartyRole = 'operator' | 'subject' | 'third-party'

/**
 * `sure`: the words alone tell; the others wait until the policy defines them. A `thing` (site, app) stands for its
 * operator where it acts («Сайт собирает»); a `pronoun` is the name of all its forms.
 */
export interface RoleWord {
  readonly list: 'role'
  readonly role: PartyRole
  readonly sure: boolean
  readonly thing?: true
  readonly pronoun?: string
  /** Never a name of a role by itself: «физическое лицо». */
  readonly generic?: true
}

const operator = {list: 'role', role: 'operator', sure: true} as const
const perhapsOperator = {list: 'role', role: 'operator', sure: false} as const
const thing = {list: 'role', role: 'operator', sure: false, thing: true} as const
const subject = {list: 'role', role: 'subject', sure: true} as const
const perhapsSubject = {list: 'role', role: 'subject', sure: false} as const
const third = {list: 'role', role: 'third-party', sure: true} as const

/** Names that policies give to the operator, the person whose data they are, and others. */
export const roleRows: readonly (readonly [RoleWord, PhraseRow])[] = [
  [{...operator, pronoun: 'мы'}, {ru: 'мы=, нас=, нам=, нами=, наш'}],
  [{...operator, pronoun: 'біз'}, {kk: 'біз'}],
  [{...operator, pronoun: 'we'}, {en: 'we=, us=, our=, ours='}],
  [{...subject, pronoun: 'вы'}, {ru: 'вы=, вас=, вам=, вами=, ваш'}],
  [{...subject, pronoun: 'сіз'}, {kk: 'сіз'}],
  [{...subject, pronoun: 'you'}, {en: 'you=, your=, yours='}],
  [
    operator,
    {
      ru:
        'оператор, оператор персональных данных, оператор базы, собственник базы,' +
        ' оператор сайта, администрация, правообладатель, лицензиар, ' +
        'администрация сайта/сервиса/платформы/портала/приложения/ресурса/интернет-магазина,' +
        ' владелец сайта/сервиса/платформы/приложения, ' +
        'наша компания, наша организация',
      kk:
        'оператор, дербес деректер операторы, деректер операторы, база операторы, базаның меншік иесі,' +
        ' сайт операторы, әкімшілік, құқық иеленуші, лицензиар,' +
        ' сайт/сервис/платформа/портал/қосымша/ресурс/интернет-дүкен әкімшілігі,' +
        ' сайт/сервис/платформа/портал/қосымша иесі, біздің компания/ұйым',
      en:
        'operator, personal data operator, data operator, controller, data controller, database owner,' +
        ' owner of the database, our company, our organization/organisation, site/website/service/platform/app owner,' +
        ' owner of the site/website/service/platform/app, rights holder, copyright holder'
    }
  ],
  [
    perhapsOperator,
    {
      ru:
        'компания, продавец, исполнитель, общество, организация, работодатель,' +
        ' магазин, клиника, центр, медицинский центр, школа, студия, ' +
        'агентство, фонд, банк, страховщик, университет, колледж,' +
        ' академия, клуб, кредитор, займодатель, арендодатель, поставщик, перевозчик, ' +
        'туроператор, турагент, провайдер, издательство, редакция,' +
        ' ассоциация, учреждение, предприятие, партнерство, гостиница, отель, ресторан, ' +
        'товарищество, предприниматель, служба, такси, аптека, лаборатория,' +
        ' галерея, музей, театр, салон, бренд, команда, проект, пекарня',
      kk:
        'компания, сатушы, орындаушы, қоғам, ұйым, жұмыс беруші, дүкен, клиника,' +
        ' орталық, медициналық орталық, мектеп, студия, агенттік, қор=, банк, сақтандырушы, университет, колледж,' +
        ' академия, клуб, кредитор, қарыз беруші, жалға беруші, жеткізуші, өнім беруші, тасымалдаушы,' +
        ' туроператор, турагент, провайдер, баспа, редакция, қауымдастық, мекеме, кәсіпорын, серіктестік, қонақүй,' +
        ' мейрамхана, кәсіпкер, такси, дәріхана, зертхана, галерея, мұражай, театр, салон, бренд, команда, жоба',
      en:
        'company, seller, administration, organization, organisation,' +
        ' employer, store, shop, clinic, center, centre, medical center/centre, school, studio, agency, foundation,' +
        ' fund, bank, insurer, university, college, academy, club, lender, lessor, supplier, carrier, tour operator,' +
        ' provider, merchant, licensor, publisher, association, institution, enterprise, partnership, hotel,' +
        ' restaurant, entrepreneur, pharmacy, laboratory, museum, theatre, salon, brand, team'
    }
  ],
  [
    thing,
    {
      ru:
        'интернет-магазин, маркетплейс, площадка, платформа, интернет-платформа,' +
        ' сервис, сайт, веб-сайт, приложение, мобильное приложение, портал, ' +
        'интернет-портал, интернет-ресурс, ресурс, программа, бот',
      kk:
        'интернет-дүкен, маркетплейс, алаң, платформа, интернет-платформа, сервис, қызмет, сайт, веб-сайт, қосымша,' +
        ' мобильді/мобильдік қосымша, портал, интернет-портал, интернет-ресурс, ресурс, бағдарлама, бот',
      en:
        'marketplace, platform, service, site, website, web site, online store, app, application,' +
        ' mobile app/application, portal, resource, bot'
    }
  ],
  [
    subject,
    {
      ru:
        'субъект, субъект персональных данных, субъект данных, пользователь,' +
        ' покупатель, клиент, посетитель, потребитель, ' +
        'пользователь сайта, посетитель сайта, заявитель, абонент, подписчик, пассажир, пациент',
      kk:
        'субъект, деректер субъектісі, дербес деректер субъектісі, пайдаланушы, сатып алушы, клиент, келуші,' +
        ' кіруші, тұтынушы, сайт пайдаланушысы/келушісі, өтініш беруші, абонент, жазылушы, жолаушы, пациент, емделуші',
      en:
        'subject, data subject, personal data subject, subject of personal data, user, registered user,' +
        ' site/website user/visitor, buyer, purchaser, customer, client, visitor, consumer, subscriber, patient, passenger'
    }
  ],
  [
    {...subject, generic: true},
    {ru: 'физическое лицо', kk: 'жеке тұлға', en: 'individual'}
  ],
  [
    perhapsSubject,
    {
      ru:
        'гость, участник, заказчик, соискатель, кандидат, читатель,' +
        ' ученик, студент, слушатель, обучающийся, воспитанник, заемщик, арендатор, ' +
        'держатель, гражданин, зритель, игрок, водитель, житель, вкладчик,' +
        ' страхователь, турист, работник, сотрудник, ' +
        'респондент, донор, родитель, владелец аккаунта, лицензиат, получатель услуг, подписант, лицо',
      kk:
        'қонақ, қатысушы, тапсырыс беруші, үміткер, кандидат, оқырман, оқушы, студент, тыңдаушы,' +
        ' білім алушы, тәрбиеленуші, қарыз алушы, жалға алушы, азамат, көрермен, ойыншы, жүргізуші, тұрғын, салымшы,' +
        ' сақтанушы, турист, қызметкер, жұмыскер, жұмысшы, респондент, донор, ата-ана, аккаунт иесі, лицензиат,' +
        ' қызмет алушы, көрсетілетін қызметті алушы, қол қоюшы',
      en:
        'guest, participant, applicant, candidate, student, pupil, reader, learner, borrower, tenant, employee, worker,' +
        ' player, member, donor, holder, account holder, driver, resident, parent, licensee, citizen'
    }
  ],
  [
    third,
    {
      ru:
        'третье лицо, третья сторона, партнер, контрагент, подрядчик, уполномоченный орган, государственный орган, ' +
        'оператор связи, оператор сотовой/мобильной связи, оператор почтовой связи,' +
        ' оператор электросвязи, курьер, курьерская служба, обработчик, ' +
        'представитель, законный представитель, курьерская компания,' +
        ' служба доставки, платежная система, платежный провайдер, рекламодатель, ' +
        'хостинг-провайдер, операторам связи',
      kk:
        'үшінші тұлға, үшінші тарап, серіктес, контрагент, мердігер, уәкілетті орган, мемлекеттік орган,' +
        ' байланыс операторы, ұялы/мобильді байланыс операторы, пошта байланысының операторы, курьер,' +
        ' курьерлік қызмет/компания, өңдеуші, өкіл, заңды өкіл, жеткізу қызметі, төлем жүйесі, төлем провайдері,' +
        ' жарнама беруші, хостинг-провайдер',
      en:
        'third party, third-party, partner, contractor, subcontractor, counterparty, authority, authorized/authorised body,' +
        ' state body, government agency, processor, data processor, service provider, payment provider/system, courier,' +
        ' delivery service, representative, legal representative, advertiser, hosting provider, telecom/mobile operator'
    }
  ]
]
