import type {Analysis} from '../../analyze/analysis.js'
import type {Action, Modality, Statement} from '../../analyze/statements/statements.js'
import type {Vendor} from '../../analyze/vendors.js'
import type {Evidence, OptionReader} from '../check.js'
import {evidenceOf} from '../evidence.js'
import {findMatches} from '../match.js'
import type {Expression, Pattern} from '../pattern.js'
import {candidatesOf} from './candidates.js'

const actions = [
  'collect',
  'process',
  'use',
  'keep',
  'transfer',
  'publish',
  'sell',
  'delete',
  'depersonalise',
  'verify',
  'ensure'
] as const satisfies readonly Action[]
const wheres = ['kazakhstan', 'abroad'] as const
const modalities = ['obligation', 'permission', 'prohibition', 'declaration'] as const satisfies readonly Modality[]
const whens = ['request', 'erasure', 'withdrawal'] as const
const facts = ['foreign-vendor'] as const

/** One way to say one side: statements with these fields, words, or facts. */
export interface Sayings {
  /** None where `patterns` or `fact` say it all. */
  readonly actions: readonly Action[]
  readonly denied: boolean
  /** Any force where none is named. */
  readonly modality: readonly Modality[]
  readonly to: 'third-party' | undefined
  readonly where: (typeof wheres)[number] | undefined
  readonly crossBorder: boolean
  /** On a condition of one of these kinds. */
  readonly when: readonly (typeof whens)[number][]
  /** One of these must match the sentence of the statement. */
  readonly words: readonly Expression[]
  readonly unless: readonly Expression[]
  readonly patterns: readonly Pattern[]
  readonly fact: (typeof facts)[number] | undefined
  /** Where the policy says this too, another rule speaks of what it clashes with. */
  readonly unlessSaid: readonly Sayings[]
}

const keys = [
  'action',
  'denied',
  'modality',
  'to',
  'where',
  'crossBorder',
  'when',
  'words',
  'unless',
  'patterns',
  'fact',
  'unlessSaid'
]

/** Reads a list of sayings. */
export function readSide(read: OptionReader, key: string): Sayings[] {
  return read.each(key).map(one => {
    one.known(keys)
    one.oneOf(['action', 'patterns', 'fact'])
    return {
      actions: one.choices('action', actions),
      denied: one.choice('denied', yesNo) === 'yes',
      modality: one.choices('modality', modalities),
      to: one.choice('to', ['third-party']),
      where: one.choice('where', wheres),
      crossBorder: one.choice('crossBorder', yesNo) === 'yes',
      when: one.choices('when', whens),
      words: one.expressions('words'),
      unless: one.expressions('unless'),
      patterns: one.patterns('patterns'),
      fact: one.choice('fact', facts),
      unlessSaid: readSide(one, 'unlessSaid')
    }
  })
}

const yesNo = ['yes', 'no'] as const

/** Words of the policy that take a side; the statement among them, where one was read. */
export interface Claim {
  readonly at: Evidence
  readonly statement: Statement | undefined
  readonly vendor?: Vendor
}

// A text that says one thing in more places than this is read as far as here.
const MOST = 60

/**
 * Everything that takes the side, in the order of the text, each sentence once for each of its statements; `refusing`:
 * only what is done without consent.
 */
export function findClaims(analysis: Analysis, sayings: readonly Sayings[], refusing = false): Claim[] {
  const found = new Map<string, Claim>()
  for (const saying of sayings) {
    if (saying.unlessSaid.length > 0 && findClaims(analysis, saying.unlessSaid).length > 0) continue
    for (const claim of claimsOf(analysis, inAllLanguages(analysis, saying, sayings), refusing)) {
      const key = `${claim.at.passage.index}:${claim.at.start}`
      if (!found.has(key)) found.set(key, claim)
    }
  }
  return [...found.values()]
    .sort((a, b) => a.at.passage.index - b.at.passage.index || a.at.start - b.at.start)
    .slice(0, MOST)
}

/** Of a policy in two languages each saying is there twice: what one of them excludes the other does not bring back. */
function inAllLanguages({languages}: Analysis, saying: Sayings, all: readonly Sayings[]): Sayings {
  if (languages.length < 2 || saying.actions.length === 0) return saying
  const alike = all.filter(
    one => one.denied === saying.denied && one.actions.some(name => saying.actions.includes(name))
  )
  return {...saying, unless: alike.flatMap(one => one.unless)}
}

function claimsOf(analysis: Analysis, saying: Sayings, refusing: boolean): Claim[] {
  if (saying.fact) return vendorClaims(analysis)
  if (saying.patterns.length > 0) {
    const matches = saying.patterns.flatMap(pattern => findMatches(analysis, pattern))
    return matches.map(match => ({at: evidenceOf(match), statement: undefined}))
  }
  const claims: Claim[] = []
  for (const passage of candidatesOf(analysis, saying, refusing)) {
    for (const statement of analysis.facts.statementsAt(passage))
      if (says(statement, saying)) claims.push({at: placeOfClash(statement, saying), statement})
  }
  return claims
}

function vendorClaims({facts}: Analysis): Claim[] {
  return facts.vendors
    .filter(({receives, negated, inDefinition, country}) => receives && !negated && !inDefinition && country !== 'KZ')
    .slice(0, MOST)
    .map(vendor => ({at: vendor, vendor, statement: around(facts.statementsAt(vendor.passage), vendor)}))
}

/** The statement about a service; that it gets data is known, whatever words say which. */
function around(statements: readonly Statement[], {start, end}: Vendor): Statement | undefined {
  const found = statements.find(one => one.start <= start && end <= one.end)
  return found?.object?.about === 'unknown' ? {...found, object: undefined} : found
}

function says(statement: Statement, saying: Sayings): boolean {
  const {actions, denied, modality, to, where, crossBorder, when} = saying
  if (!actions.includes(statement.action) || statement.negated !== denied) return false
  if (modality.length > 0 && !modality.includes(statement.modality)) return false
  if (statement.actor && statement.actor.role !== 'operator') return false
  if (statement.negated && statement.modality === 'obligation') return false
  if (to && !statement.recipients.some(one => isThird(one.category))) return false
  if (where && !standsIn(statement, where)) return false
  if (crossBorder && !statement.crossBorder) return false
  return when.length === 0 || statement.conditions.some(({kinds}) => when.some(kind => kinds.includes(kind)))
}

const OWN = new Set(['staff', 'user', 'public', 'state', 'court', 'successor', 'affiliate'])

/** Own staff, other users, bodies that the law lets ask are nobody whom a policy calls a third party to promise of. */
export function isThird(category: string): boolean {
  return !OWN.has(category)
}

function standsIn({territories}: Statement, where: 'kazakhstan' | 'abroad'): boolean {
  const isAbroad = (one: Statement['territories'][number]): boolean =>
    one.where === 'abroad' || (one.where === 'country' && one.country !== 'KZ')
  return where === 'abroad'
    ? territories.some(isAbroad)
    : territories.some(one => one.where === 'kz') && !territories.some(isAbroad)
}

// A statement longer than this is shown by the words that clash.
const LONGEST = 140

/** The statement, or where it is long what lies between the first and the last of the words that clash. */
function placeOfClash(statement: Statement, {to, where}: Sayings): Evidence {
  const {passage, start, end, verb, recipients, territories, object} = statement
  if (end - start <= LONGEST) return {passage, start, end}
  const parts = [verb, object, ...(to ? recipients : []), ...(where ? territories : [])]
  const own = parts.flatMap(part => (part && part.passage === passage && part.start >= start ? [part] : []))
  if (own.length === 0) return {passage, start, end}
  return {passage, start: Math.min(...own.map(one => one.start)), end: Math.max(...own.map(one => one.end))}
}
