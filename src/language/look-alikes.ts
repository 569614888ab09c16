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
