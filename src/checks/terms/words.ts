import type {Passage} from '../../analyze/passage.js'
import type {Language} from '../../language/language.js'
import {english} from './en/words.js'
import {kazakh} from './kk/words.js'
import {russian} from './ru/words.js'

/** The words by which a language tells what a term bounds. */
export interface TermWords {
  /** «если», «в случае»: what stands in one clause with such a word is another case. */
  readonly conditional: ReadonlySet<string>
  /** Who may stand as the subject of a sentence, in the nominative, and is not the operator. */
  readonly others: ReadonlySet<string>
  /** «получает», «можно»: the operator does it though another is the subject; said to the reader. */
  readonly gets: RegExp
  readonly said: ReadonlySet<string>
  /** Begin a clause of its own: «если Вы подтвердите, что …». */
  readonly subordinate: ReadonlySet<string>
  /** Before or after a term: «через 3 года» happens when the term is over. */
  readonly lapses: ReadonlySet<string>
  /** After a comma: another clause, unless `goesOn` follows. */
  readonly opens: ReadonlySet<string>
  readonly goesOn: ReadonlySet<string>
  /** A verb that removes: «удаляется через 3 года» is how long it is kept. */
  readonly removes: RegExp
  /** Right before a term of notice: «за 10 дней». */
  readonly notice: ReadonlySet<string>
  /** Words right before a term, up to it, that make it an upper bound; the second those of a denial. */
  readonly noMore: RegExp
  readonly neverLonger: RegExp
  /** The same right behind a term. */
  readonly noMoreAfter?: RegExp
  /** Words of the event that a term is counted from which only count. */
  readonly counting: RegExp
  /** What a sentence may open with before it comes to its subject. */
  readonly circumstances: ReadonlySet<string>
  readonly theseCases: RegExp
  readonly dash: RegExp
  /** Whether a verb is passive: «субъект уведомляется» is done by the operator. */
  isPassive(words: readonly string[], from: number, to: number): boolean
}

const byLanguage: Readonly<Record<Language, TermWords>> = {ru: russian, kk: kazakh, en: english}

export function termWords({language}: Pick<Passage, 'language'>): TermWords {
  return byLanguage[language]
}
