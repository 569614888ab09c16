import type {Analysis} from '../analyze/analysis.js'
import type {FactBase} from '../analyze/fact.js'
import type {LawCitation} from '../analyze/laws.js'
import {placeOf} from '../analyze/place.js'
import type {Version} from '../analyze/versions.js'
import type {Language} from '../language/language.js'
import type {Element} from '../lint.js'
import type {Rule} from '../rules/rule.js'
import type {MatrixFact, MatrixFactName} from './matrix.js'
import {readTerms} from './terms.js'

/** A fact before it is told once: its place is that of `passage`, `start…end`. */
export type FoundFact = Omit<FactBase, 'text'> &
  Pick<MatrixFact, 'key' | 'value'> &
  Partial<Loose> & {
    /** What keeps equal facts apart: of two things kept for one term each is told. */
    readonly apart?: string
  }

type Loose = Pick<MatrixFact, 'about' | 'words' | 'denied' | 'sure'>

/** What a reader would copy out of a policy to lay it beside another one, each fact with its clause. */
export function gatherFacts(
  analysis: Analysis,
  elements: readonly Element[],
  options: {readonly rules: readonly Rule[]; readonly language: Language}
): Record<MatrixFactName, MatrixFact[]> {
  const {facts} = analysis
  const once = (found: readonly FoundFact[]): MatrixFact[] => tellOnce(analysis, found)
  const terms = readTerms(analysis, elements, options)
  return {
    'operator-name': once(
      facts.operators.map(one => ({...one, value: closed(one.text), sure: one.confidence === 'high'}))
    ),
    'operator-id': once(numbers(analysis)),
    contact: once(facts.contacts.map(one => ({...one, key: one.value, value: one.value, about: one.kind}))),
    address: once(facts.addresses.map(one => ({...one, key: plain(one.text), value: one.text}))),
    version: once(facts.versions.map(one => ({...one, key: keyOf(one), value: nameVersion(one), about: one.what}))),
    retention: once(terms.retention),
    answer: once(terms.answer),
    correction: once(terms.correction),
    withdrawal: once(terms.withdrawal),
    breach: once(terms.breach),
    recipient: once(recipients(analysis)),
    service: once(services(analysis)),
    territory: once(territories(analysis)),
    law: once(facts.laws.map(one => ({...one, value: nameOf(one)})))
  }
}

function numbers({facts}: Analysis): FoundFact[] {
  return facts.identifiers
    .filter(({owner}) => owner === 'operator')
    .map(one => ({...one, key: one.digits, value: one.digits, about: one.label}))
}

/** Services that data go to: a link to a messenger is none. */
function services({facts}: Analysis): FoundFact[] {
  return facts.vendors
    .filter(({receives}) => receives)
    .map(one => ({...one, key: one.name, value: one.name, about: one.country, denied: one.negated}))
}

function territories({facts}: Analysis): FoundFact[] {
  return facts.territories.map(one => {
    const {country, where, text, negated} = one
    return {...one, key: country ?? where, value: text, about: where, denied: negated}
  })
}

/** Recipients by name where they have one, else by what they are; services are told by themselves. */
function recipients({facts}: Analysis): FoundFact[] {
  return facts
    .recipients()
    .filter(({category}) => category !== 'vendor')
    .map(one => ({
      ...one,
      key: one.name ?? (one.category === 'other' ? plain(one.text) : one.category),
      value: one.name ?? one.text,
      about: one.category,
      denied: one.negated
    }))
}

/** «ТОО «Ромашка (далее – Оператор)»: the quotation of a name is closed where the name ends. */
function closed(name: string): string {
  return /«/.test(name) && !/[»"”]$/.test(name) ? `${name}»` : name
}

function nameOf({name, number}: LawCitation): string {
  return number === undefined || number === name ? name : `${name}, № ${number}`
}

/** «3.1, 12 мая 2026 года»: the number where the words of the date lack it. */
function nameVersion({number, text}: Version): string {
  return number === undefined || text.includes(number) ? text : `${number}, ${text}`
}

function keyOf({what, number, date}: Version): string {
  const day = date ? [date.year, date.month, date.day].filter(part => part !== undefined).join('-') : ''
  return [what === 'effective' ? what : '', number ?? '', day].join(' ').trim()
}

/** Words to compare: no case, no signs. */
function plain(text: string): string {
  return (
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  )
}

function tellOnce({policy}: Analysis, found: readonly FoundFact[]): MatrixFact[] {
  const told = new Map<string, MatrixFact & {times: number}>()
  for (const one of found) {
    const {key, value, about = '', denied = false, sure = true, passage, start, end} = one
    const fact = [denied, about, key, one.apart ?? ''].join('\n')
    const known = told.get(fact)
    if (known) {
      known.times++
      continue
    }
    const words = one.words ?? passage.leaf.value.slice(start, end)
    told.set(fact, {
      key,
      value,
      about,
      words,
      denied,
      sure,
      times: 1,
      ...placeOf(policy, passage, start, end)
    })
  }
  return [...told.values()]
}
