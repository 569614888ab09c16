import type {Params} from '../../voice.js'
import type {Naming} from '../wording.js'

export const we: Params = {nom: 'we', gen: 'our', acc: 'us'}
export const you: Params = {nom: 'you', gen: 'your', acc: 'you'}

/** No text writes its "You" so regularly that planted words would have to. */
export const polite = /(?!)/gu

/** A name as it is. */
export const brand: Naming = name => ({nom: name, gen: `${name}'s`, acc: name})

/** A role as the text writes it: with its article or without. */
const role: Naming = (name, text) => {
  const named = new RegExp(`(?<!\\p{L})[Tt]he ${name.replace(/[^\p{L} ]/gu, '.')}(?!\\p{L})`, 'u').test(text)
  const noun = named ? `the ${name}` : name
  return {nom: noun, gen: `${noun}'s`, acc: noun}
}

const operators = new Set([
  'Operator',
  'Company',
  'Seller',
  'Contractor',
  'Administration',
  'Bank',
  'School',
  'Clinic',
  'Service',
  'Controller',
  'Marketplace'
])

const subjects = new Set([
  'Subject',
  'Data Subject',
  'User',
  'Customer',
  'Buyer',
  'Client',
  'Visitor',
  'Patient',
  'Participant',
  'Student'
])

export const operator: Naming = (name, text) => (operators.has(name) ? role(name, text) : undefined)
export const subject: Naming = (name, text) => (subjects.has(name) ? role(name, text) : undefined)
