import type {Confidence} from '../../finding.js'
import {isEasySlip, sharedEnd, slipOf} from '../../language/spelling/slips.js'
import type {Speller} from '../../language/spelling/speller.js'
import type {Spot} from './spots.js'

/** What a strange word most likely was to be. */
export interface Misspelling {
  /** Folded; two only where nothing tells which of them was meant. */
  readonly expected: readonly string[]
  readonly confidence: Confidence
}

/** A strange word with what the policy tells of it. */
export interface Strange {
  readonly word: string
  readonly spots: readonly Spot[]
  /** Spots of all strange words with its stem, and how many forms these are. */
  readonly alike: number
  readonly forms: number
}

/** How many passages of the policy hold a word in any form. */
export type Uses = (word: string) => number

// A shorter word is near to many others, and any word may be near to a name.
const shortest = 6
const shortestStart = 9
// In a longer word any one letter may be wrong, and two slips still leave enough of it.
const shortestOdd = 7
// A strange word that comes so often, or in several forms, is a word of the trade.
const often = 3

/** Whether a strange word is a slip of the pen; what has no near word is a name or a word of the trade. */
export function judge(speller: Speller, strange: Strange, uses: Uses): Misspelling | undefined {
  const {word, spots, alike, forms} = strange
  const stands = (standing: Spot['standing']): boolean => spots.some(one => one.standing === standing)
  if (spots.every(one => one.standing === 'never')) return undefined
  const expected = speller.suggest(word, stands('name') ? 1 : 2, meant => uses(meant) > 0)
  const meant = expected[0]
  if (meant === undefined) return undefined
  const used = uses(meant)
  const isTrade = alike >= often || forms > 1
  if (isTrade && used <= alike) return undefined
  if (stands('name') && (used < often || used <= alike)) return undefined
  if (!stands('plain') && word.length < (used > 0 || isTangled(word, meant) ? shortest : shortestStart))
    return undefined
  if (isJoined(word, meant) || !isLikely(word, meant, used)) return undefined
  const isSure = used > 0 && isEasySlip(word, meant)
  return {
    expected: expected.slice(0, used === 0 && isTie(word, expected) ? 2 : 1),
    confidence: isSure ? 'high' : 'medium'
  }
}

/** Near enough to what was meant: a word that the policy uses may be farther or shorter. */
function isLikely(word: string, meant: string, used: number): boolean {
  const {length} = word
  const slip = slipOf(word, meant)
  const isSameStart = word[0] === meant[0]
  if (slip === undefined) return used > 0 && sharedEnd(word, meant) > 1
  if (used > 0 && length >= shortest) return true
  if (used > 1 && length === shortest - 1) return isSameStart || used >= often
  if (isTangled(word, meant)) return length >= shortest - 1 || used > 0
  if (isEasySlip(word, meant)) return used > 1 || (length >= shortest && sharedEnd(word, meant) > 0)
  return length >= shortestOdd && (isSameStart || slip !== 'wrong')
}

/** The commonest slips of all, and such that make no other word. */
function isTangled(word: string, meant: string): boolean {
  const slip = slipOf(word, meant)
  return slip === 'swapped' || slip === 'doubled'
}

// Before these a space may be missing: «вслучае», «неподлежит».
const small = new Set('а без в для до за и из к на не ни о об от по под при с со у что'.split(' '))

/** Whether a space is missing, and no letter wrong; «ссведения» is a slip. */
function isJoined(word: string, meant: string): boolean {
  const first = word.slice(0, word.length - meant.length)
  return word.endsWith(meant) && small.has(first) && first !== meant[0]
}

function isTie(word: string, [one = '', other = '']: readonly string[]): boolean {
  return other !== '' && slipOf(word, one) === slipOf(word, other)
}
