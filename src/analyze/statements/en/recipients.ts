import type {Passage} from '../../passage.js'
import type {Context} from '../context.js'
import type {Giving} from '../grammar.js'
import type {StatedRecipient} from '../statement.js'
import {wordsOfRange} from '../words.js'
import {prepositionBefore} from './names.js'

const NOBODY = /^(?:anyone|anybody|nobody|others|outsiders)$/
const GIVES = /^(?:give|gives|given|provide|provides|provided|send|sends|sent|grant|grants|granted|giving|providing)$/
const TO = /^(?:to|with|among|between|into|towards?)$/

/** Recipients among the words `from…to` that `skip` does not leave out. */
export function readRecipients(
  {reading: {mentions}, vendors}: Pick<Context, 'reading' | 'vendors'>,
  passage: Passage,
  from: number,
  to: number,
  skip: (at: number) => boolean,
  {parties, listed}: Giving
): StatedRecipient[] {
  const found: StatedRecipient[] = []
  const access = passage.words.slice(from, to).some(word => /^access/.test(word))
  const named = mentions.of(passage, 'recipient').filter(one => one.from >= from && one.from < to && !skip(one.from))
  let last: {end: number; given: boolean} | undefined
  for (const {value, from: at, to: end} of named) {
    const isOperator = parties.some(party => party.role === 'operator' && party.from < end && party.to > at)
    const joined = last !== undefined && isJoined(passage, last.end, at)
    const given = joined ? (last?.given ?? false) : listed || isGiven(passage, at, access)
    last = {end, given}
    if (given && !isOperator && !isWhose(passage, end))
      found.push({category: value.category, ...wordsOfRange(passage, at, end)})
  }
  for (const {start, end, text, receives, negated} of mentions.has(passage, 'service') ? vendors.at(passage) : []) {
    if (!receives || negated) continue
    const at = passage.starts.indexOf(start)
    if (at >= from && at < to && !skip(at) && !found.some(one => one.start < end && one.end > start))
      found.push({category: 'vendor', passage, start, end, text})
  }
  for (let at = from; at < to; at++) {
    if (skip(at) || !isUnlisted(passage, at)) continue
    if (found.some(one => one.start <= (passage.starts[at] ?? 0) && one.end > (passage.starts[at] ?? 0))) continue
    found.push({category: 'third-party', ...wordsOfRange(passage, at, at + 1)})
  }
  return found.sort((a, b) => a.start - b.start)
}

const FIRMS = /^(?:company|companies|organi[sz]ations?|firms?|entity|entities|persons?|people|businesses)$/
const STRANGE = /^(?:any|other|third|outside|external|unaffiliated)$/

/** «with anyone», «to any company», «with other organisations»: whom no list knows. */
function isUnlisted({words}: Passage, at: number): boolean {
  const word = words[at] ?? ''
  if (NOBODY.test(word)) return TO.test(words[at - 1] ?? '')
  if (FIRMS.test(word) && STRANGE.test(words[at - 1] ?? '') && /^(?:have|has|gets?|gains?)$/.test(words[at + 1] ?? ''))
    return words.slice(at + 2, at + 5).includes('access')
  return (
    FIRMS.test(word) &&
    STRANGE.test(words[at - 1] ?? '') &&
    (TO.test(words[at - 2] ?? '') || STRANGE.test(words[at - 2] ?? '') || isAccessOf(words, at - 2))
  )
}

function isAccessOf(words: readonly string[], at: number): boolean {
  return /^(?:of|by|for|from)$/.test(words[at] ?? '') && words[at - 1] === 'access'
}

/** «to our partners», «with banks», «provide our partners with»; who has access is given data wherever he stands. */
function isGiven(passage: Passage, at: number, access: boolean): boolean {
  const preposition = prepositionBefore(passage, at)
  if (preposition !== undefined) return TO.test(preposition) || (access && isOfAccess(passage, at))
  let verb = at - 1
  while (
    verb > 0 &&
    /^(?:our|the|any|third|other|your|such|these|certain|selected|trusted)$/.test(passage.words[verb] ?? '')
  )
    verb--
  return access || GIVES.test(passage.words[verb] ?? '')
}

/** «access of third parties», «access by other persons». */
function isOfAccess({words}: Passage, at: number): boolean {
  for (let before = at - 1; before > 0 && at - before < 5; before--)
    if (/^(?:of|by|for|from)$/.test(words[before] ?? '')) return words[before - 1] === 'access'
  return false
}

const PARTS_LIST = /^(?:to|with|by|for|from|of|in|on|is|are|will|may|who|which|that|if|when|unless|except|not|without)$/

/** «with banks, couriers and our advertising partners»: nothing between two names but adjectives and conjunctions. */
function isJoined({words, leaf, starts, ends}: Passage, end: number, at: number): boolean {
  if (at - end > 5 || words.slice(end, at).some(word => PARTS_LIST.test(word))) return false
  const between = leaf.value.slice(ends[end - 1], starts[at])
  return (
    !/[;.:]\s/.test(between) && (/[,(/]/.test(between) || words.slice(end, at).some(word => /^(?:and|or)$/.test(word)))
  )
}

/** «third parties' services», «partner data». */
function isWhose({leaf, ends, words}: Passage, end: number): boolean {
  return (
    /^['’]/.test(leaf.value.slice(ends[end - 1], (ends[end - 1] ?? 0) + 1)) ||
    /^(?:websites?|sites?|links?|cookies)$/.test(words[end] ?? '')
  )
}
