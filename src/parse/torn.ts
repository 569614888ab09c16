import {isHeadline} from './headline.js'
import {endsWithReferenceWord} from './reference-words.js'
import {wordList} from './word-list.js'

// No sentence ends with these, though a paragraph torn by a page may.
const prepositions = new Set(
  wordList(
    'в во на с со к ко о об от до за из у по при без под над для через между и или а но что чтобы как если не ни',
    'согласно включая также либо которые который которая которых которым его их том числе',
    'of the to and or in for with by мен және немесе үшін бойынша туралы'
  )
)

const shortItem = 8

/**
 * Whether a paragraph goes on after an empty line: a page or a converter tore it. `inList`: the text before announced a
 * list with a colon, so a short line in lower case is its item.
 */
export function continues(before: string, after: string, inList: boolean): boolean {
  if (before === '' || after === '') return false
  if (isOpenEnded(before)) return true
  if (/[.!?…:;]["»”)]{0,2}$/.test(before) || !/^[\p{Ll}(]/u.test(after)) return false
  return !inList || before.split(/\s+/, shortItem + 1).length > shortItem
}

/** Whether words break off where no sentence, title or heading can end: after «и», «№», «статьи», an open bracket. */
export function isOpenEnded(words: string): boolean {
  if (/[№(«„-]$/.test(words)) return true
  const last = /\p{L}{1,16}$/u.exec(words.slice(-20))?.[0].toLowerCase() ?? ''
  return prepositions.has(last) || awaitsNumber(words)
}

/** Whether words break off where a number is named; «Новые редакции» speaks of versions and waits for none. */
export function awaitsNumber(words: string): boolean {
  if (!endsWithReferenceWord(words)) return false
  const title = words.replace(/^[\d.]{1,12}\s/, '')
  return !isHeadline(title, longestTitle, mostTitleWords) || /\d/.test(title)
}

const longestTitle = 60
const mostTitleWords = 5
