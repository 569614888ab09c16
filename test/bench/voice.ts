import {type Company, createBrand, createCompany} from './names.js'
import type {Random} from './random.js'
import {createDate, createTerm, type TermStyle, type Unit} from './terms.js'
import {type Case, documents, type Forms, operators, services, stocks, users} from './words.js'

/** What stays the same from the first line of a policy to the last: who speaks, about whom and in which manner. */
export interface Voice {
  readonly company: Company
  readonly operator: Forms
  readonly user: Forms
  readonly service: Forms & {readonly at: string}
  readonly document: Forms & {readonly title: string}
  readonly termStyle: TermStyle
  readonly mailMark: '' | '**' | '<>'
  readonly date: string
  readonly version: string
}

export const createVoice = (random: Random): Voice => ({
  company: createCompany(random),
  operator: random.pick(operators),
  user: random.pick(users),
  service: random.pick(services),
  document: random.pick(documents),
  termStyle: random.pick<TermStyle>(['digits', 'both', 'words']),
  mailMark: random.pick<'' | '**' | '<>'>(['', '**', '<>']),
  date: createDate(random),
  version: `${random.int(1, 9)}.${random.int(0, 9)}`
})

/** The stock of this name, or undefined where there is none. */
export const wordsOf = (name: string): readonly string[] | undefined =>
  Object.entries(stocks).find(([key]) => key === name)?.[1]

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const units = new Set<string>(['wd', 'cd', 'mon', 'yr', 'hr'] satisfies Unit[])
const isUnit = (name: string): name is Unit => units.has(name)
const isCase = (name: string): name is Case => ['nom', 'gen', 'dat', 'acc', 'ins', 'loc'].includes(name)

/** The operator's e-mail in the manner of this policy. */
export const mailOf = ({company, mailMark}: Voice): string => {
  const mail = `privacy@${company.domain}`
  return mailMark === '<>' ? `<${mail}>` : `${mailMark}${mail}${mailMark}`
}

/** Titles of the pages that a policy may link to, by the last part of their address. */
const pages: Readonly<Record<string, string>> = {
  partners: 'получатели',
  archive: 'редакции документа',
  cookies: 'файлы cookie',
  reports: 'отчёты',
  forms: 'образцы заявлений'
}

/** The operator's full name, legal form first. */
export const nameOf = (company: Company): string => `${company.form} «${company.brand}»`

/** The slots that need no argument. */
const plain = (slot: string, voice: Voice, random: Random): string | undefined => {
  const {company, service} = voice
  const values: Readonly<Record<string, () => string>> = {
    on: () => `${service.at} ${service.loc}`,
    company: () => nameOf(company),
    bin: () => company.bin,
    title: () => voice.document.title,
    site: () => `<https://${company.domain}>`,
    mail: () => mailOf(voice),
    phone: () => company.phone,
    address: () => company.address,
    city: () => company.city,
    vendor: () => createBrand(random),
    date: () => voice.date,
    version: () => voice.version,
    num: () => String(random.int(5, 20)),
    age: () => String(random.pick([14, 16, 18]))
  }
  return values[slot]?.()
}

const listed = (random: Random, words: readonly string[], count: number): string => {
  const some = random.shuffle(words).slice(0, count)
  return some.length < 2 ? some.join('') : `${some.slice(0, -1).join(', ')} и ${some.at(-1)}`
}

const fill = (slot: string, argument: string, voice: Voice, random: Random): string => {
  if (isUnit(slot)) return createTerm(random, slot, voice.termStyle, argument === 'acc')
  const roles: Readonly<Record<string, Forms>> = {
    op: voice.operator,
    user: voice.user,
    svc: voice.service,
    this: voice.document
  }
  const forms = roles[slot]
  if (forms) return forms[isCase(argument) ? argument : 'nom']
  if (slot === 'page') return `[${pages[argument]}](https://${voice.company.domain}/${argument})`
  const words = wordsOf(slot)
  const value = words ? listed(random, words, Number(argument)) : plain(slot, voice, random)
  if (value === undefined) throw new Error(`A template names an unknown slot: {${slot}}`)
  return value
}

/**
 * The template with its choices made and its slots filled in; a slot with a capital gives a capital. References
 * (`{ref:gen}`) stay as they are: what they may point to is known only when the clauses are numbered.
 */
export const expand = (template: string, voice: Voice, random: Random): string => {
  const chosen = template.replace(/\[([^[\]]*)\]/g, (_, choices: string) => random.pick(choices.split('|')))
  const text = chosen.replace(/\{(\w+)(?::(\w+))?\}/g, (slot, name: string, argument = '') => {
    if (name === 'ref') return slot
    const value = fill(name.toLowerCase(), argument, voice, random)
    return /^[A-Z]/.test(name) ? capitalise(value) : value
  })
  // A date may end in «г.» where its sentence ends too; a choice may begin with a comma.
  return capitalise(text.replaceAll('г..', 'г.').replaceAll(' ,', ','))
}
