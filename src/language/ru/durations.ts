import {anyWord, compilePattern} from '../patterns.js'
import type {DurationGrammar, UnitCompound, UnitForm} from '../time/grammar.js'
import {beginsWith, endsIn} from '../time/phrases.js'
import {bounds, single} from './duration-context.js'
import {event} from './event-words.js'
import {falseTerms} from './false-terms.js'
import {numberPrefix, numberWords} from './number-words.js'

const noun = (unit: UnitForm['unit'], forms: string, more: Omit<UnitForm, 'unit'> = {}): [string, UnitForm][] =>
  forms.split(' ').map(form => [form, {unit, ...more}])

// «году», «годы», «годов» never follow a count of years: «в 2024 году», «90-х годов»
const units: ReadonlyMap<string, UnitForm> = new Map([
  ...noun('minute', 'минуты минут минутам минутами минутах'),
  ...noun('minute', 'минута минуту', {single: true}),
  ...noun('minute', 'мин', {short: true}),
  ...noun('hour', 'часы часов часам часами часах'),
  ...noun('hour', 'час часа', {single: true}),
  ...noun('hour', 'ч', {short: true}),
  ...noun('day', 'дни дней дням днями днях'),
  ...noun('day', 'день дня дню днем', {single: true}),
  ...noun('day', 'дн', {short: true}),
  ...noun('day', 'сутки суток', {single: true, days: 'calendar'}),
  ...noun('day', 'суткам сутками сутках', {days: 'calendar'}),
  ...noun('day', 'сут', {short: true, days: 'calendar'}),
  ...noun('week', 'недель неделям неделями неделях'),
  ...noun('week', 'неделя неделю недели', {single: true}),
  ...noun('week', 'нед', {short: true}),
  ...noun('month', 'месяцы месяцев месяцам месяцами месяцах'),
  ...noun('month', 'месяц месяца', {single: true}),
  ...noun('month', 'мес', {short: true}),
  ...noun('quarter', 'кварталы кварталов кварталам кварталами'),
  ...noun('quarter', 'квартала', {single: true}),
  ...noun('year', 'лет годам годами годах'),
  ...noun('year', 'год года', {single: true})
])

const halves: ReadonlyMap<string, UnitForm['unit']> = new Map([
  ['полгода', 'year'],
  ['полугода', 'year'],
  ['полмесяца', 'month'],
  ['полчаса', 'hour'],
  ['получаса', 'hour']
])

const stems: Readonly<Record<string, Omit<UnitCompound, 'amount'>>> = {
  минутн: {unit: 'minute', noun: 'maybe'},
  часов: {unit: 'hour', noun: 'maybe'},
  дневн: {unit: 'day', noun: 'maybe'},
  суточн: {unit: 'day', days: 'calendar', noun: 'maybe'},
  недельн: {unit: 'week', noun: 'maybe'},
  месячн: {unit: 'month', noun: 'maybe'},
  квартальн: {unit: 'quarter', noun: 'always'},
  годичн: {unit: 'year', noun: 'maybe'},
  годов: {unit: 'year', noun: 'always'},
  // «18-летний» is an age until a noun says otherwise
  летн: {unit: 'year', noun: 'always'}
}

const stem = Object.keys(stems).join('|')
const compoundWord = new RegExp(`(${stem})[^ ]{2,3}$`)

function compound(word: string): UnitCompound | undefined {
  const half = halves.get(word)
  if (half) return {unit: half, amount: 0.5, noun: 'never'}
  const match = compoundWord.exec(word)
  const found = match ? stems[match[1] ?? ''] : undefined
  if (!match || !found || match.index === 0) return found
  const amount = numberPrefix(word.slice(0, match.index))
  return amount === undefined ? undefined : {...found, amount}
}

// the flag `i` would make V8 work longer
const clues = [
  'день',
  'дн[еёяию]',
  'дн[^а-яёА-ЯЁ]',
  'дн$',
  'сут',
  'нед',
  'мес(?!т)',
  'год',
  'лет',
  'час',
  'мин',
  'квартал'
]

const working = 'рабоч|банковск|операционн'
const plain = 'полн|цел|последующ|следующ|ближайш|последн'

/** How terms are written in Russian policies. */
export const durationGrammar: DurationGrammar = {
  gate: new RegExp(`${anyWord([...clues, ...clues.map(clue => clue.toUpperCase())])}|\\d\\s?[чЧ]`),
  unitGate: compilePattern(
    '(?<!\\p{L})(?:д(?:н(?:[еяию]|(?!\\p{L}))|ень)|час(?:[аыо]|(?!\\p{L}))|мин(?:ут|(?!\\p{L}))|ч(?!\\p{L})|' +
      'сут(?:[ока]|(?!\\p{L}))|нед(?:ел|(?!\\p{L}))|мес(?:яц|(?!\\p{L}))|квартал|лет(?!\\p{L})|год)|' +
      `${stem}|пол(?:год|час|меся)|полу(?:год|час)`
  ),
  numbers: numberWords,
  units,
  qualifier: new RegExp(`^(?:((?:${working})..[^ ]?|раб)|(календарн..[^ ]?|кал(?:енд)?)|(?:${plain})..[^ ]?)$`),
  opening: new RegExp(`^(?:${working}|раб$|кал|${plain}|пол)|${stem}`),
  compound,
  compoundNoun: beginsWith('срок*', 'период*', 'хранени*', 'действи*', 'давност*'),
  and: 'и',
  range: {from: new Set(['от', 'с']), to: new Set(['до']), join: new Set(['-', 'или', 'либо'])},
  ordinalLeft: endsIn('не позднее', 'на', 'до', 'к'),
  bounds,
  boundsRight: [],
  event,
  not: falseTerms,
  single
}
