import type {Language} from './language.js'
import {memo} from './memo.js'
import {compilePattern} from './patterns.js'
import {wordEnd} from './scan.js'
import {foldWord, tokenize} from './tokens.js'

/** One word of a phrase: stems that it may have, or words that it may be. */
export interface Spot {
  readonly by: 'stem' | 'word' | 'country'
  readonly forms: readonly string[]
}

/** The stems, or in English the words, that a listed word stands for. */
export type FormsOf = (word: string) => readonly string[]

// «Дания» and «данные», «Грузия» and «груз» have one stem.
const COUNTRY_NAME = compilePattern('^\\p{Lu}\\p{Ll}+ия$')
const COUNTRY_FORM = /(?:и[яию]|ией)$/

/** The phrases of a list, parted by commas. Choices of more than one word, «сайта/интернет-магазина», make several. */
export function splitPhrases(list: string | undefined): string[] {
  return list
    ? list.split(', ').flatMap(phrase => (phrase.includes('-') && phrase.includes('/') ? spellOut(phrase) : phrase))
    : []
}

function spellOut(phrase: string): string[] {
  let spelled = ['']
  for (const spot of phrase.split(' '))
    spelled = spelled.flatMap(words => spot.split('/').map(choice => `${words} ${choice}`))
  return spelled.map(words => words.slice(1))
}

/** Reads the spots of the phrases of one language, which have many words in common. */
export function spotReader(formsOf: FormsOf, language: Language): (phrase: string) => Spot[] {
  const read = memo((spot: string) => readSpot(spot, formsOf, language))
  return phrase => {
    const spots: Spot[] = []
    for (const spot of phrase.split(' ')) spots.push(...read(spot))
    return spots
  }
}

/** `мобильный/сотовый` is one spot with the forms of both, «e-mail» two spots. */
function readSpot(spot: string, formsOf: FormsOf, language: Language): Spot[] {
  const isCountry = language === 'ru' && spot.endsWith('ия') && COUNTRY_NAME.test(spot)
  const by = isCountry ? 'country' : language === 'en' ? 'word' : 'stem'
  if (wordEnd(spot, 0) === spot.length) return [{by, forms: formsOf(foldWord(spot))}]
  const choices = spot.split('/').map(choice => tokenize(choice).words)
  const length = Math.max(...choices.map(words => words.length))
  return Array.from({length}, (_, i) => {
    const words = choices.flatMap(choice => choice[i] ?? [])
    if (spot.endsWith('=')) return {by: 'word', forms: words}
    return {by, forms: [...new Set(words.flatMap(formsOf))]}
  })
}

/** Whether a folded word with its stem fits a spot. */
export function fitsSpot({by, forms}: Spot, word: string, stem: string): boolean {
  if (by === 'stem') return forms.includes(stem)
  if (by === 'word') return forms.includes(word)
  return forms.includes(stem) && COUNTRY_FORM.test(word)
}

/** How many letters of a phrase must be capitals for it to be found: «Meta» the first, «США» all. */
export function capitalOf(phrase: string): 'none' | 'first' | 'all' {
  const first = phrase.slice(0, 1)
  if (first === first.toLowerCase()) return 'none'
  const [word = ''] = phrase.split(/[ /-]/, 1)
  return word === word.toUpperCase() ? 'all' : 'first'
}

/** Whether a printed word has them. */
export function hasCapitals(printed: string, capital: 'first' | 'all'): boolean {
  const word = capital === 'first' ? printed.slice(0, 1) : printed
  return word === word.toUpperCase() && word !== word.toLowerCase()
}
