import {endsWithReferenceWord} from './reference-words.js'

// A sentence cannot end with these: prepositions, conjunctions, «№», an open bracket or a hyphen.
const openEnd =
  /(?:[№(«„-]|(?<!\p{L})(?:в|во|на|с|со|к|ко|о|об|от|до|за|из|у|по|при|без|под|над|для|через|между|и|или|а|но|что|чтобы|как|если|не|ни|согласно|включая|также|либо|которые|который|которая|которых|которым|его|их|том|числе|of|the|to|and|or|in|for|with|by|мен|және|немесе|үшін|бойынша|туралы))$/iu

const shortItem = 8

/**
 * Whether a paragraph goes on after an empty line: a page or a converter tore it. `inList`: the text before announced a list with a
 * colon, so a short line in lower case is its item.
 */
export function continues(before: string, after: string, inList: boolean): boolean {
  if (before === '' || after === '') return false
  if (isOpenEnded(before)) return true
  if (/[.!?…:;]["»”)]{0,2}$/.test(before)) return false
  if (!/^[\p{Ll}(]/u.test(after)) return false
  const items = inList && before.split(/\s+/, shortItem + 1).length <= shortItem
  return !items
}

/** Whether words break off where no sentence, title or heading can end: after «и», «№», «статьи». */
export function isOpenEnded(words: string): boolean {
  return openEnd.test(words.slice(-20)) || endsWithReferenceWord(words)
}
