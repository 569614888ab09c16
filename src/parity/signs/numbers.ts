import type {Passage} from '../../analyze/passage.js'
import {numberWords as english} from '../../language/en/number-words.js'
import {numberWords as kazakh} from '../../language/kk/number-words.js'
import type {Language} from '../../language/language.js'
import {foldText} from '../../language/letters.js'
import {numberWords as russian} from '../../language/ru/number-words.js'
import type {Span} from '../../language/span.js'
import type {NumberWords} from '../../language/time/grammar.js'
import {readNumber} from '../../language/time/numbers.js'
import {timeText} from '../../language/time/tokens.js'

const words: Readonly<Record<Language, NumberWords>> = {ru: russian, kk: kazakh, en: english}

/** A number in digits, without the spaces between its thousands. */
export interface Digits extends Span {
  readonly digits: string
}

const DIGITS = /\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d)|\d+/g

/** Every run of digits in a text. */
export function digitsIn(value: string): Digits[] {
  return Array.from(value.matchAll(DIGITS), ({0: text, index}) => ({
    digits: text.replace(/[^\d]/g, '').replace(/^0+(?=\d)/, ''),
    start: index,
    end: index + text.length
  }))
}

/** The numbers that passages hold, in digits or in words. */
export function numbersIn(passages: readonly Passage[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const {leaf, language} of passages) {
    for (const {digits} of digitsIn(leaf.value)) found.add(digits)
    // «5 000» may be two numbers where nothing is counted.
    for (const run of leaf.value.match(/\d+/g) ?? []) found.add(run.replace(/^0+(?=\d)/, ''))
    const {tokens} = timeText(foldText(leaf.value))
    for (let at = 0; at < tokens.length; ) {
      const number = readNumber(tokens, at, words[language])
      if (number) found.add(String(number.value))
      at = number ? Math.max(number.end, at + 1) : at + 1
    }
  }
  return found
}
