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

/** An English word and its plural. */
export function englishForms(word: string): string[] {
  return word.endsWith('y') ? [word, `${word.slice(0, -1)}ies`] : [word, `${word}s`]
}
