import type {Language} from '../../language/language.js'
import type {Passage} from '../passage.js'
import {english} from './en/grammar.js'
import type {Grammar} from './grammar.js'
import {kazakh} from './kk/grammar.js'
import {russian} from './ru/grammar.js'

/** By the language of a passage. */
export const grammars: Readonly<Record<Language, Grammar>> = {ru: russian, kk: kazakh, en: english}

/** The grammar by which a passage is read. */
export function grammarOf({language}: Passage): Grammar {
  return grammars[language]
}
