import {compilePattern} from '../patterns.js'
import type {DurationGrammar, DurationUnit, UnitCompound, UnitForm} from '../time/grammar.js'
import {beginsWith, endsIn} from '../time/phrases.js'
import {bounds, boundsRight, falseTerms, single} from './duration-context.js'
import {numberWords} from './number-words.js'

const never = /(?!)/y

// stem and its case endings, plain and possessive; «жылы», «жылғы» name a calendar year and are left out
const nouns: readonly (readonly [unit: DurationUnit, stem: string, endings: string])[] = [
  ['minute', 'минут', ' тан та қа тың тық ы ынан'],
  ['hour', 'сағат', ' тан та қа тың ты ы ынан ына ының'],
  ['day', 'күн', ' і ді ге нен нің де інен інің іне інде ін дер дері дерден дердің дерінен дерінің'],
  ['week', 'апта', ' дан да ға ның сы сынан сының'],
  ['month', 'ай', ' дан да ға дың ды ы ынан ына ының'],
  ['quarter', 'тоқсан', ' нан да ға ның'],
  ['year', 'жыл', ' дан да ға ды дың дар']
]

const dayAndNight = 'тәулік тәуліктен тәулікке тәуліктің тәулікте тәулігі тәулігінен'

const units: ReadonlyMap<string, UnitForm> = new Map([
  ...nouns.flatMap(([unit, stem, endings]) =>
    endings.split(' ').map(ending => [stem + ending, {unit, single: true}] as [string, UnitForm])
  ),
  ...dayAndNight.split(' ').map(form => [form, {unit: 'day', days: 'calendar', single: true}] as [string, UnitForm])
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

// «күннен бастап», «кезден бастап», «тоқтатылғаннан кейін», «жойылуынан кейін», «күшіне енгенге дейін»
const after = '\\p{L}+[нтд][ае]н (?:бастап|кейін|кейінгі|соң)|\\p{L}+ (?:күні?нен|сәті?нен|сәттен|кезден)'
const before = '(?:күн(?:ге|іне)|сәт(?:ке|іне)|\\p{L}+(?:[ғгқк][ае]н[гғ][ае]|у[ыі]н[ае])) дейін'

/** How terms are written in Kazakh policies: bounds follow the term, events precede it. */
export const durationGrammar: DurationGrammar = {
  gate: /минут|сағат|күн|тәулі|апта|ай|тоқсан|жыл/i,
  unitGate: compilePattern('(?<!\\p{L})(?:минут|сағат|күн|тәулі|апта|ай|тоқсан|жыл)'),
  numbers: numberWords,
  units,
  qualifier: /^(?:(жұмыс|банк|банктік|операциялық)|(күнтізбелік)|толық|келесі|ертеңгі|алғашқы)$/,
  qualifiesAhead: true,
  opening: /^(?:жұмыс|банк|операц|күн|толық|келесі|ертеңгі|алғашқы)|[тдл][ыі][қк]$/,
  compound: word => adjectives.get(word),
  compoundNoun: beginsWith('мерзім[^ ]*', 'кезең[^ ]*'),
  and: 'және',
  range: {
    from: new Set(),
    to: new Set(),
    join: new Set(['-', 'немесе']),
    fromEnding: new Set(['тен', 'тан', 'ден', 'дан', 'нен', 'нан'])
  },
  ordinalLeft: never,
  bounds,
  boundsRight,
  event: {
    start: never,
    near: never,
    // an event does not reach over these words
    stop: beginsWith('сәйкес', 'бойынша', 'егер', 'ал', 'бірақ', 'алайда'),
    verb: /[аеәй](?:ды|ді|мыз|міз|мын|мін)$|ла(?:сыз|мыз)$/,
    // «… өңдеуді тоқтатып, оларды 3 күн ішінде жояды»: a converb goes on to the verb
    through: /(?<=[ыіаеуй]п ), /y,
    dangling: new Set(),
    ending: endsIn(after, before)
  },
  not: falseTerms,
  single
}
