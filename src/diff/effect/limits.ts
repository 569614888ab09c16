import {type Claim, type Limit, worthOf} from './claim.js'
import {arrow, quote, type Signal, say} from './signal.js'

/**
 * What limits do that came or went. Of what protects a person any limit takes away; of what costs one, consent,
 * conditions and exceptions protect, and «без согласия» does not.
 */
export function limitSignals(one: Claim, other: Claim): Signal[] {
  const gone = without(one.limits, other.limits)
  const come = without(other.limits, one.limits)
  const asked = gone.find(({kind}) => kind === 'consent')
  const unasked = come.find(({kind}) => kind === 'no-consent')
  if (asked && unasked) return [consentTurned('weakens', asked, unasked)]
  const wasUnasked = gone.find(({kind}) => kind === 'no-consent')
  const isAsked = come.find(({kind}) => kind === 'consent')
  if (wasUnasked && isAsked) return [consentTurned('strengthens', wasUnasked, isAsked)]
  const isReplaced = (limit: Limit, others: readonly Limit[]): boolean => others.some(({kind}) => kind === limit.kind)
  const worth = worthOf(other) !== 0 ? worthOf(other) : other.sort === 'guard' ? 1 : -1
  const isConsent = [...come, ...gone].some(({kind}) => kind === 'consent' || kind === 'no-consent')
  const isTold = ({kind, text}: Limit, _: number, others: readonly Limit[]): boolean => {
    if (kind === 'only') return !isConsent
    return kind !== 'soft' || !others.some(other => other.kind !== 'soft' && other.text.includes(text))
  }
  return [
    ...come.filter(isTold).flatMap(limit => signalOf(other, worth, limit, true, isReplaced(limit, gone)) ?? []),
    ...gone.filter(isTold).flatMap(limit => signalOf(one, worth, limit, false, isReplaced(limit, come)) ?? [])
  ]
}

function consentTurned(effect: Signal['effect'], was: Limit, is: Limit): Signal {
  const told = arrow(was.text, is.text)
  const reason =
    effect === 'weakens'
      ? say('согласие больше не нужно:', 'енді келісім керек емес:', 'consent is no longer needed:', told)
      : say('теперь нужно согласие:', 'енді келісім керек:', 'consent is now needed:', told)
  return {effect, weight: 9, topic: 'consent', reason}
}

function without(limits: readonly Limit[], others: readonly Limit[]): Limit[] {
  return limits.filter(({kind, key}) => !others.some(other => other.kind === kind && other.key === key))
}

function signalOf(claim: Claim, worth: number, limit: Limit, isNew: boolean, isReplaced: boolean): Signal | undefined {
  const {kind} = limit
  // A softer word for what costs a person says nothing.
  if (worth < 0 && (kind === 'soft' || claim.sort === 'plain')) return undefined
  // «обрабатывает, если нужно»: when data are used is no bound.
  if (claim.sort === 'use' && worth < 0 && kind === 'condition') return undefined
  if (worth > 0 && kind === 'only') return undefined
  if (worth > 0 && claim.who === 'subject' && kind === 'consent') return undefined
  const takes = worth > 0 || kind === 'no-consent'
  const reason = wordsOf(limit, isNew, worth)
  const weight = kind === 'consent' || kind === 'no-consent' ? 9 : 7
  if (isReplaced) return {effect: 'unclear', weight: 4, topic: 'limit', reason}
  return {
    effect: takes === isNew ? 'weakens' : 'strengthens',
    weight,
    topic: kind.includes('consent') ? 'consent' : 'limit',
    reason
  }
}

function wordsOf({kind, text}: Limit, isNew: boolean, worth: number): Signal['reason'] {
  const told = quote(text)
  switch (kind) {
    case 'no-consent':
      if (worth > 0)
        return isNew
          ? say(
              'обещание теперь лишь до согласия:',
              'уәде енді келісім берілгенге дейін ғана:',
              'promised only as long as there is no consent:',
              told
            )
          : say(
              'обещание больше не зависит от согласия:',
              'уәде енді келісімге тәуелді емес:',
              'the promise no longer depends on consent:',
              told
            )
      return isNew
        ? say('согласие больше не нужно:', 'енді келісім керек емес:', 'consent is no longer needed:', told)
        : say(
            'больше не сказано, что согласия не нужно:',
            'келісім керек емес екені енді айтылмаған:',
            'no longer said to need no consent:',
            told
          )
    case 'consent':
      return isNew
        ? say('теперь нужно согласие:', 'енді келісім керек:', 'consent is now needed:', told)
        : say('согласие больше не требуется:', 'келісім енді талап етілмейді:', 'consent is no longer required:', told)
    case 'exception':
      return isNew
        ? say('исключение расширено:', 'ерекшелік кеңейтілді:', 'an exception is wider:', told)
        : say('исключение сужено:', 'ерекшелік тарылтылды:', 'an exception is narrower:', told)
    case 'only':
      return isNew
        ? say('добавлено ограничение:', 'шектеу қосылды:', 'a restriction is added:', told)
        : say('ограничение снято:', 'шектеу алынып тасталды:', 'a restriction is lifted:', told)
    case 'soft':
      return isNew
        ? say('обещание смягчено:', 'уәде жұмсартылды:', 'a promise is softened:', told)
        : say('обещание больше не смягчено:', 'уәде енді жұмсартылмаған:', 'a promise is no longer softened:', told)
    default:
      return isNew
        ? say('добавлено условие:', 'шарт қосылды:', 'a condition is added:', told)
        : say('условие снято:', 'шарт алынып тасталды:', 'a condition is lifted:', told)
  }
}
