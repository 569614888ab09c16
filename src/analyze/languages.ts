import {type Language, languages} from '../language/language.js'
import type {Policy} from '../tree/nodes.js'
import type {Passage} from './passage.js'

// A line in another language, a name or a title, does not make a policy bilingual; a paragraph in twenty does.
const leastShare = 0.05

/** The languages a policy is written in, by the letters of its sentences: its own first, then others that say enough. */
export function languagesOf({language}: Policy, passages: readonly Passage[]): readonly Language[] {
  const letters = {ru: 0, kk: 0, en: 0}
  for (const passage of passages) letters[passage.language] += passage.leaf.value.length
  const least = (letters.ru + letters.kk + letters.en) * leastShare
  return [language, ...languages.filter(one => one !== language && letters[one] > least)]
}
