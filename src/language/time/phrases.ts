// the `*` of a phrase follows a letter; one that follows `\p{L}` comes from a phrase built before
const anyLetters = /(?<=\p{L})\*/gu

/** Pattern source for any of some phrases; in them `*` stands for any letters: «исчисля*», «срок*». */
export function oneOf(...phrases: readonly string[]): string {
  return `(?:${phrases.join('|').replace(anyLetters, '\\p{L}*')})`
}

/** A pattern for spaced words that begin with one of some phrases. */
export function beginsWith(...phrases: readonly string[]): RegExp {
  return new RegExp(`^${oneOf(...phrases)} `, 'u')
}

/** A pattern for spaced words that end in one of some phrases. */
export function endsIn(...phrases: readonly string[]): RegExp {
  return new RegExp(` ${oneOf(...phrases)} $`, 'u')
}
