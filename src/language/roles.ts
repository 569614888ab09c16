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
  [{...operator, pronoun: 'біз'}, {kk: 'біз., біздің, бізге, бізбен'}],
  [{...operator, pronoun: 'we'}, {en: 'we, us, our'}],
  [{...subject, pronoun: 'вы'}, {ru: 'вы=, вас=, вам=, вами=, ваш'}],
  [{...subject, pronoun: 'сіз'}, {kk: 'сіз., сіздің, сізге, сізден, сізбен'}],
  [{...subject, pronoun: 'you'}, {en: 'you, your'}],
  [
    operator,
    {
      ru:
        'оператор, оператор персональных данных, оператор базы, собственник базы,' +
        ' оператор сайта, администрация, правообладатель, лицензиар, ' +
        'администрация сайта/сервиса/платформы/портала/приложения/ресурса/интернет-магазина,' +
        ' владелец сайта/сервиса/платформы/приложения, ' +
        'наша компания, наша организация',
      kk: 'оператор, әкімшілік, сайт әкімшілі, платформа иесі, сайт иесі',
      en: 'operator, controller, data controller, our company, site owner'
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
        'компания, сатушы, орындаушы, ұйым, жұмыс беруші, дүкен, клиника,' +
        ' орталық, мектеп, агенттік, қор., банк, клуб',
      en:
        'company, seller, administration, organization, organisation,' +
        ' employer, store, shop, clinic, center, school, agency, foundation, bank, ' +
        'provider, merchant, licensor'
    }
  ],
  [
    thing,
    {
      ru:
        'интернет-магазин, маркетплейс, площадка, платформа, интернет-платформа,' +
        ' сервис, сайт, веб-сайт, приложение, мобильное приложение, портал, ' +
        'интернет-портал, интернет-ресурс, ресурс, программа, бот',
      kk: 'интернет-дүкен, платформа, сервис, сайт, қосымша, портал, маркетплейс',
      en: 'marketplace, platform, service, site, website, app, application, bot'
    }
  ],
  [
    subject,
    {
      ru:
        'субъект, субъект персональных данных, субъект данных, пользователь,' +
        ' покупатель, клиент, посетитель, потребитель, ' +
        'пользователь сайта, посетитель сайта, заявитель, абонент, подписчик, пассажир, пациент',
      kk: 'субъект, деректер субъекті, дербес деректер субъекті, пайдаланушы, сатып алушы, клиент, келуші, тұтынушы',
      en: 'subject, data subject, user, buyer, customer, client, visitor, consumer, subscriber, patient, passenger'
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
        'қонақ, қатысушы, тапсырыс беруші, үміткер, оқушы, студент,' +
        ' оқырман, қарыз алушы, қызметкер, жұмыскер, азамат',
      en: 'guest, participant, applicant, candidate, student, reader, borrower, employee, player, member, donor, holder'
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
      kk: 'үшінші тұлға, үшінші тарап, серіктес, мердігер, уәкілетті орган, мемлекеттік орган, байланыс оператор',
      en: 'third party, third-party, partner, contractor, authority, processor, service provider, payment provider'
    }
  ]
]
