// Letters that lists of points may leave out; the standard of documents leaves out ё, з, й, о, ч and the signs.
const optional = 'ёзйочщъыьәғқңөұүһі'
const cyrillic = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя'
const latin = 'abcdefghijklmnopqrstuvwxyz'

// Latin letters that a keyboard may have left in a Cyrillic list, and the other way round.
const latinLike = 'aceopxy'
const cyrillicLike = 'асеорху'

/**
 * The letters of one list in the alphabet of those that only it has: «c» after «р» is the Cyrillic с.
 */
export function inOneAlphabet(letters: readonly string[]): string[] {
  const sure = letters.filter(letter => !latinLike.includes(letter) && !cyrillicLike.includes(letter))
  const latinOnes = sure.filter(letter => latin.includes(letter)).length
  const [from, to] = latinOnes * 2 > sure.length ? [cyrillicLike, latinLike] : [latinLike, cyrillicLike]
  if (sure.length === 0) return [...letters]
  return letters.map(letter => (from.includes(letter) ? to.charAt(from.indexOf(letter)) : letter))
}

/** The place of a small letter in a list of points: 1 for а and a, 7.5 for з after ж; 0 for a sign that is no such letter. */
export function letterPlace(letter: string): number {
  const inLatin = latin.indexOf(letter)
  if (inLatin >= 0) return inLatin + 1
  let place = 0
  for (const one of cyrillic) {
    if (!optional.includes(one)) place++
    if (one === letter) return optional.includes(one) ? place + 0.5 : place
  }
  return 0
}

/** The letter at a whole place of a list that holds `like`. */
export function letterAt(place: number, like: string): string {
  if (latin.includes(like)) return latin.charAt(place - 1)
  return [...cyrillic].filter(one => !optional.includes(one))[place - 1] ?? ''
}
