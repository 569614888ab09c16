import {type Analysis, recall} from '../../analyze/analysis.js'
import {partsOf} from '../facts/parts.js'
import {keyOfWords} from '../facts/practice.js'
import {factsOf} from '../facts/stated.js'
import type {FactName} from '../policy-diff.js'

const ENOUGH = 0.5

// Words that name no purpose and no data of their own.
const EMPTY =
  /^(?:наш|ваш|сво|дан|персональн|личн|пользовател|клиент|покупател|субъект|оператор|продавц|сайт|сервис|обработк|обеспечен|осуществлен|осуществлят|котор|предусмотрен|цел|целях|заявлен|указан|определен|законн|настоящ|политик|конфиденциальн|пункт|раздел|для|при|или|your|our|the|for|with|purpos)/

/** The parts of words that no fact of the kind in a policy says: of «доставки и рекламы» what is new is «рекламы». */
export function partsNotIn(analysis: Analysis, fact: FactName, text: string): string[] {
  const known = recall(analysis, createWordSets)(fact)
  const parts = partsOf(text)
  const fresh = parts.filter(part => {
    const stems = senseOf(keyOfWords(part))
    if (stems.length === 0) return false
    return !known.some(others => stems.filter(stem => others.has(stem)).length / stems.length >= ENOUGH)
  })
  return fresh.length === parts.length ? [text] : fresh
}

function createWordSets(analysis: Analysis): (fact: FactName) => readonly ReadonlySet<string>[] {
  const sets = new Map<FactName, readonly ReadonlySet<string>[]>()
  return fact => {
    const known =
      sets.get(fact) ??
      factsOf(analysis)
        .of(fact)
        .map(({key}) => new Set(senseOf(key)))
    sets.set(fact, known)
    return known
  }
}

function senseOf(key: string): string[] {
  return key.split(' ').filter(stem => stem !== '' && !EMPTY.test(stem))
}
