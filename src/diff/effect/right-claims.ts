import type {Analysis} from '../../analyze/analysis.js'
import type {Passage} from '../../analyze/passage.js'
import {contentStems} from '../../analyze/statements/ru/grounds.js'
import type {Claim} from './claim.js'
import {deedsIn} from './deeds.js'
import {type Modal, modalsIn} from './modals.js'
import {type RightTopic, topicOf} from './right-topics.js'
import {type RoleSpot, rolesIn, type Who} from './roles.js'
import {quote} from './signal.js'
import {wordLimits} from './word-limits.js'

/** Who may or must do what words `from…to` of a passage say. */
interface Scope extends Pick<Modal, 'force' | 'negated'> {
  readonly who: Who
  readonly from: number
  readonly to: number
  /** The same with the modal words. */
  readonly first: number
  readonly last: number
}

/** Rights, duties and bans by their modal words, or by the sentence or heading that announces a list of them. */
export function rightClaims(analysis: Analysis, passage: Passage): Claim[] {
  if (passage.kind !== 'sentence' && passage.kind !== 'cell') return []
  const scopes = ownScopes(analysis, passage)
  const all = scopes.length > 0 ? scopes : announced(analysis, passage)
  return all.flatMap(scope => claimsOf(analysis, passage, scope))
}

function ownScopes(analysis: Analysis, passage: Passage, depth = 0): Scope[] {
  const modals = modalsIn(passage)
  if (modals.length === 0) return []
  const spots = rolesIn(analysis, passage)
  return modals.flatMap((modal, index): Scope[] => {
    const last = modals[index - 1]
    const next = modals[index + 1]
    const range =
      passage.language === 'kk'
        ? {from: last?.to ?? 0, to: modal.from}
        : {from: modal.to, to: endOf(passage, modal.to, next?.from ?? passage.words.length)}
    if (isRelative(passage, modal)) return []
    const who = whoOf(passage, spots, modal) ?? announced(analysis, passage, depth)[0]?.who ?? bySubject(passage, range)
    if (!who || who === 'nobody') return []
    const {force, negated, from: first, to: end} = modal
    return [{who, force, negated, ...range, first: Math.min(first, range.from), last: end}]
  })
}

const SUBORDINATES = /^(?:котор\p{L}+|если|когда|чтобы|что|which|that|who|if)$/u

/** «убытки, которые Покупатель может понести», «если он может», «data that you may send» only describe. */
function isRelative({words, leaf, starts, ends, language}: Passage, {from}: Modal): boolean {
  if (language === 'kk') return false
  for (let at = from - 1; at >= 0; at--) {
    if (SUBORDINATES.test(words[at] ?? '')) return true
    if (at > 0 && leaf.value.slice(ends[at - 1], starts[at]).includes(',')) return false
  }
  return false
}

function whoOf(passage: Passage, spots: readonly RoleSpot[], modal: Modal): Who | 'nobody' | undefined {
  const near = spots.findLast(spot => spot.form === 'acts' && spot.to <= modal.from)
  if (near) return agrees(passage, near, modal) ? near.who : 'nobody'
  const isGiven = GIVEN.test(passage.words[modal.to - 1] ?? '')
  const dative = spots.find(({form, from}) => isGiven && form === 'dative' && Math.abs(from - modal.from) < 6)
  if (dative) return dative.who
  const after = spots.find(({form, from}) => form === 'acts' && from >= modal.to && from - modal.to < 3)
  return after?.who
}

// «Пользователю запрещается», not «Пользователю должна быть дана возможность».
const GIVEN = /^(?:прав|возможност|следует|надлежит|запрещ|разреш|допуск|нельзя|недопустим)/
const PLURAL_VERB = /^(?:могут|можем|обязаны|обязуются|должны|имеют)$/
const SINGULAR_VERB = /^(?:может|обязан|обязана|обязуется|должен|должна|имеет)$/
const PLURAL_NAME = /[ыи]$|^(?:мы|вы|лица|граждане|субъекты)$/

/** Over a comma a Russian name and its verb must have one number; «данные могут передаваться» is said of the data. */
function agrees({words, language, leaf, starts, ends}: Passage, spot: RoleSpot, modal: Modal): boolean {
  if (language !== 'ru' || modal.from - spot.to < 1) return true
  const between = leaf.value.slice(ends[spot.to - 1], starts[modal.from])
  const verb = words[modal.to - 1] ?? ''
  const have = words[modal.from] ?? ''
  const isPlural = PLURAL_NAME.test(words[spot.from] ?? '')
  if (isPlural ? SINGULAR_VERB.test(verb) || have === 'имеет' : PLURAL_VERB.test(verb) || have === 'имеют') return false
  return !between.includes(',') || !/ся$/.test(words[modal.to] ?? '')
}

// Nobody but the person does this.
const OWN_TOPICS = new Set(['withdraw', 'complain'])

function bySubject(passage: Passage, {from, to}: {readonly from: number; readonly to: number}): Who | undefined {
  return topicsIn(passage, from, to).some(({id}) => OWN_TOPICS.has(id)) ? 'subject' : undefined
}

/** A semicolon, «, а», «, при этом» end the words of a modal. */
function endOf({words, leaf, starts, ends}: Passage, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const gap = leaf.value.slice(ends[at - 1], starts[at])
    if (gap.includes(';') || (gap.includes(',') && isBreak(words, at))) return at
  }
  return to
}

function isBreak(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  if (word === 'а') return words[at + 1] !== 'также'
  return word === 'при' ? words[at + 1] === 'этом' : /^(?:но|однако|but)$/.test(word)
}

// An infinitive.
const DEED = /(?:[аеиоуыя]ть|ти|чь)(?:ся)?$/
const ABLE = /^(?:может|могут|можете|сможет|сможете|can|could)$/
const HEADING = /^(?:прав[ао]|правах|құқық|құқығ|right)/
const DUTIES = /^(?:обязанност|ответственност|міндет|obligation|duties|responsibilit)/
const NO_ITEM = /(?:[аеиуюя]ет|[аеиу]ют|[иая]т|ит)(?:ся)?$/

// Lists in lists: what announces them all is not far above.
const DEEPEST = 3

/** What the passage is an item of: «Субъект вправе:», or the heading «Права субъекта». */
function announced(analysis: Analysis, passage: Passage, depth = 0): Scope[] {
  if (depth > DEEPEST) return []
  const whole = {from: 0, to: passage.words.length, first: 0, last: passage.words.length}
  const {lead, under} = passage
  if (lead && lead.kind !== 'heading') {
    const scope = ownScopes(analysis, lead, depth + 1).at(-1) ?? announced(analysis, lead, depth + 1)[0]
    const isOpen =
      scope && (lead.language !== 'ru' || !lead.words.slice(scope.from, scope.to).some(word => DEED.test(word)))
    // «может использовать данные в целях:» announces no deeds.
    const isStated = scope?.who !== 'subject' && lead.language === 'ru' && analysis.facts.statementsAt(lead).length > 0
    return isOpen && !isStated ? [{...scope, ...whole}] : []
  }
  const title = under?.words ?? []
  if (!under || !title.some(word => HEADING.test(word)) || title.some(word => DUTIES.test(word))) return []
  if (NO_ITEM.test(passage.words[0] ?? '') || /^\p{Lu}/u.test(passage.leaf.value) === false) return []
  if (
    !/(?:ть|ти|чь)(?:ся)?$/.test(passage.words[0] ?? '') &&
    passage.node.type === 'clause' &&
    passage.node.kind !== 'point'
  )
    return []
  const who = rolesIn(analysis, under)[0]?.who ?? 'subject'
  return [{who, force: 'may', negated: false, ...whole}]
}

function claimsOf(analysis: Analysis, passage: Passage, scope: Scope): Claim[] {
  const {who, force, negated, from, to} = scope
  if (to <= from || isTold(analysis, passage, scope)) return []
  const topics = who === 'subject' && force === 'may' ? topicsIn(passage, from, to) : []
  const base = {passage, who, force, negated, limits: wordLimits(passage, from, to)}
  if (topics.length > 0) {
    return topics.map(({id, name}) => ({
      ...base,
      deed: `right:${id}`,
      sort: 'right' as const,
      about: new Set([id]),
      text: name,
      phrase: name
    }))
  }
  const stems = contentStems(passage, from, to)
  // «может написать на адрес …» tells how, «вправе» that.
  const isAble = who === 'subject' && force === 'may' && ABLE.test(passage.words[scope.first] ?? '')
  if (stems.length === 0 || isAble) return []
  const text = quote(passage.leaf.value.slice(passage.starts[scope.first], passage.ends[Math.max(to, scope.last) - 1]))
  return [{...base, deed: 'act', sort: 'plain', about: new Set(stems), text, phrase: text}]
}

/** What the operator does with data is told by statements and by the table of deeds. */
function isTold(analysis: Analysis, passage: Passage, {who, from, to}: Scope): boolean {
  if (who === 'subject') return false
  const [start, end] = [passage.starts[from] ?? 0, passage.ends[to - 1] ?? 0]
  const stated = passage.language === 'ru' ? analysis.facts.statementsAt(passage) : []
  return (
    stated.some(({verb}) => verb.passage === passage && verb.start < end && verb.end > start) ||
    deedsIn(passage).some(({at}) => at >= from && at < to)
  )
}

function topicsIn({words, language}: Passage, from: number, to: number): RightTopic[] {
  const found = new Set<RightTopic>()
  for (let at = from; at < to; at++) {
    const topic = topicOf(words[at] ?? '', language)
    if (topic) found.add(topic)
  }
  // «узнать об удалении», «получить сведения об источнике» are one right.
  return [...found]
}
