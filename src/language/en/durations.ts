import {compilePattern} from '../patterns.js'
import type {DurationGrammar, UnitForm} from '../time/grammar.js'
import {beginsWith, endsIn} from '../time/phrases.js'
import {numberWords} from './number-words.js'

const noun = (unit: UnitForm['unit'], short: string, long: string): [string, UnitForm][] => [
  [unit, {unit, single: true}],
  [long, {unit}],
  [short, {unit, short: true}]
]

const never = /(?!)/y
const limit =
  'no (?:more|later|longer) than|not (?:more|later|longer) than|up to|not exceed(?:ing)?|at most|maximum(?: of)?'
const least = 'at least|no less than|not less than|minimum(?: of)?|more than|not earlier than'

/** How terms are written in English policies; younger and thinner than the Russian grammar. */
export const durationGrammar: DurationGrammar = {
  gate: /minute|hour|day|week|month|quarter|year/i,
  unitGate: compilePattern('(?<!\\p{L})(?:minute|hour|hr|day|week|wk|month|mo|quarter|qtr|year|yr|min|d)'),
  numbers: numberWords,
  units: new Map([
    ...noun('minute', 'min', 'minutes'),
    ...noun('hour', 'hrs', 'hours'),
    ...noun('day', 'd', 'days'),
    ...noun('week', 'wk', 'weeks'),
    ...noun('month', 'mo', 'months'),
    ...noun('quarter', 'qtr', 'quarters'),
    ...noun('year', 'yr', 'years')
  ]),
  qualifier: /^(?:(working|business|banking)|(calendar)|full|next|following|consecutive)$/,
  opening: /^(?:working|b(?:usiness|anking)|calendar|full|next|following|consecutive)/,
  compound: () => undefined,
  compoundNoun: beginsWith('period', 'term'),
  and: 'and',
  range: {from: new Set(['from', 'between']), to: new Set(['to', 'and']), join: new Set(['-', 'or', 'to'])},
  ordinalLeft: endsIn('(?:than|on|by) the'),
  bounds: [
    {phrase: endsIn(least), between: endsIn('of', 'for', 'a', 'period'), most: 3, bound: 'at-least'},
    {
      phrase: endsIn(limit, 'within', 'during'),
      between: endsIn('of', 'a', 'an', 'the', 'period', 'first'),
      most: 4,
      bound: 'at-most'
    }
  ],
  boundsRight: [],
  event: {
    start: beginsWith('(?:from|of) (?:the )?(?:date|day|moment|time|receipt)', '(?:after|following|upon)'),
    counting: /(?:starting|counted|beginning) (?=from |of )/y,
    near: beginsWith('from', 'prior to', 'before', 'of (?:the |your |a )?\\p{L}{2,20}(?:ing|al|ion|pt|est)'),
    stop: beginsWith(
      ...['if', 'unless', 'provided', 'except', 'but', 'we', 'you', 'the (?:operator|company|user)'],
      ...['shall', 'will', 'must', 'may', 'is', 'are', 'has', 'have']
    ),
    verb: never,
    through: never,
    dangling: new Set('and or of the to by from in on a an'.split(' '))
  },
  not: {
    left: endsIn('no \\.', 'article', 'section', 'clause', 'times? (?:in|per|every)', 'every', 'each'),
    right: beginsWith('(?:per|a|/) (?:day|week|month|year)'),
    age: {
      left: endsIn('(?:aged?|older than|younger than|under|over|turn(?:ed|s)?|reach(?:ed|es)?)(?: [^ ]+){0,3}'),
      right: beginsWith('of age', 'old', 'or (?:older|younger|above)'),
      usual: [13, 14, 16, 18, 21],
      sign: /(?:term|period|stor|retain|retention|kept|keep|within|valid)/
    },
    clock: {left: endsIn('at'), right: never}
  },
  single: {
    left: {phrase: endsIn('within', 'during', 'for', limit, least), between: endsIn('an?', 'the'), most: 1},
    leftOfLong: never,
    leftOfLast: never,
    next: /(?:^| )(?:next|following) /,
    rightNext: never,
    notRight: beginsWith('of (?:birth|issue)')
  }
}
