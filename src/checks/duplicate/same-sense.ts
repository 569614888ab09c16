import type {Analysis} from '../../analyze/analysis.js'
import type {Passage} from '../../analyze/passage.js'
import type {Language} from '../../language/language.js'
import type {Lexicon} from '../../language/lexicon.js'
import {hasVerb} from '../../parse/verbs.js'
import type {Alignment} from './align.js'
import type {Unit} from './units.js'

/** What words weigh in the sense of a clause, by the numbers of their stems. */
export interface Weights {
  readonly empty: ReadonlySet<number>
  readonly negations: ReadonlySet<number>
  /** Numbers in words. */
  readonly numerals: ReadonlySet<number>
  /** Names of one party, and words of one sense, stand for one another. */
  readonly senses: ReadonlyMap<number, string>
}

const emptyWords =
  'и или а также либо в во на по с со к ко от до из за для при о об у как что это же ли бы он она они его ее их свой ' +
  'данный указанный настоящий такой этот тот любой все весь иной другой в то числе ' +
  'және немесе мен бен пен үшін туралы осы сондай барлық бұл аталған the a an of to and or in for by with such this ' +
  'that these those any all our your their its it'
const numeralWords =
  'один одного два двух три трех четыре пять пяти шесть семь восемь девять десять десяти пятнадцать двадцать тридцать ' +
  'сорок шестьдесят девяносто сто полгода год месяц неделя сутки бір екі үш төрт бес алты жеті он отыз ' +
  'сегіз тоғыз жиырма қырық алпыс жүз жыл ай апта күн тәулік one two three four five six seven eight nine ten fifteen ' +
  'twenty thirty sixty ninety hundred year month week day hour'
const negatingWords = 'не ни нет без кроме нельзя емес жоқ тыйым қоспағанда not no without except never nor unless'

/** Reads the words of no weight, the roles of the parties and rows of words that are `alike`, once for a policy. */
export function weighWords({facts, lexicon, languages, passages}: Analysis, alike: readonly string[]): Weights {
  const stemsOf = (words: string): Set<number> => readStems(lexicon, languages, words)
  const senses = new Map<number, string>()
  for (const row of alike) for (const stem of stemsOf(row)) senses.set(stem, row)
  for (const {key, role} of facts.roles) if (!key.includes(' ')) senses.set(lexicon.stemId(key), role)
  return {
    empty: stemsOf(emptyWords),
    negations: new Set([...stemsOf(negatingWords), ...(languages.includes('kk') ? deniedStems(passages) : [])]),
    numerals: stemsOf(numeralWords),
    senses
  }
}

function readStems(lexicon: Lexicon, languages: readonly Language[], words: string): Set<number> {
  const all = words.split(' ')
  return new Set(languages.flatMap(language => all.map(word => lexicon.stemId(lexicon.stem(word, language)))))
}

/** A Kazakh verb is denied in itself: «бермейді» beside «береді» says the opposite. */
function deniedStems(passages: readonly Passage[]): Set<number> {
  const found = new Set<number>()
  for (const {stems, stemIds} of passages)
    for (const [at, stem] of stems.entries()) if (stem.endsWith('!')) found.add(stemIds[at] ?? -1)
  return found
}

// A long clause with one word changed is still the same clause; in a short one that word is what it is about.
const long = 12
// Words left out of a row, as a list of exceptions may be; fewer with a «не» among them turn the sense round.
const turning = 3

/** Whether nothing that differs between two clauses changes what they say, and they speak of the same. */
export function saysTheSame(short: Unit, other: Unit, {gaps, from, to}: Alignment, weights: Weights): boolean {
  const size = short.stems.length
  if (to - from > 2 * size || !standAlike(short, other)) return false
  let replaced = 0
  for (const gap of gaps) {
    if (gap.short.some(stem => weights.negations.has(stem))) return false
    if (gap.long.length <= turning && gap.long.some(stem => weights.negations.has(stem))) return false
    const left = gap.short.filter(stem => !weights.empty.has(stem))
    const right = gap.long.filter(stem => !weights.empty.has(stem))
    if (left.length === 0 || right.length === 0 || isOneSense(left, right, weights.senses)) continue
    replaced += Math.max(left.length, right.length)
    if ([...left, ...right].some(stem => weights.numerals.has(stem) || isDigits(stem, short, other))) return false
  }
  return replaced === 0 || (replaced === 1 && size >= long && parentOf(short) !== parentOf(other))
}

/** Two terms of one thing contradict each other, which is not for this rule to tell. */
function isDigits(stem: number, ...units: readonly Unit[]): boolean {
  return units.some(({passages}) => passages.some(({stemIds, stems}) => /^\d/.test(stems[stemIds.indexOf(stem)] ?? '')))
}

function isOneSense(left: readonly number[], right: readonly number[], senses: ReadonlyMap<number, string>): boolean {
  const sense = senses.get(left[0] ?? -1)
  return sense !== undefined && [...left, ...right].every(stem => senses.get(stem) === sense)
}

/** Items of two lists say what their lists are about, and lists of words without a verb may come back for each purpose. */
function standAlike(short: Unit, other: Unit): boolean {
  const [a] = short.passages
  const [b] = other.passages
  if (!a || !b || annexOf(a) !== annexOf(b)) return false
  if (a.lead && a.lead === b.lead) return true
  if (listLead(a) && listLead(b) && !isSameText(listLead(a), listLead(b))) return false
  // «Порядок уничтожения: …» under the heading of each purpose is a form that is filled in anew.
  const label = labelOf(a)
  if (label !== '' && label === labelOf(b) && a.under !== b.under) return false
  return short.passages.some(({leaf}) => hasVerb(leaf.value))
}

function labelOf({leaf}: Passage): string {
  return /^[^:.,;]{3,40}(?=:\s)/.exec(leaf.value)?.[0] ?? ''
}

function listLead({lead}: Passage): Passage | undefined {
  return lead?.kind === 'heading' ? undefined : lead
}

function isSameText(a: Passage | undefined, b: Passage | undefined): boolean {
  return a?.leaf.value.toLowerCase() === b?.leaf.value.toLowerCase()
}

function parentOf({passages}: Unit): string {
  const [first] = passages
  return first?.id.replace(/(?:^|[./])[^./]*$/, '') ?? ''
}

/** The annex in which a passage stands: a consent at the end repeats the policy by its nature. */
function annexOf({under}: Passage): string {
  for (let above = under; above; above = above.under) {
    if (above.node.type === 'section' && above.node.kind === 'annex') return above.id
  }
  return ''
}
