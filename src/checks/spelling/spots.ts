import type {Analysis} from '../../analyze/analysis.js'
import type {Passage} from '../../analyze/passage.js'
import {isDigitCode, isLetterCode} from '../../language/letters.js'
import {isQuote} from '../../language/quotes.js'
import type {Span} from '../../language/span.js'
import type {Speller} from '../../language/spelling/speller.js'

/**
 * What kind of place a strange word stands in: `plain` prose; `start` of a sentence, where a name looks like any word;
 * `name`, where names stand; `never`, where no word is to be expected.
 */
export type Standing = 'plain' | 'start' | 'name' | 'never'

/** A strange word where it stands; the span is of its passage's value. */
export interface Spot extends Span {
  readonly passage: Passage
  readonly standing: Standing
}

/** Strange words of the policy's Russian passages with all their spots. */
export function findStrange(analysis: Analysis, speller: Speller): Map<string, Spot[]> {
  const found = new Map<string, Spot[]>()
  for (const passage of analysis.passages) {
    if (passage.language !== 'ru' || passage.kind === 'contents') continue
    const {wordIds, words} = passage
    for (let at = 0; at < wordIds.length; at++) {
      const word = words[at] ?? ''
      if (!speller.isStrange(word, wordIds[at] ?? 0)) continue
      const spots = found.get(word) ?? []
      found.set(word, spots)
      spots.push(spotOf(analysis, speller, passage, at))
    }
  }
  return found
}

/** The word `at` of a passage, and what kind of place it stands in. */
export function spotOf(analysis: Analysis, speller: Speller, passage: Passage, at: number): Spot {
  const start = passage.starts[at] ?? 0
  const end = passage.ends[at] ?? 0
  return {passage, start, end, standing: standingOf(analysis, speller, passage, at, {start, end})}
}

function standingOf(analysis: Analysis, speller: Speller, passage: Passage, at: number, span: Span): Standing {
  const {value} = passage.leaf
  const printed = value.slice(span.start, span.end)
  const rest = printed.slice(1)
  if (rest !== rest.toLowerCase() && rest !== rest.toUpperCase()) return 'never'
  if (isGlued(value, span) || isBroken(speller, passage, at) || isShortened(speller, passage, at)) return 'never'
  const isCapital = printed[0] !== passage.words[at]?.[0] && printed[0] !== 'ё'
  if (rest !== rest.toLowerCase() || isNamed(analysis, passage, at, span)) return 'name'
  return isCapital ? (at === 0 ? 'start' : 'name') : 'plain'
}

/** Part of an address of the net or of a code: «почта@пример», «имя_поля», «сайт.каз». */
function isGlued(value: string, {start, end}: Span): boolean {
  const joins = (sign: string | undefined): boolean => sign !== undefined && '@_\\'.includes(sign)
  if (joins(value[start - 1]) || joins(value[end])) return true
  return (
    (value[start - 1] === '.' && isLetterCode(value.charCodeAt(start - 2))) ||
    (value[end] === '.' && isLetterCode(value.charCodeAt(end + 1)))
  )
}

// Hyphens, and the soft one that is seen at the end of a line only.
const hyphens = '-\u2010\u2011\u00AD'

/**
 * One side of a hyphen that makes no word by itself: «10-дневн…», «видео- и фото», or a word broken at the end of a
 * line.
 */
function isBroken(speller: Speller, {leaf: {value}, words, starts, ends}: Passage, at: number): boolean {
  const start = starts[at] ?? 0
  const end = ends[at] ?? 0
  if (hyphens.includes(value[end] ?? ' ')) {
    const isDangling = starts[at + 1] !== end + 1
    return isDangling || speller.isKnown(`${words[at]}${words[at + 1]}`)
  }
  if (!hyphens.includes(value[start - 1] ?? ' ')) return false
  const before = value.charCodeAt(start - 2)
  return isDigitCode(before) || (isLetterCode(before) && speller.isKnown(`${words[at - 1]}${words[at]}`))
}

// «корп.», «респ.», «конф.»
const longestShortened = 6
const shortEnd = /[бвгджзклмнпрстфхцчшщ]$/

function isShortened(speller: Speller, {leaf: {value}, words, ends}: Passage, at: number): boolean {
  const word = words[at] ?? ''
  if (value[ends[at] ?? 0] !== '.' || word.length > longestShortened) return false
  return shortEnd.test(word) && speller.begins(word)
}

const kazakhLetter = /[әғқңөұүһі]/i

/**
 * In the name of an organisation or a term, in an address, in the requisites, first or last in quotes, or beside Kazakh
 * words.
 */
function isNamed(analysis: Analysis, passage: Passage, at: number, {start, end}: Span): boolean {
  const {value} = passage.leaf
  if (passage.requisites || isQuote(value[start - 1]) || isQuote(value[end]) || kazakhLetter.test(value)) return true
  const isFact = (kind: string): boolean => analysis.factsIn(kind, passage).some(one => one.from <= at && at < one.to)
  if (isFact('organisation') || isFact('address')) return true
  return analysis.facts.definitions.some(
    one => one.passage.index === passage.index && one.start <= start && end <= one.end
  )
}
