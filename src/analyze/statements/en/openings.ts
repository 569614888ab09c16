import type {Passage} from '../../passage.js'
import {gapBefore, hasComma} from '../gaps.js'
import type {RegionKind} from '../parts.js'

/** Where a region begins. */
export interface Opening {
  readonly kind: RegionKind
  readonly from: number
  /** The first word after the words that open it. */
  readonly after: number
  /** A clause with a verb of its own ends only at a comma or with the next subject. */
  readonly clause: boolean
}

type Words = readonly string[]

const CUES: ReadonlySet<string> = new Set(
  `except excepting unless excluding exception exceptions other save apart without if when whenever where once after
   upon until till in on at with provided subject based as to under pursuant regardless irrespective notwithstanding
   despite even following during for so that which who whom whose while because since before by how what whether
   within only you we they users clients`.split(/\s+/)
)

const AGREED = /^(?:consent|consents|permission|authorisation|authorization|approval|agreement|instructions?)$/
const LACKING =
  /^(?:consent|permission|authorisation|authorization|approval|knowledge|notice|notification|need|necessity)$/
const ASKED =
  /^(?:request|requests|demand|instruction|instructions|initiative|discretion|termination|expiry|expiration)$/
const TERM =
  /^(?:\d+|a|an|the|at|as|no|one|two|three|four|five|six|seven|ten|twelve|up|not|least|more|longer|so|entire|whole|any|such|this|life|duration)$/
const PERIOD = /^(?:days?|months?|years?|weeks?|hours?|period|periods|term|time|long|duration)$/
const MANNER = /^(?:accordance|compliance|line|conformity|connection|response)$/
const PARTY =
  /^(?:our|the|your|third|any|a|an|other|such|us|you|we|these|those|its|their|this|all|anyone|anybody|nobody|noone|others|them)$/

/** What begins at word `at`; `isVerb` tells words that are verbs the text states. */
export function openingAt(passage: Passage, at: number, isData: (at: number) => boolean): Opening | undefined {
  const {words} = passage
  const word = words[at] ?? ''
  if (!CUES.has(word)) return undefined
  const next = words[at + 1] ?? ''
  switch (word) {
    case 'except':
    case 'excepting':
    case 'excluding':
      return one('exception', at)
    case 'unless':
      return clause('exception', at)
    case 'exception':
    case 'exceptions':
      return words[at - 2] === 'with' ? {...one('exception', at - 2), after: at + 1} : undefined
    case 'other':
      return next === 'than' ? {...one('exception', at), after: at + 2} : undefined
    case 'apart':
    case 'save':
      return next === 'from' || next === 'for' || next === 'as' ? {...one('exception', at), after: at + 2} : undefined
    case 'if':
    case 'when':
    case 'whenever':
    case 'once':
      return clause(words[at - 1] === 'except' ? 'exception' : 'condition', at)
    case 'while':
    case 'because':
    case 'since':
    case 'until':
    case 'till':
    case 'whether':
      return clause('relative', at)
    case 'where':
      return clause(
        isPlace(words[at - 1] ?? '') || (hasComma(passage, at) && !isLawful(words, at)) ? 'relative' : 'condition',
        at
      )
    case 'how':
    case 'what':
      return at > 0 ? clause('relative', at) : undefined
    case 'that':
    case 'which':
    case 'who':
    case 'whom':
    case 'whose':
      return relativeAt(words, at)
    case 'you':
    case 'we':
    case 'they':
    case 'users':
    case 'clients':
      return isData(at - 1) && gapBefore(passage, at) === ' '
        ? {kind: 'relative', from: at, after: at + 1, clause: true}
        : undefined
    default:
      return phraseAt(passage, word, at)
  }
}

/** Phrases that a preposition opens. */
function phraseAt(passage: Passage, word: string, at: number): Opening | undefined {
  const {words} = passage
  const next = words[at + 1] ?? ''
  switch (word) {
    case 'without':
      return soon(words, at, LACKING, 6) ? one('condition', at) : undefined
    case 'after':
    case 'upon':
    case 'following':
      if (/^(?:the|all|these|those)$/.test(words[at - 1] ?? '')) return undefined
      return /^(?:you|we|they|it)$/.test(next) ? clause('condition', at) : one('condition', at)
    case 'on':
      return next === 'the' && words[at + 2] === 'basis'
        ? one('condition', at)
        : soon(words, at, ASKED, 3)
          ? one('condition', at)
          : undefined
    case 'at':
      return soon(words, at, ASKED, 4) ? one('condition', at) : undefined
    case 'with':
      return soon(words, at, AGREED, 5) ? one('condition', at) : undefined
    case 'provided':
      return next === 'that' ? {...clause('condition', at), after: at + 2} : undefined
    case 'subject':
      return next === 'to' ? one('condition', at) : undefined
    case 'based':
      return next === 'on' || next === 'upon' ? one('condition', at) : undefined
    case 'under':
      return /^(?:article|the|applicable|kazakh|any|a|an)$/.test(next) &&
        soon(words, at, /^(?:law|laws|legislation|agreement|contract|obligation)$/, 6)
        ? one('condition', at)
        : undefined
    case 'pursuant':
    case 'regardless':
    case 'irrespective':
    case 'notwithstanding':
    case 'despite':
    case 'during':
      return one('condition', at)
    case 'even':
      return /^(?:if|after|when)$/.test(next) ? clause('condition', at) : undefined
    case 'in':
      return inAt(words, at)
    case 'as':
      return /^(?:required|permitted|provided|prescribed|described|specified|stated|set|otherwise|necessary|needed|may|is|allowed|directed)$/.test(
        next
      )
        ? one('condition', at)
        : undefined
    case 'for':
      return isTerm(words, at) ? undefined : one('purpose', at)
    case 'so':
      return next === 'that' || next === 'as' ? {...clause('purpose', at), after: at + 2} : undefined
    case 'to':
      return toAt(passage, at)
    default:
      return undefined
  }
}

/** «in case of», «in the event that», «in order to», «in accordance with», «in response to». */
function inAt(words: Words, at: number): Opening | undefined {
  const next = words[at + 1] ?? ''
  const after = words[at + 2] ?? ''
  if (next === 'order' && after === 'to') return {...one('purpose', at), after: at + 3}
  if (/^(?:case|cases|event)$/.test(next)) return clause('condition', at)
  if (
    /^(?:the|such|those|certain|other|any|all|exceptional)$/.test(next) &&
    /^(?:case|cases|event|following|circumstances|course)$/.test(after)
  )
    return after === 'following' ? undefined : clause('condition', at)
  return MANNER.test(next) ? one('condition', at) : undefined
}

/** «to the extent required», «to deliver orders»: what for; not «to our partners». */
function toAt({words}: Passage, at: number): Opening | undefined {
  const next = words[at + 1] ?? ''
  if (next === 'the' && words[at + 2] === 'extent') return one('condition', at)
  if (PARTY.test(next) || !VERBS.has(next)) return undefined
  return one('purpose', at)
}

/** Whether «for» tells how long: «for 5 years», «for as long as», «for a period of». */
function isTerm(words: Words, at: number): boolean {
  const next = words[at + 1] ?? ''
  if (/^(?:example|instance)$/.test(next)) return true
  return TERM.test(next) && soon(words, at, PERIOD, 6)
}

function relativeAt(words: Words, at: number): Opening | undefined {
  const last = words[at - 1] ?? ''
  if (
    words[at] === 'that' &&
    /^(?:so|provided|ensur(?:es?|ing)|agrees?|understands?|event|case|confirms?|guarantees?|warrants?|undertakes?|means|acknowledges?|fact|states?|says?)$/.test(
      last
    )
  )
    return undefined
  const isBehind = /^(?:to|with|of|in|on|by|for|from|about)$/.test(last)
  return at === 0 ? undefined : {kind: 'relative', from: isBehind ? at - 1 : at, after: at + 1, clause: true}
}

function isPlace(word: string): boolean {
  return /^(?:countries|country|servers?|states?|territory|territories|places?|site|sites|jurisdictions?|page|form|cases)$/.test(
    word
  )
}

function isLawful(words: Words, at: number): boolean {
  return soon(words, at, /^(?:required|permitted|necessary|applicable|obliged|law|possible|appropriate)$/, 4)
}

function soon(words: Words, at: number, pattern: RegExp, reach: number): boolean {
  for (let next = at + 1; next <= at + reach; next++) if (pattern.test(words[next] ?? '')) return true
  return false
}

function one(kind: RegionKind, from: number): Opening {
  return {kind, from, after: from + 1, clause: false}
}

function clause(kind: RegionKind, from: number): Opening {
  return {kind, from, after: from + 1, clause: true}
}

/** Verbs that tell what for where nothing gives them a force. */
const VERBS: ReadonlySet<string> = new Set(
  `deliver provide process improve contact send fulfil fulfill perform comply verify ensure prevent protect identify
   manage respond communicate personalise personalize analyse analyze maintain operate develop enable help carry conduct
   complete create administer enforce resolve detect understand make give offer inform notify support meet establish
   exercise market investigate track calculate bill collect use store keep share transfer disclose delete sell retain
   obtain receive check confirm answer serve facilitate execute conclude register authenticate issue ship arrange
   organise organize pay show display tailor customise customize measure monitor evaluate assess research train remind
   process handle comply satisfy defend secure safeguard accept host render run deal assist achieve customize promote
   advertise combat fight diagnose fix debug test remember recognise recognize let allow review study learn invite
   address act optimise optimize generate produce schedule book reserve return refund charge invoice report submit
   file prepare conduct correct update erase destroy remove anonymise anonymize publish distribute`.split(/\s+/)
)
