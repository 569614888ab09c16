import {isCapital} from '../language/letters.js'
import {kazakhRole, roleHeads, roleOfStems, stemKey} from '../language/role-lookup.js'
import type {PartyRole, RoleWord} from '../language/roles.js'
import {tokenize} from '../language/tokens.js'
import type {Passage} from './passage.js'

/** Roles by the words that name them: those of the text first, then the general ones. */
export interface RoleIndex {
  /** Of one stem, or of several joined by a space: `оператор`, `субъект персональн дан`. */
  roleOf(stems: string): PartyRole | undefined
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
}

interface Entry {
  readonly role: PartyRole
  readonly key: string | undefined
  /** Found only where it is printed with a capital: the «Клуб» of the text, not any club. */
  readonly capital: boolean
}

interface Names {
  readonly entries: Map<string, Entry>
  /** Kazakh names as roots, for all their suffixes. */
  readonly roots: {readonly words: readonly string[]; readonly entry: Entry}[]
  /** How many words the longest name has that begins with a stem. */
  readonly heads: Map<string, number>
}

function collectNames(names: readonly Own[]): Names {
  const found: Names = {entries: new Map(), roots: [], heads: new Map(roleHeads)}
  for (const {role, key, name, thing} of names) {
    const known = roleOfStems(stemKey(name)) ?? roleOfStems(key)
    const entry = {role, key, capital: thing || !known?.sure}
    for (const own of [key, stemKey(name)]) {
      const [head = '', ...rest] = own.split(' ')
      found.entries.set(own, entry)
      found.heads.set(head, Math.max(found.heads.get(head) ?? 0, rest.length + 1))
    }
    if (/\p{Script=Cyrillic}/u.test(name)) found.roots.push({words: tokenize(name).words, entry})
  }
  return found
}

/** Puts the names of one text over the general ones. */
export function createRoleIndex(names: readonly Own[]): RoleIndex {
  const {entries, roots, heads} = collectNames(names)
  const general = (word: RoleWord): Entry | undefined =>
    word.sure ? {role: word.role, key: entries.get(word.pronoun ?? '')?.key, capital: false} : undefined
  const entryOf = (key: string): Entry | undefined => {
    const word = entries.has(key) ? undefined : roleOfStems(key)
    return word ? general(word) : entries.get(key)
  }
  const byStems = (passage: Passage, index: number, longest: number): RoleHit | undefined => {
    for (let size = Math.min(longest, passage.stems.length - index); size > 0; size--) {
      const key = size === 1 ? (passage.stems[index] ?? '') : passage.stems.slice(index, index + size).join(' ')
      const entry = entryOf(key)
      if (entry && (!entry.capital || beginsCapital(passage, index)))
        return {role: entry.role, key: entry.key, to: index + size}
    }
    return undefined
  }
  return {
    roleOf: stems => entryOf(stems)?.role,
    roleAt(passage, index) {
      const longest = heads.get(passage.stems[index] ?? '')
      const found = longest === undefined ? undefined : byStems(passage, index, longest)
      if (found || passage.language !== 'kk') return found
      const named = roots.find(
        ({words, entry}) => beginsWith(passage, index, words) && (!entry.capital || beginsCapital(passage, index))
      )
      if (named) return {role: named.entry.role, key: named.entry.key, to: index + named.words.length}
      const word = kazakhRole(passage.words, index)
      const entry = word && general(word.value)
      return entry && {role: entry.role, key: entry.key, to: word.to}
    }
  }
}

function beginsCapital({leaf, starts}: Passage, index: number): boolean {
  return isCapital(leaf.value[starts[index] ?? 0])
}

function beginsWith({words}: Passage, index: number, roots: readonly string[]): boolean {
  return roots.every((root, i) => words[index + i]?.startsWith(root))
}
