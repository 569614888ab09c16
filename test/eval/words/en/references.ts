import type {Saying} from '../../say.js'

/** References to clause {clause}, section {section} or annex {annex}, none of which the text has. */
export const toNothing: Saying = {
  topics: /./u,
  lines: [
    'Exceptions to this rule are listed in clause {clause}.',
    'The procedure for handling requests is described in clause {clause} of this document.',
    'Section {section} says more about this.',
    'The form of application is given in Annex {annex}.',
    'In all other respects the rules set out in clauses {clause} and {other} apply.',
    'The terms named in Section {section} are counted in working days.',
    'The list of persons with access to the database is contained in Annex No. {annex}.'
  ]
}

/** References of clause {own} to itself. */
export const toItself: Saying = {
  topics: /./u,
  lines: [
    'An application is submitted in the manner provided for in clause {own}.',
    'Exceptions to this rule are named in clause {own}.',
    'The conditions stated in clause {own} apply from the moment of publication.',
    'Information is given subject to the requirements of clause {own}.',
    'Restrictions are established by clause {own} of this document.'
  ]
}

/** Links that lead nowhere; {to} is an empty target or `#`. */
export const deadLinks: Saying = {
  topics: /contact|right|request|other|final|general/iu,
  lines: [
    'A sample application can be downloaded [through this link]({to}).',
    'The list of recipients is published [on a separate page]({to}).',
    'Answers to frequent questions are collected [in the help section]({to}).',
    'Earlier versions of the document are available [in the archive]({to}).',
    'Errors can be reported through the [feedback form]({to}).',
    'Working hours can be found [here]({to}).'
  ]
}

/** Slots that nobody filled in, and values that stand for one. */
export const slots: Saying = {
  topics: /contact|details|request|responsib|final|other/iu,
  lines: [
    'Person responsible for organising the processing of personal data: [insert full name].',
    'Requests are accepted by phone: ______________.',
    'Postal address for requests: [company address].',
    'Letters should be sent to info@example.com.',
    'Hotline: +7 (777) 123-45-67.',
    'For questions about the processing of personal data please contact {{company_name}}.',
    'The website is owned by <Name of the Company>.',
    'The document takes effect on [date].'
  ]
}

/** Slots in the place of a phone. */
export const phoneSlots: readonly string[] = [
  '[phone]',
  '____________',
  '+7 (___) ___-__-__',
  '{{phone}}',
  '+7 (XXX) XXX-XX-XX',
  '[insert number]'
]

/** The day in a date as printed. */
export const dayOf = /^\d{1,2}(?=[. ])|(?<=^\p{L}{3,9} )\d{1,2}(?=,)/u

/** Sentences with a date {date}. */
export const dated: Saying = {
  topics: /general|final|other|change|secur|measure|contact/iu,
  lines: [
    'The internal rules of processing were approved by an order dated {date}.',
    'The contract with the data centre was concluded on {date}.',
    'Security measures were last reviewed on {date}.',
    'The procedure for access to the database has applied since {date}.',
    'Employees acknowledged this procedure in writing on {date}.',
    'The act on the destruction of outdated records was drawn up on {date}.'
  ]
}

/** Days that no calendar has. */
export const impossibleDays: readonly string[] = [
  '30 February 2025',
  'April 31, 2024',
  '31 June 2025',
  '31.09.2025',
  'November 31, 2023',
  '29 February 2023',
  'January 32, 2025',
  '30.02.2024'
]

/** Laws that would be younger than the text. */
export const futureLaws: Saying = {
  topics: /general|legal|ground|law|bas/iu,
  lines: [
    'Processing takes account of the Law of the Republic of Kazakhstan dated 12 May 2034 No. 318-IX "On Access to Information".',
    'Storage terms are set by the Law of the Republic of Kazakhstan of 4 March 2035 No. 77-X "On Archives".',
    'Protection requirements are established by the Law of the Republic of Kazakhstan of 19 October 2033 "On Digital Security".',
    'The document complies with the Law of the Republic of Kazakhstan No. 12-XI of 1 July 2036 "On Consumer Protection".',
    'Mailings follow the Law of the Republic of Kazakhstan dated December 23, 2032 No. 501-VIII "On Advertising".'
  ]
}
