import type {Language} from '../language/language.js'
import {isCapital} from '../language/letters.js'
import {longestRole, roleKey, roleOfStems, roleWord, stemKey} from '../language/role-lookup.js'
import type {PartyRole, RoleWord} from '../language/roles.js'
import type {Passage} from './passage.js'

/** Roles by the words that name them: those of the text first, then the general ones. */
export interface RoleIndex {
  /** Of one stem, or of several joined by a space: `оператор`, `субъект персональн дан`; in English of words. */
  roleOf(stems: string, language?: Language): PartyRole | undefined
  /** The longest name of a role that begins at word `index` of a passage; `to` is the word after it. */
  roleAt(passage: Passage, index: number): RoleHit | undefined
}

export interface RoleHit {
  readonly role: PartyRole
  /** Key of the name in the text; none for a general word that the text does not use as a name. */
  readonly key: string | undefined
  readonly to: number
}

interface Own {
  readonly role: PartyRole
  readonly key: string
  readonly name: string
  readonly thing: boolean
  readonly passage: Passage
}

interface Entry {
  readonly role: PartyRole
  readonly key: string | undefined
  /** Found only where it is printed with a capital: the «Клуб» of the text, not any club. */
  readonly capital: boolean
}

interface Names {
  readonly entries: Map<string, Entry>
  /** How many words the longest name has that begins with a stem. */
  readonly heads: Map<string, number>
}

function collectNames(names: readonly Own[]): Names {
  const found: Names = {entries: new Map(), heads: new Map()}
  for (const {role, key, name, thing, passage} of names) {
    const printed = stemKey(name, passage.language)
    const known = roleOfStems(printed, passage.language) ?? roleOfStems(key, passage.language)
    const entry = {role, key, capital: thing || !known?.sure}
    for (const own of [key, printed]) {
      const [head = '', ...rest] = own.split(' ')
      found.entries.set(own, entry)
      found.heads.set(head, Math.max(found.heads.get(head) ?? 0, rest.length + 1))
    }
  }
  return found
}

/** Puts the names of one text over the general ones. */
export function createRoleIndex(names: readonly Own[]): RoleIndex {
  const {entries, heads} = collectNames(names)
  const general = (word: RoleWord): Entry | undefined =>
    word.sure ? {role: word.role, key: entries.get(word.pronoun ?? '')?.key, capital: false} : undefined
  const entryOf = (key: string, language: Language): Entry | undefined => {
    const own = entries.get(key)
    const word = own ? undefined : roleOfStems(key, language)
    return word ? general(word) : own
  }
  return {
    roleOf: (stems, language = 'ru') => entryOf(stems, language)?.role,
    roleAt(passage, index) {
      const head = roleWord(passage, index)
      const longest = Math.max(heads.get(head) ?? 0, longestRole(head, passage.language) ?? 0)
      for (let size = Math.min(longest, passage.stems.length - index); size > 0; size--) {
        const entry = entryOf(size === 1 ? head : roleKey(passage, index, index + size), passage.language)
        if (!entry || (entry.capital && !beginsCapital(passage, index))) continue
        const own = entry.key !== undefined && beginsCapital(passage, index)
        if (!isAdjective(passage, index + size - 1, own)) return {role: entry.role, key: entry.key, to: index + size}
      }
      return undefined
    }
  }
}

const KAZAKH_ADJECTIVE = /[лдт](?:ық|ік)$/

/** «клиенттік қолдау» names nobody; an `own` name may end so itself, as «Әкімшілік» does. */
function isAdjective({words, stems, language}: Passage, index: number, own: boolean): boolean {
  const word = words[index] ?? ''
  return language === 'kk' && KAZAKH_ADJECTIVE.test(word) && !(own && stems[index] === word)
}

function beginsCapital({leaf, starts}: Passage, index: number): boolean {
  return isCapital(leaf.value[starts[index] ?? 0])
}
