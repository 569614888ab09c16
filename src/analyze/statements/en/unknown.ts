import type {Draft} from '../context.js'
import type {Chain} from '../parts.js'
import type {DataObject} from '../statement.js'
import {wordsOfRange} from '../words.js'

const STANDS_FOR = /^(?:it|them|they|this|that|these|those|anything|everything|nothing|all|any|such|same|so)$/
const NOT_THING =
  /^(?:the|a|an|your|our|their|its|to|with|by|of|in|on|at|for|from|and|or|not|never|any|only|also|outside|within|other|third|we|you|us|be|been|is|are|will|shall|may|can|must|do|does|no|under|circumstances|territory|republic|kazakhstan|countries|country|border|borders|abroad|least|period|years?|months?|days?|cross|service|services|available|further|out|either|way|accurate|accuracy|than|as|if|so|when|upon|up)$/

// So far from "access" stands what it leads to.
const NEAR = 8

/** The word behind «to» in «access of third parties to paper files». */
function accessedIn(words: readonly string[], at: number): number | undefined {
  if (words[at] !== 'access') return undefined
  const to = words.indexOf('to', at)
  const word = words[to + 1] ?? ''
  return to < 0 || to - at > NEAR || STANDS_FOR.test(word) || word === '' ? undefined : to + 1
}

/** What a statement acts on where it is nothing that a list knows: «mailing lists». */
export function unknownIn({passage, parties, kindAt, context}: Draft, chain: Chain): DataObject | undefined {
  const {predicates, from, to} = chain
  const {mentions} = context.reading
  const place = predicates.length === 1 ? accessedIn(passage.words, predicates[0]?.at ?? 0) : undefined
  if (place !== undefined && !mentions.of(passage, 'recipient').some(one => one.from - place < 3 && one.from >= place))
    return {...wordsOfRange(passage, place, place + 1), about: 'unknown', sort: '', codes: [], owner: 'any'}
  if (predicates.some(({deed, inherited}) => deed || inherited) || mentions.has(passage, 'server')) return undefined
  const taken = [
    ...parties,
    ...predicates.map(({from: first, to: last}) => ({from: first, to: last})),
    ...mentions.of(passage, 'recipient'),
    ...mentions.of(passage, 'place')
  ]
  for (let at = from; at < to; at++) {
    const word = passage.words[at] ?? ''
    if (kindAt(at) !== undefined) continue
    if (STANDS_FOR.test(word)) return undefined
    if (word.length < 3 || NOT_THING.test(word) || /(?:ly|ed|ing)$/.test(word)) continue
    if (taken.some(one => one.from <= at && at < one.to)) continue
    return {...wordsOfRange(passage, at, at + 1), about: 'unknown', sort: '', codes: [], owner: 'any'}
  }
  return undefined
}
