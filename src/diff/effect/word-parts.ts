import type {Analysis} from '../../analyze/analysis.js'
import {groupByEach} from '../../language/group-by.js'
import {remember} from '../../language/remember.js'
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
  const known = remember(analysis, createWordRows)(fact)
  const parts = partsOf(text)
  const fresh = parts.filter(part => {
    const stems = senseOf(keyOfWords(part))
    return stems.length > 0 && mostShared(known, stems) / stems.length < ENOUGH
  })
  return fresh.length === parts.length ? [text] : fresh
}

/** Numbers of the facts of a kind in which each stem stands. */
type WordRows = ReadonlyMap<string, readonly number[]>

function mostShared(rows: WordRows, stems: readonly string[]): number {
  const counts = new Map<number, number>()
  let most = 0
  for (const stem of stems) {
    for (const fact of rows.get(stem) ?? []) {
      const count = (counts.get(fact) ?? 0) + 1
      counts.set(fact, count)
      most = Math.max(most, count)
    }
  }
  return most
}

function createWordRows(analysis: Analysis): (fact: FactName) => WordRows {
  const known = new Map<FactName, WordRows>()
  return fact => {
    const rows = known.get(fact) ?? readRows(analysis, fact)
    known.set(fact, rows)
    return rows
  }
}

function readRows(analysis: Analysis, fact: FactName): WordRows {
  const facts = factsOf(analysis).of(fact)
  return groupByEach(facts.keys(), number => senseOf(facts[number]?.key ?? ''))
}

function senseOf(key: string): string[] {
  return key.split(' ').filter(stem => stem !== '' && !EMPTY.test(stem))
}
