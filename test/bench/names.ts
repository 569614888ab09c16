import type {Random} from './random.js'

/** A company that does not exist: every name, number and address below is put together from parts. */
export interface Company {
  readonly form: string
  readonly brand: string
  readonly bin: string
  readonly account: string
  readonly city: string
  readonly address: string
  readonly phone: string
  /** Without a scheme, under the reserved domain `.example`. */
  readonly domain: string
}

const heads = 'Вел Зар Кор Лим Мис Рант Сел Тур Фен Эст Дор Гал Пир Нов Каст Юр Бим Тол Орм Жел Адр Шаль Куп Рем'.split(
  ' '
)
const middles = 'а о и е у ита ора еви или ано уме оло'.split(' ')
const tails = 'дор вита мед лик рон тас нея пак фос бис гран вей дат сон кейн лот марк тек зия плюс'.split(' ')
const forms = ['ТОО', 'АО', 'Товарищество с ограниченной ответственностью', 'Акционерное общество', 'ОФ', 'ЧУ']
const cities =
  'Астана Алматы Шымкент Караганда Актобе Тараз Павлодар Атырау Костанай Уральск Петропавловск Актау'.split(' ')
const streets = 'Тополиная Яблоневая Мастеровая Заречная Солнечная Полевая Ключевая Берёзовая Ветровая Сиреневая'.split(
  ' '
)
const latin: Readonly<Record<string, string>> = Object.fromEntries(
  [...'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'].map((letter, index) => [
    letter,
    'a b v g d e e zh z i i k l m n o p r s t u f h ts ch sh sch  y  e yu ya'.split(' ')[index] ?? ''
  ])
)

/** The name in Latin letters, fit for a domain. */
export const transliterate = (name: string): string =>
  [...name.toLowerCase()].map(letter => latin[letter] ?? letter).join('')

/** One word of two to four syllables, some thousands of them. */
export const createBrand = (random: Random): string =>
  random.pick(heads) + random.pick(middles) + random.pick(tails) + (random.chance(0.2) ? random.pick(tails) : '')

const digits = (random: Random, count: number): string => Array.from({length: count}, () => random.int(0, 9)).join('')

const weigh = (body: string, shift: number): number =>
  [...body].reduce((sum, digit, index) => sum + Number(digit) * (((index + shift) % 11) + 1), 0) % 11

/** The twelfth digit of a BIN, or undefined where the first eleven allow none. */
const checkDigit = (body: string): number | undefined => {
  const first = weigh(body, 0)
  const second = first === 10 ? weigh(body, 2) : first
  return second === 10 ? undefined : second
}

/** A BIN with a right check digit; its serial begins with 99, where registrations of a month are not known to reach. */
export const createBin = (random: Random): string => {
  for (;;) {
    const month = String(random.int(1, 12)).padStart(2, '0')
    const body = `${random.int(10, 25)}${month}4099${digits(random, 3)}`
    const last = checkDigit(body)
    if (last !== undefined) return body + last
  }
}

/** An account in a bank with the code 999, which nobody holds; its two check digits are right (ISO 7064, modulo 97). */
const createAccount = (random: Random): string => {
  const account = `999${digits(random, 13)}`
  const check = 98n - (BigInt(`${account}203500`) % 97n)
  return `KZ${String(check).padStart(2, '0')}${account}`
}

export const createCompany = (random: Random): Company => {
  const brand = createBrand(random)
  const city = random.pick(cities)
  return {
    form: random.pick(forms),
    brand,
    bin: createBin(random),
    account: createAccount(random),
    city,
    address: `г. ${city}, ул. ${random.pick(streets)}, д. ${random.int(1, 240)}, офис ${random.int(1, 90)}`,
    phone: `+7 (700) 000-${digits(random, 2)}-${digits(random, 2)}`,
    domain: `${transliterate(brand)}.example`
  }
}
