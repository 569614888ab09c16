import type {Saying} from '../say.js'
import type {Params} from '../voice.js'
import type * as handling from './ru/handling.js'
import type * as lists from './ru/lists.js'
import type * as mentions from './ru/mentions.js'
import type * as names from './ru/names.js'
import type * as people from './ru/people.js'
import type * as places from './ru/places.js'
import type * as references from './ru/references.js'
import type * as spelling from './ru/spelling.js'
import type * as terms from './ru/terms.js'
import type * as violations from './ru/violations.js'

/** Everything that is planted in texts of one language; the Russian lists came first and give the shape. */
export interface Wording {
  readonly handling: typeof handling
  readonly lists: typeof lists
  readonly mentions: typeof mentions
  readonly names: typeof names
  readonly people: typeof people
  readonly places: typeof places
  readonly references: typeof references
  readonly spelling: typeof spelling
  readonly terms: typeof terms
  readonly violations: typeof violations
}

/** A name in the cases of its language as this text uses it; undefined where they are not known. */
export type Naming = (name: string, text: string) => Params | undefined

/** A kind of data: how it is printed where a text collects it, and its cases. */
export interface DataName {
  readonly printed: RegExp
  readonly params: Params
}

/** Phrases that look like the term and are not it, form by form. */
export type NearWord = readonly [term: RegExp, near: readonly string[]]

/** What must be done in time, and the terms that the law allows for it. */
export interface Deadline {
  /** The required element that states it. */
  readonly element: string
  readonly terms: readonly Params[]
  readonly saying: Saying
}
