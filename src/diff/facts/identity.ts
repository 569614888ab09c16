import type {Analysis} from '../../analyze/analysis.js'
import type {Passage} from '../../analyze/passage.js'
import {tokenize} from '../../language/tokens.js'
import type {FactName} from '../policy-diff.js'
import type {StatedFact} from './stated.js'

interface Printed {
  readonly passage: Passage
  readonly start: number
  readonly end: number
  readonly text: string
}

/** One fact as it stands in the text. */
export function stated(
  fact: FactName,
  key: string,
  {passage, start, end, text}: Printed,
  more: {readonly negated?: boolean; readonly sort?: string} = {}
): StatedFact {
  return {fact, key, text, passage, start, end, negated: more.negated ?? false, sort: more.sort ?? ''}
}

/** Who the operator is and how reached. */
export function readIdentity({facts}: Analysis): StatedFact[] {
  return [
    ...facts.identifiers.filter(({owner}) => owner === 'operator').map(one => stated('operator-id', one.digits, one)),
    ...facts.operators.map(one => stated('operator-name', `${one.form}:${one.key}`, one)),
    ...facts.addresses.map(one => stated('address', keyOfAddress(one.text), one)),
    ...facts.contacts.map(one => stated('contact', `${one.kind}:${one.value}`, one, {sort: one.kind}))
  ]
}

const SIGNS = new Set(
  `г город ул улица пр проспект пр-т просп д дом кв квартира оф офис мкр микрорайон область обл район р н республика рк қ қаласы
  көшесі даңғылы үй кеңсе индекс street st avenue ave office city house`.split(/\s+/)
)

/** The names and numbers of an address, without what tells a town from a street. */
function keyOfAddress(text: string): string {
  return tokenize(text)
    .words.filter(word => !SIGNS.has(word))
    .join(' ')
}
