import type {Saying} from '../../say.js'
import type {Params} from '../../voice.js'
import type {Deadline} from '../wording.js'

const term = (printed: string): Params => ({term: printed})

export const longTerms: readonly Params[] = [
  'six months',
  'one year',
  'two years',
  '3 (three) years',
  'four years',
  '10 years',
  '18 months'
].map(term)

/** Data in the plural. */
export const keptData: readonly Params[] = [
  'personal data',
  'recordings of telephone calls',
  'account data',
  'texts of requests',
  'payment details',
  'contact details'
].map(data => ({data}))

export const keptAfter: readonly string[] = [
  'after the account is closed',
  'from the day of the last request',
  'after the contract has been performed',
  'from the day they are received',
  'after the profile is deleted'
]

/** How long the data are kept. */
export const kept: Saying = {
  topics: /stor|keep|retention|destr|delet/iu,
  lines: [
    'The storage period for {data} is {term} {event}.',
    '{Data} are stored for {term} {event}.',
    '{Op} {keeps|keep} {data} for {term} {event}.',
    '{Data} remain in the database for {term} {event} and are then deleted.',
    'On expiry of {term} {event} {data} are to be destroyed.',
    '{Data} must be retained for a period of {term} {event}.',
    'For {data} a retention period of {term} {event} has been set.'
  ]
}

/** Another term in a sentence on storage that gives one; undefined where the sentence is on something else. */
export const rephrase = (before: string, text: string, after: string, other: Params): string | undefined => {
  if (!/stor|keep|kept|retain/iu.test(before + after) || !/(?:years?|months?|days?)$/iu.test(text)) return undefined
  return /at least\s$/iu.test(before) ? undefined : `${before}${other['term']}${after}`
}

export const deadlines: readonly Deadline[] = [
  {
    element: 'response-deadline',
    terms: ['one working day', 'two business days', '12 hours', 'three working days'].map(term),
    saying: {
      topics: /right|request|answer|contact|choices/iu,
      lines: [
        'A reply to a request concerning personal data is sent within {term}.',
        '{Op} {answers|answer} requests about personal data within {term} of receiving them.',
        'The time for answering {subj:gen} request does not exceed {term}.',
        '{Subj} {receives~receive} an answer to the request within {term}.',
        'Requests are considered and answered within {term}.',
        'A response to a request about the list and purposes of personal data is prepared in {term}.'
      ]
    }
  },
  {
    element: 'withdrawal-deadline',
    terms: [
      'three working days',
      'five business days',
      '7 (seven) working days',
      'ten working days',
      '12 working days'
    ].map(term),
    saying: {
      topics: /withdraw|consent|right|choices/iu,
      lines: [
        'After consent is withdrawn, processing of personal data ceases within {term}.',
        'Having received a withdrawal of consent, {op} {stops|stop} processing personal data within {term}.',
        'Processing of personal data is stopped no later than {term} after the withdrawal of consent.',
        'A withdrawal of consent is carried out in {term}, after which processing of personal data ends.',
        'The term for ending the processing of personal data after consent is withdrawn is {term}.',
        'Within {term} of the withdrawal of consent {op} {terminates|terminate} the processing of personal data.'
      ]
    }
  },
  {
    element: 'correction-deadline',
    terms: ['two hours', '4 hours', 'three hours', 'one working day'].map(term),
    saying: {
      topics: /right|request|chang|correct|data/iu,
      lines: [
        'Inaccurate personal data are corrected within {term} of {subj:gen} request.',
        '{Op} {corrects|correct} errors in personal data no later than {term} after the request.',
        'Correction of personal data on request takes no more than {term}.',
        'The time allowed for correcting inaccurate personal data is {term}.',
        'Personal data are changed and supplemented within {term} after the error is confirmed.'
      ]
    }
  },
  {
    element: 'breach-notice',
    terms: ['three hours', '6 hours', 'twelve hours', 'one working day'].map(term),
    saying: {
      topics: /secur|protect|breach/iu,
      lines: [
        'The authorised body is notified of a personal data breach within {term}.',
        '{Op} {notifies|notify} the authorised body of a leak of personal data within {term}.',
        'Notice of a security breach is sent to the authorised body within {term} of its discovery.',
        'The term for notifying the authorised body of a personal data leak is {term}.',
        'No later than {term} after a personal data leak is discovered, it is reported to the authorised body.'
      ]
    }
  }
]
