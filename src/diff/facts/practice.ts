import type {Analysis} from '../../analyze/analysis.js'
import type {In} from '../../analyze/facts.js'
import type {Purpose} from '../../analyze/purposes.js'
import {stemWord} from '../../language/lexicon.js'
import type {Span} from '../../language/span.js'
import {tokenize} from '../../language/tokens.js'
import {stated} from './identity.js'
import {partsOf} from './parts.js'
import type {StatedFact} from './stated.js'

/** What is done with data: what for, which, to whom, where. */
export function readPractice({facts}: Analysis): StatedFact[] {
  const services = facts.vendors.filter(({receives}) => receives)
  return [
    ...facts.purposes().flatMap(readPurpose),
    ...facts.dataKinds().flatMap(one => {
      if (one.circular || (one.code === undefined && one.via !== 'item')) return []
      const negated = one.negated || isForeign(one)
      return [stated('data', one.code ?? keyOfWords(one.text), one, {negated, sort: one.code ?? ''})]
    }),
    ...facts.recipients().flatMap(one => {
      if (one.category === 'vendor') return []
      const isNamed = one.category === 'other' || one.category === 'organisation'
      const key = isNamed ? keyOfWords(one.name ?? one.text) : one.category
      return [stated('recipient', key, one, {negated: one.negated, sort: one.category})]
    }),
    ...services.map(one => stated('service', one.name, one, {negated: one.negated, sort: one.country})),
    ...facts.territories.map(one => {
      const where = one.where === 'abroad' ? 'abroad' : (one.country ?? one.where)
      return stated('territory', where, one, {negated: one.negated, sort: one.where})
    })
  ]
}

/** The stems of a name or a phrase, in any order. */
export function keyOfWords(text: string): string {
  const stems = tokenize(text)
    .words.map(stemWord)
    .filter(stem => stem.length > 2)
  return [...new Set(stems)].sort().join(' ')
}

/** «в целях доставки и рекламы» names two purposes, as two points of a list would. */
function readPurpose(one: Purpose): StatedFact[] {
  if (one.via === 'item') return [stated('purpose', keyOfWords(one.text), one, {negated: one.negated})]
  let at = 0
  return partsOf(one.text).flatMap(text => {
    const offset = one.text.indexOf(text, at)
    at = offset + text.length
    const key = keyOfWords(text)
    const [start, end] = [one.start + offset, one.start + at]
    return key === '' ? [] : [stated('purpose', key, {passage: one.passage, start, end, text}, {negated: one.negated})]
  })
}

const NOT_MEANT = /(?<!\p{L})не\s(?:предназнач|требу|запрашив|нужн)\p{L}*\s[^.;]{0,80}$/iu

/** «Сервис не предназначен для хранения номеров карт». */
function isForeign({passage, start}: In<Span>): boolean {
  return NOT_MEANT.test(passage.leaf.value.slice(Math.max(0, start - 120), start))
}
