import type {Analysis} from '../../analyze/analysis.js'
import type {Passage} from '../../analyze/passage.js'
import {skeleton} from '../../checks/identity/letters.js'
import {factsOf, type StatedFact} from '../../diff/facts/stated.js'
import {memo} from '../../language/memo.js'
import {conceptOf} from './concepts.js'

/**
 * What a passage has that its translation has, too, each as a word of its own: facts, numbers, Latin words, words that sound
 * alike in all languages, and what its words speak of.
 */
export function signsOf(analysis: Analysis, passage: Passage): string[] {
  const {words, language} = passage
  const signs = factsOf(analysis).at(passage).flatMap(signOfFact)
  for (const word of words) {
    const concept = conceptOf(word, language)
    if (concept !== undefined) signs.push(`x:${concept}`)
    if (/^\d/.test(word)) signs.push(`n:${word}`)
    else if (/^[a-z]{2,}$/.test(word)) signs.push(`w:${word}`)
    const sound = language === 'en' || concept === undefined ? soundsOf(word) : ''
    if (sound !== '') signs.push(`s:${sound}`)
  }
  return signs
}

const COMMON: ReadonlySet<StatedFact['fact']> = new Set<StatedFact['fact']>([
  ...(['operator-id', 'contact', 'version', 'date', 'term', 'service', 'territory', 'law'] as const)
])

function signOfFact({fact, key, sort}: StatedFact): string[] {
  if (COMMON.has(fact)) return [`${fact}:${key}`]
  const isSorted = (fact === 'data' || fact === 'recipient') && sort !== '' && sort !== 'other'
  return isSorted ? [`${fact}:${sort}`] : []
}

// Shorter words sound alike by chance.
const SHORTEST = 5
const SOUNDS = 5
const FEWEST = 3

/** The first consonants of a long word, «сервис» and “service” alike; `''` for a word of few. */
const soundsOf = memo((word: string): string => {
  if (word.length < SHORTEST || !/^\p{L}+$/u.test(word)) return ''
  const sound = skeleton(word).slice(0, SOUNDS)
  return sound.length < FEWEST ? '' : sound
})

/** How much a sign tells by its kind: a date is no chance, a word that sounds like another may be. */
export function worthOf(sign: string): number {
  const kind = sign.slice(0, sign.indexOf(':'))
  return kind === 's' ? 0.5 : kind === 'x' ? 0.8 : kind === 'w' || kind === 'n' ? 1 : 1.3
}
