import {kazakhstanFamilies, kazakhstanWords} from './kazakhstan-words.js'
import {tradeNouns} from './trade-nouns.js'
import {tradeFamilies, tradeWords} from './trade-words.js'

/** Words that bend like one of the dictionary. */
export interface OwnWords {
  readonly like: string
  /** With spaces between; ё as е. */
  readonly words: string
  /** Most of them are towns and the like: known words, but no common nouns. */
  readonly names?: boolean
}

/** Beginnings of words that may stand in the place of one: a verb with its participles and its nouns at once. */
export interface OwnFamily {
  readonly like: string
  readonly stems: string
}

/** Words that the dictionary, which is older than most of them, does not have. */
export const ownWords: readonly OwnWords[] = [
  tradeNouns,
  ...tradeWords,
  ...kazakhstanWords.map(one => ({...one, names: true}))
]

/** The same by whole families. */
export const ownFamilies: readonly OwnFamily[] = [...tradeFamilies, ...kazakhstanFamilies]
