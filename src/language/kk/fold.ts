// Old keyboards had no «і», «ә» and «һ»; the other Latin letters here look like Cyrillic ones.
const latin = 'aeopcyxkmtihəё'
const kazakh = 'аеорсухкмтіһәе'
const doubles = new RegExp(`[${latin}]`, 'g')
const strayed = /[a-zəё]/
const cyrillic = /[\u0400-\u052f]/

/** A Kazakh word in lower case, with Cyrillic letters in place of Latin ones that look the same; a Latin word stays. */
export function foldKazakh(word: string): string {
  const lower = word.toLowerCase()
  if (!strayed.test(lower) || !cyrillic.test(lower)) return lower
  // «Hысан»: only the capital looks like «Н», and but for «һәм» no word begins with «һ».
  const begun = lower.startsWith('h') && lower !== 'hәм' ? `н${lower.slice(1)}` : lower
  return begun.replace(doubles, letter => kazakh[latin.indexOf(letter)] ?? letter)
}
