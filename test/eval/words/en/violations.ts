import type {Saying} from '../../say.js'

const keeping = /stor|keep|retention|consent/iu
const rights = /right|request|answer|choices|obligation/iu
const withdrawing = /withdraw|consent|right|choices/iu
const end = /final|other|liab|secur|general/iu

export const endless: Saying = {
  topics: keeping,
  lines: [
    'Personal data are stored indefinitely.',
    'Consent to the processing of personal data is valid without any time limit.',
    '{Op} {keeps|keep} personal data for an unlimited time.',
    'The storage period of personal data is not limited.',
    'Personal data are processed for an indefinite period.',
    'Consent is given for an unlimited term.'
  ]
}

export const lateAnswers: Saying = {
  topics: rights,
  lines: [
    '{Op} {answers|answer} requests about personal data within 30 calendar days.',
    'A reply to {subj:gen} request is sent no later than ten working days after it is received.',
    'The time for answering requests concerning personal data is 15 working days.',
    '{Subj} {receives~receive} an answer to the request within one month.',
    'Requests about personal data are considered and answered within two weeks.',
    'Information about processing is provided on request within 20 business days.'
  ]
}

export const lateCorrections: Saying = {
  topics: rights,
  lines: [
    'Inaccurate personal data are corrected within ten working days of a request.',
    '{Op} {corrects|correct} personal data no later than 30 calendar days after the request.',
    'Personal data are blocked within five working days from the day an application is received.',
    'Destruction of unlawfully obtained personal data is carried out within 15 working days.',
    'The time allowed for changing personal data on request is two weeks.',
    'Personal data are changed and supplemented within 7 (seven) business days of the application.'
  ]
}

export const lateWithdrawals: Saying = {
  topics: withdrawing,
  lines: [
    'After consent is withdrawn, processing of personal data ceases within 60 days.',
    'Having received a withdrawal of consent, {op} {stops|stop} processing within 30 working days.',
    'Processing is stopped no later than two months after consent has been withdrawn.',
    'The term for ending processing after the withdrawal of consent is 45 calendar days.',
    'A withdrawal of consent is carried out in 25 working days, after which processing of personal data ends.'
  ]
}

export const silence: Saying = {
  topics: /secur|protect|breach|liab/iu,
  lines: [
    '{Op} may choose not to report a leak of personal data.',
    '{Op} {is|are} not obliged to notify anybody of a personal data breach.',
    'Notification of a personal data leak is not an obligation of the operator.',
    'No notices of incidents involving personal data are sent.',
    '{Op} {has|have} no duty to inform about the loss or disclosure of personal data.',
    'If personal data leak, this fact is not made public and nobody is informed of it.'
  ]
}

export const bound: Saying = {
  topics: withdrawing,
  lines: [
    'Consent to the processing of personal data cannot be withdrawn.',
    'This consent may not be revoked during the whole of its term.',
    '{Subj} {has~have} no right to withdraw consent to the processing of personal data.',
    'Withdrawal of consent is not allowed until three years have passed.',
    'Consent is irrevocable.',
    'It is impossible to withdraw consent in the first six months.'
  ]
}

export const onlyAbroad: Saying = {
  topics: /stor|server|database|transfer|keep/iu,
  lines: [
    'The database with personal data is located exclusively outside the Republic of Kazakhstan.',
    'All databases of personal data are hosted on servers in Germany.',
    'Personal data are stored only on foreign servers.',
    'The database containing personal data is located in a data centre in the Netherlands.',
    'The servers on which the database of personal data is kept are located in the Russian Federation.',
    'Personal data are collected and stored in a database hosted in the USA.'
  ]
}

export const openLists: Saying = {
  topics: /data|information|collect|purpose|shar|transfer/iu,
  lines: [
    'Name, phone number, e-mail address and other data are collected.',
    '{Op} {processes|process} the name, phone number, address, etc.',
    'Personal data include, but are not limited to, the name and phone number.',
    'Personal data are processed to perform the contract and for other purposes.',
    'Personal data are transferred to courier services, banks and other persons.',
    'Names, phone numbers, purchase information and so on are collected.',
    'Personal data are used for communication, delivery and any other purposes at the discretion of the operator.'
  ]
}

export const givenAway: Saying = {
  topics: /transfer|third|recipient|disclos|shar/iu,
  lines: [
    '{Op} may transfer personal data to third parties without {subj:gen} consent.',
    'Personal data may be transferred to any third parties.',
    '{Op} {determines|determine} at {op:gen} own discretion the third parties to whom personal data are transferred.',
    'No consent is required for the transfer of personal data to third parties.',
    '{Op} {discloses|disclose} personal data to any organisation as {op} {sees|see} fit.',
    'Personal data are shared with third parties without additional consent.'
  ]
}

export const ownInterest: Saying = {
  topics: /ground|consent|legal|bas|purpose/iu,
  lines: [
    'The legal ground for processing is {op:gen} legitimate interest.',
    'Processing without consent is allowed where it is necessary for the legitimate interests of the operator.',
    'Personal data are processed to exercise the rights and legitimate interests of the operator or third parties.',
    'Consent is not required if processing is necessary for the performance of a contract.',
    'The legitimate interests of the owner of the website serve as the basis for processing.',
    '{Op} {relies|rely} on legitimate interests when processing personal data.'
  ]
}

export const foreign: Saying = {
  topics: /general|legal|ground|law|right|bas/iu,
  lines: [
    'Processing complies with Federal Law No. 152-FZ "On Personal Data".',
    'A complaint about the actions of the operator may be lodged with Roskomnadzor.',
    'The authorised body is the Federal Service for Supervision of Communications.',
    'The document takes account of the requirements of 152-FZ.',
    'To conclude a contract, SNILS is requested.',
    '{Op} {is|are} entered in the register of operators kept by Roskomnadzor.'
  ]
}

export const stale: Saying = {
  topics: /general|legal|law|complaint|right|bas/iu,
  lines: [
    'The authorised body is the Ministry of Digital Development, Innovations and Aerospace Industry.',
    'A complaint is filed with the Ministry of Digital Development, Innovation and Aerospace Industry of Kazakhstan.',
    'The order of processing complies with the Law of the Republic of Kazakhstan "On Informatization".',
    'A request can be sent to the Ministry of Digital Development, Innovations and Aerospace Industry.',
    '{Op} {observes|observe} the Law of the Republic of Kazakhstan of 24 November 2015 "On Informatization".'
  ]
}

export const waived: Saying = {
  topics: end,
  lines: [
    '{Op} {is|are} not liable for leaks of personal data.',
    '{Op} {bears|bear} no responsibility for the actions of third parties to whom personal data were transferred.',
    '{Op} {is|are} not responsible for the consequences of hacking of the database and theft of personal data.',
    '{Op} {accepts|accept} no liability for the safety of personal data passed to partners.',
    '{Subj} {bears~bear} full responsibility for any disclosure of personal data.',
    '{Op} {is|are} released from liability for the loss or disclosure of personal data.'
  ]
}

export const silentChanges: Saying = {
  topics: /chang|final|other|general/iu,
  lines: [
    '{Op} may unilaterally amend the policy without {subj:gen} consent.',
    'The policy may be changed at any time, and further use of the website means agreement with the changes.',
    'Changes are made without notice; by continuing to use the website, {subj} {accepts~accept} the new version.',
    'The terms of the policy change at the discretion of the owner of the website without consent or prior notice.',
    'A new version of the policy is deemed accepted if use of the website continues.'
  ]
}

export const paperCopies: Saying = {
  topics: /data|information|collect|document/iu,
  lines: [
    'When a contract is concluded, a paper copy of the identity card is made.',
    '{Op} {keeps|keep} printed copies of identity documents on file.',
    'A copy of the identity card on paper is attached to the application.',
    'To place an order, a photocopy of the identity card must be presented.',
    'Copies of passports and identity cards are filed in a paper archive.'
  ]
}

export const paidAccess: Saying = {
  topics: rights,
  lines: [
    'Information about the personal data processed is provided for a fee.',
    "A charge is made for issuing a copy of one's own personal data.",
    'Access to personal data is provided for payment according to the price list.',
    '{Subj:gen} access to personal data is subject to a fee.',
    'A statement of the personal data held is issued after payment of 2,000 tenge.'
  ]
}
