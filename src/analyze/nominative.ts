type Gender = 'masculine' | 'neuter' | 'feminine' | 'plural'

/** Endings of nouns in the instrumental case, what the nominative has in their place, and the gender; the first that fits is taken. */
const nouns: readonly (readonly [RegExp, string, Gender])[] = [
  [/(?<=ств|лиц)ом$/u, 'о', 'neuter'],
  [/(?<=лиц)ами$/u, 'а', 'plural'],
  [/цом$/u, 'ец', 'masculine'],
  [/(?<=[иь])ем$/u, 'е', 'neuter'],
  [/(?<=[аоуэю])ем$/u, 'й', 'masculine'],
  [/(?<=[бвдзлмнпрст])ем$/u, 'ь', 'masculine'],
  [/(?<=[жчшщ])ем$/u, '', 'masculine'],
  [/ом$/u, '', 'masculine'],
  [/(?<=ств|и)ями$/u, 'я', 'plural'],
  [/(?<=ств)ами$/u, 'а', 'plural'],
  [/(?<=[гкхжчшщ])ами$/u, 'и', 'plural'],
  [/ами$/u, 'ы', 'plural'],
  [/ями$/u, 'и', 'plural'],
  [/(?<=и)ей$/u, 'я', 'feminine'],
  [/(?<=[жчшщц])ей$/u, 'а', 'feminine'],
  [/ью$/u, 'ь', 'feminine'],
  [/(?<=[гкхдтлнрсзвбмп])ой$/u, 'а', 'feminine']
]

/** Endings of adjectives in the instrumental case and of each gender in the nominative. */
const adjectives: readonly (readonly [RegExp, Partial<Record<Gender, string>>])[] = [
  [/(?<=[гкхжчшщ])ими$/u, {plural: 'ие'}],
  [/ыми$/u, {plural: 'ые'}],
  [/ими$/u, {plural: 'и'}],
  [/(?<=[гкх])им$/u, {masculine: 'ий', neuter: 'ое'}],
  [/(?<=ь)им$/u, {masculine: 'ий', neuter: 'е'}],
  [/им$/u, {masculine: 'ий', neuter: 'ее'}],
  [/ым$/u, {masculine: 'ый', neuter: 'ое'}],
  [/ой$/u, {feminine: 'ая'}],
  [/(?<=[жчшщ])ей$/u, {feminine: 'ая'}],
  [/(?<=н)ей$/u, {feminine: 'яя'}]
]

/**
 * «мобильным приложением» → «мобильное приложение»: the words of a term up to its head noun put into the nominative; the words after
 * it («обработкой персональных данных») keep their case, and a term with unknown endings stays as printed.
 */
export function nominative(term: string): string {
  const words = term.split(' ')
  const head = words.findIndex((word, index) => isHead(word, words[index + 1]))
  const noun = nouns.find(([ending]) => ending.test(words[head] ?? ''))
  const gender = noun?.[2] ?? 'plural'
  const before = noun ? head : head + 1
  const changed = words.map((word, index) => {
    if (index < before) return declined(word, gender)
    return noun && index === head ? word.replace(noun[0], noun[1]) : word
  })
  return changed.includes(undefined) ? term : changed.join(' ')
}

/** The first word that is no adjective, or the last adjective in a row: «персональными данными». */
function isHead(word: string, next: string | undefined): boolean {
  if (!isAdjective(word)) return true
  return next === undefined || !(isAdjective(next) || nouns.some(([ending]) => ending.test(next)))
}

function isAdjective(word: string): boolean {
  return adjectives.some(([ending]) => ending.test(word)) && !(/ой$/u.test(word) && /[гк]ой$/u.test(word))
}

function declined(word: string, gender: Gender): string | undefined {
  for (const [ending, forms] of adjectives) {
    const form = forms[gender]
    if (form !== undefined && ending.test(word)) return word.replace(ending, form)
  }
  return undefined
}
