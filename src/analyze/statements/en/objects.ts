import type {Mentions} from '../../mentions.js'
import type {Passage} from '../../passage.js'
import {hasComma} from '../gaps.js'
import type {DataObject, Owner} from '../statement.js'
import {wordsOfRange} from '../words.js'
import {isActionWord} from './actions.js'

const ANONYMOUS =
  /^(?:anonymous|anonymi[sz]ed|anonymously|depersonali[sz]ed|de-identified|deidentified|identified|aggregate|aggregated|statistical|statistics|impersonal|non)$/
// Adjectives and participles that leave data what they are.
const PLAIN =
  /^(?:personal|your|our|the|their|its|his|any|all|such|this|these|those|that|other|certain|some|following|relevant|collected|provided|obtained|received|processed|stored|submitted|user|users|customer|customers|client|clients|visitor|subject|subjects|confidential|sensitive|private|identifiable|necessary|required|minimum|only|same|said|above|specified|of|no|and|or|accurate|additional|individual|own|most|much|more|as|us|you|with|to|share|disclose|transfer|sell|store|keep|process|use|collect|delete|retain|provide|receive|not|about|s|for|in|on|by|from|a|an|which|what|how|special|full|complete|whole|entire|existing|inaccurate|outdated|incomplete|up|date|part|before|after|during|until|through|under|against|without|once|when|if|while|where|are|is|will|shall|may|can|must|do|does|neither|nor|into)$/
const THING =
  /^(?:logs?|journals?|correspondence|messages|materials?|content|reports?|statistics|listings?|comments|transactions?|reviews|inquiries|requests|recordings?)$/
const COPY = /^(?:backups?|copies|copy|archives?)$/
const OF_PERSON =
  /^(?:you|your|users?|clients?|customers?|subjects?|individuals?|persons?|visitors?|patients?|people|yourself|us|them|him|her|buyers?|subscribers?|identified|identifiable|natural|data|personal)$/
const OWNERS: readonly (readonly [Owner, RegExp])[] = [
  ['staff', /^(?:employees?|staff|personnel|workers?)$/],
  ['applicant', /^(?:applicants?|candidates?)$/],
  ['child', /^(?:child|children|minors?|kids?)$/],
  ['foreigner', /^(?:foreigners?|residents?)$/],
  ['counterparty', /^(?:counterpart(?:y|ies)|partners?|suppliers?|contractors?|merchants?|sellers?)$/],
  ['representative', /^representatives?$/]
]

/** What the words `from…to` act on; words that `skip` names belong to something else, `things` hold data too. */
export function readObject(
  passage: Passage,
  mentions: Mentions,
  from: number,
  to: number,
  skip: (at: number) => boolean,
  things: boolean
): DataObject | undefined {
  const inside = (at: number): boolean => at >= from && at < to && !skip(at)
  const noun = mentions.of(passage, 'data-noun').find(one => inside(one.from) && !isKindOnly(passage, one.to))
  const given = mentions.of(passage, 'recipient')
  const named = mentions
    .of(passage, 'data')
    .filter(one => inside(one.from) && !given.some(other => other.from < one.to && one.from < other.to))
  const isKind = named.some(one => noun && one.from < noun.from && one.to >= noun.from)
  const thing = things
    ? thingIn(passage, (isKind ? named[0]?.from : noun?.from) ?? named[0]?.from ?? to, from, to, skip)
    : undefined
  if (thing && (!noun || thing.at < noun.from)) return thing.object
  if (!noun || isKind) return byKinds(passage, named, from, to, skip)
  const head = noun.from
  const first = head > from && !skip(head - 1) && !hasComma(passage, head) ? (passage.words[head - 1] ?? '') : ''
  const owner = ownerBefore(first, passage, head) ?? ownerAfter(passage, noun.to)
  const apart = first !== '' && owner === 'any' && isApart(first)
  const anonymous = isAnonymous(passage, from, to, skip)
  const beside = named.filter(
    one =>
      one.from >= noun.to && one.from - noun.to < 4 && /^(?:on|about|of|concerning)$/.test(passage.words[noun.to] ?? '')
  )
  return {
    ...wordsOfRange(passage, apart ? head - 1 : head, noun.to),
    about: anonymous ? 'anonymous' : apart ? 'other' : 'personal',
    sort: apart ? (passage.stems[head - 1] ?? '') : skip(noun.to) ? '' : topicOf(passage, noun.to),
    codes: beside.map(one => one.value.code),
    owner
  }
}

/** «data center», «data subject», «information security»: the noun only tells of what kind. */
function isKindOnly({words}: Passage, to: number): boolean {
  return (
    /^(?:centers?|centres?|subjects?|security|protection|controllers?|processors?|policy|processing|storage|transfers?|collection|retention|breach|breaches|deletion|disclosure)$/.test(
      words[to] ?? ''
    ) && !/^(?:processing|storage|transfers?|collection|retention|deletion|disclosure)$/.test(words[to] ?? '')
  )
}

type Named = readonly {
  readonly from: number
  readonly to: number
  readonly value: {readonly code: DataObject['codes'][number]}
}[]

/** A thing that holds data, before all kinds of data: «server logs», «backup copies of the data». */
function thingIn(
  passage: Passage,
  first: number,
  from: number,
  to: number,
  skip: (at: number) => boolean
): {at: number; object: DataObject} | undefined {
  for (let at = from; at < Math.min(to, first); at++) {
    const word = passage.words[at] ?? ''
    if (skip(at) || !(THING.test(word) || COPY.test(word))) continue
    const about = isAnonymous(passage, Math.max(from, at - 2), at + 1, skip)
      ? 'anonymous'
      : COPY.test(word)
        ? 'personal'
        : 'other'
    return {
      at,
      object: {...wordsOfRange(passage, at, at + 1), about, sort: passage.stems[at] ?? '', codes: [], owner: 'any'}
    }
  }
  return undefined
}

/** No general word for data: kinds of data alone. */
function byKinds(
  passage: Passage,
  named: Named,
  from: number,
  to: number,
  skip: (at: number) => boolean
): DataObject | undefined {
  const [first] = named
  const last = named.at(-1)
  if (!first || !last) return undefined
  const about = isAnonymous(passage, from, to, skip) ? 'anonymous' : 'personal'
  const codes = [...new Set(named.map(one => one.value.code))]
  return {...wordsOfRange(passage, first.from, last.to), about, sort: '', codes, owner: ownerAfter(passage, last.to)}
}

function isApart(word: string): boolean {
  return word.length > 2 && !PLAIN.test(word) && !isActionWord(word) && !/^\d/.test(word) && !/(?:ing|ly)$/.test(word)
}

function isAnonymous({words}: Passage, from: number, to: number, skip: (at: number) => boolean): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at] ?? ''
    if (skip(at) || !ANONYMOUS.test(word)) continue
    if (
      word === 'identified'
        ? words[at - 1] === 'de'
        : word !== 'non' || /^(?:personal|personally|identifiable)$/.test(words[at + 1] ?? '')
    )
      return true
  }
  return false
}

/** «information about orders»: what data are about, where it is not the person. */
function topicOf(passage: Passage, to: number): string {
  if (!/^(?:about|on|regarding|concerning)$/.test(passage.words[to] ?? '')) return ''
  let at = to + 1
  while (at < to + 4 && /^(?:the|your|a|an|our|their|any|all|its)$/.test(passage.words[at] ?? '')) at++
  const word = passage.words[at] ?? ''
  return OF_PERSON.test(word) ||
    word === '' ||
    (at > to + 1 && OF_PERSON.test(passage.words[at - 1] ?? '') && /^(?:you|users?)$/.test(passage.words[at - 1] ?? ''))
    ? ''
    : (passage.stems[at] ?? '')
}

/** «employee data», «children's personal information». */
function ownerBefore(first: string, {words}: Passage, head: number): Owner | undefined {
  for (const word of [
    first === 's' ? (words[head - 2] ?? '') : first,
    first === 'personal' ? (words[head - 2] ?? '') : ''
  ]) {
    const owner = OWNERS.find(([, pattern]) => pattern.test(word))
    if (owner) return owner[0]
  }
  return undefined
}

// Who applies in a request is the subject, whoever he is.
function isRequest(word: string): boolean {
  return /^(?:requests?|inquiry|enquiry|appeals?)$/.test(word)
}

/** «data of employees», «information about children»: within four words, no comma between. */
function ownerAfter({words, leaf, starts, ends}: Passage, to: number): Owner {
  if (!/^(?:of|about|from|relating|concerning|on)$/.test(words[to] ?? '')) return 'any'
  for (let at = to + 1; at < Math.min(to + 5, words.length); at++) {
    if (/[,;:()]/.test(leaf.value.slice(ends[at - 1], starts[at]))) break
    const owner = OWNERS.find(([, pattern]) => pattern.test(words[at] ?? ''))
    if (owner) return owner[0] === 'applicant' && words.some(isRequest) ? 'any' : owner[0]
    if (/^(?:in|to|with|for|by|is|are|will|may)$/.test(words[at] ?? '')) break
  }
  return 'any'
}
