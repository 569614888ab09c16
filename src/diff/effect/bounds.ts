import type {Passage} from '../../analyze/passage.js'
import type {Limit} from './claim.js'
import {otherWords} from './form.js'
import type {Pair, Told} from './pair.js'
import {quote, type Reason, type Signal, say} from './signal.js'
import {wordLimits} from './word-limits.js'

/**
 * Consent and exceptions that came or went beside deeds that no list of verbs knows: «снимает только с разрешения, кроме
 * снимков для рекламы».
 */
export function boundSignals(pair: Pair): Signal[] {
  const {before, after} = pair
  if (before.passages.length === 0 || after.passages.length === 0) return []
  const turned = consentSignal(before, after)
  if (turned) return [turned]
  const {gone, come} = otherWords(pair)
  if (gone.length === 0 && isGuarded(before)) return lostBound(before, after, 'weakens')
  return come.length === 0 && isGuarded(after) ? lostBound(after, before, 'strengthens') : []
}

const DENIES = /^(?:не|ни|нельзя|запрещ\p{L}*|not|never|no|cannot|емес|жоқ)$/u
const STRICT = /^(?:только|исключительно|лишь|only|solely|тек|ғана)$/u

function consentSignal(before: Told, after: Told): Signal | undefined {
  const [was, is] = [consentIn(before), consentIn(after)]
  if (!was || !is || was.kind === is.kind || denies(before) || denies(after)) return undefined
  return is.kind === 'no-consent'
    ? signal(
        'weakens',
        say('согласие больше не нужно:', 'енді келісім керек емес:', 'consent is no longer needed:', quote(is.text))
      )
    : signal(
        'strengthens',
        say('теперь нужно согласие:', 'енді келісім керек:', 'consent is now needed:', quote(is.text))
      )
}

/** The whole sentence stands, and an exception to it came: it holds no more as it did. */
function lostBound(whole: Told, cut: Told, effect: 'weakens' | 'strengthens'): Signal[] {
  const had = new Set(limitsIn(whole).map(({key}) => key))
  const exception = limitsIn(cut).find(({kind, key}) => kind === 'exception' && !had.has(key))
  if (!exception) return []
  const told = quote(exception.text)
  return [
    effect === 'weakens'
      ? signal(effect, say('исключение расширено:', 'ерекшелік кеңейтілді:', 'an exception is wider:', told))
      : signal(effect, say('исключение сужено:', 'ерекшелік тарылтылды:', 'an exception is narrower:', told))
  ]
}

function signal(effect: Signal['effect'], reason: Reason): Signal {
  return {effect, weight: 8, topic: 'limit', reason}
}

function limitsIn({passages}: Told): Limit[] {
  return passages.flatMap(passage => wordLimits(passage))
}

function consentIn(told: Told): Limit | undefined {
  return limitsIn(told).find(({kind}) => kind === 'consent' || kind === 'no-consent')
}

/** A sentence that asks for consent, denies or says «только» guards something. */
function isGuarded(told: Told): boolean {
  return consentIn(told)?.kind === 'consent' || has(told, DENIES) || has(told, STRICT)
}

function denies(told: Told): boolean {
  return has(told, DENIES)
}

function has({passages}: Told, pattern: RegExp): boolean {
  return passages.some(({words}: Passage) => words.some(word => pattern.test(word)))
}
