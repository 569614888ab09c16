import {type Fault, problemsOf} from '../causes.js'
import type {Check, Evidence} from '../check.js'
import {clausesOf} from '../clauses.js'
import {wordsOf} from '../evidence.js'
import type {Fix} from '../mend.js'
import {mendClosed, mendOpened} from './mend.js'
import {isNested, type Mark, pairQuotes, type Unpaired} from './pairs.js'

/** Nothing to choose: a quotation ends in the clause in which it begins. */
export type Quotes = Readonly<Record<string, never>>

const opened = {
  ru: 'Открытая кавычка не закрыта',
  kk: 'Ашылған тырнақша жабылмаған',
  en: 'A quotation mark is opened and not closed'
}
const closed = {
  ru: 'Закрывающая кавычка ничего не закрывает',
  kk: 'Жабатын тырнақшаның ашатын жұбы жоқ',
  en: 'A closing quotation mark closes nothing'
}
// Quotations of whole texts, as of a consent, may end some paragraphs further down.
const furthest = 12

/** Is every quotation closed before its clause ends, and every closing mark opened? Marks are paired, not counted. */
export const quotes: Check<Quotes> = {
  readOptions(read) {
    read.known([])
    return {}
  },
  run(analysis, _options, language, beside) {
    const mend = (how: typeof mendOpened, mark: Mark): Fix | undefined =>
      beside?.fixes ? how(analysis, mark) : undefined
    const clauses = clausesOf(analysis.passages).map(pairQuotes)
    joinParagraphs(clauses)
    const faults = clauses.flatMap(({open, stray}) => [
      ...namesOf(open).map(([first, ...inner]) => ({
        ...fault(opening(first), opened[language], inner.map(opening)),
        fix: inner.length === 0 ? mend(mendOpened, first) : undefined
      })),
      ...stray.map(({mark, crossed}) =>
        crossed
          ? fault(opening(crossed), opened[language], [closing(mark)])
          : {...fault(closing(mark), closed[language], []), fix: mend(mendClosed, mark)}
      )
    ])
    return {problems: problemsOf(faults)}
  }
}

/** A quotation of several paragraphs is closed in a later one. */
function joinParagraphs(clauses: readonly Unpaired[]): void {
  let last: Unpaired | undefined
  let since = 0
  for (const [index, clause] of clauses.entries()) {
    const [first] = clause.stray
    if (last && first && !first.crossed && index - since <= furthest) {
      last.open.pop()
      clause.stray.shift()
      last = undefined
    }
    if (clause.open.length > 0) [last, since] = [clause, index]
  }
}

/** Marks that one name has left open, together. */
function namesOf(open: readonly Mark[]): [Mark, ...Mark[]][] {
  const names: [Mark, ...Mark[]][] = []
  for (const mark of open) {
    const last = names.at(-1)
    const outer = last?.at(-1)
    if (last && outer && isNested(outer, mark)) last.push(mark)
    else names.push([mark])
  }
  return names
}

function fault(at: Evidence, said: string, related: readonly Evidence[]): Fault {
  const words = wordsOf(at)
  return {cause: words.toLowerCase(), at, related, confidence: 'high', details: {words, fault: said}}
}

/** A mark with the words that it opens, three at most. */
function opening({passage, at}: Mark): Evidence {
  const length = /^.\s?[^\s()]+(?:\s[^\s()]+){0,2}/.exec(passage.leaf.value.slice(at, at + 120))?.[0].length ?? 1
  return {passage, start: at, end: at + length}
}

/** A mark with the words that it closes. */
function closing({passage, at}: Mark): Evidence {
  const before =
    /[^\s()]+(?:\s[^\s()]+){0,2}\s?$/.exec(passage.leaf.value.slice(Math.max(0, at - 60), at))?.[0].length ?? 0
  return {passage, start: at - before, end: at + 1}
}
