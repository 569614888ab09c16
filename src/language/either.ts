/**
 * Source of a pattern for a choice of phrases, parted by commas: a space is any white space, a star any ending of a
 * word; the rest is pattern source as it stands.
 */
export function either(phrases: string): string {
  const choices = phrases.trim().split(/,\s*/u)
  const source = choices.join('|').replaceAll('*', String.raw`\p{L}*`).replaceAll(' ', String.raw`\s`)
  return `(?:${source})`
}
