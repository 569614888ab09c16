/** Which vowels the endings of a word take: `any` is for loans, which are written with either. */
export type Harmony = 'back' | 'front' | 'any'

/** What the last sound of a stem asks of the first one of an ending; bits, to be asked as a set. */
export const sounds = {vowel: 1, glide: 2, lateral: 4, nasal: 8, sibilant: 16, voiceless: 32} as const

// «и», «у» and «ю» of any row end in a glide, «тию», «өңдеудің»; «ь» of loans follows «л», «парольдер». The voiced stops
// of loans are voiceless at the end of a word: «клубтың».
const letters: readonly (readonly [string, number])[] = [
  ['аәеёоөұүыіэя', sounds.vowel],
  ['рйуию', sounds.glide],
  ['ль', sounds.lateral],
  ['мнң', sounds.nasal],
  ['зж', sounds.sibilant],
  ['кқпстфхһцчшщбвгғд', sounds.voiceless]
]

const soundOf = letterTable()

function letterTable(): Uint8Array {
  const table = new Uint8Array(0x530)
  for (const [row, sound] of letters) for (const letter of row) table[letter.charCodeAt(0)] = sound
  return table
}

/** The sound that a word has at an index; 0 for what is no Cyrillic letter. */
export function soundAt(word: string, index: number): number {
  return soundOf[word.charCodeAt(index)] ?? 0
}

const back = new Set('аоұыёя')
const front = new Set('әеөүіэ')

/** The row of the last vowel that has one; «и», «у» and «ю» have none, so «қ» and «ғ», «к» and «г» tell it then. */
export function harmonyOf(word: string): Harmony {
  for (let at = word.length - 1; at >= 0; at--) {
    const letter = word.charAt(at)
    if (back.has(letter)) return 'back'
    if (front.has(letter)) return 'front'
  }
  if (/[қғ]/.test(word)) return 'back'
  return /[кг]/.test(word) ? 'front' : 'any'
}

/** Whether a word has a vowel at all: an abbreviation has none. */
export function hasVowel(word: string): boolean {
  return /[аәеёиоөуұүыіэюя]/.test(word)
}
