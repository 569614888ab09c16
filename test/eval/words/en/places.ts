import type {Saying} from '../../say.js'

const storing = /stor|server|database|protect|secur|measure|keep/iu
const leaving = /border|international|transfer|stor|keep|shar/iu
const giving = /transfer|third|recipient|disclos|shar|partner|stor/iu
// Under a heading on other countries a word on third parties would speak of those abroad only.
const abroad = /border|abroad|international/iu

/** The data are kept in Kazakhstan. */
export const keptAtHome: Saying = {
  topics: storing,
  lines: [
    'Databases containing personal data are located in the territory of the Republic of Kazakhstan.',
    'Personal data are stored exclusively on servers located in Kazakhstan.',
    'Personal data are collected and stored in a database physically hosted in the Republic of Kazakhstan.',
    '{Op} {stores|store} personal data only within the territory of Kazakhstan.',
    'The place where the database with personal data is kept is Astana, Republic of Kazakhstan.',
    'All servers on which personal data are recorded stand in a data centre in Kazakhstan.'
  ]
}

/** The data may be kept outside Kazakhstan too. */
export const mayBeAbroad: Saying = {
  topics: storing,
  lines: [
    'Backup copies of databases with personal data may be hosted on servers outside the Republic of Kazakhstan.',
    '{Op} may place databases with personal data on foreign servers.',
    'Personal data may also be stored at facilities in other countries.',
    'Where necessary, personal data may be kept in data centres abroad.',
    'Storage of personal data on servers of foreign providers is not excluded.'
  ]
}

/** The data are kept outside Kazakhstan. */
export const keptAbroad: Saying = {
  topics: storing,
  lines: [
    'Part of the personal data is stored in a data centre in the Netherlands.',
    'Request records and contact details are stored in a cloud whose servers are in Germany.',
    'The archive of personal data is kept on equipment installed in Poland.',
    'To store personal data, {op} {uses|use} servers located in the Russian Federation.',
    'Copies of databases with personal data are stored on servers in Singapore.'
  ]
}

/** The data never leave the country. */
export const neverAbroad: Saying = {
  topics: leaving,
  lines: [
    'No cross-border transfer of personal data takes place.',
    '{Op} {does|do} not transfer personal data to foreign states.',
    'Personal data are not transferred outside the Republic of Kazakhstan.',
    'Transfer of personal data abroad is excluded.',
    'Personal data never leave the territory of Kazakhstan.',
    '{Op} {does|do} not carry out any transfer of personal data to other countries.'
  ]
}

/** Somebody in another country receives the data. */
export const sentAbroad: Saying = {
  topics: leaving,
  lines: [
    'E-mail addresses are transferred to the mailing service Mailchimp (USA).',
    'IP addresses and records of visits are received by Google Ireland Limited (Ireland).',
    'To answer requests, names and phone numbers are passed to a call centre in Georgia.',
    'Personal data are transferred to a partner in Turkey that keeps track of requests.',
    'Personal data are sent to the head office of the group in Singapore.',
    'The technical support service of Amazon Web Services in Ireland has access to personal data.',
    '{Op} {transfers|transfer} personal data to a contractor in the Republic of Belarus.'
  ]
}

/** Nobody else ever receives the data. */
export const neverShared: Saying = {
  topics: giving,
  not: abroad,
  lines: [
    'Personal data are not transferred to third parties.',
    '{Op} never {shares|share} personal data with third parties.',
    'Under no circumstances are personal data disclosed to outside organisations.',
    '{Op} {does|do} not sell, exchange or transfer personal data to other persons.',
    'Access of third parties to personal data is completely excluded.',
    'Transfer of personal data to third parties is not allowed.'
  ]
}

/** Somebody else receives the data. */
export const shared: Saying = {
  topics: giving,
  not: abroad,
  lines: [
    '{Op} may transfer personal data to advertising agencies.',
    'Names and phone numbers are passed to partners that conduct surveys.',
    'Personal data are received by insurance companies with which contracts have been concluded.',
    'Information about purchases is transferred to a marketing agency to prepare offers.',
    'Contact details may be provided to debt collection agencies.',
    '{Op} {shares|share} personal data with partners of the loyalty programme.',
    'Personal data are disclosed to an audit firm that checks the accounts.'
  ]
}
