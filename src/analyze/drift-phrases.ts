import {isUpper} from './capital-words.js'
import type {DriftTerms} from './drift-terms.js'
import type {Passage} from './passage.js'
import {isAdjective} from './term-heads.js'

/** A noun that some term has too, with the words that narrow it down. */
export interface DriftPhrase {
  readonly passage: Passage
  /**
   * Word indexes, `to` exclusive: from the first modifier to the noun, or to the word after a noun without modifiers.
   */
  readonly from: number
  readonly to: number
  readonly noun: number
}

const MOST = 3

/** Every noun that some term has, with adjectives before it, a first part with a hyphen, or a capital word after it. */
export function* findDriftPhrases(passages: readonly Passage[], {byNoun}: DriftTerms): Generator<DriftPhrase> {
  // One look-up for every word of the policy: an array of bytes is ten times as fast as a map.
  const isNoun = new Uint8Array(Math.max(...byNoun.keys()) + 1)
  for (const nounId of byNoun.keys()) isNoun[nounId] = 1
  for (const passage of passages) {
    const {kind, language, stemIds, words} = passage
    if (language !== 'ru' || kind === 'contents' || kind === 'title') continue
    for (let noun = 0; noun < stemIds.length; noun++) {
      if (isNoun[stemIds[noun] ?? 0] !== 1 || isGiven(words[noun] ?? '')) continue
      const from = firstModifier(passage, noun)
      if (from < noun) yield {passage, from, to: noun + 1, noun}
      else if (isCapital(passage, noun + 1)) yield {passage, from, to: noun + 2, noun}
    }
  }
}

/** «данной» is no form of «данные». */
function isGiven(word: string): boolean {
  return word.startsWith('данн') && !/^данн(?:ые|ых|ым|ыми)$/u.test(word)
}

function firstModifier(passage: Passage, noun: number): number {
  let at = noun
  if (noun > 0 && passage.leaf.value[passage.ends[noun - 1] ?? 0] === '-') return noun - 1
  while (
    at > 0 &&
    noun - at < MOST &&
    isSpace(passage, at - 1) &&
    modifies(passage.words[at - 1] ?? '', passage.words[noun] ?? '')
  )
    at--
  // «не личных данных»
  return at < noun && at > 0 && passage.words[at - 1] === 'не' && isSpace(passage, at - 1) ? at - 1 : at
}

const PLURAL = /[ыи](е|х|м|ми)$/u
const SINGULAR = /(?:[ыи]й|[ая]я|[ое]е|ой|[щшжн]ей|[ое]го|[ое]му|[ыи]м|[ую]ю)$/u
const FEMININE = /(?:[ая]я|ой|[щшжн]ей|[ую]ю)$/u
const PREPOSITIONAL = /[ое]м$/u

/**
 * Whether the word may be an adjective of the noun by both endings: «целей данных» and «храним данные» are none,
 * «личном кабинете» is.
 */
function modifies(word: string, noun: string): boolean {
  if (!isAdjective(word) && !/[ое]му?$/u.test(word)) return false
  const plural = PLURAL.exec(word)
  if (noun.startsWith('данн')) return plural !== null && plural[1] === PLURAL.exec(noun)?.[1]
  if (noun.startsWith('информаци')) return FEMININE.test(word)
  return plural !== null || SINGULAR.test(word) || (noun.endsWith('е') && PREPOSITIONAL.test(word))
}

/** Whether nothing but a space stands after the word. */
function isSpace({leaf, ends, starts}: Passage, index: number): boolean {
  const end = ends[index] ?? 0
  const sign = leaf.value[end]
  return starts[index + 1] === end + 1 && (sign === ' ' || sign === '\u00A0')
}

function isCapital({leaf, starts}: Passage, index: number): boolean {
  return isUpper(leaf.value[starts[index] ?? leaf.value.length] ?? '')
}
