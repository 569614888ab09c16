import type {Analysis} from '../../analyze/analysis.js'
import type {Passage} from '../../analyze/passage.js'
import {isBlank, type Pair, type Told} from './pair.js'
import {passagesLike} from './passages-like.js'
import {type Reason, say} from './signal.js'

/** Where the other version says the words of a clause that came or went; undefined where it does not. */
export function repeatedAt({before, after}: Pair): Reason | undefined {
  if (isBlank(after)) return repeatedIn(after.analysis, before)
  return isBlank(before) ? repeatedIn(before.analysis, after) : undefined
}

function repeatedIn(analysis: Analysis, {passages}: Told): Reason | undefined {
  const told = passages.filter(({kind}) => kind !== 'heading' && kind !== 'title')
  if (told.length === 0 || told.length > MOST) return undefined
  const clauses = new Set<string>()
  for (const passage of told) {
    const other = likeIn(analysis, passage)
    if (!other) return undefined
    if (other.clause !== '') clauses.add(other.clause)
  }
  const where = [...clauses].slice(0, 2).join(', ')
  return where === ''
    ? say('то же сказано в другом месте', 'дәл осы басқа жерде айтылған', 'the same is said elsewhere')
    : say(
        `то же сказано в пункте ${where}`,
        `дәл осы ${where}-тармақта айтылған`,
        `the same is said in clause ${where}`
      )
}

// More sentences than these are no repetition.
const MOST = 5
// Shorter ones repeat by chance.
const SHORTEST = 4
const ENOUGH = 0.9

/** A passage with nearly the same words, denied as often. */
function likeIn(analysis: Analysis, passage: Passage): Passage | undefined {
  const stems = [...new Set(passage.stemIds.filter((_, at) => (passage.words[at] ?? '').length > 2))]
  if (stems.length < SHORTEST) return undefined
  return passagesLike(analysis, passage).find(other => isLike(passage, other, stems))
}

function isLike(passage: Passage, other: Passage, stems: readonly number[]): boolean {
  const theirs = new Set(other.stemIds)
  const shared = stems.filter(stem => theirs.has(stem)).length
  if (shared / stems.length < ENOUGH || other.words.length > 2 * passage.words.length) return false
  return countDenials(passage) === countDenials(other) && numbersOf(passage) === numbersOf(other)
}

function countDenials({words}: Passage): number {
  return words.filter(word =>
    /^(?:не|ни|без|кроме|нельзя|запрещ\p{L}*|not|no|never|without|except|емес|жоқ)$/u.test(word)
  ).length
}

function numbersOf({words}: Passage): string {
  return words.filter(word => /^\d/.test(word)).join(' ')
}
