import {compilePattern} from '../patterns.js'
import type {DurationGrammar, DurationUnit, UnitCompound, UnitForm} from '../time/grammar.js'
import {beginsWith, endsIn} from '../time/phrases.js'
import {numberWords} from './number-words.js'

const never = /(?!)/y
const none: ReadonlySet<string> = new Set()

// stem and its case endings, plain and possessive; «жылы», «жылғы», «жылдың» name a calendar year and are left out
const nouns: readonly (readonly [unit: DurationUnit, stem: string, endings: string])[] = [
  ['minute', 'минут', ' тан та қа тың тық'],
  ['hour', 'сағат', ' тан та қа тың ты ы ынан'],
  ['day', 'күн', ' і ді ге нен нің де інен інің іне інде ін дер дері'],
  ['week', 'апта', ' дан да ға ның сы'],
  ['month', 'ай', ' дан да ға дың ды ы ынан ына'],
  ['quarter', 'тоқсан', ' нан да ға'],
  ['year', 'жыл', ' дан да ға ды']
]

const dayAndNight = 'тәулік тәуліктен тәулікке тәуліктің тәулігі тәулігінен'

const units: ReadonlyMap<string, UnitForm> = new Map([
  ...nouns.flatMap(([unit, stem, endings]) =>
    endings.split(' ').map(ending => [stem + ending, {unit}] as [string, UnitForm])
  ),
  ...dayAndNight.split(' ').map(form => [form, {unit: 'day', days: 'calendar'}] as [string, UnitForm])
])

const adjectives: ReadonlyMap<string, UnitCompound> = new Map([
  ['минуттық', {unit: 'minute', noun: 'maybe'}],
  ['сағаттық', {unit: 'hour', noun: 'maybe'}],
  ['күндік', {unit: 'day', noun: 'maybe'}],
  ['тәуліктік', {unit: 'day', days: 'calendar', noun: 'maybe'}],
  ['апталық', {unit: 'week', noun: 'maybe'}],
  ['айлық', {unit: 'month', noun: 'maybe'}],
  ['жылдық', {unit: 'year', noun: 'maybe'}]
])

/** How terms are written in Kazakh policies: bounds follow the term, events precede it; thinner than the Russian. */
export const durationGrammar: DurationGrammar = {
  gate: /минут|сағат|күн|тәулі|апта|ай|тоқсан|жыл/i,
  unitGate: compilePattern('(?<!\\p{L})(?:минут|сағат|күн|тәулі|апта|ай|тоқсан|жыл)'),
  numbers: numberWords,
  units,
  qualifier: /^(?:(жұмыс|банк|операциялық)|(күнтізбелік)|толық|келесі)$/,
  opening: /^(?:жұмыс|банк|операц|күн|толық|келесі)|[тдл][ыі][қк]$/,
  compound: word => adjectives.get(word),
  compoundNoun: beginsWith('мерзім[^ ]*', 'кезең[^ ]*'),
  and: 'және',
  range: {from: none, to: none, join: new Set(['-', 'немесе'])},
  ordinalLeft: never,
  bounds: [
    {phrase: endsIn('кемінде', 'кем дегенде'), bound: 'at-least'},
    {phrase: endsIn('ең көбі', 'ең ұзағы'), bound: 'at-most'}
  ],
  boundsRight: [
    [/кем (?:емес|болма[^ ]+)|астам|артық (?!емес|болма)/y, 'at-least'],
    [/(?:мерзім[^ ]* )?(?:ішінде|мерзімде|кешікт[^ ]+|аспа[^ ]+|асырма[^ ]+|(?:артық|көп) |дейін )/y, 'at-most']
  ],
  event: {
    start: never,
    near: never,
    stop: never,
    verb: never,
    through: never,
    dangling: none,
    ending: endsIn(
      '(?:(?:күн|сәт|уақыт|мерзім|дата)\\p{L}{2,6}|\\p{L}+[ғгқк][ае]н[нд][ае]н) (?:бастап|кейін|соң)(?: ,)?'
    )
  },
  not: {
    left: endsIn('№', 'әр', 'әрбір', 'сайын'),
    right: /(?:сайын|бұрын) |\/ \d/y,
    age: {left: never, right: never, usual: [], sign: never},
    clock: {left: never, right: never}
  },
  single: {left: {phrase: never}, leftOfLong: never, leftOfLast: never, next: never, rightNext: never, notRight: never}
}
