import type {Saying} from '../../say.js'
import type {Params} from '../../voice.js'

/** Names of companies that do not exist. */
export const otherNames: readonly string[] = [
  'Orman Trade',
  'Vektor Retail',
  'Birlik Top',
  'Nurly Market',
  'Samal Logistic',
  'Zhibek Project'
]

/** Labels of the operator's number. */
export const labels = {bin: 'BIN', iin: 'IIN', either: 'BIN/IIN'}

/** The legal form behind a name; undefined where the name has none. */
export const formOf = (text: string): string | undefined => /(?<= )(?:LLP|JSC|LLC)$/u.exec(text)?.[0]

/** A name with its form as a document prints it. */
export const fullName = / (?:LLP|JSC|LLC)$/u

const end = /contact|details|final|other|general|responsib|information about/iu

/** The operator called by the name {other}, legal form {form}. */
export const namedOtherwise: Saying = {
  topics: end,
  lines: [
    'The operator of personal data is {other} {form}.',
    'The owner and operator of the personal data database is {other} {form}.',
    'Personal data are collected and processed by {other} {form} (the operator of personal data).',
    'Operator: {other} {form}.',
    'Personal data are processed by the operator, {other} {form}.',
    'Full name of the operator of personal data: {other} {form}.'
  ]
}

/** The operator's number {number} under its label {label}; {name} is the operator's name. */
export const numberedOtherwise: Saying = {
  topics: end,
  lines: [
    'Details of the operator of personal data: {name}, {label} {number}.',
    'The {label} of the operator is {number}.',
    'Full details of the operator: {name}, {label} {number}, Republic of Kazakhstan.',
    'The operator of personal data is {name}, {label}: {number}.',
    'Contracts and letters to the operator should state {label} {number}.',
    '{name} ({label} {number}) publishes this document and is responsible for it.'
  ]
}

/** Roles of an operator to be used where the text gives it another. */
export const otherRoles: readonly Params[] = [
  'Administration',
  'Contractor',
  'Organisation',
  'Provider',
  'Copyright Holder',
  'Operator',
  'Company',
  'Seller'
].map(role => ({role}))

/** Duties of the operator under the role {role}, which must stand inside the sentence. */
export const roleDuties: Saying = {
  topics: /obligation|right|secur|protect|process|responsib/iu,
  lines: [
    'Access of employees to the database is determined by the {role} in an internal order.',
    'Internal audits of processing are carried out by the {role} at least once a year.',
    'A log of requests is kept, and the {role} is responsible for its safety.',
    'If the address or phone number changes, the {role} announces this on the website.',
    'Every year the {role} trains its employees in the rules of processing.',
    'Encryption keys are created and changed on a schedule that the {role} approves.'
  ]
}

/** Things with a capital that nobody defines. */
export const otherThings: readonly Params[] = [
  'Showcase',
  'Dashboard',
  'Bonus Wallet',
  'Control Panel',
  'Newsfeed',
  'Subscription',
  'Loyalty Programme'
].map(thing => ({thing}))

/** What is said of {thing}; three of these make a word of the text's own. */
export const thingUses: readonly string[] = [
  'Information about the state of the {thing} is updated every day.',
  'The settings of the {thing} can be changed at any time.',
  'Instructions for using the {thing} are available on the website.',
  'If an error is found in the {thing}, it should be reported.',
  'Part of the information is shown in the {thing} only after signing in.',
  'The way the {thing} works is described on the website.'
]

/** Terms that are defined and never used, with what they mean. */
export const idleTerms: readonly (readonly [term: string, meaning: string])[] = [
  ['Geofence', 'an area on entering which a phone receives a notification'],
  ['Clearing', 'mutual offsetting of payments between banks'],
  ['Token', 'a sequence of characters that replaces a card number in a payment'],
  ['Sticker pack', 'a set of pictures that can be loaded into a conversation'],
  ['Express questionnaire', 'a short list of questions offered at the first sign-in'],
  ['Depository', 'premises in which paper media are kept']
]

/** How a term is defined: {term}, {meaning}. */
export const definingLines: readonly string[] = [
  '"{term}" means {meaning}.',
  '“{term}” means {meaning}.',
  '{term} – {meaning}.',
  '“{term}” refers to {meaning}.',
  '{term} means {meaning}.'
]

/** Another meaning for terms that policies define, by the term's first words. */
export const otherMeanings: readonly (readonly [term: RegExp, meanings: readonly string[]])[] = [
  [
    /^(?:user|customer|buyer|client|visitor|subject|data subject)$/iu,
    [
      'a legal entity that has concluded a supply contract in writing',
      'a citizen of the Republic of Kazakhstan over 21 who has received a membership card',
      'an employee of an organisation who has been issued a pass',
      'an individual entrepreneur entered in the register of partners',
      'a person who has paid for at least three orders in a year'
    ]
  ],
  [
    /^personal data$/iu,
    [
      'figures on income and bonuses received from an employer',
      'numbers of bank cards and accounts and the balances on them',
      'any records made on paper and certified by a seal',
      'the image and voice of a person recorded by cameras',
      'entries in a state register'
    ]
  ],
  [
    /^(?:site|website|service|platform|app|application|listing)$/iu,
    [
      'a program for cash registers installed at points of sale',
      'a printed catalogue sent by post',
      'a sales hall in which samples are on display',
      'the set of contracts concluded with suppliers',
      'a self-service terminal with a screen and a scanner'
    ]
  ]
]
