import {hasFiniteVerb} from './finite.js'
import type {Passage} from './passage.js'

const NEGATIONS = new RegExp(
  String.raw`(?<!\p{L})(?:не\s(?:(?:будет|будут|может|могут|был[аио]?)\s)?(?!треб|освобожда|завис` +
    String.raw`|огранич|исключ|явля\p{L}+\sнеобходим)\p{L}{1,25}(?:[еёиюуая]т|[еёи]м|ть|ся|[аяе]ны` +
    String.raw`|[аяе]н[ао]?)|не\sвправе|запрещ\p{L}+|нет|никому|not|never|no|neither)(?!\p{L})`,
  'giu'
)
// «бермейді», «жинамаймыз», «таратылмайды», «жоқ»; at least six letters, so that short words with these syllables pass.
const KAZAKH_NEGATIONS = new RegExp(
  String.raw`(?<!\p{L})(?:(?=\p{L}{6})\p{L}{2,20}?(?:ма|ме|ба|бе|па|пе)(?:й(?:ды|ді|мыз|міз|мын` +
    String.raw`|мін)|у(?:ға|ге|ы|і)?|с(?:тан|тен)|ған|ген)|жоқ|емес)(?!\p{L})`,
  'giu'
)

// Where what is denied ends: an exception («кроме», «за исключением») or a clause of its own.
const BREAKS = new RegExp(
  String.raw`[;:]|[.]\s|\s(?:и|and)\s(?:не|are\snot|do\snot)(?!\p{L})|[,(]?\s(?:кроме|за\sисключением` +
    String.raw`|исключая|при\sусловии|что|но|а|иначе|однако|котор\p{L}*|если|чтобы|поскольку|так\sкак` +
    String.raw`|except|unless|but|which|егер|бірақ|алайда)(?!\p{L})|қоспағанда`,
  'giu'
)

// No denial reaches further, and a sentence of a thousand names must not be read a thousand times.
const REACH = 400

/**
 * The clause around characters `start…end` of a passage: no further than an exception, a semicolon or a clause of its
 * own.
 */
function clauseAround({leaf: {value}}: Passage, start: number, end: number): {start: number; end: number} {
  const first = Math.max(0, start - REACH)
  const last = Math.min(value.length, end + REACH)
  let from = first
  for (const match of value.slice(first, last).matchAll(BREAKS)) {
    const index = first + match.index
    if (index >= end) return {start: from, end: index}
    if (index < start) from = index
  }
  return {start: from, end: last}
}

// Cheap words first: most sentences deny nothing.
const CLUE = /(?:^|[\s(«])(?:не|нет|никому|not|never|no|neither|запрещ)/i

/** Whether the clause around `start…end` denies: «не передаёт», «бермейді», «never»; «кроме курьеров» is not denied. */
export function isNegated(passage: Passage, start: number, end: number): boolean {
  const isKazakh = passage.language === 'kk'
  const near = passage.leaf.value.slice(Math.max(0, start - REACH), end + REACH)
  if (!isKazakh && !CLUE.test(near)) return false
  const clause = clauseAround(passage, start, end)
  const words = passage.leaf.value.slice(clause.start, clause.end)
  const negations = isKazakh ? KAZAKH_NEGATIONS : NEGATIONS
  for (const match of words.matchAll(negations)) {
    if (reaches(words, match.index, start - clause.start, end - clause.start, negations)) return true
  }
  return false
}

/**
 * A denial reaches over commas while no other verb stands between: «в США, Германию не передаём», not «стоит в США,
 * копий не держим».
 */
function reaches(words: string, denial: number, start: number, end: number, negations: RegExp): boolean {
  const isBefore = denial < start
  const comma = isBefore ? words.lastIndexOf(',', start) : words.indexOf(',', end)
  if (comma < 0 || (isBefore ? comma < denial : comma > denial)) return true
  const side = isBefore ? words.slice(words.indexOf(',', denial)) : words.slice(0, words.lastIndexOf(',', denial))
  return !hasFiniteVerb(side.replace(negations, ''))
}
