import {hasFiniteVerb} from './finite.js'
import type {Passage} from './passage.js'

const NEGATIONS =
  /(?<!\p{L})(?:не\s(?:(?:будет|будут|может|могут|был[аио]?)\s)?(?!треб|освобожда|завис|огранич|исключ|явля\p{L}+\sнеобходим)\p{L}{1,25}(?:[еёиюуая]т|[еёи]м|ть|ся|[аяе]ны|[аяе]н[ао]?)|не\sвправе|запрещ\p{L}+|нет|никому|not|never|no|neither)(?!\p{L})/giu
// «бермейді», «жинамаймыз», «таратылмайды», «жоқ»; at least six letters, so that short words with these syllables pass.
const KAZAKH_NEGATIONS =
  /(?<!\p{L})(?:(?=\p{L}{6})\p{L}{2,20}?(?:ма|ме|ба|бе|па|пе)(?:й(?:ды|ді|мыз|міз|мын|мін)|у(?:ға|ге|ы|і)?|с(?:тан|тен)|ған|ген)|жоқ|емес)(?!\p{L})/giu

// Where what is denied ends: an exception («кроме», «за исключением») or a clause of its own.
const BREAKS =
  /[;:]|[.]\s|\s(?:и|and)\s(?:не|are\snot|do\snot)(?!\p{L})|[,(]?\s(?:кроме|за\sисключением|исключая|при\sусловии|что|но|а|иначе|однако|котор\p{L}*|если|чтобы|поскольку|так\sкак|except|unless|but|which|егер|бірақ|алайда)(?!\p{L})|қоспағанда/giu

/** The clause around characters `start…end` of a passage: no further than an exception, a semicolon or a clause of its own. */
export function clauseAround(passage: Passage, start: number, end: number): {start: number; end: number} {
  const {value} = passage.leaf
  let from = 0
  for (const match of value.matchAll(BREAKS)) {
    if (match.index >= end) return {start: from, end: match.index}
    if (match.index < start) from = match.index
  }
  return {start: from, end: value.length}
}

// Every denial holds one of these words; «запрещается» is read from its beginning.
const DENIES = new Set([
  'не',
  'нет',
  'никому',
  'not',
  'never',
  'no',
  'neither',
  'запрещено',
  'запрещается',
  'запрещена',
  'запрещены'
])

/** Whether the clause around `start…end` denies: «не передаёт», «бермейді», «never»; «кроме курьеров» is not denied. */
export function isNegated(passage: Passage, start: number, end: number): boolean {
  const {value} = passage.leaf
  const negations = passage.language === 'kk' ? KAZAKH_NEGATIONS : NEGATIONS
  if (passage.language !== 'kk' && !passage.words.some(word => DENIES.has(word))) return false
  const clause = clauseAround(passage, start, end)
  const words = value.slice(clause.start, clause.end)
  for (const match of words.matchAll(negations)) {
    const index = clause.start + match.index
    const isBefore = index < start
    const comma = isBefore ? value.lastIndexOf(',', start) : value.indexOf(',', end)
    const isParted = comma >= 0 && (isBefore ? comma > index : comma < index)
    if (!isParted) return true
    const side = isBefore
      ? value.slice(value.indexOf(',', index), clause.end)
      : value.slice(clause.start, value.lastIndexOf(',', index))
    if (!hasFiniteVerb(side.replace(negations, ''))) return true
  }
  return false
}
