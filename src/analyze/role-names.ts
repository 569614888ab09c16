import {groupBy} from '../language/group-by.js'
import {isCapital} from '../language/letters.js'
import {isNominativeRole, roleKey, roleOfStems, roleWord} from '../language/role-lookup.js'
import type {PartyRole} from '../language/roles.js'
import type {Span} from '../language/span.js'
import {type ByPassage, byPassage} from './by-passage.js'
import {definedRole} from './defined-roles.js'
import type {Definition} from './definitions.js'
import type {FactBase} from './fact.js'
import {lazy} from './lazy.js'
import type {Mention} from './mentions.js'
import type {OperatorName, OtherParty} from './operator-names.js'
import type {Passage} from './passage.js'
import {type Reading, wordSpan} from './reading.js'
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

/** A place where somebody is called by a role; `key` where the words are one of the text's own names. */
export interface RoleSpan extends FactBase {
  readonly role: PartyRole
  readonly key: string | undefined
}

type Draft = Omit<RoleName, 'uses'>

type InPassage = Span & {readonly passage: Passage}

/**
 * Finds the names of roles, each once, and indexes them with the general ones; words inside `taken` (names of
 * organisations) are none.
 */
export function findRoleNames(
  reading: Reading,
  definitions: readonly Definition[],
  organisations: readonly (OperatorName | OtherParty)[],
  taken: readonly InPassage[]
): {roles: () => RoleName[]; spans: ByPassage<RoleSpan>; index: RoleIndex} {
  const drafts = new Map<string, Draft>()
  for (const definition of definitions) {
    const draft = definedRole(definition, organisations)
    if (draft && !drafts.has(draft.key)) drafts.set(draft.key, draft)
  }
  for (const draft of undefinedNames(
    reading,
    drafts,
    groupBy([...taken, ...definitions], one => one.passage)
  ))
    drafts.set(draft.key, draft)
  const index = createRoleIndex([...drafts.values()])
  const spans = byPassage(reading.passages, passage => findRoleSpans(passage, index))
  return {roles: lazy(() => nameRoles([...drafts.values()], spans.all())), spans, index}
}

/** Counts the uses of each name, and drops what turns out to be none. */
function nameRoles(drafts: readonly Draft[], spans: readonly RoleSpan[]): RoleName[] {
  const uses = new Map<string, number>()
  for (const {key} of spans) if (key !== undefined) uses.set(key, (uses.get(key) ?? 0) + 1)
  const roles = drafts.map(draft => ({...draft, uses: uses.get(draft.key) ?? 1}))
  // A plain word with a capital once is part of some other name: «Фонду социального страхования».
  const names = roles.filter(
    ({defined, uses, key, thing, passage}) =>
      defined || thing || uses > 1 || (roleOfStems(key, passage.language)?.sure ?? true)
  )
  return names.sort((a, b) => a.passage.index - b.passage.index || a.start - b.start)
}

const ACTS = new RegExp(
  String.raw`^\s(?:(?:также|автоматически|не|самостоятельно|may|does not|not)\s){0,2}(?:собира[ею]т` +
    String.raw`|обрабатыва[ею]т|хран[ия]т|получа[ею]т|вправе|обязан\p{L}*|обязу[ею]тся|нес[её]т` +
    '|отслежива[ею]т|осуществля[ею]т|гарантиру[ею]т|переда[её]т|запрашива[ею]т|гарантиру' +
    String.raw`|провер\p{L}+|контролиру\p{L}+|использует\s(?:ваш|персон|получ|данн)|может\s(?:собирать` +
    '|получ|обраба|переда|запра)|collects?|process(?:es)?|жинайды|өңдейді)',
  'iu'
)

// In Kazakh the verb stands last.
const KAZAKH_ACTS =
  /(?:(?:жина|өңде|сақта|пайдалан|қорға|бер|жібер|ұсын)\p{L}*[аейу]?(?:й|а|е)д[ыі]|(?:асыр|ет)[аеу]\p{L}*|құқылы|міндетті|ал(?:ады|майды)|тиіс)[.;:]?$/iu

/** Names that no definition gives: pronouns, roles printed with a capital inside a sentence, sites that act. */
function* undefinedNames(
  {passages, mentions}: Reading,
  defined: ReadonlyMap<string, Draft>,
  taken: ReadonlyMap<Passage, readonly Span[]>
): Generator<Draft> {
  const seen = new Set(defined.keys())
  for (const passage of passages) {
    if (passage.kind === 'contents' || passage.kind === 'heading' || passage.kind === 'title') continue
    for (const mention of mentions.of(passage, 'role')) {
      const {pronoun, role, thing} = mention.value
      const key = pronoun ?? roleKey(passage, mention.from, mention.to)
      const start = passage.starts[mention.from] ?? 0
      const end = passage.ends[mention.to - 1] ?? start
      if (seen.has(key) || !isName(passage, mention) || overlaps(taken.get(passage), start, end)) continue
      if (mentions.of(passage, 'service').some(one => one.from < mention.to && one.to > mention.from)) continue
      seen.add(key)
      const text = passage.leaf.value.slice(start, end)
      yield {
        kind: 'role',
        role,
        name: pronoun ?? text,
        key,
        defined: false,
        thing: thing === true,
        passage,
        start,
        end,
        text
      }
    }
  }
}

function overlaps(spans: readonly Span[] | undefined, start: number, end: number): boolean {
  return spans?.some(span => span.start < end && span.end > start) ?? false
}

function isName(passage: Passage, {value, from, to}: Mention<'role'>): boolean {
  if (value.pronoun !== undefined) return true
  if (value.generic) return false
  const start = passage.starts[from] ?? 0
  const words = passage.leaf.value.slice(start, passage.ends[to - 1])
  if (value.thing) return isNominativeRole(words) && isCapital(words[0]) && actsAt(passage, to)
  if (!isCapital(passage.leaf.value[start])) return false
  if (value.sure) return start > 0 || acts(passage, to)
  return (
    value.role !== 'subject' &&
    start > 0 &&
    !/[.!?:]\s*["«“]?$/.test(passage.leaf.value.slice(Math.max(0, start - 4), start))
  )
}

/** Every place of a passage where a role is named, in the order of the text. */
function findRoleSpans(passage: Passage, index: RoleIndex): RoleSpan[] {
  const spans: RoleSpan[] = []
  for (let from = 0; from < passage.words.length; from++) {
    const found = index.roleAt(passage, from)
    if (!found) continue
    const {role, key, to} = found
    const own = key !== undefined && isUse(passage, from) ? key : undefined
    spans.push({role, key: own, passage, ...wordSpan(passage, from, to)})
    from = to - 1
  }
  return spans
}

/** Pronouns are names in lower case too. */
function isUse(passage: Passage, index: number): boolean {
  return (
    isCapital(passage.leaf.value[passage.starts[index] ?? 0]) ||
    roleOfStems(roleWord(passage, index), passage.language)?.pronoun !== undefined
  )
}

function acts(passage: Passage, to: number): boolean {
  return actsAt(passage, to) || (passage.language === 'kk' && KAZAKH_ACTS.test(passage.leaf.value.slice(-80)))
}

function actsAt({leaf, ends}: Passage, to: number): boolean {
  const end = ends[to - 1] ?? 0
  return ACTS.test(leaf.value.slice(end, end + 80))
}
