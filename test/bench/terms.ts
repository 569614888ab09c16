import type {Random} from './random.js'

/** How a policy writes its terms: `5 дней`, `5 (пяти) дней` or `пяти дней`. */
export type TermStyle = 'digits' | 'both' | 'words'

/** What a term is counted in. */
export type Unit = 'wd' | 'cd' | 'mon' | 'yr' | 'hr'

interface Noun {
  /** After 2, 3 and 4 in the accusative; after everything else, and everywhere in the genitive, `many`. */
  readonly few: string
  readonly many: string
}

const nouns: Readonly<Record<Unit, Noun>> = {
  wd: {few: 'рабочих дня', many: 'рабочих дней'},
  cd: {few: 'календарных дня', many: 'календарных дней'},
  mon: {few: 'месяца', many: 'месяцев'},
  yr: {few: 'года', many: 'лет'},
  hr: {few: 'часа', many: 'часов'}
}

/** Numbers above one only: a term of one would need three more forms and teach a parser nothing new. */
const amounts: Readonly<Record<Unit, readonly number[]>> = {
  wd: [2, 3, 5, 7, 10, 15],
  cd: [5, 7, 10, 15, 20, 30, 45, 60],
  mon: [2, 3, 6, 12, 18, 24, 36],
  yr: [2, 3, 5, 7, 10],
  hr: [2, 3, 12, 24, 36, 48]
}

/** Accusative and genitive of every number above. */
const spelled: Readonly<Record<number, readonly [string, string]>> = {
  2: ['два', 'двух'],
  3: ['три', 'трёх'],
  5: ['пять', 'пяти'],
  6: ['шесть', 'шести'],
  7: ['семь', 'семи'],
  10: ['десять', 'десяти'],
  12: ['двенадцать', 'двенадцати'],
  15: ['пятнадцать', 'пятнадцати'],
  18: ['восемнадцать', 'восемнадцати'],
  20: ['двадцать', 'двадцати'],
  24: ['двадцать четыре', 'двадцати четырёх'],
  30: ['тридцать', 'тридцати'],
  36: ['тридцать шесть', 'тридцати шести'],
  45: ['сорок пять', 'сорока пяти'],
  48: ['сорок восемь', 'сорока восьми'],
  60: ['шестьдесят', 'шестидесяти']
}

/** A term of this unit: in the accusative («хранится два года») or the genitive («не дольше двух лет»). */
export const createTerm = (random: Random, unit: Unit, style: TermStyle, accusative: boolean): string => {
  const amount = random.pick(amounts[unit])
  const word = spelled[amount]?.[accusative ? 0 : 1] ?? String(amount)
  const few = accusative && amount % 10 >= 2 && amount % 10 <= 4 && (amount < 10 || amount > 20)
  const count = {digits: `${amount}`, both: `${amount} (${word})`, words: word}[style]
  return `${count} ${few ? nouns[unit].few : nouns[unit].many}`
}

const months = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ')

/** A day from 2019 to 2026 in one of the usual spellings; never beyond the 28th, so that it exists in each month. */
export const createDate = (random: Random): string => {
  const [day, month, year] = [random.int(1, 28), random.int(0, 11), random.int(2019, 2026)]
  const padded = String(day).padStart(2, '0')
  return random.pick([
    `${day} ${months[month]} ${year} года`,
    `«${padded}» ${months[month]} ${year} г.`,
    `${padded}.${String(month + 1).padStart(2, '0')}.${year}`
  ])
}
