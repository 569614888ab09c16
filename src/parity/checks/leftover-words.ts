import type {Language} from '../../language/language.js'

/** A word of another language, and what the text would have in its place. */
export interface Leftover {
  readonly word: RegExp
  readonly own: string
  /** Told only where the text has its own word, too. */
  readonly beside?: RegExp
}

const abbreviation = (word: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}_.@/-])(?:${word})(?![\\p{L}\\p{N}_@/])`, 'gu')

const inKazakh: readonly Leftover[] = [
  {word: abbreviation('ТОО'), own: 'ЖШС'},
  {word: abbreviation('ИП'), own: 'ЖК'},
  {word: abbreviation('АО(?=\\s[«"“])'), own: 'АҚ'},
  {word: abbreviation('БИН'), own: 'БСН'},
  {word: abbreviation('ИИН'), own: 'ЖСН'},
  {word: abbreviation('РК'), own: 'ҚР'},
  {word: abbreviation('ФИО|Ф\\.И\\.О'), own: 'ТАӘ'},
  {word: abbreviation('ЭЦП'), own: 'ЭЦҚ'},
  {word: abbreviation('ИИ'), own: 'жасанды интеллект', beside: /жасанды\s+интеллект/iu},
  {word: abbreviation('ПО'), own: 'бағдарламалық жасақтама', beside: /бағдарлама/iu},
  {word: abbreviation('СМИ'), own: 'БАҚ'},
  {word: abbreviation('НДС'), own: 'ҚҚС'},
  {word: abbreviation('МФО'), own: 'МҚҰ'}
]

const inRussian: readonly Leftover[] = [
  {word: abbreviation('ЖШС'), own: 'ТОО'},
  {word: abbreviation('ЖК'), own: 'ИП'},
  {word: abbreviation('АҚ'), own: 'АО'},
  {word: abbreviation('БСН'), own: 'БИН'},
  {word: abbreviation('ЖСН'), own: 'ИИН'},
  {word: abbreviation('ҚР'), own: 'РК'},
  {word: abbreviation('ТАӘ'), own: 'ФИО'}
]

const inEnglish: readonly Leftover[] = [
  {word: abbreviation('ТОО|ЖШС'), own: 'LLP'},
  {word: abbreviation('ИП|ЖК'), own: 'sole proprietor'},
  {word: abbreviation('БИН|БСН'), own: 'BIN'},
  {word: abbreviation('ИИН|ЖСН'), own: 'IIN'},
  {word: abbreviation('РК|ҚР'), own: 'the Republic of Kazakhstan'},
  {word: abbreviation('ИИ|ЖИ'), own: 'AI'}
]

/** Short words that belong to another language, by the language of the text. */
export const leftovers: Readonly<Record<Language, readonly Leftover[]>> = {ru: inRussian, kk: inKazakh, en: inEnglish}

/** How an address is written in Russian; Kazakh puts «қ.», «к-сі», «үй» behind the names. */
export const russianAddress =
  /(?<!\p{L})(?:г\.\s?\p{Lu}|ул\.\s?\p{Lu}|пр(?:осп)?\.\s?\p{Lu}|д\.\s?\d|кв\.\s?\d|оф\.\s?\d)/gu
