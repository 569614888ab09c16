import type {DurationGrammar, DurationUnit, UnitCompound, UnitForm} from '../time/grammar.js'
import {numberWords} from './number-words.js'

const never = /(?!)/u

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
  gate: /минут|сағат|күн|тәулі|апта|(?<!\p{L})ай|тоқсан|жыл/iu,
  numbers: numberWords,
  units,
  qualifiers: [
    [/^(?:жұмыс|банк|операциялық)$/u, 'working'],
    [/^күнтізбелік$/u, 'calendar'],
    [/^(?:толық|келесі)$/u, 'plain']
  ],
  compound: word => adjectives.get(word),
  compoundNoun: /^(?:мерзім|кезең)\p{L}* /u,
  and: /^және$/u,
  range: {from: /^$/u, to: /^$/u, join: /^(?:-|немесе)$/u},
  ordinalLeft: never,
  bounds: [
    [/ (?:кемінде|кем дегенде) $/u, 'at-least'],
    [/ (?:ең көбі|ең ұзағы) $/u, 'at-most']
  ],
  boundsRight: [
    [/^(?:кем (?:емес|болма\p{L}+)|астам|артық (?!емес|болма))/u, 'at-least'],
    [/^(?:мерзім\p{L}* )?(?:ішінде|мерзімде|кешікт\p{L}+|аспа\p{L}+|асырма\p{L}+|(?:артық|көп) |дейін )/u, 'at-most']
  ],
  event: {
    start: never,
    near: never,
    stop: never,
    verb: never,
    through: never,
    dangling: never,
    ending: / (?:(?:күн|сәт|уақыт|мерзім|дата)\p{L}{2,6}|\p{L}+[ғгқк][ае]н[нд][ае]н) (?:бастап|кейін|соң) (?:, )?$/u
  },
  not: {
    left: / (?:№|әр|әрбір|сайын) $/u,
    right: /^(?:сайын|бұрын) |^\/ \d/u,
    age: {left: never, right: never, usual: [], sign: never},
    clock: {left: never, right: never}
  },
  single: {left: never, leftOfLong: never, leftOfLast: never, next: never, rightNext: never, notRight: never}
}
