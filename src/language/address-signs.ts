import {groupBy} from './group-by.js'
import {foldText, isLetterCode, isWordCode} from './letters.js'

/** A text that is read for addresses: as printed, and folded; no-break spaces are spaces in both. */
export interface AddressText {
  readonly text: string
  readonly folded: string
}

/** A word that may have up to `ending` letters more. */
interface Sign {
  readonly word: string
  readonly folded: string
  readonly ending: number
}

/** Words by their first letter, the longest first. */
export type Signs = ReadonlyMap<string, readonly Sign[]>

const LONGEST_ENDING = 4

/** Prepares a text for the readers. */
export function addressText(printed: string): AddressText {
  const text = printed.replaceAll('\u00A0', ' ')
  return {text, folded: foldText(text)}
}

/** Reads a list of words parted by `|`; `*` stands for an ending. */
export function signsOf(words: string): Signs {
  const signs = words.split('|').map(listed => {
    const word = listed.replace('*', '')
    return {word, folded: foldText(word), ending: word === listed ? 0 : LONGEST_ENDING}
  })
  signs.sort((a, b) => b.word.length + b.ending - a.word.length - a.ending)
  return groupBy(signs, ({folded}) => folded.slice(0, 1))
}

/** The first answer of `goOn` to the end of a sign at `at`; the longer signs are tried first. */
export function afterSign<T>(
  signs: Signs,
  {text, folded}: AddressText,
  at: number,
  goOn: (end: number) => T | undefined
): T | undefined {
  for (const {word, folded: wanted, ending} of signs.get(folded.charAt(at)) ?? []) {
    if (!folded.startsWith(wanted, at)) continue
    const stemEnd = at + word.length
    if (!isPrinted(word, text.slice(at, stemEnd))) continue
    for (let end = lettersEnd(text, stemEnd, ending); end >= stemEnd; end--) {
      const answer = goOn(end)
      if (answer !== undefined) return answer
    }
  }
  return undefined
}

/** The end of up to `most` letters from `start` on. */
export function lettersEnd(text: string, start: number, most: number): number {
  let end = start
  while (end < start + most && isLetterCode(text.charCodeAt(end))) end++
  return end
}

/** Whether no letter or digit stands at `at`, so that a word ends before it. */
export function endsAt({text}: AddressText, at: number): boolean {
  return !isWordCode(text.charCodeAt(at))
}

/** Letters of two cases are mixed in other words only: «литерА» is «литер» and a letter. */
function isPrinted(word: string, printed: string): boolean {
  return (
    printed === word || printed === word.slice(0, 1).toUpperCase() + word.slice(1) || printed === word.toUpperCase()
  )
}
