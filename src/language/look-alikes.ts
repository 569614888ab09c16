/** Cyrillic letters in lower case, and under each the Latin letter that looks the same in one case at least. */
const CYRILLIC = 'авеёкмнорстухіѕјһүə'
const LATIN = 'abeekmhopctyxisjhyә'
const LOOK_ALIKE = new RegExp(`[${CYRILLIC}]`, 'g')

/** A name to compare: lower case, look-alikes of two scripts as one letter, no quotes, spaces, dashes; stops stay. */
export function comparisonKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s«»„“”"'’`‹›‐‑‒–—-]+/g, '')
    .replace(LOOK_ALIKE, letter => LATIN[CYRILLIC.indexOf(letter)] ?? letter)
}

/** A pattern of plain words in which a Cyrillic letter may be its Latin look-alike: «бөлiм» of keyboards without «і». */
export function orLookAlikes(words: string): string {
  return words.replace(LOOK_ALIKE, letter => `[${letter}${LATIN[CYRILLIC.indexOf(letter)] ?? ''}]`)
}

/** A word in lower case that holds Cyrillic letters, with its Latin look-alikes put right; other words stay. */
export function toCyrillic(word: string): string {
  if (!/[\u0400-\u052f]/.test(word)) return word
  return Array.from(word, letter => CYRILLIC[LATIN.indexOf(letter)] ?? letter).join('')
}
