import type {Passage} from '../../analyze/passage.js'
import type {Pair} from './pair.js'
import {quote, type Signal, say} from './signal.js'
import {wordLimits} from './word-limits.js'

/** Consent that is needed no longer, or now, for deeds that no list of verbs knows: «проводит опросы без согласия». */
export function consentSignals({before, after}: Pair): Signal[] {
  const was = consentIn(before.passages)
  const is = consentIn(after.passages)
  if (!was || !is || was.kind === is.kind || was.isDenied || is.isDenied) return []
  const isWorse = is.kind === 'no-consent'
  const reason = isWorse
    ? say('согласие больше не нужно:', 'consent is no longer needed:', quote(is.text))
    : say('теперь нужно согласие:', 'consent is now needed:', quote(is.text))
  return [{effect: isWorse ? 'weakens' : 'strengthens', weight: 9, topic: 'consent', reason}]
}

const DENIES = /^(?:не|ни|нельзя|запрещ\p{L}*|not|never|no|cannot|емес|жоқ)$/u

function consentIn(passages: readonly Passage[]) {
  for (const passage of passages) {
    const found = wordLimits(passage).find(({kind}) => kind === 'consent' || kind === 'no-consent')
    if (found) return {...found, isDenied: passage.words.some(word => DENIES.test(word))}
  }
  return undefined
}
