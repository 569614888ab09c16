import type {NumberWords} from '../time/grammar.js'

const irregular: readonly (readonly [value: number, forms: string])[] = [
  [1, 'один одна одно одни одного одной одному одну одним одною одном одних одними'],
  [1.5, 'полтора полторы полутора'],
  [2, 'два две двух двум двумя двое двоих'],
  [3, 'три трех трем тремя трое троих'],
  [4, 'четыре четырех четырем четырьмя четверо четверых'],
  [5, 'пятеро'],
  [8, 'восемь восьми восьмью восемью'],
  [40, 'сорок сорока'],
  [50, 'пятьдесят пятидесяти пятьюдесятью'],
  [60, 'шестьдесят шестидесяти шестьюдесятью'],
  [70, 'семьдесят семидесяти семьюдесятью'],
  [80, 'восемьдесят восьмидесяти восемьюдесятью восьмьюдесятью'],
  [90, 'девяносто девяноста'],
  [100, 'сто ста'],
  [200, 'двести двухсот двумстам двумястами двухстах'],
  [300, 'триста трехсот тремстам тремястами трехстах'],
  [400, 'четыреста четырехсот четыремстам четырьмястами четырехстах'],
  [500, 'пятьсот пятисот'],
  [600, 'шестьсот шестисот'],
  [700, 'семьсот семисот'],
  [800, 'восемьсот восьмисот'],
  [900, 'девятьсот девятисот'],
  [1000, 'тысяча тысячи тысяче тысячу тысячей тысяч']
]

const softEndings = ['ь', 'и', 'ью']
// the stem and a soft ending: пять, пяти, пятью
const softStems: readonly (readonly [value: number, stem: string])[] = [
  [5, 'пят'],
  [6, 'шест'],
  [7, 'сем'],
  [9, 'девят'],
  [10, 'десят'],
  [11, 'одиннадцат'],
  [12, 'двенадцат'],
  [13, 'тринадцат'],
  [14, 'четырнадцат'],
  [15, 'пятнадцат'],
  [16, 'шестнадцат'],
  [17, 'семнадцат'],
  [18, 'восемнадцат'],
  [19, 'девятнадцат'],
  [20, 'двадцат'],
  [30, 'тридцат']
]

const ordinalStems: readonly (readonly [value: number, stem: string])[] = [
  [1, 'перв'],
  [2, 'втор'],
  [4, 'четверт'],
  [7, 'седьм'],
  [8, 'восьм'],
  [40, 'сороков'],
  [60, 'шестидесят'],
  [90, 'девяност'],
  ...softStems.filter(([value]) => value !== 7)
]

const ordinalEndings = ['ый', 'ой', 'ого', 'ому', 'ым', 'ом', 'ое']
const third = 'третий третье третьего третьему третьим третьем'

function cardinals(): Map<string, number> {
  const words = new Map<string, number>()
  for (const [value, forms] of irregular) for (const form of forms.split(' ')) words.set(form, value)
  for (const [value, stem] of softStems) for (const ending of softEndings) words.set(stem + ending, value)
  return words
}

function ordinals(): Map<string, number> {
  const words = new Map<string, number>()
  for (const form of third.split(' ')) words.set(form, 3)
  for (const [value, stem] of ordinalStems) for (const ending of ordinalEndings) words.set(stem + ending, value)
  return words
}

/** Russian number words up to 999 999 in every case, and ordinals of the days of a month and of usual terms. */
export const numberWords: NumberWords = {
  cardinals: cardinals(),
  ordinals: ordinals(),
  cardinalEndings: new Set('х ти и ми м мя ух ех рех'.split(' ')),
  ordinalEndings: new Set('й ый ий ой го ого его му ому е ое'.split(' '))
}

// the first half of «трехдневный»: the genitive of the number, some shorter forms, and «полу-»
const prefixForm = /(?:[ияах]|сот|ста|сорока)$/
const otherPrefixes: ReadonlyMap<string, number> = new Map([
  ['одно', 1],
  ['дву', 2],
  ['полу', 0.5],
  ['сто', 100],
  ['девяносто', 90]
])

const longestPrefix = 14

/** The value of the first half of a compound word: «трех» (дневный), «двадцатипяти» (летний); `undefined` if none. */
export function numberPrefix(word: string): number | undefined {
  let total = 0
  let at = 0
  while (at < word.length) {
    const piece = longest(word, at)
    if (piece === undefined) return undefined
    total += piece.value
    at += piece.length
  }
  return at > 0 ? total : undefined
}

function longest(word: string, at: number): {readonly length: number; readonly value: number} | undefined {
  for (let length = Math.min(longestPrefix, word.length - at); length > 1; length--) {
    const piece = word.slice(at, at + length)
    const value = otherPrefixes.get(piece) ?? (prefixForm.test(piece) ? numberWords.cardinals.get(piece) : undefined)
    if (value !== undefined) return {length, value}
  }
  return undefined
}
