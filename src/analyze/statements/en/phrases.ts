import {clause, type Opener, type Opening, phrase, soon, type Words} from './opening.js'
import {PURPOSE_VERBS} from './purpose-verbs.js'

const AGREED = /^(?:consent|consents|permission|authorisation|authorization|approval|agreement|instructions?)$/
const LACKING =
  /^(?:consent|permission|authorisation|authorization|approval|knowledge|notice|notification|need|necessity)$/
const ASKED =
  /^(?:request|requests|demand|instruction|instructions|initiative|discretion|termination|expiry|expiration)$/
const LEGAL = /^(?:law|laws|legislation|agreement|contract|obligation)$/
const TERM =
  /^(?:\d+|a|an|the|at|as|no|one|two|three|four|five|six|seven|ten|twelve|up|not|least|more|longer|so|entire|whole|any|such|this|life|duration)$/
const PERIOD = /^(?:days?|months?|years?|weeks?|hours?|period|periods|term|time|long|duration)$/
const MANNER = /^(?:accordance|compliance|line|conformity|connection|response)$/
const ANY_CASE = /^(?:the|such|those|certain|other|any|all|exceptional)$/
const CASES = /^(?:case|cases|event|circumstances|course)$/
const AS_STATED =
  /^(?:required|permitted|provided|prescribed|described|specified|stated|set|otherwise|necessary|needed|may|is|allowed|directed)$/
const PARTY =
  /^(?:our|the|your|third|any|a|an|other|such|us|you|we|these|those|its|their|this|all|anyone|anybody|nobody|noone|others|them)$/

const condition: Opener = (_words, at) => phrase('condition', at)

/** A condition where one of the next words is such a one. */
const conditionBy =
  (pattern: RegExp, reach: number): Opener =>
  (words, at) =>
    soon(words, at, pattern, reach) ? phrase('condition', at) : undefined

/** «after registration», «after you delete»; not «the following data». */
const after: Opener = (words, at) => {
  if (/^(?:the|all|these|those)$/.test(words[at - 1] ?? '')) return undefined
  return /^(?:you|we|they|it)$/.test(words[at + 1] ?? '') ? clause('condition', at) : phrase('condition', at)
}

/** «in case of», «in the event that», «in order to», «in accordance with», «in response to». */
const inWord: Opener = (words, at) => {
  const next = words[at + 1] ?? ''
  const second = words[at + 2] ?? ''
  if (next === 'order' && second === 'to') return {...phrase('purpose', at), after: at + 3}
  if (/^(?:case|cases|event)$/.test(next) || (ANY_CASE.test(next) && CASES.test(second))) return clause('condition', at)
  return MANNER.test(next) ? phrase('condition', at) : undefined
}

/** «to the extent required», «to deliver orders»: what for; not «to our partners». */
const to: Opener = (words, at) => {
  const next = words[at + 1] ?? ''
  if (next === 'the' && words[at + 2] === 'extent') return phrase('condition', at)
  return PARTY.test(next) || !PURPOSE_VERBS.has(next) ? undefined : phrase('purpose', at)
}

const so: Opener = (words, at) =>
  /^(?:that|as)$/.test(words[at + 1] ?? '') ? {...clause('purpose', at), after: at + 2} : undefined

const provided: Opener = (words, at) =>
  words[at + 1] === 'that' ? {...clause('condition', at), after: at + 2} : undefined

/** «on the basis of consent», «on request». */
const on: Opener = (words, at) =>
  (words[at + 1] === 'the' && words[at + 2] === 'basis') || soon(words, at, ASKED, 3)
    ? phrase('condition', at)
    : undefined

const under: Opener = (words, at) =>
  /^(?:article|the|applicable|kazakh|any|a|an)$/.test(words[at + 1] ?? '') && soon(words, at, LEGAL, 6)
    ? phrase('condition', at)
    : undefined

const even: Opener = (words, at) =>
  /^(?:if|after|when)$/.test(words[at + 1] ?? '') ? clause('condition', at) : undefined

/** «data are not subject to disclosure»: no condition. */
function isOpenTo(words: Words, at: number): boolean {
  return (
    /^(?:is|are|be|not)$/.test(words[at - 1] ?? '') &&
    /^(?:disclosure|transfer|distribution|publication|sale|verification|check|deletion|destruction|erasure)$/.test(
      words[at + 2] ?? ''
    )
  )
}

/** Whether «for» tells how long: «for 5 years», «for as long as», «for a period of». */
function isTerm(words: Words, at: number): boolean {
  const next = words[at + 1] ?? ''
  return /^(?:example|instance)$/.test(next) || (TERM.test(next) && soon(words, at, PERIOD, 6))
}

/** Phrases that a preposition opens, by its word. */
export const phrases: Readonly<Record<string, (words: Words, at: number) => Opening | undefined>> = {
  without: conditionBy(LACKING, 6),
  after,
  upon: after,
  following: after,
  on,
  at: conditionBy(ASKED, 4),
  with: conditionBy(AGREED, 5),
  provided,
  subject: (words, at) => (isOpenTo(words, at) ? undefined : conditionBy(/^to$/, 1)(words, at)),
  based: conditionBy(/^(?:on|upon)$/, 1),
  under,
  pursuant: condition,
  regardless: condition,
  irrespective: condition,
  notwithstanding: condition,
  despite: condition,
  during: condition,
  even,
  in: inWord,
  as: conditionBy(AS_STATED, 1),
  for: (words, at) => (isTerm(words, at) ? undefined : phrase('purpose', at)),
  so,
  to
}
