import type {Analysis} from '../analyze/analysis.js'
import {hasCyrillic, inCyrillic, inLatin, type MixedWord} from '../language/mixed-words.js'
import {spellerOf} from '../language/spelling/run-speller.js'
import type {Evidence} from './check.js'
import {editOf, type Fix} from './mend.js'

const kazakhLetter = /[әғқңөұүһі]/i
// Latin letters whose doubles only Kazakh has: beside Russian words they are Latin.
const latinOnly = /[ih]/i

/** The word in one alphabet, where it can be spelt in that one only, or is known so; a letter alone is for a person to judge. */
export function mendWord(analysis: Analysis, at: Evidence, {text, stray, alone}: MixedWord): Fix | undefined {
  // A Russian sentence that quotes Kazakh words may hold another of them.
  const isKazakh = at.passage.language === 'kk' || kazakhLetter.test(at.passage.leaf.value)
  const cyrillic = inCyrillic(text, isKazakh)
  const latin = inLatin(text)
  if (stray === 'cyrillic') {
    const isLatin = !hasCyrillic(latin) && (inCyrillic(text, false) === undefined || latinOnly.test(text))
    return isLatin ? {edits: [editOf(analysis, at, latin)], safe: true} : undefined
  }
  if (cyrillic === undefined) return undefined
  const isSure = hasCyrillic(latin) || spellerOf(analysis.lexicon).isKnown(cyrillic.toLowerCase().replaceAll('ё', 'е'))
  return isSure || alone ? {edits: [editOf(analysis, at, cyrillic)], safe: !alone} : undefined
}

/** An address in Latin letters alone. */
export function mendAddress(analysis: Analysis, at: Evidence): Fix | undefined {
  const latin = inLatin(at.passage.leaf.value.slice(at.start, at.end))
  return hasCyrillic(latin) ? undefined : {edits: [editOf(analysis, at, latin)], safe: true}
}

/** An abbreviation in Cyrillic letters. */
export function mendAbbreviation(analysis: Analysis, at: Evidence): Fix | undefined {
  const cyrillic = inCyrillic(at.passage.leaf.value.slice(at.start, at.end), false)
  return cyrillic === undefined ? undefined : {edits: [editOf(analysis, at, cyrillic)], safe: true}
}
