import lists from '../../dist/vocabulary.json' with {type: 'json'}
import {createPhrases, type PhraseLists} from './phrases.js'
import type {VocabularyWord} from './vocabulary-rows.js'

export type {VocabularyWord} from './vocabulary-rows.js'

/** Finds the words of all lists in one walk over a text. */
export const findVocabulary = createPhrases(lists as unknown as PhraseLists<VocabularyWord>)
