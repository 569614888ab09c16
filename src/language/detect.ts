import type {Language} from './language.js'

const kazakhLetters = 'әғқңөұүһіәҒҚҢӨҰҮҺІӘəӏ'
const kazakhLetter = new RegExp(`[${kazakhLetters}]`)

/** Whether a letter stands in the text that Russian has not. */
export function hasKazakhLetter(value: string): boolean {
  return kazakhLetter.test(value)
}

// The commonest words of each language, and beginnings of words that policies are full of.
const kazakhWords = new Set(
  `және бойынша үшін немесе осы туралы мен ретінде арқылы болып емес жылғы мына мынадай бен пен басқа тараптар дейін
  кейін жасы аты шарт сот баптар талап жшс жк`.split(/\s+/)
)
const kazakhStems = /^(?:дерек|саясат|пайдалан|сервист|мекенжай|сатып|дауыс|хабарла|жарна|тапсыр|ереже|байланыс)/
const russianWords = new Set(
  `и в на или не для по с со о об от при данных данные из к у за его их мы вы что как это адрес имя срок закон республики тоо ао
  ип бин иин`.split(/\s+/)
)
const russianStems = /^(?:настоящ|пользовател)/
// Endings that words of one language have and words of the other hardly ever.
const kazakhEndings = /(?:[лдт]ар(?:ы|ына?|дан|мен)?|[аей]ды|мыз|[ндт]ан|[ндт]ы?ң|сы(?:на?)?|ына?|даты?н|ған)$/u
const russianEndings =
  /(?:[ёщъьэ][а-яё]*|[ыио]й|[аоуе]го|[ое]му|[ая]ми|ых|их|ая|яя|ое|ее|[иь]е|и[яюй]|ов|ев|[еиаяю]тс?я?|ок|ки|ство?|ом|ам|ях|ну[аюоы]?|ка)$/u
const englishWords = new Set(
  `the of and to in for is are we you our your us by with this that may not or a an on from as how what who when
  why be it at if privacy policy data personal information terms conditions notice consent security rights contact
  cookies about changes purposes collect use effective date last updated version operator company address phone user users site website`.split(
    /\s+/
  )
)

// Fewer letters than this say nothing: «Telegram», «БИН».
const fewestLetters = 12
// The first words tell the language of a clause.
const longestSample = 400
// A passage this short may be Kazakh without one letter of its own, «Сайт мен деректер», or be made of names only.
const shortest = 60

// In passages this short a name may hold the most letters.
const longestNamed = 200
const hasQuote = /[«„“"]/
const quoted = /[«„“"][^«»„“”"]{1,80}[»”“"]/g

const latin = 1
const cyrillic = 2
const kazakh = 3
const alphabetOf = letterTable()

function letterTable(): Uint8Array {
  const table = new Uint8Array(0x530)
  table.fill(latin, 0x41, 0x5b).fill(latin, 0x61, 0x7b).fill(cyrillic, 0x400)
  for (const letter of kazakhLetters) table[letter.charCodeAt(0)] = kazakh
  return table
}

/**
 * The language of a passage by its first letters and commonest words, or undefined where they do not tell: it is short,
 * or nothing but names, «Google Analytics».
 */
export function detectLanguage(value: string, longest = longestSample): Language | undefined {
  const length = Math.min(value.length, longest)
  const {lat, cyr, own} = lettersOf(value, length)
  if (cyr + lat < fewestLetters) return undefined
  if (lat > cyr * 2 && own === 0) return lat > shortest || hasEnglish(value) ? 'en' : undefined
  if (own === 0) return cyr > lat ? russianOr(value) : undefined
  const sample = value.slice(0, longest)
  // A name tells nothing of the words around it: «ТОО „Ағаш Үй“ хранит данные».
  const plain = value.length < longestNamed && hasQuote.test(sample) ? sample.replace(quoted, ' ') : sample
  if (plain !== sample) {
    const around = lettersOf(plain, plain.length)
    if (around.cyr > 1 && around.own === 0) return russianOr(plain)
  }
  if (value.length <= shortest) return russianOr(plain) ?? (own / cyr > 0.15 ? 'kk' : undefined)
  // Kazakh runs to one letter in five of its own; Russian text has a few in names only.
  if (own / cyr > 0.06) return 'kk'
  return count(sample, kazakhWords, kazakhStems) > count(sample, russianWords, russianStems) ? 'kk' : 'ru'
}

function lettersOf(value: string, length: number): {lat: number; cyr: number; own: number} {
  let lat = 0
  let plain = 0
  let own = 0
  for (let at = 0; at < length; at++) {
    const alphabet = alphabetOf[value.charCodeAt(at)]
    if (alphabet === cyrillic) plain++
    else if (alphabet === latin) lat++
    else if (alphabet === kazakh) own++
  }
  return {lat, cyr: plain + own, own}
}

/**
 * Names and loans are alike in both languages: «Сайт, сервер, Telegram» is told by what stands around it, and a name with
 * Kazakh letters, «Өскемен», tells nothing.
 */
function russianOr(value: string): Language | undefined {
  if (value.length > shortest) return 'ru'
  const shouted = value === value.toUpperCase()
  let russian = 0
  let kazakh = 0
  for (const [at, printed] of (value.match(/[\u0400-\u052f]+/g) ?? []).entries()) {
    const word = printed.toLowerCase()
    const isCapital = !shouted && printed[0] !== word[0]
    if (kazakhWords.has(word) || kazakhStems.test(word)) kazakh += 2
    else if (kazakhLetter.test(word)) kazakh += isCapital ? Number(at === 0) : 2
    else if (russianWords.has(word) || russianStems.test(word)) russian += 2
    else if (russianEndings.test(word)) russian++
    else if (kazakhEndings.test(word)) kazakh++
  }
  if (russian === kazakh) return undefined
  return russian > kazakh ? 'ru' : 'kk'
}

function hasEnglish(value: string): boolean {
  return (value.toLowerCase().match(/[a-z]+/g) ?? []).some(word => englishWords.has(word))
}

function count(value: string, words: ReadonlySet<string>, stems: RegExp): number {
  const all = value.toLowerCase().match(/[\u0400-\u052f]+/g) ?? []
  return all.filter(word => words.has(word) || stems.test(word)).length
}
