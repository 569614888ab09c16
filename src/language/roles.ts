import type {PhraseRow} from './phrases.js'

/** Who somebody is in a policy. */
export type PartyRole = 'operator' | 'subject' | 'third-party'

/** `sure`: the words alone tell; the others wait until the policy defines them. */
export interface RoleWord {
  readonly list: 'role'
  readonly role: PartyRole
  readonly sure: boolean
}

const sureOperator = {list: 'role', role: 'operator', sure: true} as const
const operator = {list: 'role', role: 'operator', sure: false} as const
const sureSubject = {list: 'role', role: 'subject', sure: true} as const
const subject = {list: 'role', role: 'subject', sure: false} as const
const third = {list: 'role', role: 'third-party', sure: true} as const

/** Names that policies give to the operator, the person whose data they are, and others. */
export const roleRows: readonly (readonly [RoleWord, PhraseRow])[] = [
  [sureOperator, {
    ru: 'оператор, оператор персональных данных, оператор базы, собственник базы, оператор сайта, компания, наша компания, продавец, исполнитель, ' +
      'администрация, администрация сайта/сервиса/платформы/портала/приложения/ресурса/интернет-магазина, владелец сайта/сервиса/платформы/приложения, ' +
      'мы, нас, нам, нами, наш, общество, правообладатель, лицензиар, наша организация',
    kk: 'оператор, компания, сатушы, орындаушы, әкімшілік, біз, біздің, бізге, сайт әкімшілі',
    en: 'operator, controller, data controller, company, our company, seller, administration, we, us, our, site owner'
  }],
  [operator, {
    ru: 'организация, работодатель, лицензиат, магазин, интернет-магазин, маркетплейс, площадка, платформа, интернет-платформа, сервис, сайт, приложение, ' +
      'портал, интернет-портал, интернет-ресурс, ресурс, клиника, центр, медицинский центр, школа, студия, агентство, фонд, банк, страховщик, ' +
      'университет, колледж, академия, клуб, кредитор, займодатель, арендодатель, поставщик, перевозчик, туроператор, турагент, провайдер, ' +
      'издательство, редакция, ассоциация, учреждение, предприятие, партнерство, гостиница, отель, ресторан, товарищество, предприниматель, ' +
      'служба, такси, аптека, лаборатория, галерея, музей, театр, салон, бренд, команда, проект',
    kk: 'ұйым, жұмыс беруші, дүкен, интернет-дүкен, платформа, сервис, сайт, қосымша, клиника, орталық, мектеп, агенттік, қор, банк, клуб',
    en: 'organization, organisation, employer, store, shop, marketplace, platform, service, site, website, app, clinic, center, school, agency, ' +
      'foundation, bank, provider, merchant, licensor'
  }],
  [sureSubject, {
    ru: 'субъект, субъект персональных данных, субъект данных, пользователь, покупатель, клиент, посетитель, потребитель, физическое лицо, ' +
      'вы, вас, вам, вами, ваш, пользователь сайта, посетитель сайта, заявитель, абонент, подписчик, пассажир, пациент, покупательница',
    kk: 'субъект, деректер субъекті, дербес деректер субъекті, пайдаланушы, сатып алушы, клиент, келуші, тұтынушы, жеке тұлға, сіз, сізге, сіздің',
    en: 'subject, data subject, user, buyer, customer, client, visitor, consumer, you, your, individual, subscriber, patient, passenger'
  }],
  [subject, {
    ru: 'гость, участник, заказчик, соискатель, кандидат, читатель, ученик, студент, слушатель, обучающийся, воспитанник, заемщик, арендатор, ' +
      'держатель, гражданин, лицо, зритель, игрок, болельщик, водитель, житель, вкладчик, страхователь, турист, работник, сотрудник, ' +
      'член клуба, респондент, донор, родитель, законный представитель, владелец аккаунта, лицензиат, получатель услуг, подписант',
    kk: 'қонақ, қатысушы, тапсырыс беруші, үміткер, оқушы, студент, оқырман, қарыз алушы, қызметкер, жұмыскер, азамат',
    en: 'guest, participant, applicant, candidate, student, reader, borrower, employee, player, member, donor, holder'
  }],
  [third, {
    ru: 'третье лицо, третьи лица, третья сторона, партнер, контрагент, подрядчик, уполномоченный орган, государственный орган, ' +
      'оператор связи, оператор сотовой/мобильной связи, оператор почтовой связи, оператор электросвязи, курьер, курьерская служба, обработчик, ' +
      'представитель, курьерская компания, служба доставки, платежная система, платежный провайдер, рекламодатель, хостинг-провайдер',
    kk: 'үшінші тұлға, үшінші тарап, серіктес, мердігер, уәкілетті орган, мемлекеттік орган, байланыс оператор',
    en: 'third party, third-party, partner, contractor, authority, processor, service provider, payment provider'
  }]
]
