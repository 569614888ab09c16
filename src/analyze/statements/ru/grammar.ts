import type {Passage} from '../../passage.js'
import type {Draft} from '../context.js'
import type {Grammar, Outline} from '../grammar.js'
import {firstDeed, openList} from '../leads.js'
import type {Chain, Predicate, Region} from '../parts.js'
import type {Modality} from '../statement.js'
import {actionWords, stemsOfAction} from './actions.js'
import {readChains} from './chains.js'
import {headedPredicates} from './deeds.js'
import {isDenied, modalAt, stemsOfForce} from './forces.js'
import {askedBefore, readCondition, readException, readPurpose} from './grounds.js'
import {formOfName, formOfService} from './names.js'
import {isThing, readObject} from './objects.js'
import {readPredicates, readSkeleton, type Skeleton} from './predicates.js'
import {readRecipients} from './recipients.js'
import {readRegions} from './regions.js'
import {unknownIn} from './unknown.js'
import {actorOf} from './who.js'

/** How Russian says it: by the case of nouns and the form of verbs, the limits after the words that open them. */
export const russian: Grammar = {
  stemsOfAction,
  stemsOfForce,
  actionWords,
  formOfName,
  formOfService,
  regions: regionsOf,
  predicates: ({passage, actions, kindAt}) =>
    readPredicates(passage, readSkeleton(passage, actions), at => kindAt(at) !== undefined),
  headedPredicates,
  chains: readChains,
  actorOf,
  isGetting,
  forceOf,
  listOf: openList,
  itemDeed: firstDeed,
  readPurpose,
  readCondition,
  askedBefore,
  readException,
  readObject,
  unknownIn,
  readRecipients,
  isOfOtherChain,
  words: {
    absolute: /^(?:никогда|каких|каком|исключительно|безоговорочн[а-я]*|только|полностью)$/,
    overBorder: /^трансграничн/,
    refers: /^(?:раздел|подраздел|пункт|подпункт|п$|пп$|пунк|стать|ст$|глав|приложени|абзац)/,
    joins: /^(?:и|а|но|или|либо|однако)$/,
    where: 'где'
  }
}

function regionsOf({passage, mentions, actions, parties, announced}: Outline): Region[] {
  const skeleton = readSkeleton(passage, actions)
  const subjects = new Set(parties.filter(party => party.form === 'nominative').map(party => party.from))
  const data = new Set(mentions.of(passage, 'data-noun').map(({from}) => from))
  return readRegions(passage, {
    ...skeleton,
    awaits: from => awaitsInfinitive(passage, skeleton, from) ?? announced,
    isSubject: at => subjects.has(at),
    isData: at => data.has(at),
    isThing: at => isThing(passage, at)
  })
}

/** Whether a word of force before word `from` still lacks its infinitive; undefined where none stands there. */
function awaitsInfinitive(passage: Passage, {isInfinitive, isPredicate}: Skeleton, from: number): boolean | undefined {
  for (let at = from - 1; at >= 0; at--) {
    if (modalAt(passage, at)) return true
    if (isInfinitive(at) || isPredicate(at)) return false
  }
  return undefined
}

/** «Курьер получает имя», «третьи лица не имеют доступа». */
function isGetting({words}: Passage, {action, at}: Predicate): boolean {
  const word = words[at] ?? ''
  return (action === 'collect' && word.startsWith('получа')) || word.startsWith('доступ')
}

const MODALITY = {must: 'obligation', may: 'permission', 'must-not': 'prohibition'} as const

function forceOf({passage, kindAt}: Draft): {modality: Modality; negated: boolean} | undefined {
  let found: {modality: Modality; negated: boolean} | undefined
  for (const at of passage.words.keys()) {
    const force = kindAt(at) === undefined ? modalAt(passage, at) : undefined
    if (!force || force === 'is' || force === 'is-not') continue
    const denied = isDenied(passage, at) || passage.words.at(-1) === 'не'
    const modality = denied && force !== 'must-not' ? 'prohibition' : MODALITY[force]
    found = {modality, negated: modality === 'prohibition'}
  }
  return found
}

/**
 * A condition before all predicates limits every chain, so do an exception at the end and «без согласия» after the last
 * of several denials.
 */
function isOfOtherChain({words}: Passage, {kind, from, to}: Region, chain: Chain, first: number): boolean {
  if (from >= chain.to) return (kind === 'exception' && to >= words.length) || words[from] === 'без'
  return kind === 'condition' && from < 3 && to <= first
}
