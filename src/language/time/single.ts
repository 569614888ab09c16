import {phraseStart} from './bound.js'
import {clauseEnds} from './clause.js'
import {startWords} from './event.js'
import type {DurationGrammar, Term} from './grammar.js'
import {type MeasureReading, readMeasure} from './measure.js'
import {fitsAt, lineOf, type TimeText} from './tokens.js'

/** Reads one unit without a number: «в течение года», «следующий рабочий день». */
export function readSingle(text: TimeText, at: number, grammar: DurationGrammar): Term | undefined {
  const measure = readMeasure(text, at, grammar)
  if (!measure?.single || !countsAsOne(text, at, measure, grammar)) return undefined
  const {unit, days, end: last} = measure
  return {first: at, at, last, amount: 1, unit, days, disagrees: false}
}

function countsAsOne(text: TimeText, at: number, measure: MeasureReading, grammar: DurationGrammar): boolean {
  const {single, event} = grammar
  const {end} = measure
  if (fitsAt(text, end, single.notRight)) return false
  const bounded =
    phraseStart(text, at, single.left) !== undefined || (single.right !== undefined && fitsAt(text, end, single.right))
  const beforeEvent = startWords(text, end, grammar) > 0 || fitsAt(text, end, event.near)
  if (measure.unit === 'day' && measure.days !== 'calendar') {
    if (single.next.test(lineOf(text, at, end))) return true
    if (!bounded) return false
    if (fitsAt(text, end, single.rightNext)) return true
    // «в течение дня обращения» is that day, not a day
    return measure.days === 'working' || beforeEvent || clauseEnds(text.tokens, end)
  }
  if (beforeEvent || bounded || fitsAt(text, at, single.leftOfLong)) return true
  return clauseEnds(text.tokens, end) && fitsAt(text, at, single.leftOfLast)
}
