import {memo} from '../memo.js'
import {adjectives} from './roots-adjectives.js'
import {adverbs, invariables, numerals, pronouns} from './roots-function.js'
import {loans} from './roots-loans.js'
import {names} from './roots-names.js'
import {nouns} from './roots-nouns.js'
import {moreNouns} from './roots-nouns-rest.js'
import {verbs} from './roots-verbs.js'
import type {State} from './states.js'

/** What a root is; a loan is a noun whose endings follow either row of vowels. */
export type Kind = 'noun' | 'loan' | 'verb' | 'adjective' | 'numeral' | 'pronoun' | 'adverb' | 'invariable'

/** One spelling of a root in front of endings. */
export interface Entry {
  readonly root: string
  readonly kind: Kind
  readonly state: State
  /** Spelt so before a vowel only: «құқығ» of құқық. */
  readonly softened: boolean
  /** Another root that is spelt so. */
  readonly next: Entry | undefined
}

/** Roots by spelling. */
export interface Dictionary {
  readonly entries: ReadonlyMap<string, Entry>
  readonly longest: number
}

const lists: readonly (readonly [Kind, State, string])[] = [
  ['verb', 'verb', verbs],
  ['adjective', 'adjective', adjectives],
  ['noun', 'noun', nouns],
  ['noun', 'noun', moreNouns],
  ['loan', 'noun', loans],
  ['loan', 'noun', names],
  ['numeral', 'numeral', numerals],
  ['pronoun', 'noun', pronouns],
  ['adverb', 'adverb', adverbs],
  ['invariable', 'end', invariables]
]

/** All roots; the table is made at the first Kazakh word. */
export const dictionaryOf = memo((_language: 'kk'): Dictionary => {
  const entries = new Map<string, Entry>()
  let longest = 0
  for (const [kind, usual, list] of lists) {
    for (const word of list.trim().split(/\s+/)) {
      // «ерк/ерік»: the root loses a vowel before another one; «олар/ол» is another form of a root.
      const slash = word.indexOf('/')
      const printed = slash < 0 ? word : word.slice(0, slash)
      const root = slash < 0 ? word : word.slice(slash + 1)
      longest = Math.max(longest, printed.length + 1)
      spell(printed, kind, root.length > printed.length, (text, softened, state = usual) => {
        entries.set(text, {root, kind, state, softened, next: entries.get(text)})
      })
    }
  }
  return {entries, longest}
})

type Add = (text: string, softened: boolean, state?: State) => void

const softOf: Readonly<Record<string, string>> = {к: 'г', қ: 'ғ', п: 'б'}

/** Adds a root as it is spelt in front of endings of all kinds. */
function spell(word: string, kind: Kind, isShortened: boolean, add: Add): void {
  add(word, isShortened && kind === 'noun')
  const stem = word.slice(0, -1)
  const last = word.slice(-1)
  const soft = softOf[last]
  if (soft !== undefined) add(stem + soft, true)
  if (kind === 'loan') spellLoan(word, stem, last, add)
  else if (kind === 'verb') spellVerb(word, stem, last, add)
}

function spellLoan(word: string, stem: string, last: string, add: Add): void {
  // «паролі»; «процесі», «класы»: a double consonant is written once before a vowel.
  if (last === 'ь' || last === stem.slice(-1)) add(stem, true)
  // «актісі», «субъектілер», «банкілер» may take an «і» first.
  else if ((last === 'т' || last === 'к') && 'кснр'.includes(stem.slice(-1))) add(`${word}і`, false)
}

function spellVerb(word: string, stem: string, last: string, add: Add): void {
  if (last === 'п') add(`${stem}у`, true, 'rounded')
  else if (last === 'й') add(stem, false, 'glide')
  else if (last === 'и') add(word, false, 'glide')
  else if (last === 'ы' || last === 'і') add(stem, false, 'dropped')
}
