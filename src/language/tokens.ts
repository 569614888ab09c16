/** Words of one sentence: `starts[i]…ends[i]` in its value, hyphens and full stops dividing («e-mail» is two words). */
export interface Tokens {
  /** Lower case, ё folded to е. */
  readonly words: readonly string[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Cuts a sentence into words and numbers; linear. */
export function tokenize(value: string): Tokens {
  const words: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  const {length} = value
  while (at < length) {
    while (at < length && !isWordCode(value.charCodeAt(at))) at++
    const start = at
    while (at < length && isWordCode(value.charCodeAt(at))) at++
    if (at > start) {
      words.push(foldWord(value.slice(start, at)))
      starts.push(start)
      ends.push(at)
    }
  }
  return {words, starts, ends}
}

/** Lower case, ё as е: how words are compared everywhere. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  return lower.includes('ё') ? lower.replaceAll('ё', 'е') : lower
}

// Latin, Cyrillic and digits by their ranges: a regular expression with \p{L} is several times slower on whole policies.
function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  return (
    (code >= 0x400 && code <= 0x52f) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    code === 0x259 ||
    (code >= 0x300 && code <= 0x36f)
  )
}
