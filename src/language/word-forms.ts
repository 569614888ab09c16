import {stemWord} from './lexicon.js'

/**
 * Stems of a Russian word: the stemmer takes more off some case forms than off others, запись – записи, рассылка –
 * рассылок, Казахстан – Казахстане.
 */
export function russianForms(word: string): string[] {
  if (word.endsWith('ь')) return [stemWord(word), stemWord(`${word.slice(0, -1)}и`)]
  if (word.endsWith('ка')) return [stemWord(word), stemWord(`${word.slice(0, -2)}ок`)]
  if (word.endsWith('ок')) return [stemWord(word), stemWord(`${word.slice(0, -2)}ки`)]
  return word.endsWith('н') ? [stemWord(word), stemWord(`${word}е`)] : [stemWord(word)]
}

/** The stem of a Kazakh word. */
export function kazakhForms(word: string): string[] {
  return [stemWord(word, 'kk')]
}

/** An English word and its plural. */
export function englishForms(word: string): string[] {
  if (/[^aeiou]y$/.test(word)) return [word, `${word.slice(0, -1)}ies`]
  return [word, /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`]
}

/** «cookies» and «cookie», «parties» and «party»: one form of both. */
export function englishSingular(word: string): string {
  const one = word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
  return one.endsWith('ie') ? `${one.slice(0, -2)}y` : one
}
