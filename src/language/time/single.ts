import {clauseEnds} from './clause.js'
import type {DurationGrammar, Term} from './grammar.js'
import {type MeasureReading, readMeasure} from './measure.js'
import {leftOf, rightOf, type Token} from './tokens.js'

/** Reads one unit without a number: «в течение года», «следующий рабочий день». */
export function readSingle(tokens: readonly Token[], at: number, grammar: DurationGrammar): Term | undefined {
  const measure = readMeasure(tokens, at, grammar)
  if (!measure?.single || !countsAsOne(tokens, at, measure, grammar)) return undefined
  const {unit, days, end: last} = measure
  return {first: at, at, last, amount: 1, unit, days, disagrees: false}
}

function countsAsOne(tokens: readonly Token[], at: number, measure: MeasureReading, grammar: DurationGrammar): boolean {
  const {single, event} = grammar
  const left = leftOf(tokens, at)
  const right = rightOf(tokens, measure.end)
  if (single.notRight.test(right)) return false
  const last = clauseEnds(tokens, measure.end) || event.start.test(right) || event.near.test(right)
  if (measure.unit === 'day' && measure.days !== 'calendar') {
    if (single.next.test(rightOf(tokens, at, measure.end - at))) return true
    if (single.rightNext.test(right)) return single.left.test(left)
    // «в течение дня обращения» is that day, not a day
    return single.left.test(left) && (measure.days === 'working' || last)
  }
  if (single.left.test(left) || single.leftOfLong.test(left)) return true
  return last && (single.leftOfLast.test(left) || event.start.test(right) || event.near.test(right))
}
