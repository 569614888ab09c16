import type {Analysis} from '../../analyze/analysis.js'
import {type Claim, worthOf} from './claim.js'
import {between, nameOf, reasonOf} from './claim-words.js'
import {limitSignals} from './limits.js'
import {isBlank, type Pair, type Told} from './pair.js'
import {covers, pairClaims} from './pair-claims.js'
import {claimsAt, claimsLike, itemsOf} from './read-claims.js'
import {type Signal, say} from './signal.js'

/** What the claims of a difference do: turned round, changed in force, bounded otherwise, come, gone. */
export function claimSignals({before, after}: Pair): Signal[] {
  const {pairs, gone, come} = pairClaims(claimsIn(before), claimsIn(after))
  return [
    ...onceOfConsent(pairs.flatMap(([one, other]) => compare(one, other))),
    ...gone.flatMap(claim => (isSaid(after.analysis, claim) ? [] : ofRemoved(claim, after))),
    ...come.flatMap(claim => (isSaid(before.analysis, claim) ? [] : ofAdded(claim)))
  ]
}

/** Whether data are given to somebody on either side. */
export function givesData({before, after}: Pair): boolean {
  return [before, after].some(told => claimsIn(told).some(({sort}) => sort === 'give' || sort === 'use'))
}

/** The claims of its passages, and those of the items that they announce: «Оператор не передаёт:». */
function claimsIn({analysis, passages}: Told): Claim[] {
  const items = itemsOf(analysis)
  const all = new Set(passages)
  for (const passage of passages) for (const item of items.get(passage.index) ?? []) all.add(item)
  return [...all].flatMap(passage => claimsAt(analysis, passage))
}

/** A verb that is read in two ways tells of one consent twice. */
function onceOfConsent(signals: readonly Signal[]): Signal[] {
  const isConsent = ({topic}: Signal): boolean => topic === 'consent'
  return signals.filter(
    (one, at) => !isConsent(one) || signals.findIndex(other => isConsent(other) && other.effect === one.effect) === at
  )
}

function isSaid(analysis: Analysis, claim: Claim): boolean {
  return claimsLike(analysis, claim).some(other => covers(other, claim))
}

function compare(one: Claim, other: Claim): Signal[] {
  const [was, is] = [worthOf(one), worthOf(other)]
  if (was !== is) {
    const isSaidAlike = one.who === other.who && one.force === other.force && one.negated === other.negated
    const bounds = isSaidAlike ? limitSignals(one, other) : []
    return bounds.length > 0 ? bounds : [turned(one, other, is > was)]
  }
  return [...forceSignals(one, other), ...limitSignals(one, other)]
}

function turned(one: Claim, other: Claim, isBetter: boolean): Signal {
  const topic = one.who === 'subject' || other.who === 'subject' ? 'right' : 'deed'
  return {effect: isBetter ? 'strengthens' : 'weakens', weight: 10, topic, reason: reasonOf(one, other, isBetter)}
}

/** A duty that is only said to be done is softer; other changes of force cost nobody anything. */
function forceSignals(one: Claim, other: Claim): Signal[] {
  if (one.sort !== 'guard' || one.who === 'subject' || worthOf(one) <= 0 || one.force === other.force) return []
  const isSofter = one.force === 'must'
  const reason = isSofter
    ? say(
        'обязанность стала простым утверждением:',
        'міндет жай ғана мәлімдемеге айналды:',
        'a duty became a mere statement:',
        between(one, other)
      )
    : say(
        'утверждение стало обязанностью:',
        'мәлімдеме міндетке айналды:',
        'a statement became a duty:',
        between(one, other)
      )
  return [{effect: isSofter ? 'weakens' : 'strengthens', weight: 5, topic: 'deed', reason}]
}

function ofRemoved(claim: Claim, after: Told): Signal[] {
  const worth = worthOf(claim)
  if (worth === 0) return []
  // A practice that is no longer told of may go on.
  const isHidden = worth < 0 && claim.sort === 'give' && isBlank(after)
  const effect = worth > 0 ? 'weakens' : isHidden ? 'unclear' : 'strengthens'
  return [{effect, weight: weightOf(claim), topic: topicOf(claim), reason: nameOf(claim, false)}]
}

function ofAdded(claim: Claim): Signal[] {
  const worth = worthOf(claim)
  if (worth === 0) return []
  return [
    {
      effect: worth > 0 ? 'strengthens' : 'weakens',
      weight: weightOf(claim),
      topic: topicOf(claim),
      reason: nameOf(claim, true)
    }
  ]
}

function weightOf({sort, who, deed}: Claim): number {
  if (sort === 'right') return 9
  if (who === 'subject') return deed === 'act' ? 6 : 7
  return sort === 'give' || sort === 'harm' ? 7 : 6
}

function topicOf({sort, who}: Claim): Signal['topic'] {
  if (who === 'subject') return 'right'
  return sort === 'give' ? 'recipient' : 'deed'
}
