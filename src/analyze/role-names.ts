import {isNominativeRole, kazakhRole, roleOfStems, vocabularyRole} from '../language/role-lookup.js'
import type {PartyRole} from '../language/roles.js'
import type {Span} from '../language/span.js'
import type {Definition} from './definitions.js'
import type {FactBase} from './fact.js'
import type {Mention} from './mentions.js'
import type {OperatorName, OtherParty} from './operator-names.js'
import type {Passage} from './passage.js'
import type {Reading} from './reading.js'
import {genusRole} from './role-genus.js'
import {createRoleIndex, type RoleIndex} from './role-index.js'

/** A name by which the text calls the operator, the person or another side, at its defining or else its first place. */
export interface RoleName extends FactBase {
  readonly kind: 'role'
  readonly role: PartyRole
  /** As it is defined or first printed; `мы` and `вы` for all forms of the pronouns. */
  readonly name: string
  /** Stems of its words, joined by a space. */
  readonly key: string
  readonly defined: boolean
  /** A site or a program that acts for its operator: «Сайт собирает». */
  readonly thing: boolean
  /** How often it is printed: capitalised, or any form of a pronoun. */
  readonly uses: number
}

type Draft = Omit<RoleName, 'uses'>

type InPassage = Span & {readonly passage: Passage}

/** Finds the names of roles, each once, and indexes them with the general ones; words inside `taken` (names of organisations) are none. */
export function findRoleNames(
  reading: Reading,
  definitions: readonly Definition[],
  organisations: readonly (OperatorName | OtherParty)[],
  taken: readonly InPassage[]
): {roles: RoleName[]; index: RoleIndex} {
  const drafts = new Map<string, Draft>()
  for (const definition of definitions) {
    const draft = readDefined(definition, organisations)
    if (draft && !drafts.has(draft.key)) drafts.set(draft.key, draft)
  }
  for (const draft of undefinedNames(reading, drafts, groupSpans([...taken, ...definitions]))) drafts.set(draft.key, draft)
  const index = createRoleIndex([...drafts.values()])
  const uses = countUses(reading.passages, index)
  const roles = [...drafts.values()].map(draft => ({...draft, uses: uses.get(draft.key) ?? 1}))
  return {roles: roles.sort((a, b) => a.passage.index - b.passage.index || a.start - b.start), index}
}

/** The role that a definition gives: by the organisation that it names, by the word itself, by what kind of thing it is said to be. */
function readDefined(definition: Definition, organisations: readonly (OperatorName | OtherParty)[]): Draft | undefined {
  const {passage, start, end, text, term} = definition
  const known = vocabularyRole(term)
  const named = namedBy(definition, organisations)
  const role = roleBy(definition, known?.role, known?.sure ?? false, named)
  if (role === undefined) return undefined
  return {kind: 'role', role, name: term, key: keyOf(passage, start, end), defined: true, thing: known?.thing === true, passage, start, end, text}
}

function roleBy(definition: Definition, known: PartyRole | undefined, sure: boolean, named: 'operator' | 'party' | undefined): PartyRole | undefined {
  if (named === 'operator' && known !== 'third-party') return known === 'subject' ? 'subject' : 'operator'
  if (named === 'party') return known === 'subject' ? 'subject' : 'third-party'
  if (known !== undefined && sure) return known
  return genusRole(definition.meaning, known)
}

/** Whether the words that a term stands for begin with an organisation, or name the one it acts for. */
function namedBy(definition: Definition, organisations: readonly (OperatorName | OtherParty)[]): 'operator' | 'party' | undefined {
  const {passage, meaningPassage, meaningSpan, form} = definition
  const within = organisations.filter(one => {
    if (one.passage !== (meaningPassage ?? passage)) return false
    return meaningPassage !== undefined || (meaningSpan !== undefined && meaningSpan.start <= one.start && one.end <= meaningSpan.end)
  })
  const found = form === 'hereinafter' ? within.at(-1) : within.find(one => meaningSpan === undefined || one.start - meaningSpan.start < 120)
  return found && !(vocabularyRole(definition.term)?.thing && isOwnedThing(found, definition)) ? found.kind : undefined
}

/** «интернет-ресурса ТОО «X» (далее – Сайт)», «X ЖШС-нің сайты (бұдан әрі — Сайт)»: the site, not its owner. */
function isOwnedThing({passage, start, end}: OperatorName | OtherParty, definition: Definition): boolean {
  if (/(?:сайт|ресурс|портал|приложени|платформ|сервис|магазин|программ)\p{L}*\s$/iu.test(passage.leaf.value.slice(0, start))) return true
  return definition.passage === passage && /^[^(]{0,3}\p{L}{3}/u.test(passage.leaf.value.slice(end, definition.start).replace(/^,\s(?:БИН|ИИН|адрес).*/isu, ''))
}

function keyOf(passage: Passage, start: number, end: number): string {
  const words = passage.language === 'kk' ? passage.words : passage.stems
  return words.filter((_, i) => (passage.starts[i] ?? 0) >= start && (passage.ends[i] ?? 0) <= end).join(' ')
}

const ACTS =
  /^\s(?:(?:также|автоматически|не|самостоятельно|may|does not|not)\s){0,2}(?:собира[ею]т|обрабатыва[ею]т|хран[ия]т|получа[ею]т|вправе|обязан\p{L}*|обязу[ею]тся|нес[её]т|отслежива[ею]т|осуществля[ею]т|гарантиру[ею]т|переда[её]т|запрашива[ею]т|гарантиру|провер\p{L}+|контролиру\p{L}+|использует\s(?:ваш|персон|получ|данн)|может\s(?:собирать|получ|обраба|переда|запра)|collects?|process(?:es)?|жинайды|өңдейді)/iu

/** Names that no definition gives: pronouns, roles printed with a capital inside a sentence, sites that act. */
function* undefinedNames({passages, mentions}: Reading, defined: ReadonlyMap<string, Draft>, taken: ReadonlyMap<Passage, Span[]>): Generator<Draft> {
  const seen = new Set(defined.keys())
  for (const passage of passages) {
    if (passage.kind === 'contents' || passage.kind === 'heading' || passage.kind === 'title') continue
    for (const mention of mentions.of(passage, 'role')) {
      const {pronoun, role, thing} = mention.value
      const kazakh = passage.language === 'kk' ? kazakhRole(passage.words, mention.from) : undefined
      const key = pronoun ?? kazakh?.key ?? passage.stems.slice(mention.from, mention.to).join(' ')
      const start = passage.starts[mention.from] ?? 0
      const end = passage.ends[mention.to - 1] ?? start
      if (seen.has(key) || !isName(passage, mention) || overlaps(taken.get(passage), start, end)) continue
      if (mentions.of(passage, 'service').some(one => one.from < mention.to && one.to > mention.from)) continue
      seen.add(key)
      const text = passage.leaf.value.slice(start, end)
      yield {kind: 'role', role, name: pronoun ?? text, key, defined: false, thing: thing === true, passage, start, end, text}
    }
  }
}

function groupSpans(spans: readonly InPassage[]): Map<Passage, Span[]> {
  const groups = new Map<Passage, Span[]>()
  for (const span of spans) groups.set(span.passage, [...(groups.get(span.passage) ?? []), span])
  return groups
}

function overlaps(spans: readonly Span[] | undefined, start: number, end: number): boolean {
  return spans?.some(span => span.start < end && span.end > start) ?? false
}

function isName(passage: Passage, {value, from, to}: Mention<'role'>): boolean {
  if (value.pronoun !== undefined) return true
  if (value.generic) return false
  const start = passage.starts[from] ?? 0
  const words = passage.leaf.value.slice(start, passage.ends[to - 1])
  if (value.thing) return isNominativeRole(words) && isCapital(words[0]) && ACTS.test(passage.leaf.value.slice(passage.ends[to - 1]))
  if (!isCapital(passage.leaf.value[start])) return false
  if (value.sure) return start > 0 || ACTS.test(passage.leaf.value.slice(passage.ends[to - 1]))
  return value.role !== 'subject' && start > 0 && !/[.!?:]\s*["«“]?$/.test(passage.leaf.value.slice(0, start))
}

/** Pronouns are names in lower case too. */
function isUse(passage: Passage, index: number): boolean {
  return isCapital(passage.leaf.value[passage.starts[index] ?? 0]) || roleOfStems(passage.stems[index] ?? '')?.pronoun !== undefined
}

function isCapital(sign: string | undefined): boolean {
  return sign !== undefined && sign !== sign.toLowerCase()
}

function countUses(passages: readonly Passage[], index: RoleIndex): Map<string, number> {
  const uses = new Map<string, number>()
  for (const passage of passages) {
    if (passage.kind === 'contents') continue
    for (let i = 0; i < passage.words.length; i++) {
      const found = index.roleAt(passage, i)
      if (!found) continue
      if (found.key !== undefined && isUse(passage, i)) uses.set(found.key, (uses.get(found.key) ?? 0) + 1)
      i = found.to - 1
    }
  }
  return uses
}
