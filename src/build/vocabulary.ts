import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {listPhrases} from '../language/phrases.js'
import {listRoles} from '../language/role-lists.js'
import {roleRows} from '../language/roles.js'
import {vocabularyRows} from '../language/vocabulary-rows.js'

/** Sorts the words of all lists, and the names of roles, into `folder`: a run would need as long for it as for reading a policy. */
export function buildVocabulary(folder: string): void {
  writeFileSync(join(folder, 'vocabulary.json'), JSON.stringify(listPhrases(vocabularyRows)))
  writeFileSync(join(folder, 'roles.json'), JSON.stringify(listRoles(roleRows)))
}
