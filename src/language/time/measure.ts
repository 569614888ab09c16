import type {DurationDays, DurationGrammar, DurationUnit, UnitCompound} from './grammar.js'
import {fitsAt, glued, type TimeText, type Token} from './tokens.js'

/** A unit with its adjectives in a token list; `end` is the index of the token after it. */
export interface MeasureReading {
  readonly unit: DurationUnit
  readonly days: DurationDays
  readonly end: number
  /** The noun has a form that may mean one unit without a number. */
  readonly single: boolean
}

/** Reads «рабочих дней», «дней календарных», «полных месяца», «мес.», «дневный срок» at a token. */
export function readMeasure(text: TimeText, at: number, grammar: DurationGrammar): MeasureReading | undefined {
  const {tokens} = text
  const before = readQualifiers(tokens, tokens[at]?.word === '-' ? at + 1 : at, grammar)
  const word = tokens[before.end]?.word ?? ''
  const form = grammar.units.get(word)
  if (!form) {
    const compound = grammar.compound(word)
    return compound && compound.amount === undefined ? readCompound(text, before.end, compound, grammar) : undefined
  }
  const dot = form.short && tokens[before.end + 1]?.word === '.' && glued(tokens, before.end + 1)
  const after = dot ? undefined : readTrailing(tokens, before.end + 1, grammar)
  return {
    unit: form.unit,
    days: before.days ?? after?.days ?? form.days ?? defaultDays(form.unit),
    // «10 дней полного …»: an adjective that says nothing of the days belongs to what follows
    end: after?.days ? after.end : before.end + (dot ? 2 : 1),
    single: form.single === true
  }
}

// «дней календарных», «дней (календарных)»
function readTrailing(tokens: readonly Token[], at: number, grammar: DurationGrammar) {
  const open = tokens[at]?.word === '('
  const {days, end} = readQualifiers(tokens, open ? at + 1 : at, grammar, 1)
  if (!open) return {days, end}
  return tokens[end]?.word === ')' ? {days, end: end + 1} : undefined
}

/** Reads the rest of a compound: «(десятидневный) календарный срок»; `undefined` if a noun is missing. */
export function readCompound(
  text: TimeText,
  at: number,
  compound: UnitCompound,
  grammar: DurationGrammar
): MeasureReading | undefined {
  const days = compound.days ?? defaultDays(compound.unit)
  if (compound.noun === 'never') return {unit: compound.unit, days, end: at + 1, single: false}
  const after = readQualifiers(text.tokens, at + 1, grammar, 1)
  const noun = fitsAt(text, after.end, grammar.compoundNoun)
  if (compound.noun === 'always' && !noun) return undefined
  return {unit: compound.unit, days: after.days ?? days, end: noun ? after.end + 1 : at + 1, single: false}
}

/** Skips up to `limit` adjectives («рабочих», «раб.») and says what they tell about the days. */
export function readQualifiers(
  tokens: readonly Token[],
  at: number,
  grammar: DurationGrammar,
  limit = 2
): {readonly days?: DurationDays; readonly end: number} {
  let days: DurationDays | undefined
  let end = at
  for (let count = 0; count < limit; count++) {
    const word = tokens[end]?.word ?? ''
    const found = grammar.qualifier.exec(word)
    if (!found) break
    if (found[1]) days = 'working'
    else if (found[2]) days = 'calendar'
    end += word.length < 5 && tokens[end + 1]?.word === '.' ? 2 : 1
  }
  return {end, ...(days && {days})}
}

function defaultDays(unit: DurationUnit): DurationDays {
  return unit === 'day' ? 'unstated' : 'calendar'
}
