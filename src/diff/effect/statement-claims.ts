import type {Analysis} from '../../analyze/analysis.js'
import type {Passage} from '../../analyze/passage.js'
import type {Action, Condition, Exception, Statement} from '../../analyze/statements/statements.js'
import {type Claim, type Limit, phraseOf, type Sort} from './claim.js'
import {rolesIn} from './roles.js'
import {quote} from './signal.js'
import {softIn} from './soft-words.js'

const sorts: Readonly<Record<Action, Sort>> = {
  transfer: 'give',
  publish: 'give',
  sell: 'give',
  collect: 'use',
  use: 'use',
  process: 'use',
  keep: 'use',
  delete: 'guard',
  depersonalise: 'guard',
  ensure: 'guard',
  verify: 'guard'
}
const forces = {obligation: 'must', permission: 'may', prohibition: 'ban', declaration: 'is'} as const

// «осуществляет сбор, хранение, использование, передачу, удаление» says what processing is.
const LISTED = 4

/** What a Russian passage says is done with data, by the operator or others. */
export function statementClaims(analysis: Analysis, passage: Passage): Claim[] {
  const statements = analysis.facts.statementsAt(passage)
  if (new Set(statements.map(({action}) => action)).size >= LISTED) return []
  const tellsSubject = rolesIn(analysis, passage).some(({who, form}) => who === 'subject' && form === 'dative')
  return statements
    .filter(one => !one.implied && one.actor?.role !== 'subject')
    .map(one => toClaim(one, tellsSubject && isToSubject(one) ? 'plain' : sortOf(one)))
}

/** «предоставляет субъекту сведения»: what goes to the person goes to nobody else. */
function isToSubject({action, crossBorder, recipients}: Statement): boolean {
  return action === 'transfer' && !crossBorder && recipients.length === 0
}

function toClaim(statement: Statement, sort: Sort): Claim {
  const {passage, action, actor, verb} = statement
  return {
    passage,
    who: actor?.role === 'third-party' ? 'other' : 'operator',
    deed: action,
    sort,
    ...forceOf(statement),
    about: aboutOf(statement),
    limits: [...limitsOf(statement), ...softIn(passage)],
    text: quote(verb.text),
    phrase: phraseOf(passage, verb.passage === passage ? passage.starts.indexOf(verb.start) : 0)
  }
}

/** «не обязан» need not, «не должен» must not. */
function forceOf({modality, negated, verb}: Statement): Pick<Claim, 'force' | 'negated'> {
  const isBan = negated && modality === 'obligation' && /^не\s+долж/i.test(verb.text)
  return isBan ? {force: 'ban', negated: false} : {force: forces[modality], negated}
}

// «сообщает об инциденте», «предоставляет сведения»: to whom must be told before data go to somebody.
const TELLS = /^(?:не\s)?(?:сообщ|предостав|направ|отправ|поруч)/i
// «публикует Политику», «раскрывает условия».
const OF_TEXT = /^(?:политик|редакц|документ|услов|правил|верс)/
const OF_MATTERS = /^(?:услов|поряд|измен|обработк|запрет|политик|наруш|утечк|инцидент|прав|срок|мер|цел)/
const CHECKED = /^(?:достоверн|точност|актуальн|подлинн|полнот)/
const DATA = /^(?:дан|сведен|персональн)$/
const WORTHY = /^(?:безопасн|конфиденц|защит|защищ|сохран|доступ|точност|неприкосн|целостн|секретн)/

function sortOf({action, verb, negated, recipients, passage, object, crossBorder}: Statement): Sort {
  if (action === 'ensure') {
    const isOfData = negated && passage.stems.some(stem => DATA.test(stem))
    return isOfData || passage.stems.some(stem => WORTHY.test(stem)) ? 'guard' : 'plain'
  }
  if (action === 'verify' && !passage.stems.some(stem => CHECKED.test(stem))) return 'plain'
  if (sorts[action] === 'give' && OF_MATTERS.test(object?.sort ?? '')) return 'plain'
  if (sorts[action] === 'give' && isByLaw(recipients)) return 'use'
  if (sorts[action] !== 'give' || recipients.length > 0 || crossBorder) return sorts[action]
  if (object?.about !== 'personal' && passage.stems.some(stem => OF_TEXT.test(stem))) return 'plain'
  if (action !== 'transfer') return sorts[action]
  return TELLS.test(verb.text) && object?.about !== 'personal' ? 'plain' : 'give'
}

// Who may ask by law, and one’s own staff.
const OWN = new Set(['state', 'court', 'staff'])

function isByLaw(recipients: Statement['recipients']): boolean {
  return recipients.length > 0 && recipients.every(({category}) => OWN.has(category))
}

function aboutOf({object, recipients, crossBorder}: Statement): Set<string> {
  return new Set([
    ...(object
      ? [`about:${object.about}`, `owner:${object.owner}`, ...(object.sort ? [`sort:${object.sort}`] : [])]
      : []),
    ...(object?.codes ?? []).map(code => `data:${code}`),
    ...recipients.map(({category}) => `to:${category}`),
    ...(crossBorder ? ['border'] : [])
  ])
}

function limitsOf({conditions, exceptions, absolute, negated, passage}: Statement): Limit[] {
  const only = absolute && !negated && passage.words.some(word => /^(?:только|исключительно|лишь)$/.test(word))
  return [
    ...conditions.flatMap(ofCondition),
    ...exceptions.flatMap(ofException),
    ...(only ? [{kind: 'only', key: 'only', text: 'только'} as const] : [])
  ]
}

function ofCondition({kinds, stems, strict, text}: Condition): Limit[] {
  const limits: Limit[] = []
  if (kinds.includes('no-consent')) limits.push({kind: 'no-consent', key: 'no-consent', text})
  else if (kinds.includes('consent')) limits.push({kind: 'consent', key: 'consent', text})
  if (kinds.includes('request')) limits.push({kind: 'condition', key: 'request', text})
  if (kinds.includes('law')) limits.push({kind: 'condition', key: 'law', text})
  if (kinds.includes('other') || kinds.includes('without'))
    limits.push({kind: 'condition', key: [...stems].sort().join(' ') || text, text})
  return strict && limits.length > 0 ? [...limits, {kind: 'only', key: 'only', text}] : limits
}

/** Each ground, each recipient, and words of no list. */
function ofException({grounds, recipients, stems, clauses, text}: Exception): Limit[] {
  const keys = [
    ...grounds.filter(ground => ground !== 'unknown'),
    ...recipients.map(({category}) => `to:${category}`),
    ...(recipients.length === 0 ? stems : [])
  ]
  if (keys.length === 0 && clauses.length > 0) keys.push('clause')
  const all = keys.length > 0 ? keys : ['some']
  return all.map(key => ({kind: 'exception', key, text}))
}
