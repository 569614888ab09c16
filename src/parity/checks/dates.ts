import type {Analysis} from '../../analyze/analysis.js'
import type {Unit} from '../../diff/unit.js'
import type {CalendarDate} from '../../language/dates.js'
import type {Block} from '../align/align.js'
import {numbersIn} from '../signs/numbers.js'
import type {VersionText} from '../version-text.js'
import type {ParityPair, ParityProblem} from './pair.js'
import {type OtherValue, pairOff, toProblem, type Value} from './values.js'

/** Dates that differ between units that belong together, those of laws too. */
export function findDates(pair: ParityPair): ParityProblem[] {
  return pair.common.flatMap(block => {
    const [own, others] = [datesIn(pair.one, block.one), datesIn(pair.other, block.other)]
    const lacks = (dates: readonly Value[], {key}: Value): boolean => !dates.some(one => one.key === key)
    const pairs = pairOff(
      own.filter(one => lacks(others, one)),
      others.filter(one => lacks(own, one))
    )
    return pairs.filter(one => isTold(one, block, pair)).map(one => toProblem(one, pair, block))
  })
}

function datesIn({analysis}: VersionText, units: readonly Unit[]): Value[] {
  const passages = new Set(units.flatMap(unit => unit.passages))
  return analysis.facts.dates.filter(one => passages.has(one.passage)).map(one => ({...one, key: keyOf(one)}))
}

function keyOf({year, month, day}: CalendarDate): string {
  return [year, month, day].filter(part => part !== undefined).join('-')
}

/** A date alone is told where the other side does not have its year in any form; a law may be named without its day. */
function isTold({one, other}: OtherValue, block: Block, pair: ParityPair): boolean {
  if (one && other) return true
  const alone = one ?? other
  if (!alone || isOfLaw(alone, (one ? pair.one : pair.other).analysis)) return false
  const numbers = numbersIn((one ? block.other : block.one).flatMap(unit => unit.passages))
  return !(alone.key.match(/\d+/g) ?? []).some(part => part.length === 4 && numbers.has(part))
}

function isOfLaw({passage, start}: Value, {facts}: Analysis): boolean {
  return facts.laws.some(law => law.passage === passage && law.start <= start && start < law.end)
}
