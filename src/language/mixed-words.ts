import type {Span} from './span.js'

/** A word in letters of two alphabets, or a Latin letter that stands for a Cyrillic word of one letter. */
export interface MixedWord extends Span {
  readonly text: string
  /** The alphabet of the letters that do not belong there. */
  readonly stray: 'latin' | 'cyrillic'
  /** Those letters in lower case, each once. */
  readonly letters: string
  /** `alone`: a word of one letter, «c» in «c даты». */
  readonly alone: boolean
}

// Letters that look alike in print; «і», «ү», «һ», «ә» are Kazakh, so only Kazakh words take them for Latin ones.
const latinOf: Readonly<Record<string, string>> = {
  ...pairs('АВЕКМНОРСТУХЁаекорсухё', 'ABEKMHOPCTYXËaekopcyxë'),
  ...pairs('ІіһҮүӘә', 'IihYyƏə')
}
// «Y» is «У» before it is «Ү».
const cyrillicOf = new Map(
  Object.entries(latinOf)
    .map(([letter, double]) => [double, letter] as const)
    .reverse()
)
const latinLetters = new Set(Object.values(latinOf))
const kazakhOnly = new Set('IihƏə')
const aloneLetters = new Set('acoykABCKOY')
const endings = new Set('а у ы и е я ю й ом ем ов ев ам ям ами ями ах ях ой ей ю'.split(' '))

const none = 0
const latin = 1
const cyrillic = 2

// Most sentences have no Latin letter beside a Cyrillic one, nor one alone: this is all that is asked of them.
const gate =
  /[A-Za-z\u00c0-\u024f\u0259][\u0400-\u052f]|[\u0400-\u052f][A-Za-z\u00c0-\u024f\u0259]|(?:^|[ \u00a0(])[acoykABCKOY][ \u00a0]/

/** Finds words that mix look-alike letters; brands of two words («СберPay») and Latin words with a Russian ending are none. */
export function findMixedWords(text: string, isKazakh: boolean): MixedWord[] {
  const found: MixedWord[] = []
  if (!gate.test(text)) return found
  let start = -1
  let seen = none
  for (let at = 0; at <= text.length; at++) {
    const script = at < text.length ? scriptOf(text.charCodeAt(at)) : none
    if (script !== none) {
      if (start < 0) start = at
      seen |= script
    } else if (start >= 0) {
      const word = seen === cyrillic ? undefined : readWord(text, start, at, seen, isKazakh)
      if (word) found.push(word)
      start = -1
      seen = none
    }
  }
  return found
}

/** A word with Cyrillic letters in place of Latin ones that look the same; others stay. */
export function inLatin(word: string): string {
  return Array.from(word, letter => latinOf[letter] ?? letter).join('')
}

/** A word with Cyrillic letters in place of Latin ones; undefined where one of them has no double, or one in each alphabet of Kazakhstan. */
export function inCyrillic(word: string, isKazakh: boolean): string | undefined {
  const letters = Array.from(word, letter => {
    if (scriptOf(letter.charCodeAt(0)) !== latin) return letter
    return isKazakh && 'Yy'.includes(letter) ? undefined : cyrillicOf.get(letter)
  })
  return letters.includes(undefined) ? undefined : letters.join('')
}

/** Whether a text holds Cyrillic letters. */
export function hasCyrillic(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (scriptOf(text.charCodeAt(at)) === cyrillic) return true
  return false
}

/** Whether a text holds letters of both alphabets. */
export function hasBothScripts(text: string): boolean {
  let seen = none
  for (let at = 0; at < text.length; at++) seen |= scriptOf(text.charCodeAt(at))
  return seen === (latin | cyrillic)
}

function pairs(from: string, to: string): Record<string, string> {
  return Object.fromEntries(Array.from(from, (letter, index) => [letter, to.charAt(index)]))
}

function scriptOf(code: number): number {
  if (code < 0x41) return none
  if (code < 0x7b) return code < 0x5b || code > 0x60 ? latin : none
  if (code < 0xc0) return none
  if (code < 0x250) return code === 0xd7 || code === 0xf7 ? none : latin
  if (code === 0x259) return latin
  return code >= 0x400 && code < 0x530 ? cyrillic : none
}

function readWord(text: string, start: number, end: number, seen: number, isKazakh: boolean): MixedWord | undefined {
  const word = text.slice(start, end)
  if (seen === latin)
    return end - start === 1 && standsAlone(text, start) ? stray(word, start, 'latin', true) : undefined
  const letters = Array.from(word)
  const latins = letters.filter(letter => scriptOf(letter.charCodeAt(0)) === latin)
  const cyrillics = letters.filter(letter => scriptOf(letter.charCodeAt(0)) === cyrillic)
  const likeCyrillic = letters.every((letter, index) => {
    if (scriptOf(letter.charCodeAt(0)) !== latin) return true
    // «Бiлiм» in a Russian text is Kazakh, «iPадрес» is not.
    const isInside = isKazakh || scriptOf(letters[index - 1]?.charCodeAt(0) ?? 0) === cyrillic
    return latinLetters.has(letter) && (isInside || !kazakhOnly.has(letter))
  })
  const likeLatin = cyrillics.every(letter => letter in latinOf)
  if ((!likeCyrillic && !likeLatin) || isCompound(letters)) return undefined
  const isLatin = likeCyrillic && (!likeLatin || latins.length <= cyrillics.length)
  return stray(word, start, isLatin ? 'latin' : 'cyrillic', false)
}

function stray(text: string, start: number, script: MixedWord['stray'], alone: boolean): MixedWord {
  const wanted = script === 'latin' ? latin : cyrillic
  const letters = new Set(Array.from(text.toLowerCase()).filter(letter => scriptOf(letter.charCodeAt(0)) === wanted))
  return {text, start, end: start + text.length, stray: script, letters: [...letters].sort().join(''), alone}
}

/** «СберPay», «eҚызмет», «SMSсервис»: two words as one, each in its own alphabet; «Telegramом»: a word and its ending. */
function isCompound(letters: readonly string[]): boolean {
  const scripts = letters.map(letter => scriptOf(letter.charCodeAt(0)))
  const at = scripts.findIndex((script, index) => index > 0 && script !== scripts[index - 1])
  if (scripts.slice(at).some(script => script !== scripts[at])) return false
  const before = letters[at - 1] ?? ''
  const after = letters[at] ?? ''
  if (isLower(before) && !isLower(after)) return true
  if (at >= 2 && letters.length - at >= 2 && !isLower(before) && isLower(after)) return true
  const isForeign = letters.slice(0, at).some(letter => !latinLetters.has(letter))
  return at >= 3 && scripts[0] === latin && isForeign && endings.has(letters.slice(at).join(''))
}

function isLower(letter: string): boolean {
  return letter !== letter.toUpperCase()
}

// What a single Latin letter names: «категория c», «пункт a», «тип B».
const named =
  /(?:категори|класс|пункт|подпункт|тип|групп|раздел|част|пп?|вариант|витамин|буквы?|литер)\p{L}*\.?[ \u00a0]$/iu

/** «c даты», «a также»: a space on either side and Russian words around. */
function standsAlone(text: string, at: number): boolean {
  const letter = text.charAt(at)
  if (!aloneLetters.has(letter) || !' \u00a0'.includes(text.charAt(at + 1) || '.')) return false
  const next = text.charAt(at + 2)
  if (scriptOf(next.charCodeAt(0)) !== cyrillic || !isLower(next)) return false
  if (at === 0) return true
  if (!isLower(letter) || !' \u00a0('.includes(text.charAt(at - 1))) return false
  const before = text.slice(Math.max(0, at - 20), at)
  return /[А-Яа-яЁё][^A-Za-z]*$/.test(before) && !named.test(before)
}
