import type {MatrixCell, MatrixDifference, MatrixFactName} from '../../compare/matrix.js'
import type {Kind} from '../../finding.js'
import type {Language} from '../../language/language.js'
import {en} from './words-en.js'
import {kk} from './words-kk.js'
import {ru} from './words-ru.js'

/**
 * How a cell of the matrix is answered, for a reader: a "no" that is enough and one that the law forbids are told
 * apart.
 */
export type CellAnswer = (typeof answerOrder)[number]

/** From what is stated to what is not asked. */
export const answerOrder = ['present', 'partial', 'denied', 'forbidden', 'absent', 'not-applicable', 'unread'] as const

/** The own words of the reports of many policies. */
export interface CompareWords {
  readonly title: (policies: number) => string
  readonly policy: string
  /** Of a required element, in twelve columns. */
  readonly answer: Readonly<Record<CellAnswer, string>>
  /** What the answers that do not explain themselves mean. */
  readonly legend: Readonly<Partial<Record<CellAnswer, string>>>
  /**
   * Headings of groups of elements; `first` is the name of the first policy, `other` that of the second where there are
   * two.
   */
  readonly difference: (difference: MatrixDifference, first: string, other: string | undefined) => string
  /** The same for a filter, where no policy is named. */
  readonly differenceName: Readonly<Record<MatrixDifference, string>>
  readonly fact: Readonly<Record<MatrixFactName, string>>
  /** What a fact is of, by its code. */
  readonly about: Readonly<Record<string, string>>
  readonly kind: Readonly<Record<Kind, string>>
  /** Of one rule. */
  readonly kindOne: Readonly<Record<Kind, string>>
  readonly summary: string
  readonly clauses: string
  readonly required: string
  readonly of: (present: number, required: number) => string
  readonly errors: string
  readonly warnings: string
  readonly infos: string
  /** Required elements, errors, warnings and notes, in twelve columns each. */
  readonly heads: readonly string[]
  readonly elements: string
  readonly element: string
  readonly facts: string
  readonly findings: string
  readonly rule: string
  /** Announces the words that prove the answers. */
  readonly proofs: string
  readonly missing: string
  readonly line: (line: number) => string
  /** «п. 5.8»: a spreadsheet would take a bare 5.8 for a day in August. */
  readonly clause: (num: string) => string
  readonly denied: string
  readonly probably: string
  readonly none: string
  readonly nowhere: string
  readonly more: (count: number) => string
  readonly noFindings: string
  readonly elsewhere: string
  readonly align: string
  readonly unrelated: string
  /** Policies that share no text with any other. */
  readonly alone: string
  readonly pair: (equal: number, near: number) => string
  readonly morePairs: (count: number) => string
  readonly near: string
  readonly similar: (similarity: number) => string
  readonly replaced: string
  /** Clauses that differ in nothing but these. */
  readonly routine: (clauses: number) => string
  readonly inClauses: (clauses: number) => string
  readonly nothing: string
  /** Of the page: its buttons, the status of its filter (`{shown}`, `{all}` are numbers) and a note. */
  readonly page: Readonly<Record<'filter' | 'differing' | 'open' | 'shown' | 'note', string>>
  readonly own: string
  readonly ownOf: (policy: string, clauses: number) => string
  readonly whole: string
  /** Heads and values of tables that others do not have. */
  readonly columns: Readonly<
    Record<
      | 'part'
      | 'id'
      | 'title'
      | 'difference'
      | 'answer'
      | 'clause'
      | 'said'
      | 'file'
      | 'document'
      | 'language'
      | 'law'
      | 'base'
      | 'same'
      | 'near',
      string
    >
  >
}

/** Words of the reports of many policies by language. */
export const compareWords: Readonly<Record<Language, CompareWords>> = {ru, kk, en}

/** The answer of a cell as the reports tell it. */
export function answerOf({answer, stated, read}: MatrixCell): CellAnswer {
  if (!read) return 'unread'
  return answer === 'denied' && !stated ? 'forbidden' : answer
}
