import type {Span} from '../language/span.js'
import type {Passage} from './passage.js'
import {readBefore} from './reference-kazakh.js'
import {type NumberKind, type NumberList, readNumbers} from './reference-numbers.js'
import {kazakhAhead, onlyDotted, type ReferenceUnit, unitOf} from './reference-units.js'

/** One step of a reference: a unit with its numbers, or «настоящего раздела» without; `after` is past a full stop. */
export interface Segment extends Span {
  readonly unit: ReferenceUnit
  readonly nums: readonly string[]
  readonly after: number
  /** Printed «пп.» or «п.п.»: points where a clause follows («пп. 1 п. 2»), else clauses. */
  readonly doubled?: true
}

/** All steps of references in a passage, in order. */
export function findSegments(passage: Passage): Segment[] {
  const found: Segment[] = []
  const isKazakh = passage.language === 'kk'
  for (let index = 0; index < passage.words.length; index++) {
    const word = passage.words[index] ?? ''
    const unit = unitOf(word)
    const segment = unit
      ? readAfter(passage, index, unit)
      : isKazakh
        ? (readBefore(passage, index) ?? readAhead(passage, index))
        : undefined
    if (segment && segment.start >= (found.at(-1)?.end ?? 0)) found.push(segment)
  }
  return found
}

/** «тармақ 4.2», «Қосымша 1»: as in Russian. */
function readAhead(passage: Passage, index: number): Segment | undefined {
  const unit = kazakhAhead.get(passage.words[index] ?? '')
  // of «… тармақ 3-бап» the number belongs to what follows
  const next = passage.leaf.value.slice(passage.ends[index], (passage.ends[index] ?? 0) + 12)
  return unit && /^[ \u00A0](?:№[ \u00A0]?)?\d[\d.]*(?![\d.]|[ \u00A0]?[-–)])/u.test(next)
    ? readAfter(passage, index, {unit, short: false})
    : undefined
}

const THIS = /^(?:настоящ|данн(?:ого|ом|ой|ый|ая|ому|ым|ую)$|эт(?:ого|ом|от|ой|ому)$|this$|осы$)/
/** Parts of sites and screens: «в данном разделе сайта». */
const OF_SITE =
  /^[ \u00A0]+(?:\p{Ll}+[ \u00A0]+){0,1}(?:выдач|самовывоз|при[её]м|обслуживан|сайт|аккаунт|профил|меню|кабинет|приложен|платформ|интернет|сервис|магазин|форум|блог|каталог|website|site|app)/iu

function readAfter(
  passage: Passage,
  index: number,
  {unit, short}: {unit: ReferenceUnit; short: boolean}
): Segment | undefined {
  const {starts, ends, leaf} = passage
  const {value} = leaf
  const start = starts[index] ?? 0
  const end = ends[index] ?? 0
  if (short && !abbreviates(passage, index)) return undefined
  const at = value[end] === '.' ? end + 1 : end
  const list =
    short && value[end] !== '.' && !/\d/.test(value.slice(end, end + 2))
      ? undefined
      : readNumbers(value, at, numbersOf(unit, short, passage, index))
  if (list) {
    if (onlyDotted.has(passage.words[index] ?? '') && !list.nums.every(num => num.includes('.'))) return undefined
    if (!fitsAnnex(unit, value, end, list)) return undefined
    const first = firstStart(passage, index)
    const doubled = (passage.words[index] === 'пп' || first < start) && {doubled: true as const}
    return {unit: pointed(unit, value, start, list), ...list, start: first, ...doubled}
  }
  const before = passage.words[index - 1] ?? ''
  // "at this point" is a time
  if (
    short ||
    unit === 'annex' ||
    passage.words[index] === 'point' ||
    !THIS.test(before) ||
    OF_SITE.test(value.slice(end, end + 40))
  )
    return undefined
  return {unit, nums: [], start: starts[index - 1] ?? start, end, after: end}
}

function numbersOf(unit: ReferenceUnit, short: boolean, {words}: Passage, index: number): NumberKind {
  const english = /^[a-z]/.test(words[index] ?? '')
  if (unit === 'annex') return english ? 'annex' : 'number'
  if (english) return 'bracket'
  return unit === 'point' || (short && (words[index] === 'пп' || words[index - 1] === 'п')) ? 'point' : 'number'
}

/** «пп. а)», «п. 2)» name points; with a bracket after its number a clause is one of a list. */
function pointed(unit: ReferenceUnit, value: string, start: number, {end, nums}: NumberList): ReferenceUnit {
  const letters = nums.every(num => /^\p{Ll}$/u.test(num))
  const listed = value[end - 1] === ')' && /^(?:п|\p{L}+[ \u00A0]\()/iu.test(value.slice(start, end))
  return unit === 'clause' && (letters || listed) ? 'point' : unit
}

/** Not «т.п. 5», «18 ч. 30», «г. п. 3»; only the first of «п.п.» is the word. */
function abbreviates({words, starts, ends, leaf, requisites}: Passage, index: number): boolean {
  const before = words[index - 1] ?? ''
  const near = (starts[index] ?? 0) - (ends[index - 1] ?? 0) <= 2 && index > 0
  const end = ends[index] ?? 0
  const amount =
    words[index] === 'ч' &&
    /^\d+$/.test(before) &&
    !/^\.?[ \u00A0]?\d{1,2}[ \u00A0]+(?:ст|п)/u.test(leaf.value.slice(end, end + 12))
  if (requisites || (near && (amount || /^(?:т|др|тр|г)$/.test(before)))) return false
  const next = words[index + 1]
  return !(next === words[index] && leaf.value[end] === '.')
}

/** «п.п. 5.2»: the reference begins with the first of the two. */
function firstStart({words, starts, ends}: Passage, index: number): number {
  const doubled = index > 0 && words[index - 1] === words[index] && (starts[index] ?? 0) - (ends[index - 1] ?? 0) <= 2
  return starts[doubled ? index - 1 : index] ?? 0
}

/** «приложение» is an application too: one with a number is an annex with a capital, a № or its text behind it. */
function fitsAnnex(unit: ReferenceUnit, value: string, end: number, {end: last}: NumberList): boolean {
  if (unit !== 'annex') return true
  const capital = /\p{Lu}/u.test(
    value
      .slice(0, end)
      .match(/\p{L}+$/u)?.[0]
      .charAt(0) ?? ''
  )
  const rest = value.slice(last, last + 30)
  return (
    capital ||
    /^[ \u00A0]?(?:№|N)/u.test(value.slice(end, end + 3)) ||
    /^[ \u00A0]*(?:$|[.,;)]|к[ \u00A0]|to[ \u00A0]|of[ \u00A0]|и[ \u00A0]|настоящ|политик)/iu.test(rest)
  )
}
