import type {Language} from '../../../src/language/language.js'
import {en} from './en/wording.js'
import {kk} from './kk/wording.js'
import {ru} from './ru/wording.js'
import type {Wording} from './wording.js'

/** What is planted in texts of each language. */
export const wordings: Readonly<Record<Language, Wording>> = {ru, kk, en}
