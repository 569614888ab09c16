import type {Wording} from '../wording.js'
import * as handling from './handling.js'
import * as lists from './lists.js'
import * as mentions from './mentions.js'
import * as names from './names.js'
import * as people from './people.js'
import * as places from './places.js'
import * as references from './references.js'
import * as spelling from './spelling.js'
import * as terms from './terms.js'
import * as violations from './violations.js'

export const kk: Wording = {
  handling,
  lists,
  mentions,
  names,
  people,
  places,
  references,
  spelling,
  terms,
  violations
}
