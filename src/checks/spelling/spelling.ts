import type {Analysis} from '../../analyze/analysis.js'
import {indexesWith} from '../../analyze/word-index.js'
import type {Language} from '../../language/language.js'
import type {Lexicon} from '../../language/lexicon.js'
import {spellerOf} from '../../language/spelling/run-speller.js'
import type {Check, Problem} from '../check.js'
import {editOf, type Fix} from '../mend.js'
import {wordWitness} from '../witnesses.js'
import {judge, type Misspelling, type Strange, type Uses} from './judge.js'
import {findStrange, type Spot} from './spots.js'
import {hearOfKnown, hearOfStrange, type Testimony} from './testimony.js'

/** Nothing to choose: the words are those of the build. */
export type Spelling = Readonly<Record<string, never>>

/** Are there words that are none, and near to one that was meant? A finding for each, with all its places. */
export const spelling: Check<Spelling> = {
  readOptions(read) {
    read.known([])
    return {}
  },
  run(analysis, _options, language, {witnesses, fixes} = {}) {
    const speller = spellerOf(analysis.lexicon)
    const found = findStrange(analysis, speller)
    const hearing = witnesses && {analysis, speller, witnesses}
    const heard = hearing ? hearOfStrange(hearing) : new Map<string, Testimony>()
    const problems: Problem[] = []
    for (const strange of countAlike(analysis.lexicon, found)) {
      const misspelling = judge(speller, strange, usesOf(analysis, strange))
      const testimony = strange.spots.some(one => one.standing !== 'never') ? heard.get(strange.word) : undefined
      if (!misspelling && !testimony) continue
      const problem = problemOf(strange, {...misspelling, testimony}, language)
      problems.push(fixes && misspelling ? {...problem, fixes: fixesOf(analysis, strange, misspelling)} : problem)
    }
    for (const known of hearing ? hearOfKnown(hearing) : [])
      problems.push({...problemOf(known, {testimony: known.testimony}, language), partial: true})
    return {problems}
  }
}

function countAlike(lexicon: Lexicon, found: ReadonlyMap<string, readonly Spot[]>): Strange[] {
  const byStem = new Map<string, {alike: number; forms: number}>()
  for (const [word, spots] of found) {
    const {alike, forms} = byStem.get(lexicon.stem(word)) ?? {alike: 0, forms: 0}
    byStem.set(lexicon.stem(word), {alike: alike + spots.length, forms: forms + 1})
  }
  return [...found].map(([word, spots]) => ({
    word,
    spots,
    ...(byStem.get(lexicon.stem(word)) ?? {alike: 0, forms: 0})
  }))
}

/**
 * Passages are counted, the lead-ins of a list with each of its items. Where only its ending is wrong, the strange word
 * has the stem of the right one, and proves nothing.
 */
function usesOf({lexicon, words}: Analysis, {word}: Strange): Uses {
  const own = lexicon.stem(word)
  return meant => {
    const stem = lexicon.stem(meant)
    return stem === own ? 0 : indexesWith(words, lexicon.stemId(stem)).length
  }
}

const or = {ru: 'или', kk: 'немесе', en: 'or'}
const quotes = {ru: ['«', '»'], kk: ['«', '»'], en: ['“', '”']} as const

/** What was most likely meant, who bears witness of it, or both. */
interface Meant extends Partial<Misspelling> {
  readonly testimony: Testimony | undefined
}

/** A witness says which of several words was meant; what is sure without one stays so. */
function problemOf(
  {word, spots}: Pick<Strange, 'word' | 'spots'>,
  {expected = [], confidence = 'medium', testimony}: Meant,
  language: Language
): Problem {
  const [at, ...related] = spots.filter(one => one.standing !== 'never')
  const printed = at ? at.passage.leaf.value.slice(at.start, at.end) : word
  const [open, close] = quotes[language]
  const words = (testimony ? [testimony.meant] : expected).map(one => `${open}${printLike(printed, one)}${close}`)
  const witness = testimony ? wordWitness(testimony.path, testimony.printed, language) : ''
  return {
    at,
    related,
    confidence,
    details: {word: printed, expected: words.join(` ${or[language]} `), witness},
    partial: false
  }
}

/** What is surely one word only. */
function fixesOf(analysis: Analysis, {spots}: Strange, {expected: [meant, other], confidence}: Misspelling): Fix[] {
  if (meant === undefined || other !== undefined || confidence !== 'high') return []
  return spots
    .filter(({standing}) => standing === 'plain' || standing === 'start')
    .flatMap(spot => {
      const printed = spot.passage.leaf.value.slice(spot.start, spot.end)
      // What was meant is known without ё.
      return /ё/i.test(printed) ? [] : [{edits: [editOf(analysis, spot, printLike(printed, meant))], safe: false}]
    })
}

/** A word with the capitals of another. */
function printLike(printed: string, word: string): string {
  const upper = word.toUpperCase()
  if (printed === printed.toUpperCase()) return upper
  return printed === printed.toLowerCase() ? word : upper.slice(0, 1) + word.slice(1)
}
