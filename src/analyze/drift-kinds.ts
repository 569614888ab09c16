import {adjectiveBase, isOdd, isParticiple, isPlain, isRelational, isSort} from '../language/ru/adjectives.js'
import {areRelated, information, isOneSlip, isWebPrefix} from '../language/ru/related-words.js'
import type {Definition} from './definitions.js'
import type {DriftContexts} from './drift-contexts.js'
import type {DriftPhrase} from './drift-phrases.js'
import type {DriftTerm, DriftTerms, NounTerms} from './drift-terms.js'
import type {Passage} from './passage.js'

/**
 * `synonym`: the term's own adjective with a neighbour of its noun («персональная информация»); `form`: the noun with
 * an adjective of the term's root («безличные данные»); `context`: the noun with an adjective that fits no sort of
 * it, among words that belong to the term.
 */
export type DriftKind = 'synonym' | 'form' | 'context'

/** Which term a phrase drifts from, and the word where it begins to. */
export interface DriftMatch {
  readonly definition: Definition
  readonly kind: DriftKind
  /** How much its surroundings are the term's, where they alone tell. */
  readonly score?: number
  readonly from: number
}

/** What phrases are held against. */
export interface DriftAsking {
  readonly terms: DriftTerms
  readonly contexts: DriftContexts
}

/** Holds a phrase that is no term against the terms of its noun. */
export function driftOf(phrase: DriftPhrase, asking: DriftAsking): DriftMatch | undefined {
  const {passage, noun, from} = phrase
  const terms = asking.terms.byNoun.get(passage.stemIds[noun] ?? -1)
  if (!terms) return undefined
  if (from === noun) return complementDrift(phrase, terms, asking)
  if (isJoined(phrase)) return prefixDrift(phrase, terms)
  return (
    (terms.own.length > 0 ? adjectiveDrift(phrase, terms.own, asking) : undefined) ??
    (terms.neighbours.length > 0 ? synonymDrift(phrase, terms) : undefined)
  )
}

function isJoined({passage, noun}: DriftPhrase): boolean {
  return passage.leaf.value[passage.ends[noun - 1] ?? 0] === '-'
}

/** «безличных данных», «небольших данных»: one adjective that names nothing real, beside any that do. */
function adjectiveDrift(
  phrase: DriftPhrase,
  own: readonly DriftTerm[],
  {contexts}: DriftAsking
): DriftMatch | undefined {
  const {passage, from, noun} = phrase
  const words = passage.words.slice(from, noun)
  if (words[0] === 'не') return formDrift(own, from, one => `не${adjectiveBase(words[1] ?? '')}` === adjectiveBase(one))
  const isKnown = (word: string): boolean =>
    isSort(word) || isPassing(word) || own.some(({modifiers}) => modifiers.includes(word))
  const [word, other] = words.filter(one => !isKnown(one))
  if (word === undefined || other !== undefined) return undefined
  const at = from + words.indexOf(word)
  const fitsNothing = isOdd(word)
  const slip = formDrift(own, at, one => isOneSlip(adjectiveBase(one), adjectiveBase(word)))
  // One letter amiss makes no other word: that is misspelt.
  if (slip) return fitsNothing ? slip : undefined
  const near = formDrift(own, at, one => areRelated(one, word))
  if (near || own[0]?.sense !== information || isRelational(word)) return near
  const belonging = contexts.belongsTo(phrase, own, fitsNothing ? 'odd' : 'unknown')
  return belonging && {...belonging, kind: 'context', from: at}
}

function formDrift(
  own: readonly DriftTerm[],
  from: number,
  isNear: (modifier: string) => boolean
): DriftMatch | undefined {
  const near = own.find(({modifiers}) => modifiers.length === 1 && isNear(modifiers[0] ?? ''))
  return near && {definition: near.definition, kind: 'form', from}
}

/**
 * «персональная информация» for «Персональные данные»: words that judge or point may stand before, a sort of its own
 * may not.
 */
function synonymDrift({passage, from, noun}: DriftPhrase, {sense, neighbours}: NounTerms): DriftMatch | undefined {
  if (sense !== information && isOfOthers(passage, from, noun)) return undefined
  const indexes = Array.from({length: noun - from}, (_, offset) => from + offset)
  for (const {definition, modifierIds} of neighbours) {
    const own = indexes.filter(index => modifierIds.includes(passage.stemIds[index] ?? -1))
    const others = indexes.filter(index => !own.includes(index))
    if (own.length === modifierIds.length && others.every(one => isPassing(passage.words[one] ?? '')))
      return {definition, kind: 'synonym', from: own[0] ?? from}
  }
  return undefined
}

function isPassing(word: string): boolean {
  return isPlain(word) || isParticiple(word)
}

/** «Интернет-площадка» or «онлайн-платформа» for «Интернет-платформа». */
function prefixDrift({passage, from, noun}: DriftPhrase, {hyphenated}: NounTerms): DriftMatch | undefined {
  if (hyphenated.length === 0 || isOfOthers(passage, from, noun)) return undefined
  const prefix = passage.words[noun - 1] ?? ''
  const found = hyphenated.find(({headId, modifiers}) => {
    const own = modifiers.at(-1) ?? ''
    return own === prefix ? headId !== passage.stemIds[noun] : isWebPrefix(own) && isWebPrefix(prefix)
  })
  return found && {definition: found.definition, kind: 'synonym', from: noun - 1}
}

/** «Администрация Ресурса» for «Администрация сайта». */
function complementDrift(
  {passage, noun}: DriftPhrase,
  {completed}: NounTerms,
  {terms}: DriftAsking
): DriftMatch | undefined {
  const nextId = passage.stemIds[noun + 1] ?? -1
  const sense = terms.senses.get(nextId)
  const found = completed.find(
    ({complementId = -1}) => sense !== undefined && complementId !== nextId && terms.senses.get(complementId) === sense
  )
  return found && {definition: found.definition, kind: 'synonym', from: noun}
}

const OTHERS = /^(?:треть|сторонн|друг|ин(?:ых|ые|ым|ыми)$|чуж|партнер|рекламодател|внешн|люб|кажд|контрагент)/u

/**
 * «интернет-сайты третьих лиц», «другими интернет-порталами»: not the thing that the text defines; nor are several of
 * them.
 */
function isOfOthers({words}: Passage, from: number, noun: number): boolean {
  return (
    /(?:ов|ам|ами|ах|ям|ями|ях)$/u.test(words[noun] ?? '') ||
    [...words.slice(Math.max(0, from - 1), noun), ...words.slice(noun + 1, noun + 3)].some(word => OTHERS.test(word))
  )
}
