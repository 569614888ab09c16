import {type PlaceName, placeRows} from './countries.js'
import {type CueWord, cueRows} from './cue-words.js'
import {type DataWord, dataRows} from './data-words.js'
import type {PhraseRow} from './phrases.js'
import {type RecipientWord, recipientRows} from './recipients.js'
import {type RoleWord, roleRows} from './roles.js'
import {type Service, serviceRows} from './services.js'

/** A word of one of the lists; `list` tells which. */
export type VocabularyWord = CueWord | DataWord | PlaceName | RecipientWord | RoleWord | Service

/** The words of all lists; the build sorts them by how they begin. */
export const vocabularyRows: readonly (readonly [value: VocabularyWord, row: PhraseRow])[] = [
  ...cueRows,
  ...dataRows,
  ...placeRows,
  ...recipientRows,
  ...roleRows,
  ...serviceRows
]
