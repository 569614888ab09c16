import type {Passage} from '../../analyze/passage.js'
import type {Language} from '../../language/language.js'
import {english} from './en/words.js'
import {kazakh} from './kk/words.js'
import {russian} from './ru/words.js'

/** The words by which a language tells whether a list of data or purposes is whole, and whose it is. */
export interface ListWords {
  /** Before the name of a kind of data: a means, not what is collected: «по телефону»; behind it in Kazakh. */
  readonly means: RegExp
  readonly meansAfter?: RegExp
  /** Makes a denial one of a way to collect, not of the data: «намеренно», «без согласия». */
  readonly qualified: RegExp
  /** The last digits of a card are no number of it. */
  readonly part: RegExp
  /** What the subject is asked for to prove who asks. */
  readonly askedOfSubject: RegExp
  readonly byOthers: RegExp
  /** A finite verb or a denial: such a line is no item of a list. */
  readonly states: RegExp
  /** Any of these makes a list one of some data only: «для доставки», «при регистрации». */
  readonly conditions: ReadonlySet<string>
  readonly narrowing: readonly string[]
  /** These make it one of all data: «перечень», «состав». */
  readonly total: readonly string[]
  readonly people: readonly string[]
  readonly others: readonly string[]
  /** «и иные данные», «в том числе»: a list that goes on; by its word, what stands before it. */
  readonly goesOn: ReadonlySet<string>
  readonly goesOnAfter: Readonly<Record<string, string>>
  /** Limits on purposes: of one case, of what is given to others, open, of purposes named elsewhere. */
  readonly conditional: RegExp
  readonly gives: RegExp
  readonly open: RegExp
  readonly openItem: RegExp
  readonly general: RegExp
  /** The verb of a limit, and roles that are no kind of data. */
  readonly uses: RegExp
  readonly persons: RegExp
  readonly pronouns: ReadonlySet<string>
  /** Words right before a purpose. */
  readonly aims: ReadonlySet<string>
  /** Lists under such a heading are none of purposes. */
  readonly otherHeading: RegExp
}

const byLanguage: Readonly<Record<Language, ListWords>> = {ru: russian, kk: kazakh, en: english}

export function listWords({language}: Pick<Passage, 'language'>): ListWords {
  return byLanguage[language]
}
