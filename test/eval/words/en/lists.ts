import type {Saying} from '../../say.js'
import type {DataName} from '../wording.js'

const collecting = /data|information|collect/iu
const using = /purpose|use|why|process/iu

const data = (printed: RegExp, nom: string): DataName => ({printed, params: {nom}})

/** Data that a policy may say it collects, by code. */
export const dataNames: Readonly<Record<string, DataName>> = {
  name: data(/^(?:first )?name/iu, 'names and surnames'),
  phone: data(/phone/iu, 'phone numbers'),
  email: data(/mail/iu, 'e-mail addresses'),
  'birth-date': data(/birth/iu, 'dates of birth'),
  ip: data(/^ip/iu, 'IP addresses'),
  location: data(/location/iu, 'location data'),
  iin: data(/IIN|individual identification/iu, 'individual identification numbers (IIN)'),
  health: data(/health/iu, 'information about health'),
  biometrics: data(/biometric/iu, 'biometric data')
}

/** Heading of the section that names purposes, and how the text refers to it. */
export const purposeHeading = /purpose|why|how we use/iu
export const sectionAt = (num: string, isArticle: boolean): string => `${isArticle ? 'Article' : 'Section'} ${num}`

/** «{nom} is not collected». */
export const notCollected: Saying = {
  topics: collecting,
  lines: [
    '{Op} {does|do} not collect {nom}.',
    '{Op} {does|do} not request or store {nom}.',
    '{Nom} are not collected.',
    '{Op} {does|do} not process {nom}.',
    'No processing of {nom} takes place.',
    'The information collected does not include {nom}.'
  ]
}

/** «{nom} is collected», for data that the text says are not. */
export const collected: Saying = {
  topics: collecting,
  lines: [
    'To conclude a contract, {op} {collects|collect} {nom}.',
    'At registration {op} {requests|request} {nom}.',
    'The questionnaire asks for {nom}, which are stored in the database.',
    '{Op} {obtains|obtain} and {stores|store} {nom}.',
    'Names, phone numbers and {nom} are also processed.',
    'In addition, the following information is collected: names and {nom}.'
  ]
}

/** A closed list of the data. */
export const closedLists: readonly (readonly string[])[] = [
  [
    'Only the following personal data are processed: name, phone number and delivery address.',
    'The list of personal data collected is exhaustive: name, phone number and delivery address.',
    '{Op} {collects|collect} only the name, phone number and delivery address.',
    'No personal data other than the name, phone number and delivery address are collected.',
    'The personal data collected are limited to the name, phone number and delivery address.'
  ],
  [
    'Only these personal data are collected: name, IIN, date of birth and place of work.',
    'The exhaustive list of personal data processed is: name, IIN, date of birth and place of work.',
    '{Op} {processes|process} solely the name, IIN, date of birth and place of work.',
    'Apart from the name, IIN, date of birth and place of work, no personal data are collected.',
    'Collection of personal data is limited to the name, IIN, date of birth and place of work.'
  ]
]

/** Nothing but the purposes of section {n}. */
export const onlyPurposes: Saying = {
  topics: using,
  lines: [
    'Personal data are used solely for the purposes set out in {where}.',
    'Processing is carried out only for the purposes listed in {where}.',
    '{Op} {does|do} not use personal data for purposes that are not named in {where}.',
    'Personal data may not be used for anything but the purposes named in {where}.',
    'The purposes stated in {where} are exhaustive, and personal data are not processed for any others.'
  ]
}

/** Nothing but these purposes. */
export const onlyThese: Saying = {
  topics: using,
  lines: [
    'Personal data are used solely to perform the contract and to answer requests.',
    'The only purpose of processing personal data is performance of the contract.',
    'Processing is carried out only in order to perform the contract and answer requests.',
    'Personal data are not used for anything except performance of the contract.',
    '{Op} {uses|use} personal data exclusively to perform the contract; other purposes are excluded.'
  ]
}

/** A purpose that no such list covers. */
export const otherPurpose: Saying = {
  topics: /stor|keep|transfer|shar|right|secur|other|choices/iu,
  // There it would be one of the purposes named.
  not: purposeHeading,
  lines: [
    'Phone numbers are used to assess creditworthiness.',
    'Personal data are also used to train neural networks.',
    '{Op} {processes|process} personal data for the purpose of scientific research.',
    'Personal data are processed for the purpose of building a credit rating.',
    'Personal data are used to develop new software products.',
    'Personal data are used for the preparation of opinion surveys.'
  ]
}
