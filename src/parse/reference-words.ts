/**
 * Words after which a number names another clause, an article, an amount or a document and opens no clause. Whole words
 * first, then beginnings with how many letters of an ending they may take in all cases.
 */
const abbreviations = new Set('п пп ст ч гл разд абз прил рис табл стр см д кв оф каб тел ул no art sec'.split(' '))
const whole = new Set(
  (
    'дом офис литер часть части частью частей частях глава главы главе главу главой главах ' +
    'section sections article articles clause clauses paragraph paragraphs version annex appendix schedule'
  ).split(' ')
)
const stems: readonly [string, number][] = [
  ['пункт', 3],
  ['подпункт', 3],
  ['стать', 3],
  ['раздел', 3],
  ['абзац', 3],
  ['приложени', 3],
  ['верси', 2],
  ['редакци', 3],
  ['номер', 3]
]

const andSo = /(?:^|[\s\u00a0])[тТ]\.[\s\u00a0]?$/

// «пунктах 1.1, 1.2 и», «ст. 8 –»: the list of numbers goes on.
const listed = /[\d.,\s\u00a0]{1,24}(?:и|или|-|–)$/

/** Whether a number that follows `before` (its last sixty characters are enough) belongs to its last word. */
export function endsWithReferenceWord(before: string): boolean {
  const words = before.slice(-60).trimEnd()
  const last = words.charCodeAt(words.length - 1)
  // A sentence or an item is over.
  if (last === 59 || last === 58 || last === 41 || last === 187) return false
  return isReferenceWord(words) || (listed.test(words) && isReferenceWord(words.replace(listed, '')))
}

function isReferenceWord(words: string): boolean {
  if (words.endsWith('№')) return true
  let end = words.length
  if (words.charAt(end - 1) === '.') end--
  let start = end
  while (start > 0 && isLetter(words.charCodeAt(start - 1))) start--
  if (start === end || /[\d-]/.test(words.charAt(start - 1))) return false
  // «и т. д.», «и т.п.» end a list; they name no house and no clause.
  if (end - start === 1 && andSo.test(words.slice(Math.max(0, start - 4), start))) return false
  const word = words.slice(start, end).toLowerCase()
  if (abbreviations.has(word)) return true
  // After a whole word the full stop ends the sentence: «отозвать согласие полностью или в части.»
  if (end < words.length) return false
  // «2-редакция», «2026 жылғы редакция»: in Kazakh the number stands before
  if (/^(?:редакци|верси)/.test(word) && /(?:\d|[ғг][ыі])[\s\u00a0-]$/.test(words.slice(0, start))) return false
  return whole.has(word) || stems.some(([stem, ending]) => word.startsWith(stem) && word.length - stem.length <= ending)
}

function isLetter(code: number): boolean {
  return (code >= 0x400 && code < 0x530) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}
