import type {Language} from './language.js'

const kazakhLetters = 'әғқңөұүһіәҒҚҢӨҰҮҺІӘəӏ'
const kazakhWords =
  /(?<!\p{L})(?:және|бойынша|үшін|немесе|осы|туралы|мен|ретінде|арқылы|деректер\p{L}*|саясат\p{L}*|пайдаланушы\p{L}*|болып|емес|жылғы)(?!\p{L})/giu
const russianWords = /(?<!\p{L})(?:и|в|на|или|не|для|по|с|о|об|от|при|данных|данные|настоящ\p{L}*|пользовател\p{L}*)(?!\p{L})/giu

// Fewer letters than this say nothing: «Telegram», «БИН».
const fewestLetters = 12
const longestSample = 4000
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

/** The language of a passage by its letters and commonest words, or undefined when it is too short to tell. */
export function detectLanguage(value: string): Language | undefined {
  const length = Math.min(value.length, longestSample)
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
  const sample = value.slice(0, longestSample)
  return count(sample, kazakhWords) > count(sample, russianWords) ? 'kk' : 'ru'
}

function russianOr(value: string): Language {
  if (value.length > shortest) return 'ru'
  return count(value, kazakhWords) > 0 && count(value, russianWords) === 0 ? 'kk' : 'ru'
}

function count(value: string, pattern: RegExp): number {
  return value.match(pattern)?.length ?? 0
}
