import type {Language} from './language.js'

const kazakhLetters = 'әғқңөұүһіәҒҚҢӨҰҮҺІӘəӏ'
// The commonest words of each language, and beginnings of words that policies are full of.
const kazakhWords = new Set('және бойынша үшін немесе осы туралы мен ретінде арқылы болып емес жылғы'.split(' '))
const kazakhStems = /^(?:деректер|саясат|пайдаланушы)/
const russianWords = new Set('и в на или не для по с о об от при данных данные'.split(' '))
const russianStems = /^(?:настоящ|пользовател)/

// Fewer letters than this say nothing: «Telegram», «БИН».
const fewestLetters = 12
// The first words tell the language of a clause.
const longestSample = 400
// A passage this short may be Kazakh without one letter of its own: «Сайт мен деректер».
const shortest = 60

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

/** The language of a passage by its first letters and commonest words, or undefined when it is too short to tell. */
export function detectLanguage(value: string, longest = longestSample): Language | undefined {
  const length = Math.min(value.length, longest)
  let lat = 0
  let plain = 0
  let own = 0
  for (let at = 0; at < length; at++) {
    const alphabet = alphabetOf[value.charCodeAt(at)]
    if (alphabet === cyrillic) plain++
    else if (alphabet === latin) lat++
    else if (alphabet === kazakh) own++
  }
  const cyr = plain + own
  if (cyr + lat < fewestLetters) return undefined
  if (lat > cyr * 2 && own === 0) return 'en'
  if (own === 0) return cyr > lat ? russianOr(value) : undefined
  // Kazakh runs to one letter in five of its own; Russian text has a few in names only.
  if (own / cyr > 0.06) return 'kk'
  const sample = value.slice(0, longest)
  return count(sample, kazakhWords, kazakhStems) > count(sample, russianWords, russianStems) ? 'kk' : 'ru'
}

function russianOr(value: string): Language {
  if (value.length > shortest || count(value, kazakhWords, kazakhStems) === 0) return 'ru'
  return count(value, russianWords, russianStems) === 0 ? 'kk' : 'ru'
}

function count(value: string, words: ReadonlySet<string>, stems: RegExp): number {
  const all = value.toLowerCase().match(/[\u0400-\u052f]+/g) ?? []
  return all.filter(word => words.has(word) || stems.test(word)).length
}
