import {placeRows, type PlaceName} from './countries.js'
import {cueRows, type CueWord} from './cue-words.js'
import {dataRows, type DataWord} from './data-words.js'
import {createPhrases} from './phrases.js'
import {recipientRows, type RecipientWord} from './recipients.js'
import {type RoleWord, roleRows} from './roles.js'
import {type Service, serviceRows} from './services.js'

/** A word of one of the lists; `list` tells which. */
export type VocabularyWord = CueWord | DataWord | PlaceName | RecipientWord | RoleWord | Service

/** Finds the words of all lists in one walk over a text. */
export const findVocabulary = createPhrases<VocabularyWord>([
  ...cueRows, ...dataRows, ...placeRows, ...recipientRows, ...roleRows, ...serviceRows
])
