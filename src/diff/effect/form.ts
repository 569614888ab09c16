import type {Pair} from './pair.js'
import {type SenseWord, senseOf} from './sense-words.js'
import {isSlip} from './slip.js'

/** Words that one side alone has, those of form left out. */
export interface OtherWords {
  readonly gone: readonly SenseWord[]
  readonly come: readonly SenseWord[]
}

// Clauses that differ in more words are not mended slips of the pen.
const MOST = 40

/** What differs in sense: not contacts, dates, references, headings, slips of the pen, endings, the order of words. */
export function otherWords(pair: Pair): OtherWords {
  const before = senseOf(pair.before)
  const after = senseOf(pair.after)
  const [gone, come] = [without(before, after), without(after, before)]
  const slips = new Set<SenseWord>()
  const isFew = gone.length <= MOST && come.length <= MOST
  for (const one of isFew ? gone : []) {
    const other = come.find(word => !slips.has(word) && isSlip(pair, one, word))
    if (other) slips.add(one).add(other)
  }
  for (const word of joinedDenials(gone, come)) slips.add(word)
  for (const word of joinedDenials(come, gone)) slips.add(word)
  const isLeft = (word: SenseWord): boolean => !slips.has(word)
  return {gone: gone.filter(isLeft), come: come.filter(isLeft)}
}

/** «не актуальных» written as «неактуальных». */
function joinedDenials(apart: readonly SenseWord[], joined: readonly SenseWord[]): SenseWord[] {
  const not = apart.find(({word}) => word === 'не')
  const whole = joined.find(({word}) => apart.some(one => `не${one.word}` === word))
  const rest = apart.find(({word}) => `не${word}` === whole?.word)
  return not && whole && rest ? [not, whole, rest] : []
}

/** Whether nothing but form differs, or the name of a thing that nobody is given data by. */
export function isFormOnly({gone, come}: OtherWords, namesNobody: boolean): boolean {
  if (gone.length === 0 && come.length === 0) return true
  return namesNobody && [...gone, ...come].every(({word, language}) => language !== 'en' && /^[a-z]+$/.test(word))
}

function without(words: readonly SenseWord[], others: readonly SenseWord[]): SenseWord[] {
  const counts = new Map<string, number>()
  for (const {key} of others) counts.set(key, (counts.get(key) ?? 0) + 1)
  return words.filter(({key}) => {
    const left = counts.get(key) ?? 0
    counts.set(key, left - 1)
    return left <= 0
  })
}
