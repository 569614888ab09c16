import type {Analysis} from '../../analyze/analysis.js'
import type {Passage} from '../../analyze/passage.js'
import {stemsOfAction} from '../../analyze/statements/statements.js'
import type {WordIndex} from '../../analyze/word-index.js'
import {type Lexicon, stemWord} from '../../language/lexicon.js'
import {matchesIn} from '../match.js'
import {viewOf} from '../view.js'
import type {Sayings} from './side.js'

/** Words without which a saying is not said, by what it wants. */
const WORDS = {
  // Nothing is denied without one of these.
  denial:
    'не ни нет нельзя запрещается запрещено исключается исключена исключен отсутствует невозможно недопустимо прекращает прекратит перестает перестают',
  border: 'трансграничная',
  // What people ask for, and how.
  event:
    'запрос запроса требование просьба обращение заявление желание инициатива удаление уничтожение отзыв отзыва отозвать закрытие закрыт потребовать запросить попросить направить написать обратиться подать удалить удалите',
  // «без согласия», «независимо от согласия».
  refusal: 'без независимо'
} as const

type Need = keyof typeof WORDS
type Wanted = Pick<Sayings, 'actions' | 'denied' | 'where' | 'crossBorder' | 'when' | 'words' | 'unless'>

const kindsOf = {kazakhstan: ['kazakhstan'], abroad: ['abroad', 'country']} as const

/** The passages that hold the words of a saying, or whose lead-ins do: only there statements are read. */
export function candidatesOf(analysis: Analysis, wanted: Wanted, refusing: boolean): Passage[] {
  const {denied, where, crossBorder, when, words, unless} = wanted
  const bits = unite(analysis, wanted.actions)
  const needs: (Need | false)[] = [
    denied && 'denial',
    crossBorder && 'border',
    when.length > 0 && 'event',
    refusing && 'refusal'
  ]
  for (const need of needs) if (need) meet(bits, unite(analysis, [need]))
  return passagesOf(analysis, bits).filter(passage => {
    if (where && !kindsOf[where].some(kind => analysis.factsIn(kind, passage).length > 0)) return false
    if (words.length === 0 && unless.length === 0) return true
    const view = viewOf(analysis, passage)
    if (words.length > 0 && !words.some(one => matchesIn(analysis, view, one))) return false
    return !unless.some(one => matchesIn(analysis, view, one))
  })
}

/** A row of bits of the passages that hold a word of any of these. */
function unite({words, lexicon}: Analysis, names: readonly (Sayings['actions'][number] | Need)[]): Uint32Array {
  const bits = new Uint32Array(words.stride)
  for (const name of names) for (const stem of stemIdsOf(lexicon, name)) join(bits, words, stem)
  return bits
}

function join(bits: Uint32Array, words: WordIndex, stem: number): void {
  const row = words.rowOf(stem)
  if (row < 0) return
  for (let at = 0; at < bits.length; at++) bits[at] = (bits[at] ?? 0) | (words.bits[row + at] ?? 0)
}

function meet(bits: Uint32Array, other: Uint32Array): void {
  for (let at = 0; at < bits.length; at++) bits[at] = (bits[at] ?? 0) & (other[at] ?? 0)
}

function passagesOf({passages}: Analysis, bits: Uint32Array): Passage[] {
  const found: Passage[] = []
  for (let at = 0; at < bits.length; at++) {
    for (let left = bits[at] ?? 0; left !== 0; left &= left - 1) {
      const passage = passages[(at << 5) + 31 - Math.clz32(left & -left)]
      if (passage) found.push(passage)
    }
  }
  return found
}

/** Numbered once in a run. */
function stemIdsOf(lexicon: Lexicon, name: Sayings['actions'][number] | Need): readonly number[] {
  const numbered = numberedIn(lexicon)
  const known = numbered.get(name)
  if (known) return known
  const stems =
    name in WORDS ? WORDS[name as Need].split(' ').map(stemWord) : stemsOfAction(name as Sayings['actions'][number])
  const ids = stems.map(stem => lexicon.stemId(stem))
  numbered.set(name, ids)
  return ids
}

type Numbered = Map<string, readonly number[]>

function numberedIn(lexicon: Lexicon): Numbered {
  const known = lexicon.memory.get(numberedIn) as Numbered | undefined
  if (known) return known
  const fresh: Numbered = new Map()
  lexicon.memory.set(numberedIn, fresh)
  return fresh
}
