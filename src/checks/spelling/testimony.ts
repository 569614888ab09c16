import type {Analysis} from '../../analyze/analysis.js'
import {isEasySlip, sharedEnd, slipOf} from '../../language/spelling/slips.js'
import type {Speller} from '../../language/spelling/speller.js'
import {editDistance} from '../identity/edit-distance.js'
import {type Variant, variantsIn, type Witnesses} from '../witnesses.js'
import {type Spot, spotOf} from './spots.js'

/** The word that stands for another one in the same sentence of another policy. */
export interface Testimony {
  /** Folded. */
  readonly meant: string
  /** As the other policy prints it, and what that policy is called. */
  readonly printed: string
  readonly path: string
}

/** A word with its places, and who says that another one was meant. */
export interface Testified {
  readonly word: string
  readonly spots: readonly Spot[]
  readonly testimony: Testimony
}

export interface Hearing {
  readonly analysis: Analysis
  readonly speller: Speller
  readonly witnesses: Witnesses
}

// Of a shorter word two slips leave too little, of a longer one even three leave enough.
const shortestForTwo = 7
const shortestForThree = 12

/** Strange words that a witness has right: a known word, a slip or two away. By the folded word. */
export function hearOfStrange(hearing: Hearing): ReadonlyMap<string, Testimony> {
  const {analysis, speller, witnesses} = hearing
  const heard = new Map<string, Testimony>()
  const count = (word: string): number => witnesses.count(analysis, analysis.lexicon.stem(word))
  for (const variant of variantsIn(analysis, witnesses)) {
    const [word, meant] = wordsOf(variant)
    if (heard.has(word) || !speller.isStrange(word, variant.passage.wordIds[variant.at] ?? 0)) continue
    if (!isWord(hearing, variant) || !isNear(word, meant)) continue
    // What others say as often is a word that the list of words lacks.
    if (count(word) >= count(meant)) continue
    heard.set(word, testimonyOf(variant))
  }
  return heard
}

/** Whether the witness has a word there, and no name. */
function isWord({speller}: Hearing, {theirs, at}: Variant): boolean {
  const word = theirs.words[at] ?? ''
  return speller.isCommon(word) || (speller.isKnown(word) && theirs.leaf.value[theirs.starts[at] ?? 0] === word[0])
}

/** Whether two folded words are a slip or two apart, as many as their length bears. */
export function isNear(word: string, meant: string): boolean {
  if (slipOf(word, meant)) return true
  const {length} = word
  return length >= shortestForTwo && editDistance(word, meant) <= (length >= shortestForThree ? 3 : 2)
}

const readable = /^[а-я]{6,}$/
// So many letters are the same after the slip: what differs in its last letters is another form of the word.
const longestEnding = 3
// A word that stands in so many sentences, here and with the witnesses, is one of the trade.
const often = 3

/**
 * Known words that one slip made of the word that a witness has: said once and by nobody else, while the other word is
 * common. Forms of one word, words with a capital and words farther apart may be meant as they are.
 */
export function hearOfKnown(hearing: Hearing): Testified[] {
  const {analysis, speller} = hearing
  const heard = new Map<string, Testified>()
  for (const variant of variantsIn(analysis, hearing.witnesses)) {
    const [word, meant] = wordsOf(variant)
    if (heard.has(word) || !readable.test(word) || !readable.test(meant) || !isInnerSlip(word, meant)) continue
    if (!speller.isKnown(word) || !isWord(hearing, variant) || !isAlone(hearing, word, meant)) continue
    const spot = spotOf(analysis, speller, variant.passage, variant.at)
    if (spot.standing === 'plain') heard.set(word, {word, spots: [spot], testimony: testimonyOf(variant)})
  }
  return [...heard.values()]
}

/** A slip that hands and ears make, and not in the ending. */
function isInnerSlip(word: string, meant: string): boolean {
  return slipOf(word, meant) !== undefined && isEasySlip(word, meant) && sharedEnd(word, meant) >= longestEnding
}

/** Whether a word stands in one place of all policies, and the other one in many. */
function isAlone({analysis, witnesses}: Hearing, word: string, meant: string): boolean {
  const {lexicon, passages} = analysis
  const [stem, other] = [lexicon.stem(word), lexicon.stem(meant)]
  const own = (one: string): number => {
    const id = lexicon.stemId(one)
    return passages.filter(({stemIds}) => stemIds.includes(id)).length
  }
  if (stem === other || witnesses.count(analysis, stem) > 0 || own(stem) > 1) return false
  return own(other) + witnesses.count(analysis, other) >= often
}

function wordsOf({passage, theirs, at}: Variant): [word: string, meant: string] {
  return [passage.words[at] ?? '', theirs.words[at] ?? '']
}

function testimonyOf({theirs, at, path}: Variant): Testimony {
  return {meant: theirs.words[at] ?? '', printed: theirs.leaf.value.slice(theirs.starts[at], theirs.ends[at]), path}
}
