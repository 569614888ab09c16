import {editDistance} from '../../checks/identity/edit-distance.js'
import {spellerOf} from '../../language/spelling/run-speller.js'
import type {Pair} from './pair.js'
import type {SenseWord} from './sense-words.js'

const SLIPS = 2
const SHORTEST = 4
// In languages without a word list one letter of a word so long.
const LONG = 6
const KAZAKH_DENIAL = /[мбп][ае](?:й|с|ғ|г|у)/

/** One word and what it was to be: one of them is no word. */
export function isSlip({before}: Pair, one: SenseWord, other: SenseWord): boolean {
  if (Math.abs(one.word.length - other.word.length) > SLIPS || one.word.length < SHORTEST) return false
  if (/\d/.test(one.word + other.word)) return false
  const distance = editDistance(one.word, other.word)
  if (one.language === 'ru') {
    if (distance > SLIPS) return false
    const speller = spellerOf(before.analysis.lexicon)
    return speller.isStrange(one.word, one.wordId) !== speller.isStrange(other.word, other.wordId)
  }
  if (KAZAKH_DENIAL.test(one.word) !== KAZAKH_DENIAL.test(other.word)) return false
  return distance === 1 && one.word.length >= LONG && one.word[0] === other.word[0]
}
