import type {DurationGrammar, UnitForm} from '../time/grammar.js'
import {beginsWith} from '../time/phrases.js'
import {numberWords} from './number-words.js'

const noun = (unit: UnitForm['unit'], short: string, long: string): [string, UnitForm][] => [
  [unit, {unit, single: true}],
  [long, {unit}],
  [short, {unit, short: true}]
]

const never = /(?!)/u
const limit =
  'no (?:more|later|longer) than|not (?:more|later|longer) than|up to|not exceed(?:ing)?|at most|maximum(?: of)?'
const least = 'at least|no less than|not less than|minimum(?: of)?|more than|not earlier than'

/** How terms are written in English policies; younger and thinner than the Russian grammar. */
export const durationGrammar: DurationGrammar = {
  gate: /minute|hour|day|week|month|quarter|year/iu,
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
  qualifiers: [
    [/^(?:working|business|banking)$/u, 'working'],
    [/^calendar$/u, 'calendar'],
    [/^(?:full|next|following|consecutive)$/u, 'plain']
  ],
  compound: () => undefined,
  compoundNoun: /^(?:period|term) /u,
  and: /^and$/u,
  range: {from: /^(?:from|between)$/u, to: /^(?:to|and)$/u, join: /^(?:-|or|to)$/u},
  ordinalLeft: / (?:than|on|by) the $/u,
  bounds: [
    [new RegExp(` (?:${least}) (?:(?:of|for|a|period) ){0,3}$`, 'u'), 'at-least'],
    [new RegExp(` (?:${limit}|within|during) (?:(?:of|a|an|the|period|first) ){0,4}$`, 'u'), 'at-most']
  ],
  boundsRight: [],
  event: {
    start: beginsWith(
      '(?:(?:starting|counted|beginning) )?(?:from|of) (?:the )?(?:date|day|moment|time|receipt)',
      '(?:after|following|upon)'
    ),
    near: /^(?:from|prior to|before) |^of (?:the |your |a )?\p{L}{2,20}(?:ing|al|ion|pt|est) /u,
    stop: beginsWith(
      ...['if', 'unless', 'provided', 'except', 'but', 'we', 'you', 'the (?:operator|company|user)'],
      ...['shall', 'will', 'must', 'may', 'is', 'are', 'has', 'have']
    ),
    verb: never,
    through: never,
    dangling: /^(?:and|or|of|the|to|by|from|in|on|a|an)$/u
  },
  not: {
    left: / (?:no \. |article |section |clause |times? (?:in|per|every) |every |each )$/u,
    right: /^(?:per|a|\/) (?:day|week|month|year) /u,
    age: {
      left: / (?:aged?|older than|younger than|under|over|turn(?:ed|s)?|reach(?:ed|es)?) (?:\S+ ){0,3}$/u,
      right: /^(?:of age |old |or (?:older|younger|above) )/u,
      usual: [13, 14, 16, 18, 21],
      sign: /(?:term|period|stor|retain|retention|kept|keep|within|valid)/u
    },
    clock: {left: / at $/u, right: never}
  },
  single: {
    left: new RegExp(` (?:within|during|for|${limit}|${least}) (?:an?|the)? ?$`, 'u'),
    leftOfLong: never,
    leftOfLast: never,
    next: /(?:^| )(?:next|following) /u,
    rightNext: never,
    notRight: /^of (?:birth|issue) /u
  }
}
