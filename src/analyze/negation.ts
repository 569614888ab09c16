import {hasFiniteVerb} from './finite.js'
import type {Passage} from './passage.js'
import {wordsInside} from './term-forms.js'

const NEGATIONS = new RegExp(
  String.raw`(?<!\p{L})(?:не\s(?:(?:будет|будут|может|могут|был[аио]?)\s)?(?!треб|освобожда|завис` +
    String.raw`|огранич|исключ|явля\p{L}+\sнеобходим)\p{L}{1,25}(?:[еёиюуая]т|[еёи]м|ть|ся|[аяе]ны` +
    String.raw`|[аяе]н[ао]?)|не\sвправе|запрещ\p{L}+|нет|никому|not|never|no|neither|nor` +
    String.raw`|cannot|prohibited|forbidden|(?:do|does|is|are|wo|ca)n[’']t)(?!\p{L})`,
  'giu'
)
// What may deny a deed in Kazakh; whether it does, the stem tells («дербес» ends so too). «көзделмеген жағдайларда» tells of
// the cases, «келісімінсіз» of how: neither denies what is done.
const KAZAKH_DENIAL =
  /[мбп][ае](?:й(?:д[ыі]|м[ыі]н|м[ыі]з|с[ыі]з|с[ыі]ң|т[ыі]н(?:[ыі]н|д[ыі]ғ[ыі]н|д[ыі]г[ыі]н))|у(?:ға|ге|ы|і|ды|ді)?|с(?:тан|тен)?|д[ыі]к?|ң[ыі]з)$/u
// «берілуі мүмкін емес».
const DENIED = /(?:мүмкін|тиіс|керек|құқылы|міндетті)\s$/iu
const KAZAKH_DENYING = new Set(['жоқ', 'емес', 'ешкімге', 'тыйым'])

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
const CLUE = /(?:^|[\s(«])(?:не|нет|никому|not|never|no|neither|cannot|prohibited|forbidden|запрещ)|n[’']t\s/i

/** Whether the clause around `start…end` denies: «не передаёт», «бермейді», «never»; «кроме курьеров» is not denied. */
export function isNegated(passage: Passage, start: number, end: number): boolean {
  if (passage.language === 'kk') return isDeniedAfter(passage, start, end)
  const near = passage.leaf.value.slice(Math.max(0, start - REACH), end + REACH)
  if (!CLUE.test(near)) return false
  const clause = clauseAround(passage, start, end)
  const words = passage.leaf.value.slice(clause.start, clause.end)
  for (const match of words.matchAll(NEGATIONS)) {
    if (reaches(words, match.index, start - clause.start, end - clause.start)) return true
  }
  return false
}

/**
 * A denial reaches over commas while no other verb stands between: «в США, Германию не передаём», not «стоит в США,
 * копий не держим».
 */
function reaches(words: string, denial: number, start: number, end: number): boolean {
  const isBefore = denial < start
  const comma = isBefore ? words.lastIndexOf(',', start) : words.indexOf(',', end)
  if (comma < 0 || (isBefore ? comma < denial : comma > denial)) return true
  const side = isBefore ? words.slice(words.indexOf(',', denial)) : words.slice(0, words.lastIndexOf(',', denial))
  return !hasFiniteVerb(side.replace(NEGATIONS, ''))
}

/** In Kazakh the verb that denies stands last, and no other verb between: «АҚШ-қа, Германияға берілмейді». */
function isDeniedAfter(passage: Passage, start: number, end: number): boolean {
  const {leaf, words, stems, starts} = passage
  const clause = clauseAround(passage, start, end)
  for (let index = wordsInside(passage, {start: end, end}).from; index < words.length; index++) {
    const at = starts[index] ?? 0
    const word = words[index] ?? ''
    if (at >= clause.end) return false
    const denies = KAZAKH_DENYING.has(word) || (stems[index]?.endsWith('!') && KAZAKH_DENIAL.test(word))
    if (!denies) continue
    return !hasFiniteVerb(leaf.value.slice(end, at).replace(DENIED, ''))
  }
  return false
}
