import type {Passage} from '../../passage.js'
import {gapBefore, hasComma} from '../gaps.js'
import {clause, type Opener, type Opening, phrase, soon, type Words} from './opening.js'
import {phrases} from './phrases.js'

export type {Opening} from './opening.js'

const exception: Opener = (_words, at) => phrase('exception', at)
const unlessClause: Opener = (_words, at) => clause('exception', at)
const withException: Opener = (words, at) =>
  words[at - 2] === 'with' ? {...phrase('exception', at - 2), after: at + 1} : undefined
const otherThan: Opener = (words, at) =>
  words[at + 1] === 'than' ? {...phrase('exception', at), after: at + 2} : undefined
const apartFrom: Opener = (words, at) =>
  /^(?:from|for|as)$/.test(words[at + 1] ?? '') ? {...phrase('exception', at), after: at + 2} : undefined
const ifClause: Opener = (words, at) => clause(words[at - 1] === 'except' ? 'exception' : 'condition', at)
const aside: Opener = (_words, at) => clause('relative', at)
const question: Opener = (_words, at) => (at > 0 ? clause('relative', at) : undefined)

const SAYS =
  /^(?:so|provided|ensur(?:es?|ing)|agrees?|understands?|event|case|confirms?|guarantees?|warrants?|undertakes?|means|acknowledges?|fact|states?|says?|assum(?:es?|ing)|presumes?|believes?|considers?)$/

/** «data that we collect», «with whom»; not «guarantees that». */
const relative: Opener = (words, at) => {
  const last = words[at - 1] ?? ''
  if (at === 0 || (words[at] === 'that' && SAYS.test(last))) return undefined
  const isBehind = /^(?:to|with|of|in|on|by|for|from|about)$/.test(last)
  return {kind: 'relative', from: isBehind ? at - 1 : at, after: at + 1, clause: true}
}

const clauses: Readonly<Record<string, Opener>> = {
  except: exception,
  excepting: exception,
  excluding: exception,
  unless: unlessClause,
  exception: withException,
  exceptions: withException,
  other: otherThan,
  apart: apartFrom,
  save: apartFrom,
  if: ifClause,
  when: ifClause,
  whenever: ifClause,
  once: ifClause,
  while: aside,
  because: aside,
  since: aside,
  until: aside,
  till: aside,
  whether: aside,
  how: question,
  what: question,
  that: relative,
  which: relative,
  who: relative,
  whom: relative,
  whose: relative
}

const openers: ReadonlyMap<string, Opener> = new Map([...Object.entries(phrases), ...Object.entries(clauses)])
const SUBJECT = /^(?:you|we|they|users|clients)$/

/** «after you ask us to delete your data we continue to store it»: no words that tell of data go on so. */
export const GOES_ON = /^(?:continue|continues|still)$/

/** What begins at word `at`; `isData` tells words that name data. */
export function openingAt(passage: Passage, at: number, isData: (at: number) => boolean): Opening | undefined {
  const {words} = passage
  const word = words[at] ?? ''
  if (word === 'where') return whereAt(passage, at)
  // «the information you give us»
  if (SUBJECT.test(word)) {
    const describes = isData(at - 1) && gapBefore(passage, at) === ' ' && !GOES_ON.test(words[at + 1] ?? '')
    return describes ? clause('relative', at) : undefined
  }
  return openers.get(word)?.(words, at)
}

const PLACE =
  /^(?:countries|country|servers?|states?|territory|territories|places?|site|sites|jurisdictions?|page|form|cases)$/
const LAWFUL = /^(?:required|permitted|necessary|applicable|obliged|law|possible|appropriate)$/

/** «servers where data are kept» describes, «where required by law» limits. */
function whereAt(passage: Passage, at: number): Opening {
  const {words}: {words: Words} = passage
  const describes = PLACE.test(words[at - 1] ?? '') || (hasComma(passage, at) && !soon(words, at, LAWFUL, 4))
  return clause(describes ? 'relative' : 'condition', at)
}
