import {stemWord} from '../../../language/lexicon.js'
import {lazy} from '../../lazy.js'
import type {Passage} from '../../passage.js'
import type {Reference} from '../../references.js'
import type {Range} from '../parts.js'
import type {Condition, ConditionKind, Exception, StatedPurpose, StatedRecipient} from '../statement.js'
import {wordsOfRange} from '../words.js'

// Words that set no clause apart from another: what all clauses of a policy speak of.
const GENERAL_WORDS = `personal data information details user users customer client visitor subject person individual party
  parties third you your yours we our ours us they their them it its he she his her operator company controller
  administration site website service services platform app application internet policy this that these those such
  process processing collect collection store storage use using transfer provide provision disclose disclosure share
  sharing case cases provided specified indicated described stated set forth established determined which who whom what
  so necessary needed need except unless other than exclude excluding without with where when if upon after following
  consent consents purpose purposes order for to the a an of in on at by from as and or not no only solely exclusively
  also any all every each condition conditions basis ground grounds accordance accordingly reason reasons be is are was
  were been being will shall may can must do does did have has had kazakhstan republic under above below herein hereof
  hereto section clause ensure carry carried out perform performed performing activity activities right rights
  obligation obligations operation operate functioning legislation law laws legal lawful act action authorised
  authorized authority authorities government state permission prior written explicit express expressly require
  required requires request requested permitted applicable extent event relevant appropriate certain some same
  connection regard part own more about between over into through until while there here then thus`
const general = lazy(() => new Set(GENERAL_WORDS.split(/\s+/).map(word => stemWord(word, 'en'))))

const LAW = /^(?:laws?|legislation|legal|legally|statutory|statute|court|courts|judicial|code|regulations?|mandatory)$/
const CONSENT = /^(?:consents?|consented|permission|authori[sz]ation|approval|agree|agreed|agrees)$/
const REQUEST = /^(?:requests?|requested|demands?|ask|asks|asked|instructions?|initiative|contacts?|contacting)$/
const WITHDRAWS = /^(?:withdraw|withdraws|withdrawn|withdrawal|withdrawing|revoke|revokes|revoked|revocation)$/
const ERASED = /^(?:delete|deletes|deleted|deletion|deleting|erase|erased|erasure|destruction|destroyed|removal)$/
const CLOSED =
  /^(?:close|closes|closed|closure|closing|deactivate|deactivated|deactivation|terminate|terminated|termination)$/
const ACCOUNT = /^(?:accounts?|profiles?)$/
const OF_POLICY = /^(?:policy|section|clause|herein|terms|notice|statement|document|hereof)$/
const ELSEWHERE = /^(?:below|above|herein|following|follows|hereunder)$/
const HELPERS = /^(?:assist|assisting|help|helping|engaged|working|acting)$/
const MANNER = /^(?:accordance|compliance|line|pursuant|conformity|described|specified|set|stated)$/
const EXTRAORDINARY =
  /^(?:reorgani[sz]ation|merger|liquidation|sale|acquisition|loss|threat|violation|breach|dispute|suspicion|suspected|bankruptcy|emergency|fraud|abuse|misuse|change|discretion)$/

/** Stems that carry sense, each once. */
export function contentStems({stems}: Passage, from: number, to: number): string[] {
  const known = general()
  return [...new Set(stems.slice(from, to).filter(stem => stem.length > 2 && !known.has(stem)))]
}

export function readPurpose(passage: Passage, {from, to}: Range): StatedPurpose {
  return {...wordsOfRange(passage, from, to), stems: contentStems(passage, from, to)}
}

export function readCondition(passage: Passage, {from, to}: Range): Condition {
  const stems = contentStems(passage, from, to)
  const before = passage.words[from - 1] ?? ''
  return {
    ...wordsOfRange(passage, from, to),
    kinds: kindsOf(passage, from, to, stems),
    stems,
    strict: /^(?:only|solely|exclusively)$/.test(before)
  }
}

const ASKS = /^(?:request|demand|ask|withdraw|revoke|write|contact|apply|delete)$/

/** «You may request deletion, and we delete the data»: what a person asks for is the condition of what follows. */
export function askedBefore(passage: Passage, from: number): Condition[] {
  const at = passage.words.findIndex(
    (word, index) => index < from && ASKS.test(word) && /^(?:may|can|to|and|or)$/.test(passage.words[index - 1] ?? '')
  )
  if (at < 0 || from - at > 16 || !passage.leaf.value.slice(passage.ends[at], passage.starts[from]).includes(','))
    return []
  return [
    {...wordsOfRange(passage, at, from), kinds: ['request'], stems: contentStems(passage, at, from), strict: false}
  ]
}

function kindsOf(passage: Passage, from: number, to: number, stems: readonly string[]): ConditionKind[] {
  const words = passage.words.slice(from, to)
  const has = (pattern: RegExp): boolean => words.some(word => pattern.test(word))
  const first = words[0] ?? ''
  const consents = has(CONSENT) && !words.includes('not')
  if (first === 'without') return [has(CONSENT) ? 'no-consent' : 'without']
  if (/^(?:regardless|irrespective|notwithstanding)$/.test(first) && has(CONSENT)) return ['no-consent']
  const kinds: ConditionKind[] = []
  if (has(WITHDRAWS)) kinds.push('withdrawal')
  else if (consents) kinds.push('consent')
  if (has(ERASED) || (has(CLOSED) && has(ACCOUNT))) kinds.push('erasure')
  if (has(LAW) && !words.slice(0, 2).some(word => MANNER.test(word))) kinds.push('law')
  if (has(REQUEST)) kinds.push('request')
  if (kinds.length > 0) return kinds
  if (stems.length === 0 || words.slice(0, 2).some(word => MANNER.test(word))) return ['general']
  const isRoutine = /^(?:when|after|upon|once|following|during|whenever|for|in)$/.test(first) && !has(EXTRAORDINARY)
  return isRoutine ? ['routine'] : ['other']
}

/** What an exception lets happen, by its words and by what they refer to. */
export function readException(
  passage: Passage,
  {from, to}: Range,
  recipients: readonly StatedRecipient[],
  references: readonly Reference[]
): Exception {
  const words = wordsOfRange(passage, from, to)
  const all = passage.words.slice(from, to)
  const has = (pattern: RegExp): boolean => all.some(word => pattern.test(word))
  const referred = references.filter(one => one.start < words.end && one.end > words.start)
  const own = referred.filter(one => one.target !== 'article')
  const clauses = own.filter(one => one.target === 'clause' || one.target === 'section').flatMap(one => one.nums)
  const grounds: Exception['grounds'][number][] = []
  const consent = all.findIndex(word => CONSENT.test(word))
  if (consent >= 0) grounds.push(all.slice(consent).includes('for') ? 'consent-for' : 'consent')
  if (has(LAW) || referred.length > own.length) grounds.push('law')
  const stems = contentStems(passage, from, to)
  if (clauses.length === 0 && has(OF_POLICY)) grounds.push('policy')
  if (has(ELSEWHERE) || has(HELPERS)) grounds.push('unknown')
  const says = clauses.length > 0 || grounds.length > 0 || recipients.length > 0 || stems.length > 0
  if (!says || own.some(one => one.target === 'annex' || one.target === 'self')) grounds.push('unknown')
  return {...words, grounds, clauses, recipients, stems}
}
