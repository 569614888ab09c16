import type {Element, Finding} from '../../lint.js'
import {isBlank, type Pair, type Told} from './pair.js'
import {quote, type Signal, say} from './signal.js'

/** What the rules say of a difference: elements that came or went, and what is forbidden. */
export function lawSignals(pair: Pair): Signal[] {
  return [...elementSignals(pair), ...findingSignals(pair, 'violation')]
}

/** Contradictions depend on other clauses too, so they tell only where nothing else does. */
export function contradictionSignals(pair: Pair): Signal[] {
  return findingSignals(pair, 'contradiction')
}

// Form, not protection: who reads a policy is no worse off for these.
const FORMAL = new Set(['policy-date', 'law-citation', 'kazakh-version', 'operator-name', 'operator-id'])

const LOST = ['больше не сказано:', 'енді айтылмаған:', 'no longer stated:'] as const
const COME = ['теперь сказано:', 'енді айтылған:', 'now stated:'] as const

// What these state may be a harm by itself: in a clause that was there before, more of it is told or more is done.
const OF_PRACTICE = new Set([
  ...['data-list', 'data-sources', 'purposes', 'third-parties', 'cross-border', 'public-sources'],
  ...['automated-decisions', 'cookies']
])

function elementSignals({before, after}: Pair): Signal[] {
  const others = new Map(after.side.result.elements.map(one => [one.id, one]))
  const signals: Signal[] = []
  for (const was of before.side.result.elements) {
    const is = others.get(was.id)
    if (!is || FORMAL.has(was.id) || was.answer === 'not-applicable' || is.answer === 'not-applicable') continue
    if (isLost(was, is) && standsIn(before, was)) signals.push(signal('weakens', 7, was.id, LOST, was.reason))
    const isMore = OF_PRACTICE.has(is.id) && !isBlank(before)
    if (isLost(is, was) && standsIn(after, is))
      signals.push(signal(isMore ? 'unclear' : 'strengthens', 4, was.id, COME, is.reason))
    signals.push(...partSignals(was, is, {before, after}))
  }
  return signals
}

/** Stated before, and not even in part after. */
function isLost(was: Element, is: Element): boolean {
  return was.stated && is.answer === 'absent'
}

/** Parts of an element that are missing on one side only. */
function partSignals(was: Element, is: Element, {before, after}: Pair): Signal[] {
  const isPart = ({answer}: Element): boolean => answer === 'partial'
  const isTold = was.answer === 'present' || isPart(was)
  const lost = isPart(is) && isTold ? is.missing.filter(part => !was.missing.includes(part)) : []
  const come = isPart(was) && (is.stated || isPart(is)) ? was.missing.filter(part => !is.missing.includes(part)) : []
  return [
    ...(lost.length > 0 && standsIn(before, was)
      ? [signal(OF_PRACTICE.has(was.id) ? 'unclear' : 'weakens', 6, was.id, LOST, lost.join(', '))]
      : []),
    ...(come.length > 0 && standsIn(after, is) ? [signal('strengthens', 3, was.id, COME, come.join(', '))] : [])
  ]
}

function standsIn({ids}: Told, {evidence}: Element): boolean {
  return evidence.some(({id}) => ids.has(id))
}

function signal(
  effect: Signal['effect'],
  weight: number,
  part: string,
  [ru, kk, en]: readonly [ru: string, kk: string, en: string],
  name: string
): Signal {
  return {
    effect,
    weight,
    topic: 'element',
    part,
    reason: say(`${ru} ${uncapitalised(name)}`, `${kk} ${uncapitalised(name)}`, `${en} ${uncapitalised(name)}`)
  }
}

function uncapitalised(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? `${name.slice(0, 1).toLowerCase()}${name.slice(1)}` : name
}

// What these forbid is bad form, or about the operator, not the person.
const ABOUT_FORM =
  /^kz\/(?:operator-id-valid|no-foreign-law|no-stale-reference)$|^text\/(?:operator|deadline|data-list)/

function findingSignals({before, after}: Pair, kind: Finding['kind']): Signal[] {
  const was = wrongIn(before, kind)
  const is = wrongIn(after, kind)
  const said = (one: Finding, others: readonly Finding[]): boolean => others.some(({ruleId}) => ruleId === one.ruleId)
  const fresh = is.filter(one => !said(one, was))
  const mended = was.filter(one => !said(one, is) && !said(one, wrongAnywhere(after, kind)))
  return [...fresh.map(one => ofFinding(one, 'weakens')), ...mended.map(one => ofFinding(one, 'strengthens'))]
}

function wrongAnywhere({side}: Told, kind: Finding['kind']): Finding[] {
  return side.result.findings.filter(one => one.kind === kind && !ABOUT_FORM.test(one.ruleId))
}

function wrongIn(told: Told, kind: Finding['kind']): Finding[] {
  return wrongAnywhere(told, kind).filter(({id}) => told.ids.has(id))
}

function ofFinding({kind, words, ruleId}: Finding, effect: Signal['effect']): Signal {
  const isNew = effect === 'weakens'
  const told = words === '' ? {ru: ruleId, kk: ruleId, en: ruleId} : quote(words)
  const isLaw = kind === 'violation'
  const reason = isLaw
    ? isNew
      ? say(
          `закон этого не допускает (${ruleId}):`,
          `заң бұған жол бермейді (${ruleId}):`,
          `the law does not allow it (${ruleId}):`,
          told
        )
      : say(
          `больше нет того, чего закон не допускает (${ruleId}):`,
          `заң жол бермейтін нәрсе енді жоқ (${ruleId}):`,
          `what the law does not allow is gone (${ruleId}):`,
          told
        )
    : isNew
      ? say(`новое противоречие (${ruleId}):`, `жаңа қайшылық (${ruleId}):`, `a new contradiction (${ruleId}):`, told)
      : say(
          `противоречие снято (${ruleId}):`,
          `қайшылық жойылды (${ruleId}):`,
          `a contradiction is gone (${ruleId}):`,
          told
        )
  return {effect, weight: 6, topic: 'finding', reason}
}
