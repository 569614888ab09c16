import {compilePattern} from '../patterns.js'
import type {DurationGrammar, UnitForm} from '../time/grammar.js'
import {beginsWith, endsIn} from '../time/phrases.js'
import {numberWords} from './number-words.js'

const noun = (unit: UnitForm['unit'], short: string, long: string): [string, UnitForm][] => [
  [unit, {unit, single: true}],
  [long, {unit}],
  ...short.split(' ').map((form): [string, UnitForm] => [form, {unit, short: true}])
]

const never = /(?!)/y
const verbs = 'shall|will|must|may|can|is|are|was|were|has|have'
const limit =
  '(?:no|not|never) (?:\\p{L}+ ){0,3}?(?:more|later|longer|greater) than|not (?:to )?exceed(?:s|ing)?|up to|at most|' +
  'maximum(?: of)?|less than|under|as long as|by the end of(?: the)?'
const least = 'at least|(?:no|not) (?:less|fewer|shorter|sooner|earlier) than|minimum(?: of)?'
const more = '(?:more|longer|greater) than|in excess of|exceed(?:s|ing)?|over(?! (?:the|an?|this) )'
const between = endsIn('of', 'for', 'a', 'an', 'the', 'period', 'term', 'first', 'next', 'a further', 'additional')

/** How terms are written in English policies; younger and thinner than the Russian grammar. */
export const durationGrammar: DurationGrammar = {
  gate: /minute|hour|day|week|month|quarter|year|\d\s?(?:hrs?|yrs?|mos?|wks?|mins?)/i,
  unitGate: compilePattern('(?<!\\p{L})(?:minute|hour|hr|day|week|wk|month|mo|quarter|qtr|year|yr|min|d)'),
  numbers: numberWords,
  units: new Map([
    ...noun('minute', 'min mins', 'minutes'),
    ...noun('hour', 'hr hrs', 'hours'),
    ...noun('day', 'd', 'days'),
    ...noun('week', 'wk wks', 'weeks'),
    ...noun('month', 'mo mos', 'months'),
    ...noun('quarter', 'qtr', 'quarters'),
    ...noun('year', 'yr yrs', 'years')
  ]),
  qualifier: /^(?:(working|business|banking)|(calendar)|full|next|following|consecutive)$/,
  opening: /^(?:working|b(?:usiness|anking)|calendar|full|next|following|consecutive)/,
  compound: () => undefined,
  compoundNoun: beginsWith('period', 'term'),
  and: 'and',
  range: {from: new Set(['from', 'between']), to: new Set(['to', 'and']), join: new Set(['-', 'or', 'to'])},
  ordinalLeft: endsIn('(?:than|on|by) the'),
  bounds: [
    {phrase: endsIn(least), between, most: 4, bound: 'at-least'},
    {phrase: endsIn(limit), between, most: 4, bound: 'at-most'},
    {phrase: endsIn(more), between, most: 4, bound: 'at-least'},
    {phrase: endsIn('within', 'during'), between, most: 4, bound: 'at-most'}
  ],
  boundsRight: [],
  event: {
    start: beginsWith(
      '(?:from|of) (?:the )?(?:date|day|moment|time|receipt)',
      '(?:after|following|upon|since)(?! (?:which|that|this|such time))'
    ),
    counting: /(?:starting|counted|beginning) (?=from |of )/y,
    near: beginsWith(
      '(?:, )?(?:(?:calculated|counted|counting|starting|beginning|commencing) )?from',
      ...['prior to', 'before', 'in advance of', 'ahead of'],
      'of (?:(?:the|your|our|a|any|such|its) \\p{L}+|\\p{L}{2,20}(?:ing|al|ion|pt|est|ity|ure))'
    ),
    stop: compilePattern(
      '((?:if|unless|provided|except|but|we|the (?:operator|company|controller|user)) |' +
        // "after your account is closed": the verb belongs to the event
        `(?<! (?:after|before|once|since) (?:the|your|our|a|an|any|its) (?:\\p{L}+ ){1,2})(?:${verbs}) |` +
        '(?<! (?:after|before|once|since) )you )',
      'y'
    ),
    verb: never,
    through: never,
    dangling: new Set('and or of the to by from in on a an'.split(' '))
  },
  not: {
    left: endsIn(
      ...['no \\.', 'article', 'section', 'clause', 'paragraph', 'every', 'each'],
      '(?:times?|once|twice) (?:in|per|every)'
    ),
    right: beginsWith('(?:per|a|/) (?:day|week|month|year)', 'ago'),
    age: {
      left: endsIn(
        '(?:aged?|older than|younger than|turn(?:ed|s)?|reach(?:ed|es)?)(?: [^ ]+){0,3}',
        // what lasts less than five years is no person
        '(?:child(?:ren)?|minors?|persons?|individuals?|users?|anyone|those|are|is|of) (?:under|over|below)',
        '(?:be|are|is) at least'
      ),
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
